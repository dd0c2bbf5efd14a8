import type { Revisions } from '../../../domain/record/revisions/revision.ts';
import { addMonths, monthsFrom, type Month } from '../../../domain/time/period.ts';

/** One month of one source as its vintages printed it, oldest first; null where a vintage prints nothing. */
export interface MovedMonth {
  readonly source: string;
  readonly month: Month;
  readonly values: readonly (number | null)[];
  readonly first: number;
  readonly last: number;
  /** Months between the vintage that printed it first and the one that printed it last. */
  readonly span: number;
}

type Column = Revisions['columns'][number];

/** The columns of the source with most vintages: figures of two sources are not one figure revised. */
export function columnsOfSource(answer: Revisions): readonly Column[] {
  const ofSource = (source: string) => answer.columns.filter((each) => each.source === source);
  return answer.columns
    .map((each) => ofSource(each.source))
    .reduce<readonly Column[]>((most, columns) => (columns.length > most.length ? columns : most), []);
}

function movedAt(columns: readonly Column[], index: number, month: Month): MovedMonth | undefined {
  const printed = columns.flatMap((column) => {
    const value = column.values[index];
    return value === null || value === undefined ? [] : [{ column, value }];
  });
  const [first, last] = [printed[0], printed.at(-1)];
  if (!first || !last || printed.every((each) => each.value === first.value)) return undefined;
  return {
    source: first.column.source,
    month,
    values: columns.map((column) => column.values[index] ?? null),
    first: first.value,
    last: last.value,
    span: monthsFrom(first.column.coversThrough, last.column.coversThrough),
  };
}

/** The months whose figure changed between vintages of one source, newest first. */
export function movedMonths(answer: Revisions): MovedMonth[] {
  const columns = columnsOfSource(answer);
  const length = columns[0]?.values.length ?? 0;
  return Array.from({ length }, (_, index) => movedAt(columns, index, addMonths(answer.start, index)))
    .filter((each) => each !== undefined)
    .toReversed();
}

/** What the newest cut of an indicator brought against the one kept before it. */
export interface NewestChange {
  readonly through: Month;
  /** Months that only the newest cut prints, newer than any of the other. */
  readonly added: number;
  /** Months that both print, and how many of them with another figure. */
  readonly shared: number;
  readonly revised: number;
  /** Whether another source printed it than the one whose cuts the table sets side by side. */
  readonly apart: boolean;
}

/** The newest cut against the one before it, whichever source printed them; nothing where one alone is kept. */
export function newestChange(answer: Revisions): NewestChange | undefined {
  const [earlier, newest] = answer.columns
    .toSorted((a, b) => a.coversThrough.localeCompare(b.coversThrough))
    .slice(-2);
  if (!earlier || !newest) return undefined;
  const pairs = newest.values.map((value, index) => [value, earlier.values[index] ?? null] as const);
  const last = earlier.values.findLastIndex((value) => value !== null);
  const both = pairs.filter(([value, before]) => value !== null && before !== null);
  return {
    through: newest.coversThrough,
    added: pairs.filter(([value], index) => value !== null && index > last).length,
    shared: both.length,
    revised: both.filter(([value, before]) => value !== before).length,
    apart: columnsOfSource(answer).every(({ source }) => source !== newest.source),
  };
}
