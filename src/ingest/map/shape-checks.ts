import type { DuckDBConnection } from '@duckdb/node-api';
import { MUNICIPALITY_CODE, STATE_CODE } from './checks.ts';
import { headerOf, type FileHeader } from '../read/header.ts';
import type { RawTable } from '../read/raw-table.ts';
import { Refusal } from '../refusal.ts';
import { select, selectOne } from '../staging.ts';
import { MAPPING_WORDS } from './words/map.words.ts';

/** Whether no two rows have one key, seen cheaply: no value is spelt in two ways and no two hashes are alike. */
async function keysDiffer(sql: DuckDBConnection, { header, rows }: RawTable): Promise<boolean> {
  const { key, keyed } = header.layout;
  if (keyed !== undefined) return false;
  const spellings = key.map(
    (role) => `(SELECT count(*) = count(DISTINCT ${keyPart(role)}) FROM (SELECT DISTINCT ${role} FROM raw))`,
  );
  const { differ } = await selectOne<{ differ: boolean }>(
    sql,
    `SELECT count(DISTINCT hash(${key.join(', ')})) = ${rows} AND ${spellings.join(' AND ')} AS differ FROM raw`,
  );
  return differ;
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

/** The categories that a year must have: all of the file or, of a table that ends inside a year, of the year. */
function categoriesOf(header: FileHeader): string {
  const hashed = `count(DISTINCT hash(${categoryOf(header).join(', ')}))`;
  return header.layout.figures.kind === 'calendar' ? `(SELECT ${hashed} FROM raw)` : hashed;
}

/**
 * Whether every year has as many rows as categories times places; keys are known to differ. A file of one
 * place shows nothing.
 */
async function isRectangular(sql: DuckDBConnection, { header, text }: RawTable): Promise<boolean> {
  const { code, ofYear } = placesOf(header);
  const all = `(SELECT count(DISTINCT ${code}) FROM raw)`;
  const places = ofYear ? `count(DISTINCT ${header.layout.whole ?? ''})` : all;
  const { whole, count } = await selectOne<{ whole: boolean; count: number }>(
    sql,
    `SELECT bool_and(rows = places * categories) AS whole, ${all}::INTEGER AS count FROM (
       SELECT count(*) AS rows, ${categoriesOf(header)} AS categories, ${places} AS places
       FROM raw GROUP BY trim(year))`,
  );
  if (count > 1) return whole;
  throw new Refusal(
    { file: text.file, row: 2, column: headerOf(header, header.layout.whole ?? '') },
    MAPPING_WORDS.onlyOne(header.layout.whole ?? ''),
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
