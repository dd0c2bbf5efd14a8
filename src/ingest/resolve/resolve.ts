import type { DuckDBConnection } from '@duckdb/node-api';
import { INDICATORS } from '../../domain/indicator/indicator.ts';
import { compareVintages, type Vintage } from '../../domain/indicator/source.ts';
import type { Agreement } from '../../domain/record/agreement.ts';
import { SOURCES } from '../sources.words.ts';
import {
  eachMonth,
  inEveryThread,
  keepingOrder,
  literal,
  select,
  selectOne,
  valuesList,
} from '../staging.ts';
import { checkReprints } from './agreements.ts';

/**
 * Which of the kept observations serves: a pure function of the set of vintages, whatever the order in
 * which they came (decision 015).
 *
 * - Figures of one cut belong together: of official files and of reprints that are shown to agree with
 *   them, the newest cut serves; within a cut the source that stands first in the indicator's list, then
 *   the newest vintage. A reprint that is not shown to agree serves only where neither has a figure.
 * - A blank erases nothing: where a newer vintage is blank, the newest one with a figure serves.
 * - A month that had not ended when its file was published does not serve (`partial-month`).
 * - The nation is the sum of the 32 states of one vintage, or a figure that a source published; the two
 *   compete by the same order, and in one vintage the published figure wins. A sum never mixes vintages,
 *   so that it stays the sum of one file under one method.
 */
export async function resolve(sql: DuckDBConnection, vintages: readonly Vintage[]): Promise<Agreement[]> {
  await createRanks(sql, vintages);
  await sql.run(CANDIDATES);
  const agreements = await checkReprints(sql);
  await sql.run(WINNERS);
  await sql.run(SPINE);
  await sql.run(SERVING);
  await sql.run(`${SERVING_ROWS}; ${MUNICIPALITY_NAMES}`);
  if (await keepingOrder(sql, () => standsInOrder(sql))) await sql.run(MUNICIPAL_AS_IT_STANDS);
  else {
    await inEveryThread(sql, async () => {
      await sql.run(MUNICIPAL);
    });
  }
  return agreements;
}

async function createRanks(sql: DuckDBConnection, vintages: readonly Vintage[]): Promise<void> {
  const ranked = vintages.toSorted(compareVintages).map((each, newness) => ({ ...each, newness }));
  await sql.run(`
    CREATE OR REPLACE TABLE vintage AS SELECT checksum, id, source, published_on::VARCHAR AS published_on,
        covers_from, covers_through, cut, official, newness::INTEGER AS newness
      FROM (VALUES ${valuesList([
        ...ranked.map((each) => [
          each.checksum,
          each.id,
          each.source,
          each.publishedOn,
          each.coversFrom,
          each.coversThrough,
          each.cut,
          SOURCES[each.source].provenance === 'official',
          each.newness,
        ]),
        [null, null, null, null, null, null, null, null, -1],
      ])}) AS t(checksum, id, source, published_on, covers_from, covers_through, cut, official, newness) WHERE checksum IS NOT NULL;
    CREATE OR REPLACE TABLE indicator_source AS SELECT * FROM (VALUES ${valuesList(
      INDICATORS.flatMap(({ id, cadence, sources }, place) =>
        sources.map((source, rank) => [id, source, rank, cadence === 'year' ? 12 : 1, place]),
      ),
    )}) AS t(indicator, source, rank, step, place);`);
}

/** The method that a value was counted under: the register's own, or by month for SESNSP's. */
const METHOD = `CASE WHEN v.source IN ('rnpdno', 'inegi-deaths', 'fgr-federal', 'us-cbp') THEN v.source
  WHEN o.month >= '2026-01' THEN 'rnid-2026' ELSE 'cnsp-2015' END`;

/** Every kept observation that may serve, with its rank; month ends are compared with the publication date. */
const CANDIDATES = `CREATE OR REPLACE TABLE candidate AS
  SELECT o.indicator, o.region, o.month, o.value, d.vintage IS NOT NULL AS derived, o.vintage, v.newness, v.cut, s.rank, ${METHOD} AS method,
    coalesce(v.published_on <= last_day((o.month || '-01')::DATE + to_months(s.step - 1))::VARCHAR, false) AS partial
  FROM observation o JOIN vintage v ON o.vintage = v.checksum
    JOIN indicator_source s ON s.indicator = o.indicator AND s.source = v.source
    LEFT JOIN (SELECT DISTINCT vintage, indicator, region, month FROM source_row WHERE modalidad = 'derivado_resta') d
      ON d.vintage = o.vintage AND d.indicator = o.indicator AND d.region = o.region AND d.month = o.month`;

/** What outranks what: see {@link resolve}. */
const ORDER = 'tier, cut DESC, rank, newness DESC';

