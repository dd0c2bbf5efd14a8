import { BETWEEN_NAMES, type NOWHERE_NAMES } from '../../domain/place/municipality.ts';
import { foldText } from '../../domain/place/region.ts';
import type { Month } from '../../domain/time/period.ts';
import { Refusal } from '../refusal.ts';
import { literal, select, selectOne, valuesList } from '../staging.ts';
import { STATE_CODE } from './checks.ts';
import { placeNotes } from './findings/municipal-places.ts';
import type { Checked, Mapped, Unmapped } from './mapping.ts';
import { MAPPING_WORDS } from './words/map.words.ts';

/**
 * Names of municipalities that crime files write otherwise than CONAPO, with their INEGI keys: other official
 * names of the same place, the two pairs of one name in Oaxaca distinguished by their district, and the
 * municipalities that are younger than CONAPO's projection.
 */
const OTHER_NAMES: readonly (readonly [state: string, name: string, key: string])[] = [
  ['07', 'Cintalapa', '07017'],
  ['20', 'Heroica Ciudad de Juchitán de Zaragoza', '20043'],
  ['20', 'San Blas Atempa', '20124'],
  ['20', 'San Juan Mixtepec Distrito 08', '20208'],
  ['20', 'San Juan Mixtepec Distrito 26', '20209'],
  ['20', 'San Mateo Yucutindoo', '20566'],
  ['20', 'San Pedro Mixtepec Distrito 22', '20318'],
  ['20', 'San Pedro Mixtepec Distrito 26', '20319'],
  ['20', 'Santiago Chazumba', '20459'],
  ['20', 'Villa Hidalgo', '20038'],
  ['24', 'Ahualulco', '24001'],
  ['24', 'Villa de Pozos', '24059'],
  ['25', 'Eldorado', '25019'],
  ['25', 'Juan José Ríos', '25020'],
];

/** Where a name that is no municipality's is counted: with the state's other municipalities. */
const UNMATCHED = '998';

/** Names of no municipality, and the ending of the key under which a state's municipal file has their cases. */
const NO_MUNICIPALITY: Readonly<Record<(typeof NOWHERE_NAMES)[number], string>> = {
  'No Especificado': '999',
  'Otros Municipios': UNMATCHED,
};

/** Names without keys need CONAPO's table, which has both. */
async function refuseWithoutKeys({ sql, raw }: Checked): Promise<void> {
  const { known } = await selectOne<{ known: boolean }>(
    sql,
    'SELECT count(*) > 0 AS known FROM municipal_population',
  );
  if (known) return;
  throw new Refusal({ file: raw.text.file }, MAPPING_WORDS.noKeys);
}

/** Makes `place`: every name of the file with its key, and whether that is a municipality's own. */
async function matchNames({ sql }: Checked): Promise<void> {
  const other = OTHER_NAMES.map(([state, name, key]) => [state, foldText(name), key] as const);
  const nowhere = Object.entries(NO_MUNICIPALITY).map(([name, ending]) => [foldText(name), ending] as const);
  await sql.run(`CREATE OR REPLACE TEMP TABLE place AS
    WITH conapo AS (SELECT left(municipality, 2) AS state, fold(name) AS name, min(municipality) AS key
        FROM municipal_population GROUP BY ALL HAVING count(DISTINCT municipality) = 1),
      other AS (SELECT * FROM (VALUES ${valuesList(other)}) AS t(state, name, key)),
      nowhere AS (SELECT * FROM (VALUES ${valuesList(nowhere)}) AS t(name, ending)),
      named AS (SELECT DISTINCT ${STATE_CODE} AS state, fold(municipality_name) AS name FROM raw)
    SELECT n.state AS place_state, n.name AS place_name, coalesce(o.key, c.key, n.state || coalesce(w.ending, '${UNMATCHED}')) AS key,
      coalesce(o.key, c.key, w.ending) IS NOT NULL AS matched
    FROM named n LEFT JOIN conapo c USING (state, name) LEFT JOIN other o USING (state, name) LEFT JOIN nowhere w USING (name)`);
}

/** What the report says of names that no municipality of their state has. */
async function unmatchedNotes({ sql }: Checked): Promise<string[]> {
  const rows = await select<{ state: string; name: string; total: number }>(
    sql,
    `SELECT p.place_state AS state, min(trim(municipality_name)) AS name, sum(figure)::DOUBLE AS total
     FROM raw JOIN place p ON p.place_state = ${STATE_CODE} AND p.place_name = fold(municipality_name)
     WHERE NOT matched GROUP BY p.place_state, p.place_name ORDER BY ALL`,
  );
  return rows.map(
    ({ state, name, total }) =>
      `state ${state}: no municipality is called "${name}"; its ${total} count in sums (${state}${UNMATCHED}) and stand in no ranking`,
  );
}

const UNMAPPED = `SELECT * FROM (
    SELECT 'negligent_homicide' AS category, count(*)::INTEGER AS rows, sum(negligent)::DOUBLE AS total FROM raw
    UNION ALL SELECT 'femicide', count(*)::INTEGER, sum(femicide)::DOUBLE FROM raw) ORDER BY category`;

/**
 * Maps case files of homicide of municipalities that are known by name alone: each name to the key of the
 * municipality of its state, by CONAPO's table and a few other names. What matches none is kept and named.
 */
export async function mapMunicipalNames(checked: Checked): Promise<Mapped> {
  const { sql, vintage } = checked;
  await refuseWithoutKeys(checked);
  await matchNames(checked);
  await sql.run(`INSERT INTO municipal_month
    WITH cell AS (SELECT key, matched, trim(municipality_name) AS name, trim(period) AS month, figure
        FROM raw JOIN place p ON p.place_state = ${STATE_CODE} AND p.place_name = fold(municipality_name)),
      called AS (SELECT key, CASE WHEN bool_and(matched) THEN min(name)
          ELSE string_agg(DISTINCT name, '${BETWEEN_NAMES}' ORDER BY name) FILTER (NOT matched) END AS name
        FROM cell GROUP BY key)
    SELECT ${literal(vintage)}, 'homicide-cases', key, called.name, month, sum(figure)::INTEGER
    FROM cell JOIN called USING (key) GROUP BY key, called.name, month`);
  const span = await selectOne<{ low: Month; high: Month }>(
    sql,
    'SELECT min(trim(period)) AS low, max(trim(period)) AS high FROM raw',
  );
  return {
    source: 'republished-municipal-cases',
    coversFrom: span.low,
    coversThrough: span.high,
    unmapped: await select<Unmapped>(sql, UNMAPPED),
    incomplete: [],
    notes: [...(await unmatchedNotes(checked)), ...(await placeNotes(checked))],
  };
}
