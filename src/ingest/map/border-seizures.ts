import type { Month } from '../../domain/time/period.ts';
import { unitsKept } from '../../edition/rows.ts';
import { literal, select, selectOne, valuesList } from '../staging.ts';
import { ENGLISH_MONTHS } from './checks.ts';
import { BORDER_SEIZURES } from './crosswalk.ts';
import type { Checked, Mapped, Unmapped } from './mapping.ts';

/** The international pound, in kilograms. */
const POUND = 0.45359237;

/** The calendar month of a row: a fiscal year begins in October of the year before. */
const MONTH = `(SELECT month_text(left(trim(fiscal_year), 4)::INTEGER - (m >= 10)::INTEGER, m)
  FROM (SELECT list_position([${ENGLISH_MONTHS.map(literal).join(', ')}], trim(fiscal_month)) AS m))`;

/**
 * Maps the seizures of US customs and border patrol: kilograms a month at a border, over all of its offices.
 * The file has a row only where something was seized, so that a month of the file without a row is zero.
 */
export async function mapBorderSeizures(checked: Checked): Promise<Mapped> {
  const { sql, vintage } = checked;
  const rules = BORDER_SEIZURES.map(
    ({ indicator, border, drug }) => [indicator, border, drug, unitsKept(indicator)] as const,
  );
  await sql.run(`CREATE OR REPLACE TEMP TABLE seizure AS
    SELECT ${MONTH} AS month, trim(border) AS border, trim(drug) AS drug, trim(component) AS component,
      trim(pounds)::DOUBLE * ${POUND} AS kg FROM raw;
    CREATE OR REPLACE TEMP TABLE followed AS
    SELECT * FROM (VALUES ${valuesList(rules)}) AS t(indicator, border, drug, units)`);
  await sql.run(`CREATE OR REPLACE TEMP TABLE kept AS
    SELECT indicator, month, border, drug, component, round(sum(kg) * any_value(units))::INTEGER AS value
    FROM seizure JOIN followed USING (border, drug) GROUP BY ALL`);
  await sql.run(`INSERT INTO observation (vintage, indicator, region, month, value)
    SELECT ${literal(vintage)}, indicator, '00', month, coalesce(value, 0) FROM
      (SELECT DISTINCT indicator FROM followed) CROSS JOIN (SELECT DISTINCT month FROM seizure)
      LEFT JOIN (SELECT indicator, month, sum(value)::INTEGER AS value FROM kept GROUP BY ALL) USING (indicator, month)`);
  await sql.run(`INSERT INTO source_row
    SELECT ${literal(vintage)}, indicator, '00', month, border, drug, component, '', '', value
    FROM kept WHERE value > 0`);
  const span = await selectOne<{ low: Month; high: Month }>(
    sql,
    'SELECT min(month) AS low, max(month) AS high FROM seizure',
  );
  return {
    source: 'us-cbp',
    coversFrom: span.low,
    coversThrough: span.high,
    unmapped: await select<Unmapped>(
      sql,
      `SELECT border || ' / ' || drug || ' (kg)' AS category, count(*)::INTEGER AS rows, round(sum(kg))::DOUBLE AS total
       FROM seizure ANTI JOIN followed USING (border, drug) GROUP BY ALL ORDER BY category`,
    ),
    incomplete: [],
    notes: [],
  };
}
