import type { Month } from '../../domain/time/period.ts';
import { foldText } from '../../domain/place/region.ts';
import { STATE_CODE } from './checks.ts';
import { NATIONAL_CNSP, NATIONAL_RNID, REPUBLISHED_KEYS, type NationalRule } from './crosswalk.ts';
import { type Checked, type Mapped, type Unmapped } from './mapping.ts';
import { headerOf } from '../read/header.ts';
import { Refusal } from '../refusal.ts';
import { literal, select, selectOne, valuesList } from '../staging.ts';
import { MAPPING_WORDS } from './words/map.words.ts';

interface Span {
  readonly low: Month;
  readonly high: Month;
}

async function spanOf({ sql }: Checked): Promise<Span> {
  return selectOne<Span>(sql, 'SELECT min(trim(period)) AS low, max(trim(period)) AS high FROM raw');
}

/** Maps the republished state file: one row a state, crime key and month. */
export async function mapRepublishedState(checked: Checked): Promise<Mapped> {
  const { sql } = checked;
  await sql.run(`CREATE OR REPLACE TEMP TABLE key_indicator AS
    SELECT * FROM (VALUES ${valuesList(Object.entries(REPUBLISHED_KEYS))}) AS t(crime_key, indicator)`);
  await sql.run(`INSERT INTO observation
    SELECT '${checked.vintage}', indicator, ${STATE_CODE}, trim(period), figure
    FROM raw JOIN key_indicator ON trim(raw.crime_key) = key_indicator.crime_key`);
  await sql.run(`INSERT INTO source_row
    SELECT '${checked.vintage}', indicator, ${STATE_CODE}, trim(period), trim(crime), '', trim(reading), '', '', figure
    FROM raw JOIN key_indicator ON trim(raw.crime_key) = key_indicator.crime_key
    WHERE figure > 0 OR (figure = 0 AND trim(reading) = 'derivado_resta')`);
  const unmapped = await select<Unmapped>(
    sql,
    `SELECT crime_key || ' / ' || crime AS category, count(*)::INTEGER AS rows, sum(figure)::DOUBLE AS total FROM raw
     WHERE trim(crime_key) NOT IN (SELECT crime_key FROM key_indicator) GROUP BY ALL ORDER BY category`,
  );
  const span = await spanOf(checked);
  return {
    source: 'republished-state-cases',
    coversFrom: span.low,
    coversThrough: span.high,
    unmapped,
    incomplete: [],
    notes: [],
  };
}

/**
 * Maps a national table, given as the query `lines(line, shown, tipo, modalidad, month, value)`: an
 * indicator has a value in a month only where every line that it is made of has one.
 */
async function mapNational(
  checked: Checked,
  source: Mapped['source'],
  rules: readonly NationalRule[],
  lines: string,
): Promise<Mapped> {
  const { sql } = checked;
  const wanted = rules.flatMap(({ indicator, lines: of }) =>
    of.map((each) => [indicator, foldText(each)] as const),
  );
  await sql.run(`CREATE OR REPLACE TEMP TABLE national AS ${lines}`);
  await sql.run(`CREATE OR REPLACE TEMP TABLE wanted AS
    SELECT *, count(*) OVER (PARTITION BY indicator) AS needed FROM (VALUES ${valuesList(wanted)}) AS t(indicator, line)`);
  await sql.run(`INSERT INTO observation (vintage, indicator, region, month, value)
    SELECT '${checked.vintage}', indicator, '00', month, CASE WHEN count(value) = needed THEN sum(value)::INTEGER END
    FROM wanted JOIN national USING (line) GROUP BY indicator, month, needed`);
  await sql.run(`INSERT INTO source_row
    SELECT '${checked.vintage}', indicator, '00', month, '', subtipo, modalidad, '', '', value
    FROM wanted JOIN national USING (line) WHERE value > 0`);
  const incomplete = await select<{ indicator: Mapped['incomplete'][number]['indicator']; lacks: string }>(
    sql,
    `SELECT indicator, min(line) AS lacks FROM wanted WHERE line NOT IN (SELECT line FROM national) GROUP BY ALL ORDER BY ALL`,
  );
  const unmapped = await select<Unmapped>(
    sql,
    `SELECT concat_ws(' / ', subtipo, nullif(modalidad, '')) AS category, count(*)::INTEGER AS rows,
       coalesce(sum(value), 0)::DOUBLE AS total
     FROM national WHERE line NOT IN (SELECT line FROM wanted) GROUP BY ALL ORDER BY category`,
  );
  const span = await selectOne<Span>(
    sql,
    'SELECT min(month) AS low, max(month) AS high FROM national WHERE value IS NOT NULL',
  );
  return { source, coversFrom: span.low, coversThrough: span.high, unmapped, incomplete, notes: [] };
}

