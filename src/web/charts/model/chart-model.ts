/** A month on the time axis, as the whole number of {@link monthNumber}: never a `Date`. */
export type At = number;

/** One month of a line; `null` is a month without a figure, and the line stops there. */
export interface ChartPoint {
  readonly at: At;
  readonly value: number | null;
}

/** A stretch of a line counted under one method. Segments are never joined to one another. */
export interface ChartSegment {
  readonly points: readonly ChartPoint[];
  /**
   * `other-method`: after a break, drawn dashed so that nobody reads it as the same line. `provisional`: months
   * of a register that still fill up, drawn as dots that begin at the last settled month.
   */
  readonly style: 'solid' | 'other-method' | 'provisional';
}

/** One line of a chart with the words that stand at its end. */
export interface ChartLine {
  readonly id: string;
  readonly label: string;
  /** A smaller second row under the label, such as how far the line reaches. */
  readonly sublabel?: string;
  /** Any CSS colour; in practice a custom property of the theme. */
  readonly colour: string;
  /** Of its label, where the line's own colour is too faint for letters. */
  readonly labelColour?: string;
  readonly segments: readonly ChartSegment[];
}

/**
 * A vertical mark between or on months: a break of method, a change of registering, or a date that the whole chart
 * asks about, stands half a month before its month; an event stands at its month, named by its number in a key.
 */
export interface ChartMark {
  readonly at: At;
  readonly label: string;
  readonly kind: 'break' | 'date' | 'event' | 'registering';
}

/** A stretch of months set off behind the lines, with its name under the axis. */
export interface ChartBand {
  readonly from: At;
  readonly to: At;
  readonly label: string;
  readonly kind: 'window' | 'base';
}

/** A stretch of months in which one line has no figure, drawn as a hatched strip on the floor of the plot. */
export interface ChartVoid {
  readonly line: string;
  readonly from: At;
  readonly to: At;
}

/** Everything that a line chart draws. All of it is decided before; the chart only places it. */
export interface LineChartModel {
  readonly lines: readonly ChartLine[];
  readonly marks: readonly ChartMark[];
  readonly bands: readonly ChartBand[];
  readonly voids: readonly ChartVoid[];
  /** First and last month drawn, both included. */
  readonly domain: readonly [At, At];
  /** Whether the value axis must begin at zero: always, but for an index. */
  readonly fromZero: boolean;
  /** A value that gets a heavier grid line, such as 100 in an index. */
  readonly level?: number;
}

/** A span of more months than this is labelled by years. */
export const MANY_MONTHS = 18;

/** What is read at one month, the same for mouse, touch, keyboard and screen reader. */
export interface Readout {
  readonly title: string;
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly colour: string;
    readonly text: string;
  }[];
  readonly notes: readonly string[];
}

/** Every value of a line, whatever its segment. */
export function valuesOf(line: ChartLine): number[] {
  return line.segments.flatMap((segment) =>
    segment.points.flatMap((point) => (point.value === null ? [] : [point.value])),
  );
}

/** The last point of a line that has a value, if there is any. */
export function endOf(line: ChartLine): { readonly at: At; readonly value: number } | undefined {
  const last = line.segments.flatMap((segment) => segment.points).findLast((point) => point.value !== null);
  return last && last.value !== null ? { at: last.at, value: last.value } : undefined;
}

/** The points of a segment with no drawn neighbour: a line cannot show them, a dot must. */
export function lonePoints(segment: ChartSegment): { readonly at: At; readonly value: number }[] {
  return segment.points.flatMap((point, index) => {
    if (point.value === null) return [];
    const joined = [segment.points[index - 1], segment.points[index + 1]].some(
      (each) => each !== undefined && each.value !== null,
    );
    return joined ? [] : [{ at: point.at, value: point.value }];
  });
}
