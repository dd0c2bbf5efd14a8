import type { TableField } from '../../table.ts';

/** What the reports on operations count, since 1 October 2024. */
export const OPERATION_MEASURES = [
  'arrests',
  'firearms',
  'drug-tonnes',
  'fentanyl-pills',
  'laboratories',
] as const;
export type OperationMeasure = (typeof OPERATION_MEASURES)[number];

/** The day from which the reports count. */
export const OPERATIONS_START = '2024-10-01';

/** A cumulative figure as announced; `moreThan` where the page gives a round number, mostly as “more than”: the least it can be. */
export interface Announced {
  readonly value: number;
  readonly moreThan: boolean;
}

/** One report: everything since {@link OPERATIONS_START} up to a day, as announced. A figure that was not given is nothing. */
export interface OperationReport {
  /** The last day that the report counts, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** When it was said: a day, or a month where only the month is known. */
  readonly reportedOn: string;
  readonly figures: Readonly<Record<OperationMeasure, Announced | null>>;
  readonly link: string;
}

/** How fast a figure grew between two reports that both gave it. */
export interface Pace {
  readonly measure: OperationMeasure;
  /** The day of the earlier report; for the first the day before counting began. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly added: number;
  /** Added per 30 days, so that irregular reports can stand side by side. */
  readonly perMonth: number;
  /** One of the two ends is `more than`: the pace is rough. */
  readonly rough: boolean;
}

const DAY = 86_400_000;

/**
 * Days from one day to another.
 * @example daysBetween('2026-06-22', '2026-07-31') // 39
 */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** The day before a day. */
function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
}

/** The pace between each report that gave a figure and the one before that gave it, from the start of counting on. */
export function pacesOf(reports: readonly OperationReport[], measure: OperationMeasure): Pace[] {
  let before = { asOf: dayBefore(OPERATIONS_START), figure: { value: 0, moreThan: false } as Announced };
  const paces: Pace[] = [];
  for (const report of reports.toSorted((a, b) => a.asOf.localeCompare(b.asOf))) {
    const figure = report.figures[measure];
    // A later `more than` below an exact figure says nothing new: 3,536,611 pills, then “more than 3.5 million”.
    if (!figure || (figure.moreThan && figure.value <= before.figure.value)) continue;
    const days = daysBetween(before.asOf, report.asOf);
    const added = figure.value - before.figure.value;
    const rough = figure.moreThan || before.figure.moreThan;
    paces.push({
      measure,
      from: before.asOf,
      to: report.asOf,
      days,
      added,
      perMonth: (added / days) * 30,
      rough,
    });
    before = { asOf: report.asOf, figure };
  }
  return paces;
}

/** The newest announced figure of each kind, with the day that it counts to. */
export function latestFigures(
  reports: readonly OperationReport[],
): { measure: OperationMeasure; asOf: string; figure: Announced }[] {
  return OPERATION_MEASURES.flatMap((measure) => {
    const last = reports
      .toSorted((a, b) => a.asOf.localeCompare(b.asOf))
      .findLast((report) => report.figures[measure]);
    const figure = last?.figures[measure];
    return last && figure ? [{ measure, asOf: last.asOf, figure }] : [];
  });
}

/** The columns of reports on operations as a table, the same from the API as from the pages. */
export const OPERATION_COLUMNS = ['as_of', 'reported_on', 'measure', 'value', 'more_than', 'link'] as const;

/** A report under {@link OPERATION_COLUMNS}, one row a figure; a figure that was not given has no row. */
export function operationRows({ asOf, reportedOn, figures, link }: OperationReport): TableField[][] {
  return OPERATION_MEASURES.flatMap((measure): TableField[][] => {
    const figure = figures[measure];
    return figure ? [[asOf, reportedOn, measure, figure.value, figure.moreThan ? 'yes' : 'no', link]] : [];
  });
}
