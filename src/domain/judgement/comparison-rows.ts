import type { TableField } from '../table.ts';
import type { Comparison } from './comparison.ts';

/** The columns of comparisons as a table, the same from the API as from the pages. */
export const COMPARISON_COLUMNS = [
  'edition',
  'indicator',
  'region',
  'from',
  'to',
  'base_from',
  'base_to',
  'verdict',
  'reason',
  'gap',
  'total',
  'base_total',
  'per_day',
  'base_per_day',
  'per_100k_year',
  'base_per_100k_year',
  'ratio',
  'ratio_low',
  'ratio_high',
  'dispersion',
  'p_value',
  'fragile',
  'provisional',
  'detectable',
  'left_out',
  'full_total',
  'full_base_total',
  'stands_among_many',
  'registering_breaks',
  'printings',
] as const;

/** What is known of the window alone, where it cannot be compared. */
export interface WindowFigures {
  readonly total: number | null;
  readonly perDay: number | null;
  readonly rate: number | null;
}

type Judged = Exclude<Comparison, { verdict: 'not-comparable' }>;
type Refused = Extract<Comparison, { verdict: 'not-comparable' }>;

function judgedFields(comparison: Judged): TableField[] {
  const { change, fragile, provisional, leftOut, standsAmongMany, printings } = comparison;
  const { side, base, ratio, interval, dispersion, pValue, detectable } = change;
  const figures = [side.total, base.total, side.perDay, base.perDay, side.rate, base.rate];
  const judged = [ratio, interval.low, interval.high, dispersion, pValue];
  const full = [leftOut?.total ?? side.total, leftOut?.baseTotal ?? base.total];
  const marks = [String(fragile), String(provisional), detectable, leftOut?.months.join(' ') ?? null];
  const stands = standsAmongMany === undefined ? null : String(standsAmongMany);
  const breaks = comparison.registeringBreaks.map(({ region, month }) => `${region} ${month}`).join(' ');
  const printed = printings
    ? [printings.cuts, printings.baseCuts].map((cuts) => cuts.join(' ')).join('/')
    : null;
  return [null, null, ...figures, ...judged, ...marks, ...full, stands, breaks || null, printed];
}

function refusedFields({ reason, gap }: Refused, alone: WindowFigures | undefined): TableField[] {
  const figures = [alone?.total, null, alone?.perDay, null, alone?.rate, null].map((each) => each ?? null);
  return [reason, gap ?? null, ...figures, ...Array.from({ length: 14 }, () => null)];
}

/**
 * A comparison under {@link COMPARISON_COLUMNS}. Of a refused one the figures stay empty but for those of the
 * window alone, where they are given.
 */
export function comparisonRow(edition: string, comparison: Comparison, alone?: WindowFigures): TableField[] {
  const { indicator, region, window, base, verdict } = comparison;
  const head = [edition, indicator, region, window.from, window.to, base.from, base.to, verdict];
  if (comparison.verdict === 'not-comparable') return [...head, ...refusedFields(comparison, alone)];
  return [...head, ...judgedFields(comparison)];
}
