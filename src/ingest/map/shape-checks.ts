import type { DuckDBConnection } from '@duckdb/node-api';
import { MUNICIPALITY_CODE, STATE_CODE } from './checks.ts';
import { headerOf, type FileHeader } from '../read/header.ts';
import type { RawTable } from '../read/raw-table.ts';
import { Refusal } from '../refusal.ts';
import { select, selectOne } from '../staging.ts';
import { MAPPING_WORDS } from './words/map.words.ts';

/** Bits of a number of DuckDB's, and how many such numbers a set of categories may need. */
const BITS = 64;
const MOST_SETS = 4;

/** Makes the table `numbered`: each category with a bit of its own, in one of as many sets as are told. */
async function numberCategories(sql: DuckDBConnection, category: string): Promise<number> {
  const sets = Array.from(
    { length: MOST_SETS },
    (_, set) =>
      `CASE number // ${BITS} WHEN ${set} THEN 1::UBIGINT << (number % ${BITS}) ELSE 0 END AS set_${set}`,
  );
  await sql.run(`CREATE OR REPLACE TEMP TABLE numbered AS SELECT ${category}, ${sets.join(', ')}
    FROM (SELECT *, (row_number() OVER () - 1)::UBIGINT AS number FROM (SELECT DISTINCT ${category} FROM raw))`);
  const { count } = await selectOne<{ count: number }>(
    sql,
    'SELECT count(*)::INTEGER AS count FROM numbered',
  );
  return Math.ceil(count / BITS);
}

/**
 * Whether no two rows have one key, of rows whose keys are spelt in one way each, as SQL. A file in which each place has
 * the same few categories keeps a set of them for each place and year, a bit a category: it has as many bits as the place
 * has rows. That is exact, and a table of millions of keys costs more. Other files have their keys hashed.
 */
async function noKeyTwice(sql: DuckDBConnection, { header, rows }: RawTable): Promise<string> {
  const { key, whole, large } = header.layout;
  const category = categoryOf(header).join(', ');
  const sets = large && whole !== undefined ? await numberCategories(sql, category) : 0;
  if (sets === 0 || sets > MOST_SETS)
    return `(SELECT count(DISTINCT hash(${key.join(', ')})) = ${rows} FROM raw)`;
  const bits = Array.from({ length: sets }, (_, set) => `bit_count(bit_or(set_${set}))::INTEGER`);
  // A row whose category is NULL is lost in the join, and then not all rows are told apart.
  return `(SELECT sum(rows) = ${rows} AND bool_and(rows = had) FROM (
    SELECT count(*) AS rows, ${bits.join(' + ')} AS had FROM raw JOIN numbered USING (${category}) GROUP BY year, ${whole}))`;
}

/** Whether no two rows have one key, seen cheaply: no value is spelt in two ways and no two rows have the same values. */
async function keysDiffer(sql: DuckDBConnection, raw: RawTable): Promise<boolean> {
  const { key, keyed } = raw.header.layout;
  if (keyed !== undefined) return false;
  const spellings = key.map(
    (role) => `(SELECT count(*) = count(DISTINCT ${keyPart(role)}) FROM (SELECT DISTINCT ${role} FROM raw))`,
  );
  const { differ } = await selectOne<{ differ: boolean | null }>(
    sql,
    `SELECT ${[await noKeyTwice(sql, raw), ...spellings].join(' AND ')} AS differ`,
  );
  return differ ?? false;
}

/** Refuses a second row with the key of an earlier one. */
export async function checkKeys(sql: DuckDBConnection, raw: RawTable): Promise<void> {
  if (await keysDiffer(sql, raw)) return;
  const key = raw.header.layout.key.map(keyPart);
  const [twin] = await select<{ first: number; second: number }>(
    sql,
    `SELECT (min(rowid) + 2)::INTEGER AS first, (list_sort(list(rowid))[2] + 2)::INTEGER AS second
     FROM raw WHERE ${raw.header.layout.keyed ?? 'true'} GROUP BY ${key.join(', ')} HAVING count(*) > 1 ORDER BY second LIMIT 1`,
  );
  if (!twin) return;
  const column = raw.header.layout.key.map((role) => headerOf(raw.header, role)).join(', ');
  throw new Refusal({ file: raw.text.file, row: twin.second, column }, MAPPING_WORDS.keyAgain(twin.first));
}

function keyPart(role: string): string {
  if (role === 'state') return STATE_CODE;
  if (role === 'municipality') return MUNICIPALITY_CODE;
  if (role === 'month') return 'month_number(month)';
  if (['year', 'period', 'status'].includes(role)) return `trim(${role})`;
  return `fold(${role})`;
}