/** Maps the republished national table of 2024–2025: one row a subtype, modality and month. */
export async function mapNationalModality(checked: Checked): Promise<Mapped> {
  return mapNational(
    checked,
    'republished-national-modality',
    NATIONAL_CNSP,
    `SELECT fold(subtipo) || '/' || fold(modalidad) AS line, trim(subtipo) AS subtipo, trim(modalidad) AS modalidad,
       trim(period) AS month, figure AS value FROM raw`,
  );
}

// A modality begins with a capital: the slash of "Tractores y/o montacargas" parts nothing.
const LABEL_MODALIDAD = `regexp_extract(label, '/([A-ZÁÉÍÓÚ].*)$', 1)`;
const LABEL_SUBTIPO = `regexp_replace(label, '/[A-ZÁÉÍÓÚ].*$', '')`;

/** Maps the republished national table of 2026: one row a subtype (or `subtype/modality`), months across. */
export async function mapNationalRnid(checked: Checked): Promise<Mapped> {
  const cells = checked.raw.header.figures.map(
    (role) => `{'month': '${role.slice(1).replace('_', '-')}', 'value': ${role}}`,
  );
  return mapNational(
    checked,
    'republished-national-rnid',
    NATIONAL_RNID,
    `SELECT fold(label) AS line, ${LABEL_SUBTIPO} AS subtipo, ${LABEL_MODALIDAD} AS modalidad, cell.month, cell.value
     FROM (SELECT trim(subtipo) AS label, unnest([${cells.join(', ')}]) AS cell FROM raw)`,
  );
}

/** Refuses a file in which a state lacks a month that others have: a row is lost, or the file was cut off. */
async function refuseLackingMonths({ sql, raw }: Checked): Promise<void> {
  const [lack] = await select<{ state: string; month: string }>(
    sql,
    `WITH had AS (SELECT ${STATE_CODE} AS state, trim(period) AS month FROM raw)
     SELECT state, month FROM (SELECT DISTINCT state FROM had) CROSS JOIN (SELECT DISTINCT month FROM had)
     ANTI JOIN had USING (state, month) ORDER BY ALL LIMIT 1`,
  );
  if (!lack) return;
  throw new Refusal(
    { file: raw.text.file, row: raw.rows + 1, column: headerOf(raw.header, 'period') },
    MAPPING_WORDS.monthLacking(lack.state, lack.month),
  );
}

/** Maps the republished victims of intentional homicide: one row a state and month. */
export async function mapStateVictims(checked: Checked): Promise<Mapped> {
  const { sql, vintage } = checked;
  await refuseLackingMonths(checked);
  await sql.run(`INSERT INTO observation
    SELECT ${literal(vintage)}, 'homicide-victims', ${STATE_CODE}, trim(period), figure FROM raw`);
  await sql.run(`INSERT INTO source_row
    SELECT ${literal(vintage)}, 'homicide-victims', ${STATE_CODE}, trim(period), 'Homicidio', 'Homicidio doloso', '', '', '', figure
    FROM raw WHERE figure > 0`);
  const { low, high } = await spanOf(checked);
  return {
    source: 'republished-state-victims',
    coversFrom: low,
    coversThrough: high,
    unmapped: [],
    incomplete: [],
    notes: [],
  };
}

/** The one crime of the derived table that an indicator counts, by the beginning of its name. */
const IS_VEHICLE_THEFT = `starts_with(fold(crime), 'robo de vehiculo automotor')`;

/**
 * Maps case files of vehicle theft by state that somebody derived as a total to date less the months before.
 * A figure that was also read elsewhere and agrees is reported, every other one `by-subtraction`.
 */
export async function mapDerivedState(checked: Checked): Promise<Mapped> {
  const { sql, vintage } = checked;
  await sql.run(`INSERT INTO observation
    SELECT ${literal(vintage)}, 'vehicle-robbery-cases', ${STATE_CODE}, trim(period), figure FROM raw WHERE ${IS_VEHICLE_THEFT}`);
  await sql.run(`INSERT INTO source_row
    SELECT ${literal(vintage)}, 'vehicle-robbery-cases', ${STATE_CODE}, trim(period), trim(crime), '',
      CASE WHEN starts_with(reading, 'derived') THEN 'derivado_resta' ELSE 'leido' END, '', '', figure
    FROM raw WHERE ${IS_VEHICLE_THEFT} AND (figure > 0 OR starts_with(reading, 'derived'))`);
  const unmapped = await select<Unmapped>(
    sql,
    `SELECT trim(crime) AS category, count(*)::INTEGER AS rows, sum(figure)::DOUBLE AS total FROM raw
     WHERE NOT ${IS_VEHICLE_THEFT} GROUP BY ALL ORDER BY category`,
  );
  const { low, high } = await spanOf(checked);
  return {
    source: 'republished-state-derived',
    coversFrom: low,
    coversThrough: high,
    unmapped,
    incomplete: [],
    notes: [],
  };
}
