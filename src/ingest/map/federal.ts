import { addMonths } from '../../domain/time/period.ts';
import { foldText } from '../../domain/place/region.ts';
import { headerOf } from '../read/header.ts';
import { Refusal } from '../refusal.ts';
import { literal, select, selectOne, valuesList } from '../staging.ts';
import { coverageOf } from './crimes.ts';
import { FEDERAL_CRIMES } from './crosswalk.ts';
import { zerosNote } from './findings/unpublished.ts';
import type { Checked, Mapped, Unmapped } from './mapping.ts';
import { MAPPING_WORDS } from './words/map.words.ts';

/** Refuses a file in which a place lacks a crime that others have in the year: a row is lost, or the file was cut off. */
async function refuseLackingRows({ sql, raw }: Checked): Promise<void> {
  const [lack] = await select<{ year: string; place: string; tipo: string }>(
    sql,
    `WITH had AS (SELECT trim(year) AS year, fold(state_name) AS place, ley, concepto, tipo FROM raw)
     SELECT year, place, tipo FROM (SELECT DISTINCT year, ley, concepto, tipo FROM had)
       CROSS JOIN (SELECT DISTINCT place FROM had)
     ANTI JOIN had USING (year, place, ley, concepto, tipo) ORDER BY ALL LIMIT 1`,
  );
  if (!lack) return;
  throw new Refusal(
    { file: raw.text.file, row: raw.rows + 1, column: headerOf(raw.header, 'tipo') },
    MAPPING_WORDS.categoryLacking(`"${lack.place}"`, lack.tipo, lack.year),
  );
}

/** Makes `federal_category`: what each combination of ley, concepto and tipo counts for. */
async function classify({ sql }: Checked): Promise<void> {
  const rules = FEDERAL_CRIMES.map((each) => [
    each.indicator,
    foldText(each.ley),
    foldText(each.concepto),
    each.tipo === null ? null : foldText(each.tipo),
  ]);
  await sql.run(`CREATE OR REPLACE TEMP TABLE federal_category AS
    SELECT DISTINCT raw.ley, raw.concepto, raw.tipo, r.indicator FROM raw
    JOIN (SELECT indicator, ley, concepto, tipo::VARCHAR AS tipo FROM (VALUES ${valuesList(rules)}) AS t(indicator, ley, concepto, tipo)) r
      ON fold(raw.ley) = r.ley AND fold(raw.concepto) = r.concepto AND (r.tipo IS NULL OR fold(raw.tipo) = r.tipo)`);
}

/** Makes `federal`: one row a place, category and month of the indicators; the place abroad has no region. */
async function spread({ sql, figures }: Checked, from: string, through: string): Promise<void> {
  const cells = figures.map((role) => `{'m': '-${role.slice(1)}', 'v': ${role}}`).join(', ');
  await sql.run(`CREATE OR REPLACE TEMP TABLE federal AS
    SELECT indicator, region, year || cell.m AS month, ley, concepto, tipo, cell.v AS value FROM (
      SELECT indicator, CASE WHEN fold(state_name) <> 'extranjero' THEN lpad(trim(entity), 2, '0') END AS region,
        left(trim(year), 4) AS year, trim(ley) AS ley, trim(concepto) AS concepto, trim(tipo) AS tipo, unnest([${cells}]) AS cell
      FROM raw JOIN federal_category USING (ley, concepto, tipo))
    WHERE year || cell.m BETWEEN ${literal(from)} AND ${literal(through)}`);
}

const UNMAPPED = (figures: readonly string[]): string =>
  `SELECT concat_ws(' / ', trim(concepto), trim(tipo)) AS category, count(*)::INTEGER AS rows,
     sum(${figures.map((role) => `coalesce(${role}, 0)`).join(' + ')})::DOUBLE AS total
   FROM raw ANTI JOIN federal_category USING (ley, concepto, tipo) GROUP BY ALL ORDER BY category`;

async function abroadNotes({ sql }: Checked): Promise<string[]> {
  const { total } = await selectOne<{ total: number }>(
    sql,
    'SELECT coalesce(sum(value), 0)::DOUBLE AS total FROM federal WHERE region IS NULL',
  );
  return total === 0 ? [] : [`Extranjero: ${total} cases of no state count in the nation`];
}

/**
 * Maps FGR's federal crimes. The nation is the sum of the 32 states and of the place `Extranjero`. Months to
 * come are printed as blanks or as 0 in every row; both are gaps.
 */
export async function mapFederalCrimes(checked: Checked): Promise<Mapped> {
  const { sql, vintage } = checked;
  await refuseLackingRows(checked);
  await classify(checked);
  const { from, through, zerosThrough } = await coverageOf(checked);
  await spread(checked, from, through);
  const whole = 'CASE WHEN count(value) = count(*) THEN sum(value)::INTEGER END';
  await sql.run(`INSERT INTO observation (vintage, indicator, region, month, value)
    SELECT ${literal(vintage)}, indicator, region, month, ${whole} FROM federal WHERE region IS NOT NULL GROUP BY ALL
    UNION ALL SELECT ${literal(vintage)}, indicator, '00', month, ${whole} FROM federal GROUP BY indicator, month`);
  await sql.run(`INSERT INTO source_row
    SELECT ${literal(vintage)}, indicator, region, month, ley, concepto, tipo, '', '', value FROM federal
      WHERE region IS NOT NULL AND value > 0
    UNION ALL SELECT ${literal(vintage)}, indicator, '00', month, ley, concepto, tipo, '', '', sum(value)::INTEGER FROM federal
      GROUP BY indicator, month, ley, concepto, tipo HAVING sum(value) > 0`);
  return {
    source: 'fgr-federal',
    coversFrom: from,
    coversThrough: through,
    unmapped: await select<Unmapped>(sql, UNMAPPED(checked.figures)),
    incomplete: [],
    notes: [
      ...(zerosThrough === undefined ? [] : [zerosNote(addMonths(through, 1), zerosThrough)]),
      ...(await abroadNotes(checked)),
    ],
  };
}
