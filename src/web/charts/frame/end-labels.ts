import { endOf, type ChartLine, type LineChartModel } from '../model/chart-model.ts';
import { textWidth, type PlotFrame } from './plot-frame.ts';

/** A label at the end of a line, placed. */
export interface EndLabel {
  readonly id: string;
  readonly rows: readonly { readonly text: string; readonly size: number; readonly strong: boolean }[];
  readonly colour: string;
  readonly x: number;
  /** Top of the block of rows. */
  readonly y: number;
  /** Where the line itself ends. */
  readonly anchor: { readonly x: number; readonly y: number };
}

const LEADING = 1.2;

/** Breaks a text at blanks into rows of at most so many letters. */
export function wrapText(text: string, letters: number): string[] {
  return text.split(' ').reduce<string[]>((rows, word) => {
    const last = rows.at(-1);
    if (last === undefined || last.length + 1 + word.length > letters) return [...rows, word];
    return [...rows.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** The height of a label's block. */
export function labelHeight(label: Pick<EndLabel, 'rows'>): number {
  return label.rows.reduce((sum, row) => sum + row.size * LEADING, 0);
}

/** Moves blocks apart, from the top down and then back up from the floor, keeping their order. */
export function spreadLabels(
  blocks: readonly { readonly y: number; readonly height: number }[],
  top: number,
  bottom: number,
): number[] {
  const order = blocks.map((_, index) => index).toSorted((a, b) => (blocks[a]?.y ?? 0) - (blocks[b]?.y ?? 0));
  const placed = blocks.map((block) => block.y);
  let floor = top;
  for (const index of order) {
    placed[index] = Math.max(floor, placed[index] ?? 0);
    floor = (placed[index] ?? 0) + (blocks[index]?.height ?? 0);
  }
  let ceiling = bottom;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, ceiling - (blocks[index]?.height ?? 0));
    ceiling = placed[index] ?? 0;
  }
  return placed;
}

function lettersIn(space: number, size: number): number {
  return Math.max(8, Math.floor(space / textWidth('x', size)));
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Whether another line, or the strips of months without a figure, runs where a label would stand. */
function isTaken(
  place: Place,
  width: number,
  line: ChartLine,
  model: LineChartModel,
  frame: PlotFrame,
): boolean {
  const height = frame.type.label * 2.4;
  const floor = frame.bottom - (model.voids.length > 0 ? frame.type.label : 0);
  if (place.y + height > floor) return true;
  return model.lines
    .filter((other) => other.id !== line.id)
    .flatMap((other) => other.segments.flatMap((segment) => segment.points))
    .some(({ at, value }) => {
      const [x, y] = [frame.x(at), value === null ? Infinity : frame.y(value)];
      return x >= place.x && x <= place.x + width && Math.abs(y - place.y) < height;
    });
}

/** At the line's end where the words fit inside the plot; beside the plot, clear of other lines, where not. */
function startOf(end: Place, line: ChartLine, model: LineChartModel, frame: PlotFrame): number {
  const { label: size, tick: small } = frame.type;
  const width = Math.max(textWidth(line.label, size), textWidth(line.sublabel ?? '', small)) + size;
  const fits = end.x + width < frame.right;
  return fits && !isTaken(end, width, line, model, frame) ? end.x : frame.right;
}

/** Moves the start of a label to the right of a mark that would run through it. */
function pastMarks(x: number, model: LineChartModel, frame: PlotFrame): number {
  const { label: size } = frame.type;
  const near = model.marks
    .map((mark) => frame.x(mark.at))
    .filter((mark) => mark > x - size && mark < x + size);
  return Math.max(x, ...near.map((mark) => mark + size * 0.4));
}

/** A label beside the end of every line that has one, none over another. */
export function endLabels(model: LineChartModel, frame: PlotFrame): EndLabel[] {
  const { label: size, tick: small } = frame.type;
  const labels = model.lines.flatMap((line): EndLabel[] => {
    const end = endOf(line);
    if (!end) return [];
    const anchor = { x: frame.x(end.at), y: frame.y(end.value) };
    const x = pastMarks(startOf(anchor, line, model, frame) + size * 0.5, model, frame);
    const space = frame.width - x;
    const rows = [
      ...wrapText(line.label, lettersIn(space, size)).map((text) => ({ text, size, strong: true })),
      ...wrapText(line.sublabel ?? '', lettersIn(space, small))
        .filter(Boolean)
        .map((text) => ({ text, size: small, strong: false })),
    ];
    return [
      { id: line.id, rows, colour: line.labelColour ?? line.colour, x, y: anchor.y - size * 0.6, anchor },
    ];
  });
  const blocks = labels.map((label) => ({ y: label.y, height: labelHeight(label) + size * 0.35 }));
  const placed = spreadLabels(blocks, frame.top - size * 0.6, frame.height);
  return labels.map((label, index) => ({ ...label, y: placed[index] ?? label.y }));
}
