import type { ChartMark } from '../model/chart-model.ts';
import { sharedLabel } from '../model/event-marks.ts';
import { rowsOfMarks, textWidth, type PlotFrame } from './plot-frame.ts';

/** The words of one mark, or of several that stand too close for words of their own, placed above the plot. */
export interface MarkLabel {
  readonly kind: ChartMark['kind'];
  readonly text: string;
  /** The middle of the text. */
  readonly x: number;
  /** Its base line. */
  readonly y: number;
  /** The pixels of the first and the last mark that it names. */
  readonly reach: readonly [number, number];
}

type Run = readonly [ChartMark, ...ChartMark[]];

function textOf(run: Run): string {
  return sharedLabel(run.map(({ label }) => label));
}

function reachOf(run: Run, frame: PlotFrame): readonly [number, number] {
  return [frame.x(run[0].at), frame.x((run.at(-1) ?? run[0]).at)];
}

function middleOf(run: Run, frame: PlotFrame): number {
  const [from, to] = reachOf(run, frame);
  const half = textWidth(textOf(run), frame.type.mark) / 2;
  return Math.max(half, Math.min((from + to) / 2, frame.width - half));
}

function collide(a: Run, b: Run, frame: PlotFrame): boolean {
  const size = frame.type.mark;
  const room = (textWidth(textOf(a), size) + textWidth(textOf(b), size)) / 2 + size * 0.45;
  return middleOf(b, frame) - middleOf(a, frame) < room;
}

/** Neighbours whose numbers would run into one another become one run, until none does. */
function runsOf(marks: readonly ChartMark[], frame: PlotFrame): Run[] {
  const placed: Run[] = [];
  for (const mark of marks.toSorted((a, b) => a.at - b.at)) {
    let run: Run = [mark];
    for (let last = placed.at(-1); last && collide(last, run, frame); last = placed.at(-1)) {
      run = [...last, ...run];
      placed.pop();
    }
    placed.push(run);
  }
  return placed;
}

/**
 * The words above a plot. Events are numbered, and numbers that would crowd are written as a span (`3–7`); changes of
 * registering that would crowd share their words; a break or a date that is asked about has words of its own. Each
 * of the three has its own row, where there are several.
 */
export function markLabels(marks: readonly ChartMark[], frame: PlotFrame): MarkLabel[] {
  const size = frame.type.mark;
  const label = (run: Run, row: number): MarkLabel => ({
    kind: run[0].kind,
    text: textOf(run),
    x: middleOf(run, frame),
    y: frame.top - size * row,
    reach: reachOf(run, frame),
  });
  return rowsOfMarks(marks).flatMap((row, index) => {
    const crowds = row.some(({ kind }) => kind === 'event' || kind === 'registering');
    const runs = crowds ? runsOf(row, frame) : row.map((mark): Run => [mark]);
    return runs.map((run) => label(run, 0.45 + 1.4 * index));
  });
}
