import type { DuckDBConnection } from '@duckdb/node-api';
import { judge, type Ingredients, type Opinion } from './second-inference.ts';
import { noiseByRegion, type SecondMonth, type SecondNoise } from './second-noise.ts';

// A second implementation of the judgement, kept apart on purpose: totals, days and seasons' shares in SQL straight
// over the served rows; noise, interval and p-value by other numerical methods than src/domain uses. It imports
// nothing from src. Made for windows that a series covers.

/** Two spans of months, `YYYY-MM`, both ends included. */
export interface Spans {
  readonly from: string;
  readonly to: string;
  readonly baseFrom: string;
  readonly baseTo: string;
}

/** What the second implementation says of one indicator in one region. */
export interface SecondOpinion extends Opinion {
  readonly indicator: string;
  readonly region: string;
  readonly total: number;
  readonly baseTotal: number;
}

const NUMBER_OF = `CREATE OR REPLACE MACRO n_of(m) AS
  (year((m || '-01')::DATE) * 12 + month((m || '-01')::DATE) - 1)`;

/** Months numbered, with days and the run of one method that each belongs to. */
function monthsSql(
  serving: string,
  indicators: readonly string[],
  { from, to, baseFrom, baseTo }: Spans,
): string {
  const list = indicators.map((each) => `'${each}'`).join(', ');
  return `
    CREATE OR REPLACE TEMP TABLE months AS
      SELECT indicator, region, month, n_of(month) AS n, n_of(month) % 12 AS season, value::DOUBLE AS value,
        day(last_day((month || '-01')::DATE)) AS days, dense_rank() OVER (PARTITION BY indicator ORDER BY method) AS run,
        month BETWEEN '${from}' AND '${to}' AS now, month BETWEEN '${baseFrom}' AND '${baseTo}' AS base
      FROM '${serving}' WHERE value IS NOT NULL AND indicator IN (${list})`;
}

const SERIES = `
  SELECT indicator, region, list({'n': n::DOUBLE, 'season': season::DOUBLE, 'value': value, 'days': days::DOUBLE,
    'run': run::DOUBLE} ORDER BY n) AS months FROM months GROUP BY indicator, region`;

const TOTALS = `
  SELECT indicator, region, sum(value) FILTER (now) AS total, sum(days) FILTER (now)::DOUBLE AS days,
    sum(value) FILTER (base) AS baseTotal, sum(days) FILTER (base)::DOUBLE AS baseDays,
    coalesce(sum(days) FILTER (now AND base), 0)::DOUBLE AS sharedDays,
    (min(n) FILTER (now))::DOUBLE AS "from", (count(*) FILTER (now))::DOUBLE AS length,
    (min(n) FILTER (base))::DOUBLE AS baseFrom, (count(*) FILTER (base))::DOUBLE AS baseLength
  FROM months GROUP BY indicator, region`;

/** Σ over the calendar months of the squared difference of their shares in the two windows. */
const MISMATCH = `
  SELECT indicator, region, sum((a - b) ** 2) AS mismatch FROM (
    SELECT indicator, region, season,
      count(*) FILTER (now) / sum(count(*) FILTER (now)) OVER own AS a,
      count(*) FILTER (base) / sum(count(*) FILTER (base)) OVER own AS b
    FROM months GROUP BY indicator, region, season WINDOW own AS (PARTITION BY indicator, region)
  ) GROUP BY indicator, region`;

interface Row extends Ingredients {
  readonly indicator: string;
  readonly region: string;
  readonly months: readonly SecondMonth[];
}

const noises = new Map<string, Map<string, SecondNoise>>();

/** The noise of an indicator's regions, worked out once whatever windows are compared. */
function noiseOf(indicator: string, rows: readonly Row[]): Map<string, SecondNoise> {
  const own = rows.filter((each) => each.indicator === indicator);
  const fresh =
    noises.get(indicator) ?? noiseByRegion(new Map(own.map((each) => [each.region, each.months])));
  noises.set(indicator, fresh);
  return fresh;
}

/** The second implementation's word on every region of some indicators. */
export async function secondOpinions(
  connection: DuckDBConnection,
  serving: string,
  indicators: readonly string[],
  spans: Spans,
): Promise<SecondOpinion[]> {
  await connection.run(NUMBER_OF);
  await connection.run(monthsSql(serving, indicators, spans));
  const reader = await connection.runAndReadAll(`
    SELECT * FROM (${TOTALS}) JOIN (${MISMATCH}) USING (indicator, region)
    JOIN (${SERIES}) USING (indicator, region) ORDER BY indicator, region`);
  const rows = reader.getRowObjectsJson() as unknown as Row[];
  return rows.map((row) => {
    const { indicator, region, total, baseTotal } = row;
    const noise = noiseOf(indicator, rows).get(region);
    if (!noise) throw new Error(`${indicator} ${region}: no noise`);
    return { indicator, region, total, baseTotal, ...judge(row, noise) };
  });
}
