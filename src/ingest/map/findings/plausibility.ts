import type { DuckDBConnection } from '@duckdb/node-api';
import { INDICATOR_IDS, isPart } from '../../../domain/indicator/indicator.ts';
import { NATION, regionName } from '../../../domain/place/region.ts';
import type { Month } from '../../../domain/time/period.ts';
import type { SourceId } from '../../../domain/indicator/source.ts';
import { RNID_BREAK } from '../../../domain/time/method.ts';
import { literal, select, valuesList } from '../../staging.ts';

/** All indicators of a source together: what a state or the nation reports at all. */
const ALL_CRIMES = 'all crimes';

/** A month of one crime and place beside the least and the greatest of the months that it is compared with. */
export interface MonthBeside {
  readonly indicator: string;
  readonly region: string;
  readonly month: Month;
  readonly value: number;
  /** How many months it is compared with. */
  readonly months: number;
  readonly low: number;
  readonly high: number;
}

/** How far beyond the range of the months beside it a total may lie, as a ratio; both ways. */
export interface Margin {
  /** The total over the greatest. */
  readonly above: number;
  /** The least over the total. */
  readonly below: number;
}

/** Cases added to both sides of a ratio, so that 0 beside 3 is no wonder. */
const SHIELD = 5;
/** A month is compared with twelve others; a young register has fewer. */
const BESIDE: number = 12;

/** Kinds of cell with margins of their own. */
export type CellKind = 'state' | 'state-all' | 'nation' | 'nation-all';
/** How many months a cell is compared with, at least; fewer than two say nothing. */
export const REFERENCE_LENGTHS = [12, 6, 2] as const;
type ReferenceLength = (typeof REFERENCE_LENGTHS)[number];

/**
 * What few cells of the kept editions exceed (one in ten thousand of a state and crime, one in a thousand of
 * the others; of fewer cells, the greatest), rounded up to a tenth, as `bench/plausible-months.ts` measures it on
 * the embedded edition; docs/decisions/014.
 */
export const MARGINS: Readonly<Record<CellKind, Readonly<Record<ReferenceLength, Margin>>>> = {
  state: { 12: { above: 9.4, below: 4.2 }, 6: { above: 11.2, below: 11.6 }, 2: { above: 29.8, below: 12.8 } },
  'state-all': {
    12: { above: 1.5, below: 1.7 },
    6: { above: 1.7, below: 1.7 },
    2: { above: 7, below: 2.1 },
  },
  nation: { 12: { above: 1.4, below: 1.4 }, 6: { above: 1.4, below: 1.5 }, 2: { above: 1.8, below: 1.7 } },
  'nation-all': {
    12: { above: 1.2, below: 1.2 },
    6: { above: 1.2, below: 1.2 },
    2: { above: 1.3, below: 1.2 },
  },
};

/** The kind of a cell. */
export function kindOf({ indicator, region }: Pick<MonthBeside, 'indicator' | 'region'>): CellKind {
  if (region === NATION) return indicator === ALL_CRIMES ? 'nation-all' : 'nation';
  return indicator === ALL_CRIMES ? 'state-all' : 'state';
}

/** How far a total lies above the greatest and below the least of the months beside it; 1 or less is within. */
export function excessOf({ value, low, high }: MonthBeside): Margin {
  return { above: (value + SHIELD) / (high + SHIELD), below: (low + SHIELD) / (Math.max(value, 0) + SHIELD) };
}

function marginOf(cell: MonthBeside): Margin | undefined {
  const length = REFERENCE_LENGTHS.find((each) => cell.months >= each);
  return length === undefined ? undefined : MARGINS[kindOf(cell)][length];
}

/** Whether a month is farther from the months beside it than the margins allow. */
export function isImplausible(cell: MonthBeside): boolean {
  const margin = marginOf(cell);
  const excess = excessOf(cell);
  return margin !== undefined && (excess.above > margin.above || excess.below > margin.below);
}

/** Crime registers; those of missing persons fill up for months, and projections and deaths by year are no months. */
export function isMonthlyCrime(source: SourceId): boolean {
  return /^(sesnsp|rnid)-|^republished-(state|national-(modality|rnid|series))/.test(source);
}

