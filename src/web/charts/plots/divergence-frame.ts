import { scaleLog } from 'd3-scale';
import { wrapText } from '../frame/end-labels.ts';
import { textWidth } from '../frame/plot-frame.ts';

/** The names of the four corners, from the upper left, clockwise. */
export type Corners = readonly [string, string, string, string];

const TICKS = [0.125, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 8];
const WIDEST = 8;

/** A ratio much further from no change than the third furthest does not stretch the axis for all. */
const STRAY = 1.7;

/**
 * The edge of an axis: symmetric around no change on a log scale, wide enough for every ratio but one or two that
 * stray far from the rest, at most an eightfold. What lies beyond stands at the edge, with an arrow.
 */
export function axisEdge(ratios: readonly number[]): number {
  const sizes = ratios
    .filter((each) => each > 0)
    .map((each) => Math.abs(Math.log(each)))
    .toSorted((a, b) => b - a);
  const limit = (sizes[2] ?? sizes[0] ?? 0) * STRAY;
  const widest = sizes.find((each) => each <= limit) ?? 0;
  return Math.min(WIDEST, Math.max(2, Math.exp(widest) * 1.15));
}

/** Whether a ratio, or the end of its interval, lies beyond an axis: nothing is no upper limit, zero no lower one. */
export function isBeyond(ratio: number | null, edge: number): boolean {
  return ratio === null || ratio > edge || ratio < 1 / edge;
}

/** Ticks inside an axis that stand at least so many pixels apart; no change always has one. */
function spacedTicks(edge: number, at: (ratio: number) => number, apart: number): readonly number[] {
  const inside = TICKS.filter((each) => each <= edge && each >= 1 / edge);
  const byNearness = inside.toSorted((a, b) => Math.abs(Math.log(a)) - Math.abs(Math.log(b)));
  const ticks: number[] = [];
  for (const tick of byNearness) {
    if (ticks.every((other) => Math.abs(at(other) - at(tick)) >= apart)) ticks.push(tick);
  }
  return ticks;
}

/** One corner's words, placed outside the plot: rows, and where each stands. */
export interface CornerText {
  readonly anchor: 'start' | 'end';
  readonly x: number;
  readonly rows: readonly { readonly text: string; readonly y: number }[];
}

const LEADING = 1.2;

function scaleOf(edge: number, range: readonly [number, number]) {
  return scaleLog()
    .domain([1 / edge, edge])
    .range(range)
    .clamp(true);
}

/** The geometry of a plot of two ratios: its box, its two log scales, its ticks and its corners; `plot` is how tall the plot itself is, where the box has a height. */
export function divergenceFrame(
  ratios: { readonly x: readonly number[]; readonly y: readonly number[] },
  corners: Corners,
  box: { readonly width: number; readonly rem: number; readonly plot?: number },
) {
  const { width, rem } = box;
  const size = 0.85 * rem;
  const [left, right] = [3.6 * rem, width - 0.6 * rem];
  // Half the width is all that a corner may take.
  const letters = Math.max(8, Math.floor((right - left) / 2 / textWidth('x', size)) - 2);
  const rows = corners.map((text) => wrapText(text, letters));
  const upper = Math.max(rows[0]?.length ?? 1, rows[1]?.length ?? 1);
  const lower = Math.max(rows[2]?.length ?? 1, rows[3]?.length ?? 1);
  const top = 1.4 * rem + upper * size * LEADING;
  const plot = box.plot ?? Math.max(300, Math.min(width * 0.62, 40 * rem));
  const bottom = top + plot;
  const height = bottom + 1.6 * rem + lower * size * LEADING + 1.4 * rem;
  const [ex, ey] = [axisEdge(ratios.x), axisEdge(ratios.y)];
  const x = scaleOf(ex, [left, right]);
  const y = scaleOf(ey, [bottom, top]);
  const corner = (index: number): CornerText => {
    const own = rows[index] ?? [];
    const isUpper = index < 2;
    const start = isUpper ? top - (own.length - 0.5) * size * LEADING : bottom + 2.3 * rem;
    const isLeft = index === 0 || index === 3;
    return {
      anchor: isLeft ? 'start' : 'end',
      x: isLeft ? left : right,
      rows: own.map((text, row) => ({ text, y: start + row * size * LEADING })),
    };
  };
  return {
    width,
    height,
    rem,
    size,
    inner: { left, right, top, bottom },
    x,
    y,
    edges: { x: ex, y: ey },
    ticks: {
      x: spacedTicks(ex, x, 3.2 * rem),
      y: spacedTicks(ey, y, 1.3 * rem),
    },
    corners: [0, 1, 2, 3].map(corner),
    titles: { x: height - 0.4 * rem, y: rem },
  };
}

export type DivergenceFrame = ReturnType<typeof divergenceFrame>;
