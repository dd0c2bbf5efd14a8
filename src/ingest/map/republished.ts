import type { Month } from '../../domain/time/period.ts';
import { foldText } from '../../domain/place/region.ts';
import { STATE_CODE } from './checks.ts';
import { NATIONAL_CNSP, NATIONAL_RNID, REPUBLISHED_KEYS, type NationalRule } from './crosswalk.ts';
import { type Checked, type Mapped, type Unmapped } from './mapping.ts';
import { select, selectOne, valuesList } from '../staging.ts';

interface Span {
  readonly low: Month;
  readonly high: Month;
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
  const span = await selectOne<Span>(
    sql,
    'SELECT min(trim(period)) AS low, max(trim(period)) AS high FROM raw',
  );
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
