import { monthOf, type Month } from '../../domain/time/period.ts';
import { MUNICIPALITY_CODE, STATE_CODE } from './checks.ts';
import { RNPDNO_STATUS } from './crosswalk.ts';
import { headerOf } from '../read/header.ts';
import { type Checked, type Mapped } from './mapping.ts';
import { Refusal } from '../refusal.ts';
import { literal, select, selectOne, valuesList } from '../staging.ts';
import { MAPPING_WORDS } from './words/map.words.ts';

const NOTHING_LEFT = { unmapped: [], incomplete: [], notes: [] };

async function refuseWrongSums(checked: Checked): Promise<void> {
  const { sql, raw } = checked;
  const [wrong] = await select<{ line: number; total: number; sum: number }>(
    sql,
    `SELECT (rowid + 2)::INTEGER AS line, figure AS total,
       male + female + undefined_sex AS sum
     FROM raw WHERE total <> sum ORDER BY rowid LIMIT 1`,
  );
  if (!wrong) return;
  throw new Refusal(
    { file: raw.text.file, row: wrong.line, column: headerOf(raw.header, 'figure') },
    MAPPING_WORDS.sexesSumTo(wrong.total, wrong.sum),
  );
}

/**
 * Maps the RNPDNO panel. The source leaves out rows of zero, so a state of the file without a row in a
 * month of the file had none: there zero is a number.
 */
export async function mapRnpdno(checked: Checked): Promise<Mapped> {
  const { sql } = checked;
  await refuseWrongSums(checked);
  await sql.run(`CREATE OR REPLACE TEMP TABLE person AS
    SELECT s.indicator, ${STATE_CODE} AS region, ${MUNICIPALITY_CODE} AS municipality, trim(municipality_name) AS name,
      month_text(left(trim(year), 4)::INTEGER, month_number(month)) AS month, figure AS value
    FROM raw JOIN (VALUES ${valuesList(Object.entries(RNPDNO_STATUS))}) AS s(status, indicator) ON trim(raw.status) = s.status`);
  const span = await selectOne<{ low: Month; high: Month }>(
    sql,
    'SELECT min(month) AS low, max(month) AS high FROM person',
  );
  await sql.run(`INSERT INTO observation (vintage, indicator, region, month, value)
    SELECT '${checked.vintage}', indicator, region, month, coalesce(value, 0)::INTEGER FROM
      (SELECT DISTINCT indicator FROM person) CROSS JOIN (SELECT DISTINCT region FROM person) CROSS JOIN
      (SELECT month_text(n // 12, n % 12 + 1) AS month FROM range(${axis(span.low)}, ${axis(span.high)} + 1) AS t(n))
      LEFT JOIN (SELECT indicator, region, month, sum(value) AS value FROM person GROUP BY ALL) USING (indicator, region, month)`);
  await sql.run(`INSERT INTO municipal_month
    SELECT '${checked.vintage}', indicator, municipality, name, month, value FROM person WHERE value > 0`);
  return { ...NOTHING_LEFT, source: 'rnpdno', coversFrom: span.low, coversThrough: span.high };
}

function axis(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

/**
 * Maps INEGI's deaths by homicide. The nation is the sum of the 32 states and of the unspecified
 * place (`Extranjero`): INEGI's own national total, which the states alone do not reach.
 */
export async function mapDeaths(checked: Checked): Promise<Mapped> {
  const { sql } = checked;
  await refuseWrongStates(checked);
  await sql.run(`INSERT INTO observation (vintage, indicator, region, month, value)
    SELECT '${checked.vintage}', 'homicide-deaths', n.code, trim(year) || '-01', figure
    FROM raw JOIN state_name n ON fold(raw.state_name) = n.name WHERE level = 'state'`);
  await sql.run(`INSERT INTO observation (vintage, indicator, region, month, value)
    SELECT '${checked.vintage}', 'homicide-deaths', '00', trim(year) || '-01', sum(figure)::INTEGER FROM raw
    WHERE level = 'state' OR fold(state_name) = 'extranjero' GROUP BY trim(year)
    HAVING count(*) FILTER (WHERE level = 'state' AND fold(state_name) <> 'extranjero' AND figure IS NOT NULL) = 32
      AND bool_or(fold(state_name) = 'extranjero')`);
  const span = await selectOne<{ low: number; high: number }>(
    sql,
    'SELECT min(trim(year)::INTEGER) AS low, max(trim(year)::INTEGER) AS high FROM raw',
  );
  return {
    ...NOTHING_LEFT,
    source: 'inegi-deaths',
    coversFrom: monthOf(span.low, 1),
    coversThrough: monthOf(span.high, 12),
  };
}

/** Refuses a state row that is not the sum of its municipalities, where both stand in the file. */
async function refuseWrongStates({ sql, raw }: Checked): Promise<void> {
  const [wrong] = await select<{ line: number; total: number; sum: number }>(
    sql,
    `WITH part AS (SELECT year, state_name, coalesce(sum(figure), 0) AS sum FROM raw
       WHERE level = 'municipality' GROUP BY ALL)
     SELECT (raw.rowid + 2)::INTEGER AS line, figure AS total, sum::INTEGER AS sum
     FROM raw JOIN part USING (year, state_name)
     WHERE level = 'state' AND fold(state_name) <> 'extranjero' AND figure <> sum ORDER BY line LIMIT 1`,
  );
  if (!wrong) return;
  throw new Refusal(
    { file: raw.text.file, row: wrong.line, column: headerOf(raw.header, 'figure') },
    MAPPING_WORDS.municipalitiesSumTo(wrong.total, wrong.sum),
  );
}

function yearCells(checked: Checked): string {
  return checked.raw.header.figures
    .map((role) => `{'year': ${Number(role.slice(1))}, 'value': ${role}}`)
    .join(', ');
}

function yearSpan(checked: Checked): Pick<Mapped, 'coversFrom' | 'coversThrough'> {
  const years = checked.raw.header.figures.map((role) => Number(role.slice(1)));
  return { coversFrom: monthOf(Math.min(...years), 1), coversThrough: monthOf(Math.max(...years), 12) };
}

/** Maps CONAPO's population of the states; all 32 must be there. */
export async function mapStatePopulation(checked: Checked): Promise<Mapped> {
  const { sql, raw } = checked;
  await sql.run(`INSERT INTO population
    SELECT '${checked.vintage}', code, cell.year, cell.value FROM (
      SELECT n.code, unnest([${yearCells(checked)}]) AS cell
      FROM raw JOIN state_name n ON fold(raw.state_name) = n.name)`);
  const { states } = await selectOne<{ states: number }>(
    sql,
    `SELECT count(DISTINCT region)::INTEGER AS states FROM population WHERE vintage = ${literal(checked.vintage)}`,
  );
  if (states !== raw.rows || states !== 32) {
    throw new Refusal({ file: raw.text.file, row: raw.rows + 1 }, MAPPING_WORDS.someStates(states));
  }
  return { ...NOTHING_LEFT, source: 'conapo-state', ...yearSpan(checked) };
}

/** Maps CONAPO's population of the municipalities, which also gives their names. */
export async function mapMunicipalPopulation(checked: Checked): Promise<Mapped> {
  await checked.sql.run(`INSERT INTO municipal_population
    SELECT '${checked.vintage}', municipality, name, cell.year, cell.value FROM (
      SELECT ${MUNICIPALITY_CODE} AS municipality, trim(municipality_name) AS name, unnest([${yearCells(checked)}]) AS cell FROM raw)`);
  return { ...NOTHING_LEFT, source: 'conapo-municipality', ...yearSpan(checked) };
}
