import { ticks } from 'd3-array';
import {
  MANY_MONTHS,
  valuesOf,
  type At,
  type ChartBand,
  type ChartMark,
  type LineChartModel,
} from '../model/chart-model.ts';
import { monthAt, yearOf } from '../../../domain/time/period.ts';

/** Where a chart hangs: in a page read at arm's length, or on a wall read from five metres. */
export type ChartMode = 'page' | 'wall';

/** Sizes of the chart's type in pixels. */
interface ChartType {
  readonly tick: number;
  readonly label: number;
  readonly mark: number;
}

/** The geometry of one chart: its box, the plot inside it, its ticks, and the way from data to pixels. */
export interface PlotFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly type: ChartType;
  readonly stroke: number;
  /** The months drawn and half a month more on either side. */
  readonly xDomain: readonly [number, number];
  readonly yDomain: readonly [number, number];
  readonly xTicks: readonly At[];
  readonly yTicks: readonly number[];
  /** The row of each band's bracket under the axis. */
  readonly bracketRows: readonly number[];
  readonly x: (at: At) => number;
  readonly y: (value: number) => number;
  /** The month nearest to a pixel, held inside the domain. */
  readonly atPixel: (x: number) => At;
}

const TYPE: Readonly<Record<ChartMode, ChartType>> = {
  page: { tick: 0.8, label: 0.9, mark: 0.8 },
  wall: { tick: 1.4, label: 1.7, mark: 1.3 },
};
const STROKE: Readonly<Record<ChartMode, number>> = { page: 0.125, wall: 0.3 };
/** Mean width of a letter of the text face, in its own size. */
const LETTER = 0.53;

/** About how wide a text is, in pixels; enough to reserve a margin without measuring it. */
export function textWidth(text: string, size: number): number {
  return text.length * size * LETTER;
}

/** The sizes of type for a mode, from the size of the page's own type. */
function chartType(mode: ChartMode, rem: number): ChartType {
  const { tick, label, mark } = TYPE[mode];
  return { tick: tick * rem, label: label * rem, mark: mark * rem };
}

/** Round value ticks and the domain they span: from zero, unless an index. */
export function valueTicks(model: LineChartModel, wanted: number): readonly number[] {
  const values = model.lines.flatMap(valuesOf);
  if (model.level !== undefined) values.push(model.level);
  const top = Math.max(...values, model.fromZero ? 1 : -Infinity);
  const floor = model.fromZero ? 0 : Math.min(...values);
  if (!Number.isFinite(top) || !Number.isFinite(floor)) return [0, 1];
  const found = ticks(floor, top === floor ? floor + 1 : top, wanted);
  const step = (found[1] ?? 1) - (found[0] ?? 0);
  const first = found[0] ?? 0;
  const last = found.at(-1) ?? 1;
  return [...(first > floor ? [first - step] : []), ...found, ...(last < top ? [last + step] : [])];
}

/** Whether months between two are so many that only Januaries have ticks. */
export function ticksAreYears(first: At, last: At): boolean {
  return last - first > MANY_MONTHS;
}

/** January of every year, or of every second, third or fifth where years crowd; months or quarters in a short span. */
export function monthTicks([first, last]: readonly [At, At], wanted: number): readonly At[] {
  const span = last - first;
  const steps = ticksAreYears(first, last) ? [12, 24, 36, 60] : [1, 3, 6];
  const step = steps.find((each) => span / each <= wanted) ?? steps.at(-1) ?? 12;
  const start = Math.ceil(first / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((last - start) / step) + 1) },
    (_, i) => start + i * step,
  );
}

/** A place on the axis of months as its year, for ticks that stand at Januaries. */
export function yearTick(at: At): string {
  return String(yearOf(monthAt(at)));
}

/** The widest word, or part of a smaller row, that must stand beside a line's end; longer labels wrap. */
function labelSpace(model: LineChartModel, type: ChartType): number {
  const words = model.lines.flatMap((line) => [
    ...line.label.split(' ').map((word) => textWidth(word, type.label)),
    ...(line.sublabel ?? '').split(', ').map((part) => textWidth(part, type.tick)),
  ]);
  // A chart whose title names its one line needs no room beside it.
  const least = words.some((width) => width > 0) ? type.label * 3 : 0;
  return Math.max(...words, least) * 1.08;
}