function categoryOf({ layout }: FileHeader): readonly string[] {
  return layout.key.filter((role) => role !== 'year' && role !== layout.whole);
}

/** The places that a year must have, as SQL: every state of the file, or every municipality of the year. */
function placesOf({ layout }: FileHeader): { code: string; ofYear: boolean } {
  return layout.whole === 'municipality'
    ? { code: MUNICIPALITY_CODE, ofYear: true }
    : { code: STATE_CODE, ofYear: false };
}

/** How many categories a year must have, as SQL: those of the file or, of a table that ends inside a year, of the year. */
function categoriesOf(header: FileHeader): string {
  const category = categoryOf(header).join(', ');
  return header.layout.figures.kind === 'calendar'
    ? `SELECT year, (SELECT count(*) FROM (SELECT DISTINCT ${category} FROM raw)) AS categories FROM place GROUP BY year`
    : `SELECT trim(year) AS year, count(DISTINCT hash(${category})) AS categories
       FROM (SELECT DISTINCT year, ${category} FROM raw) GROUP BY trim(year)`;
}

/**
 * Whether every year has as many rows as categories times places; keys are known to differ. A file of one
 * place shows nothing. Rows are counted by place as it is printed, so that texts are read a place, not a row.
 */
async function isRectangular(sql: DuckDBConnection, { header, text }: RawTable): Promise<boolean> {
  const { code, ofYear } = placesOf(header);
  const whole = header.layout.whole ?? '';
  const places = ofYear ? `count(DISTINCT ${whole})` : '(SELECT count FROM together)';
  const found = await selectOne<{ whole: boolean; count: number }>(
    sql,
    `WITH place AS (SELECT trim(year) AS year, ${whole}, rows
         FROM (SELECT year, ${whole}, count(*) AS rows FROM raw GROUP BY year, ${whole})),
       together AS (SELECT count(DISTINCT ${code})::INTEGER AS count FROM (SELECT DISTINCT ${whole} FROM place)),
       counted AS (SELECT year, sum(rows) AS rows, ${places} AS places FROM place GROUP BY year),
       category AS (${categoriesOf(header)})
     SELECT bool_and(rows = places * categories) AS whole, (SELECT count FROM together) AS count
     FROM counted JOIN category USING (year)`,
  );
  if (found.count > 1) return found.whole;
  throw new Refusal(
    { file: text.file, row: 2, column: headerOf(header, whole) },
    MAPPING_WORDS.onlyOne(whole),
  );
}

/**
 * Refuses a file that lacks rows: within a year every category must stand in every place. This is what
 * shows a file cut at the end of a line, and a category misspelt in one row.
 */
export async function checkWhole(sql: DuckDBConnection, raw: RawTable): Promise<void> {
  const { header } = raw;
  if (header.layout.whole === undefined || (await isRectangular(sql, raw))) return;
  const { code, ofYear } = placesOf(header);
  const [lack] = await select<{ year: string; place: string; category: string; row: number }>(
    sql,
    `WITH had AS (SELECT trim(year) AS year, ${code} AS place, concat_ws(' / ', ${categoryOf(header).join(', ')}) AS category,
         rowid FROM raw),
       year_category AS (SELECT DISTINCT ${header.layout.figures.kind === 'calendar' ? 'y.year' : 'had.year'}, category
         FROM had CROSS JOIN (SELECT DISTINCT year FROM had) y),
       year_place AS (SELECT year, place, max(rowid) AS last FROM had GROUP BY ALL),
       wanted AS (SELECT DISTINCT y.year, place FROM had CROSS JOIN (SELECT DISTINCT year FROM had) y
         WHERE ${ofYear ? 'y.year = had.year' : 'true'})
     SELECT year, place, category, (coalesce(last, (SELECT max(rowid) FROM had)) + 2)::INTEGER AS row
     FROM year_category JOIN wanted USING (year) LEFT JOIN year_place USING (year, place)
     WHERE (year, place, category) NOT IN (SELECT (year, place, category) FROM had)
     ORDER BY year, place, category LIMIT 1`,
  );
  if (!lack) return;
  throw new Refusal(
    { file: raw.text.file, row: lack.row, column: headerOf(header, 'modalidad') },
    MAPPING_WORDS.categoryLacking(`${header.layout.whole} ${lack.place}`, lack.category, lack.year),
  );
}

/** Refuses a text whose last line may be cut, where its shape cannot show that it is whole. */
export function checkEnd(raw: RawTable): void {
  if (raw.header.layout.whole !== undefined || raw.text.survey.ended) return;
  throw new Refusal({ file: raw.text.file, row: raw.rows + 1 }, MAPPING_WORDS.noLineEnd);
}
