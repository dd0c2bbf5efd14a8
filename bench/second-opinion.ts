import type { DuckDBConnection } from '@duckdb/node-api';
import { judge, type Ingredients, type Opinion, type Residual } from './second-inference.ts';

// A second implementation of the judgement, kept apart on purpose: totals, days, levels, seasons and
// deviations in SQL straight over the served rows; dispersion, autocorrelation, interval and p-value by other
// numerical methods than src/domain uses. It imports nothing from src. Made for windows that a series covers.

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

/** Months numbered, with days and the stretch that no level may reach out of. */
function monthsSql(
  serving: string,
  indicators: readonly string[],
  { from, to, baseFrom, baseTo }: Spans,
): string {
  const list = indicators.map((each) => `'${each}'`).join(', ');
  return `
    CREATE OR REPLACE TEMP TABLE months AS
      SELECT indicator, region, month, n_of(month) AS n, n_of(month) % 12 AS season, value::DOUBLE AS value,
        day(last_day((month || '-01')::DATE)) AS days,
        concat_ws('/', method, month >= '${from}', month > '${to}', month >= '${baseFrom}', month > '${baseTo}') AS stretch,
        month BETWEEN '${from}' AND '${to}' AS now, month BETWEEN '${baseFrom}' AND '${baseTo}' AS base
      FROM '${serving}' WHERE value IS NOT NULL AND indicator IN (${list})`;
}

/** Each month against a 2 × 12 average of daily rates, where its 13 months lie in one stretch; the 60 nearest the windows. */
function deviationsSql({ from, to, baseFrom, baseTo }: Spans): string {
  return `
  CREATE OR REPLACE TEMP TABLE deviations AS
    SELECT *, days * (inner_sum + outer_sum) / 24 AS expected FROM (
      SELECT *, sum(value / days) OVER (PARTITION BY indicator, region, stretch ORDER BY n
          RANGE BETWEEN 5 PRECEDING AND 5 FOLLOWING) AS inner_sum,
        sum(value / days) OVER wide AS outer_sum, count(*) OVER wide AS neighbours
      FROM months
      WINDOW wide AS (PARTITION BY indicator, region, stretch ORDER BY n RANGE BETWEEN 6 PRECEDING AND 6 FOLLOWING)
    ) WHERE neighbours = 13
    QUALIFY rank() OVER (PARTITION BY indicator, region ORDER BY greatest(0,
      least(n_of('${from}'), n_of('${baseFrom}')) - n, n - greatest(n_of('${to}'), n_of('${baseTo}')))) <= 60`;
}

const FACTORS = `
  CREATE OR REPLACE TEMP TABLE factors AS
    SELECT indicator, region, season, sum(expected) AS expected, count(*) AS years,
      CASE WHEN sum(expected) > 0 THEN sum(value) / sum(expected) ELSE 1 END AS factor
    FROM deviations GROUP BY indicator, region, season`;

/** Errors after the calendar months' factors, with the variance that a Poisson month would have. */
const RESIDUALS = `
  SELECT d.indicator, d.region, list({'n': d.n::DOUBLE, 'error': value - d.expected * factor,
      'poisson': CASE WHEN f.expected > 0 THEN d.expected * factor * (1 - 1 / years) ELSE d.expected END} ORDER BY d.n) AS residuals,
    sum(value) / sum(days) AS usual
  FROM deviations d JOIN factors f USING (indicator, region, season) GROUP BY indicator, region`;

const SEASONS = `
  SELECT indicator, region, list({'factor': factor, 'expected': expected}) AS factors FROM factors GROUP BY indicator, region`;

const TOTALS = `
  SELECT indicator, region, sum(value) FILTER (now) AS total, sum(days) FILTER (now)::DOUBLE AS days,
    sum(value) FILTER (base) AS baseTotal, sum(days) FILTER (base)::DOUBLE AS baseDays,
    coalesce(sum(days) FILTER (now AND base), 0)::DOUBLE AS sharedDays,
    greatest(count(*) FILTER (now), count(*) FILTER (base))::DOUBLE AS longest
  FROM months GROUP BY indicator, region`;

/** Σ over the calendar months of the squared difference of their shares in the two windows. */
const MISMATCH = `
  SELECT indicator, region, sum((a - b) ** 2) AS mismatch FROM (
    SELECT indicator, region, season,
      count(*) FILTER (now) / sum(count(*) FILTER (now)) OVER own AS a,
      count(*) FILTER (base) / sum(count(*) FILTER (base)) OVER own AS b
    FROM months GROUP BY indicator, region, season WINDOW own AS (PARTITION BY indicator, region)
  ) GROUP BY indicator, region`;

interface Row {
  readonly indicator: string;
  readonly region: string;
  readonly total: number;
  readonly days: number;
  readonly baseTotal: number;
  readonly baseDays: number;
  readonly sharedDays: number;
  readonly longest: number;
  readonly mismatch: number;
  readonly usual: number;
  readonly residuals: readonly Residual[];
  readonly factors: readonly { readonly factor: number; readonly expected: number }[];
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
  await connection.run(deviationsSql(spans));
  await connection.run(FACTORS);
  const reader = await connection.runAndReadAll(`
    SELECT * FROM (${TOTALS}) JOIN (${MISMATCH}) USING (indicator, region)
    JOIN (${RESIDUALS}) USING (indicator, region) JOIN (${SEASONS}) USING (indicator, region)
    ORDER BY indicator, region`);
  return (reader.getRowObjectsJson() as unknown as Row[]).map((row) => {
    const { indicator, region, total, baseTotal } = row;
    const given: Ingredients = { ...row, usualPerDay: row.usual };
    return { indicator, region, total, baseTotal, ...judge(given) };
  });
}