/** How a figure came about: by subtraction, or else as given. */
const DERIVED = (otherwise: string): string =>
  `CASE WHEN derived THEN 'by-subtraction' ELSE ${otherwise} END`;

const WINNERS = `
  CREATE OR REPLACE TABLE usable AS
    SELECT c.*, CASE WHEN v.official OR s.checksum IS NOT NULL THEN 0 ELSE 1 END AS tier
    FROM candidate c JOIN vintage v ON c.vintage = v.checksum
      LEFT JOIN shown s ON s.checksum = c.vintage AND s.method = c.method
    WHERE value IS NOT NULL AND NOT partial;
  CREATE OR REPLACE TABLE winner AS
    SELECT indicator, region, month, value, method, vintage, ${DERIVED(`'reported'`)} AS basis
    FROM usable WHERE region <> '00'
    QUALIFY row_number() OVER (PARTITION BY indicator, region, month ORDER BY ${ORDER}) = 1
  UNION ALL
    SELECT indicator, '00', month, value, method, vintage, ${DERIVED('printed')} FROM (
      SELECT indicator, month, value, derived, method, vintage, tier, cut, rank, newness, 'published-total' AS printed
      FROM usable WHERE region = '00'
      UNION ALL
      SELECT indicator, month, sum(value)::INTEGER, bool_or(derived), method, vintage, tier, cut, rank, newness, 'sum-of-states'
      FROM usable WHERE region <> '00' GROUP BY indicator, month, method, vintage, tier, cut, rank, newness HAVING count(*) = 32)
    QUALIFY row_number() OVER (PARTITION BY indicator, month ORDER BY ${ORDER}, printed) = 1`;

/** Every region and month of an indicator, from its first value to the newest of any region. */
const SPINE = `CREATE OR REPLACE TABLE spine AS
  WITH span AS (
    SELECT indicator, min(left(month, 4)::INTEGER * 12 + right(month, 2)::INTEGER - 1) AS low,
      max(left(month, 4)::INTEGER * 12 + right(month, 2)::INTEGER - 1) AS high FROM winner GROUP BY ALL),
  step AS (SELECT DISTINCT indicator, step FROM indicator_source)
  SELECT indicator, region, month_text(n // 12, n % 12 + 1) AS month FROM (
    SELECT indicator, unnest(range(low, high + 1, step)) AS n FROM span JOIN step USING (indicator))
  CROSS JOIN (SELECT printf('%02d', r) AS region FROM range(0, 33) AS t(r))`;

const SERVING = `
  CREATE OR REPLACE TABLE month_fact AS
    SELECT indicator, month, count(*) FILTER (WHERE region <> '00') AS states, count(*) FILTER (WHERE region = '00') AS nation
    FROM winner GROUP BY ALL;
  CREATE OR REPLACE TABLE serving AS
    SELECT indicator, region, month, w.value, CASE WHEN w.value IS NULL THEN
        CASE WHEN region = '00' THEN
            CASE WHEN coalesce(f.states, 0) > 0 THEN 'not-all-states' WHEN p.indicator IS NOT NULL THEN 'partial-month' ELSE 'not-published' END
          WHEN p.indicator IS NOT NULL THEN 'partial-month'
          WHEN coalesce(f.states, 0) > 0 OR b.indicator IS NOT NULL THEN 'not-reported'
          WHEN coalesce(f.nation, 0) > 0 THEN 'national-only'
          ELSE 'not-published' END END AS gap,
      w.method, v.id AS vintage, w.basis
    FROM spine LEFT JOIN winner w USING (indicator, region, month) LEFT JOIN vintage v ON w.vintage = v.checksum
      LEFT JOIN month_fact f USING (indicator, month)
      LEFT JOIN (SELECT DISTINCT indicator, region, month FROM candidate WHERE partial AND value IS NOT NULL) p USING (indicator, region, month)
      LEFT JOIN (SELECT DISTINCT indicator, region, month FROM candidate WHERE value IS NULL) b USING (indicator, region, month)`;

/** Source rows of the cells that their vintage serves. A sum of states is traced through its states. */
const SERVING_ROWS = `CREATE OR REPLACE TABLE serving_row AS
  SELECT r.* FROM source_row r SEMI JOIN winner w
  ON r.vintage = w.vintage AND r.indicator = w.indicator AND r.region = w.region AND r.month = w.month`;

/** CONAPO's name of each municipality. */
const MUNICIPALITY_NAMES = `CREATE OR REPLACE TABLE municipality_name AS
  SELECT municipality, name FROM (SELECT DISTINCT municipality, name, vintage FROM municipal_population)
    JOIN vintage v ON vintage = v.checksum
  QUALIFY row_number() OVER (PARTITION BY municipality ORDER BY v.newness DESC) = 1`;