/** Indicators that count what others count already, as SQL: all crimes together are without them. */
const PARTS = INDICATOR_IDS.filter(isPart).map(literal).join(', ');

/** A file's cells by state, whether it prints states or municipalities. */
const PRINTED = `SELECT vintage, indicator, region, month, value FROM observation
  UNION ALL SELECT vintage, indicator, region, month, sum(value)::INTEGER FROM municipal_by_state GROUP BY ALL`;

/**
 * The newest months of a file beside up to twelve others of its source and method: those before, then those
 * after. `older` are the checksums of the source's kept files, oldest first; a file's own figures come first.
 */
export async function monthsBeside(
  sql: DuckDBConnection,
  vintage: string,
  older: readonly string[],
  { newest = BESIDE, beside = BESIDE } = {},
): Promise<MonthBeside[]> {
  const files = [...older, vintage].map((checksum, place) => [checksum, place] as const);
  return select<MonthBeside>(
    sql,
    `WITH file AS (SELECT * FROM (VALUES ${valuesList(files)}) AS t(vintage, place)),
     printed AS (SELECT place = ${files.length - 1} AS own, indicator, region, month, value FROM (${PRINTED}) JOIN file USING (vintage)
       WHERE value IS NOT NULL QUALIFY row_number() OVER (PARTITION BY indicator, region, month ORDER BY place DESC) = 1),
     nation AS (SELECT bool_and(own) AS own, indicator, '${NATION}' AS region, month, sum(value) AS value FROM printed
       WHERE region <> '${NATION}' GROUP BY ALL HAVING count(*) = 32),
     place AS (FROM printed UNION ALL SELECT n.* FROM nation n ANTI JOIN (FROM printed WHERE region = '${NATION}') p USING (indicator, month)),
     together AS (SELECT bool_and(own) AS own, '${ALL_CRIMES}' AS indicator, region, month, sum(value) AS value FROM place
       WHERE indicator NOT IN (${PARTS}) GROUP BY region, month HAVING count(*) > 1
       QUALIFY count(*) = max(count(*)) OVER (PARTITION BY region, month >= ${literal(RNID_BREAK.month)})),
     cell AS (FROM place UNION ALL FROM together),
     ranged AS (SELECT *, list(value) OVER (PARTITION BY indicator, region, month >= ${literal(RNID_BREAK.month)}
           ORDER BY month ROWS BETWEEN ${beside} PRECEDING AND 1 PRECEDING) AS before,
         list(value) OVER (PARTITION BY indicator, region, month >= ${literal(RNID_BREAK.month)}
           ORDER BY month ROWS BETWEEN 1 FOLLOWING AND ${beside} FOLLOWING) AS following FROM cell),
     compared AS (SELECT * EXCLUDE (before, following), list_concat(coalesce(before, []),
         list_slice(coalesce(following, []), 1, ${beside} - len(coalesce(before, [])))) AS others FROM ranged)
     SELECT indicator, region, month, value::DOUBLE AS value, len(others)::INTEGER AS months,
       list_min(others)::DOUBLE AS low, list_max(others)::DOUBLE AS high FROM compared
     WHERE own AND len(others) >= 2
     QUALIFY dense_rank() OVER (ORDER BY month DESC) <= ${newest}
     ORDER BY month, region = '${NATION}' DESC, indicator, region`,
  );
}

/** A finding in words: which crime, place and month, its total, and the range that it lies outside of. */
export function sentenceOf({ indicator, region, month, value, months, low, high }: MonthBeside): string {
  const place = region === NATION ? 'the nation' : `${regionName(region).en} (${region})`;
  return `${month}, ${place}, ${indicator}: ${value}, where ${months} other months have ${low} to ${high}`;
}

/** The implausible months of a file just read, as sentences. */
export async function implausibleMonths(
  sql: DuckDBConnection,
  source: SourceId,
  vintage: string,
  older: readonly string[],
): Promise<string[]> {
  if (!isMonthlyCrime(source)) return [];
  return (await monthsBeside(sql, vintage, older)).filter(isImplausible).map(sentenceOf);
}