/** The row of each band's bracket under the axis: beside the others where bracket and name fit, below where not. */
function bracketRows(
  bands: readonly ChartBand[],
  [first]: readonly [At, At],
  lettersPerMonth: number,
): number[] {
  const spans = bands.map(({ from, to, label }) => {
    const start = Math.max(first, from);
    return { from: start, to: Math.max(to, start + (label.length + 2) / lettersPerMonth) };
  });
  return spans.map((span, index) =>
    spans.slice(0, index).some((other) => other.from <= span.to && span.from <= other.to) ? index : 0,
  );
}

/** Whose words stand in the rows above the plot, from the lowest up: events, registering, method and dates. */
export function rowsOfMarks(marks: readonly ChartMark[]): readonly (readonly ChartMark[])[] {
  const kinds: readonly (readonly ChartMark['kind'][])[] = [['event'], ['registering'], ['break', 'date']];
  return kinds.map((row) => marks.filter(({ kind }) => row.includes(kind))).filter((row) => row.length > 0);
}

function marginsOf(model: LineChartModel, type: ChartType, width: number, widestTick: string) {
  const markRows = rowsOfMarks(model.marks).length;
  return {
    left: textWidth(widestTick, type.tick) + type.tick,
    right: Math.min(labelSpace(model, type) + type.label, width * 0.34),
    top: markRows * type.mark * 1.4 + type.mark * 0.6,
  };
}

/** Margins in pixels that are given instead of measured, so that several plots stand on one axis. */
interface FixedMargins {
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  /** What stands under the plot: the axis with its years. */
  readonly foot?: number;
}

/** How many value ticks a height has room for. */
function ticksWanted(height: number): number {
  if (height < 150) return 2;
  return height < 260 ? 4 : 5;
}

/** Places a model in a box of a known size. `formatTick` is asked only for how wide its answers are. */
export function plotFrame(
  model: LineChartModel,
  box: { readonly width: number; readonly height: number; readonly rem: number },
  mode: ChartMode,
  formatTick: (value: number) => string,
  fixed: FixedMargins = {},
): PlotFrame {
  const type = chartType(mode, box.rem);
  const yTicks = valueTicks(model, ticksWanted(box.height));
  const widest = yTicks.map(formatTick).reduce((a, b) => (b.length > a.length ? b : a), '');
  const margins = { ...marginsOf(model, type, box.width, widest), ...fixed };
  const { left, top } = margins;
  const right = Math.max(left + 1, box.width - margins.right);
  const [x0, x1] = model.domain;
  const [y0, y1] = [yTicks[0] ?? 0, yTicks.at(-1) ?? 1];
  // Half a month of air at both ends, so that a break just outside the last month still has its place.
  const perMonth = (right - left) / (x1 - x0 + 1);
  const rows = bracketRows(model.bands, model.domain, perMonth / textWidth('x', type.mark));
  const brackets = Math.max(0, ...rows.map((row) => row + 1)) * type.mark * 1.35;
  const bottom = Math.max(top + 1, box.height - (fixed.foot ?? type.tick * 1.9 + brackets));
  return {
    width: box.width,
    height: box.height,
    left,
    right,
    top,
    bottom,
    type,
    stroke: STROKE[mode] * box.rem,
    xDomain: [x0 - 0.5, x1 + 0.5],
    yDomain: [y0, y1],
    yTicks,
    bracketRows: rows,
    xTicks: monthTicks(model.domain, Math.max(2, (right - left) / (type.tick * 4.5))),
    x: (at) => left + (at - x0 + 0.5) * perMonth,
    y: (value) => bottom - ((value - y0) / (y1 - y0)) * (bottom - top),
    atPixel: (x) => Math.min(x1, Math.max(x0, Math.round(x0 - 0.5 + (x - left) / perMonth))),
  };
}