/**
 * Whether each figure of a municipality stands once, and all of them in the order in which an edition has them, as
 * those of one file do: they serve as they stand. To sort a large file once more would cost as much as to parse it.
 * What stands a year a row has the months of its year in order.
 */
async function standsInOrder(sql: DuckDBConnection): Promise<boolean> {
  const { both } = await selectOne<{ both: boolean }>(
    sql,
    'SELECT EXISTS (FROM municipal_month) AND EXISTS (FROM municipal_year) AS both',
  );
  return both
    ? inOrder(sql, 'municipal', 'month')
    : (await inOrder(sql, 'municipal_month', 'month')) && (await inOrder(sql, 'municipal_year', 'year'));
}

/** Whether each row of a table of figures of municipalities comes after the row before it. */
async function inOrder(sql: DuckDBConnection, table: string, period: string): Promise<boolean> {
  const { misplaced } = await selectOne<{ misplaced: number }>(
    sql,
    `SELECT count(*)::INTEGER AS misplaced FROM (
       SELECT place, lag(place) OVER () AS before FROM (SELECT row(indicator, municipality, ${period}) AS place FROM ${table}))
     WHERE before >= place`,
  );
  return misplaced === 0;
}

/** Rows of figures of municipalities, each municipality under CONAPO's name where it has one, with the id of their vintage. */
const NAMED = (rows: string): string => `(
  SELECT m.* REPLACE (coalesce(n.name, m.name) AS name, v.id AS vintage)
  FROM ${rows} m LEFT JOIN municipality_name n USING (municipality) LEFT JOIN vintage v ON v.checksum = m.vintage)`;

const MUNICIPAL_COLUMNS = 'indicator, municipality, name, month, value, vintage';

/** Names and vintages are looked up a year a row. */
const MUNICIPAL_AS_IT_STANDS = `CREATE VIEW serving_municipal AS
  SELECT ${MUNICIPAL_COLUMNS} FROM ${NAMED('municipal_month')}
  UNION ALL SELECT ${MUNICIPAL_COLUMNS} FROM ${eachMonth(NAMED('municipal_year'))}
    WHERE month BETWEEN covers_from AND covers_through`;

/**
 * The newest figure of each municipality and month, an official one before a republished one. An indicator with one
 * vintage needs no contest, which spares a large file the sort by rank.
 */
const MUNICIPAL = `
  CREATE OR REPLACE TABLE contested AS
    SELECT indicator FROM municipal GROUP BY ALL HAVING count(DISTINCT vintage) > 1;
  CREATE OR REPLACE TABLE serving_municipal AS SELECT ${MUNICIPAL_COLUMNS} FROM ${NAMED(`(
      SELECT * FROM municipal WHERE indicator NOT IN (FROM contested)
      UNION ALL SELECT municipal.* FROM municipal JOIN vintage v ON vintage = v.checksum
        WHERE indicator IN (FROM contested)
        QUALIFY row_number() OVER (PARTITION BY indicator, municipality, month
          ORDER BY (value IS NULL), v.official DESC, v.newness DESC) = 1)`)}
    ORDER BY indicator, municipality, month`;

/** A month that a newer vintage blanks although an older one of the same source has a figure. */
export interface Blanked {
  readonly vintage: string;
  readonly indicator: string;
  readonly cells: number;
}

/** Figures that a newer vintage of the same source no longer has: kept from the older one, and reported. */
export async function blankedFigures(sql: DuckDBConnection): Promise<Blanked[]> {
  return select<Blanked>(
    sql,
    `SELECT n.id AS vintage, c.indicator, count(*)::INTEGER AS cells
     FROM candidate c JOIN vintage o ON c.vintage = o.checksum
       JOIN vintage n ON n.source = o.source AND n.newness > o.newness
       LEFT JOIN candidate d ON d.vintage = n.checksum AND d.indicator = c.indicator AND d.region = c.region AND d.month = c.month
     WHERE c.value IS NOT NULL AND d.value IS NULL AND c.month BETWEEN n.covers_from AND n.covers_through
       AND c.indicator IN (SELECT indicator FROM candidate x WHERE x.vintage = n.checksum)
     GROUP BY ALL ORDER BY ALL`,
  );
}

/** Months whose states come from more than one vintage, by indicator. */
export async function mixedMonths(sql: DuckDBConnection): Promise<{ indicator: string; months: number }[]> {
  return select(
    sql,
    `SELECT indicator, count(*)::INTEGER AS months FROM (
       SELECT indicator, month FROM winner WHERE region <> ${literal('00')}
       GROUP BY ALL HAVING count(DISTINCT vintage) > 1) GROUP BY ALL ORDER BY ALL`,
  );
}
