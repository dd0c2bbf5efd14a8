import type { IndicatorId } from '../../indicator/rows.ts';
import type { Printing } from '../lineage.ts';
import { monthsFrom, type Month } from '../../time/period.ts';
import type { RegionCode } from '../../place/region.ts';
import type { SourceId, Vintage } from '../../indicator/source.ts';

/** How far figures had moved some months after they were first printed, as shares of the first printing. */
export interface TypicalRevision {
  /** Months between the two vintages, about. */
  readonly after: 1 | 3 | 6 | 12;
  /** How many pairs of printings this rests on. */
  readonly pairs: number;
  /** Median of the move with its sign: above 0 where figures grow. */
  readonly median: number;
  /** Median of the move without its sign. */
  readonly medianSize: number;
  /** Nine in ten moves were not larger than this. */
  readonly ninetiethSize: number;
}

/** Every month of one region as every kept vintage printed it. */
export interface Revisions {
  readonly edition: string;
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  /** The month of the first value of every column. */
  readonly start: Month;
  /** One column a vintage, oldest first within a source; `null` where the vintage prints nothing. */
  readonly columns: readonly {
    readonly vintage: string;
    readonly source: SourceId;
    readonly coversThrough: Month;
    readonly publishedOn: string | null;
    readonly values: readonly (number | null)[];
  }[];
  /** How far figures had moved 1, 3, 6 and 12 months after they were first printed, measured on these columns. */
  readonly typical: readonly TypicalRevision[];
}

/** Months between two vintages that count as about 1, 3, 6 and 12. */
const SPANS: readonly {
  readonly after: TypicalRevision['after'];
  readonly from: number;
  readonly to: number;
}[] = [
  { after: 1, from: 1, to: 1 },
  { after: 3, from: 2, to: 4 },
  { after: 6, from: 5, to: 8 },
  { after: 12, from: 9, to: 15 },
];

/** A figure is fresh in a vintage that prints it among its newest three months. */
const FRESH_MONTHS = 3;

interface Move {
  readonly months: number;
  readonly share: number;
}

/**
 * A quantile of sorted numbers, straight lines between them.
 * @example quantile([1, 2, 3, 4], 0.5) // 2.5
 */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

function movesFrom(
  first: Printing,
  vintage: Vintage,
  later: readonly (readonly [Printing, Vintage])[],
): Move[] {
  const { value } = first;
  if (value === null || value === 0) return [];
  return later.flatMap(([printing, newer]) => {
    const months = monthsFrom(vintage.coversThrough, newer.coversThrough);
    const same = newer.source === vintage.source && printing.month === first.month;
    return same && months > 0 && printing.value !== null
      ? [{ months, share: printing.value / value - 1 }]
      : [];
  });
}

function isFresh(month: Month, vintage: Vintage): boolean {
  return monthsFrom(month, vintage.coversThrough) < FRESH_MONTHS;
}

function typicalOf(moves: readonly Move[], { after, from, to }: (typeof SPANS)[number]): TypicalRevision[] {
  const shares = moves.filter(({ months }) => from <= months && months <= to).map(({ share }) => share);
  if (shares.length === 0) return [];
  const signed = shares.toSorted((a, b) => a - b);
  const sizes = shares.map(Math.abs).toSorted((a, b) => a - b);
  return [
    {
      after,
      pairs: shares.length,
      median: quantile(signed, 0.5),
      medianSize: quantile(sizes, 0.5),
      ninetiethSize: quantile(sizes, 0.9),
    },
  ];
}

/**
 * Typical revisions of a region's figures, measured on every pair of vintages of one source: a month that
 * was among the three newest of the earlier one, and what the later one prints for it. Spans for which no
 * such pair is kept are left out.
 */
export function typicalRevisions(
  printings: readonly Printing[],
  vintages: readonly Vintage[],
): TypicalRevision[] {
  const byId = new Map(vintages.map((each) => [each.id, each]));
  const known = printings.flatMap((each) => {
    const vintage = byId.get(each.vintage);
    return vintage ? [[each, vintage] as const] : [];
  });
  const moves = known
    .filter(([printing, vintage]) => isFresh(printing.month, vintage))
    .flatMap(([printing, vintage]) => movesFrom(printing, vintage, known));
  return SPANS.flatMap((span) => typicalOf(moves, span));
}
