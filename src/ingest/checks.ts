import type { DuckDBConnection } from '@duckdb/node-api';
import { groupedBy } from '../domain/grouped.ts';
import { STATES } from '../domain/region.ts';
import { headerOf, type Header } from './header.ts';
import type { RawTable } from './raw-table.ts';
import { Refusal } from './refusal.ts';
import { select, selectOne, valuesList } from './workshop.ts';

/** A condition that every row must meet, in SQL over `raw`; a row that fails is refused at this column. */
interface Check {
  readonly role: string;
  /** Other columns that the condition reads. */
  readonly beside?: readonly string[];
  readonly holds: string;
  readonly reason: string;
}

/** Names that official files use for a state besides those of the domain. */
const OLD_NAMES: readonly (readonly [string, string])[] = [['09', 'Distrito Federal']];

/** The table of state names, folded, with their codes. */
export async function createStateNames(sql: DuckDBConnection): Promise<void> {
  const names = STATES.flatMap((state) =>
    [state.name.es, state.name.en, state.officialName].map((name) => [state.code, name] as const),
  );
  await sql.run(
    `CREATE TABLE state_name AS SELECT DISTINCT code, fold(name) AS name
     FROM (VALUES ${valuesList([...names, ...OLD_NAMES])}) AS t(code, name)`,
  );
}

const TEXT_ROLES = ['tipo', 'subtipo', 'modalidad', 'sexo', 'edad', 'crime_key', 'crime', 'level'];

/** The state code of a row, two digits. */
export const STATE_CODE = `lpad(trim(state), 2, '0')`;
/** The municipality code of a row, five digits. */
export const MUNICIPALITY_CODE = `lpad(trim(municipality), 5, '0')`;

const ROLE_CHECKS: readonly Check[] = [
  {
    role: 'year',
    holds: `regexp_full_match(trim(year), '(19[5-9]|20[0-9]|21[0-4])\\d(\\.0)?')`,
    reason: 'not a year',
  },
  {
    role: 'month',
    holds: `regexp_full_match(trim(month), '0?[1-9]|1[0-2]|[A-Za-z]+') AND month_number(month) IS NOT NULL`,
    reason: 'not a month',
  },
  {
    role: 'period',
    holds: `regexp_full_match(trim(period), '(19|20)\\d\\d-(0[1-9]|1[0-2])')`,
    reason: 'not a month YYYY-MM',
  },
  {
    role: 'state',
    holds: `regexp_full_match(trim(state), '0?[1-9]|[12]\\d|3[0-2]')`,
    reason: 'not a state code from 01 to 32',
  },
  {
    role: 'municipality',
    holds: `regexp_full_match(trim(municipality), '0?[1-9]\\d{3}|[12]\\d{4}|3[0-2]\\d{3}')`,
    reason: 'not a municipality code of five digits',
  },
];

function has(header: Header, role: string): boolean {
  return header.columns.some((column) => column.role === role);
}

/** Conditions between columns: codes and names that must say the same. */
function agreementChecks(header: Header): Check[] {
  const checks: Check[] = [];
  const { id } = header.layout;
  if (has(header, 'state') && has(header, 'state_name')) {
    checks.push({
      role: 'state_name',
      beside: ['state'],
      holds: `(${STATE_CODE}, fold(state_name)) IN (SELECT (code, name) FROM state_name)`,
      reason: 'the name is not that of the state code',
    });
  } else if (id !== 'inegi-deaths' && has(header, 'state_name')) {
    checks.push({
      role: 'state_name',
      holds: 'fold(state_name) IN (SELECT name FROM state_name)',
      reason: 'not the name of a state',
    });
  }
  if (has(header, 'municipality') && has(header, 'state')) {
    checks.push({
      role: 'municipality',
      beside: ['state'],
      holds: `left(${MUNICIPALITY_CODE}, 2) = ${STATE_CODE}`,
      reason: 'the municipality is not in the state of the row',
    });
  }
  return [...checks, ...layoutChecks(id)];
}

function layoutChecks(id: Header['layout']['id']): Check[] {
  if (id === 'inegi-deaths') return INEGI_CHECKS;
  if (id === 'rnpdno') return RNPDNO_CHECKS;
  if (id === 'conapo-municipality') return CONAPO_CHECKS;
  return id === 'republished-state' ? REPUBLISHED_CHECKS : [];
}

const INEGI_CHECKS: Check[] = [
  {
    role: 'state_name',
    holds: `fold(state_name) = 'extranjero' OR fold(state_name) IN (SELECT name FROM state_name)`,
    reason: 'not the name of a state',
  },
  {
    role: 'level',
    holds: `level IN ('state', 'municipality')`,
    reason: 'neither "state" nor "municipality"',
  },
];
const RNPDNO_CHECKS: Check[] = [
  { role: 'status', holds: `trim(status) IN ('0', '2', '3', '7')`, reason: 'not a known status' },
  {
    role: 'municipality_number',
    beside: ['municipality'],
    holds: `regexp_full_match(trim(municipality_number), '\\d{1,3}')
      AND lpad(trim(municipality_number), 3, '0') = right(${MUNICIPALITY_CODE}, 3)`,
    reason: 'the number is not that of the municipality code',
  },
];
const CONAPO_CHECKS: Check[] = [
  {
    role: 'municipality',
    beside: ['state_name'],
    holds: `(left(${MUNICIPALITY_CODE}, 2), fold(state_name)) IN (SELECT (code, name) FROM state_name)`,
    reason: 'the municipality is not in the state of the row',
  },
];
const REPUBLISHED_CHECKS: Check[] = [
  {
    role: 'crime_key',
    beside: ['crime'],
    holds: `crime_key = (SELECT mode(other.crime_key) FROM raw other WHERE other.crime = seen.crime)
      AND crime = (SELECT mode(other.crime) FROM raw other WHERE other.crime_key = seen.crime_key)`,
    reason: 'not the key that goes with this crime',
  },
  {
    role: 'reading',
    holds: `trim(reading) IN ('leido', 'derivado_resta')`,
    reason: 'neither "leido" nor "derivado_resta"',
  },
];

function textChecks(header: Header): Check[] {
  return TEXT_ROLES.filter((role) => has(header, role)).map((role) => ({
    role,
    holds: `trim(${role}) <> '' AND NOT contains(${role}, chr(10)) AND NOT contains(${role}, chr(65533))
      AND NOT regexp_matches(${role}, '[ÃÂ][\\x{80}-\\x{bf}\\x{2018}-\\x{203a}\\x{20ac}\\x{2122}]')`,
    reason: 'blank, or letters lost in decoding',
  }));
}

function figureChecks(header: Header): Check[] {
  const { layout } = header;
  return header.figures.map((role) => ({
    role,
    holds: `is_figure(${role}) AND coalesce(TRY_CAST(figure_text(${role}) AS BIGINT), 0) <= ${layout.limit}
      ${layout.blanks ? '' : `AND trim(${role}) <> ''`}`,
    reason: layout.blanks
      ? `not a whole number from 0 to ${layout.limit}, nor blank`
      : `not a whole number from 0 to ${layout.limit}`,
  }));
}

interface Failure {
  readonly check: Check;
  readonly rowid: number;
}

/** Tries conditions on a table with a `rowid`; gives each that fails, with the first row that does. */
async function failuresIn(
  sql: DuckDBConnection,
  checks: readonly Check[],
  table: string,
): Promise<Failure[]> {
  if (checks.length === 0) return [];
  const columns = checks.map(
    ({ holds }, i) => `(min(rowid) FILTER (WHERE NOT coalesce(${holds}, false)))::INTEGER AS c${i}`,
  );
  const row = await selectOne<Record<string, number | null>>(
    sql,
    `SELECT ${columns.join(', ')} FROM ${table}`,
  );
  return checks.flatMap((check, i) => {
    const rowid = row[`c${i}`] ?? null;
    return rowid === null ? [] : [{ check, rowid }];
  });
}

/** Tries conditions on the few different values of their columns rather than on every row. */
async function failuresByValue(sql: DuckDBConnection, checks: readonly Check[]): Promise<Failure[]> {
  const groups = groupedBy(checks, ({ role, beside = [] }) => [role, ...beside].toSorted().join(', '));
  const found: Failure[] = [];
  for (const [columns, group] of groups) {
    const values = `(SELECT ${columns}, min(rowid) AS rowid FROM raw GROUP BY ${columns}) seen`;
    found.push(...(await failuresIn(sql, group, values)));
  }
  return found;
}

/** Turns the figures of `raw`, found to be in order, from text into numbers. */
async function readFigures(sql: DuckDBConnection, header: Header): Promise<void> {
  const numbers = header.figures.map((role) => `figure_text(${role})::INTEGER AS ${role}`);
  await sql.run(`CREATE OR REPLACE TABLE raw AS SELECT * REPLACE (${numbers.join(', ')}) FROM raw`);
}

/** Refuses the first row that breaks a condition of its layout; from then on figures are numbers. */
export async function checkCells(sql: DuckDBConnection, raw: RawTable): Promise<void> {
  const { header, text } = raw;
  const failures = [
    ...(await failuresByValue(sql, [
      ...ROLE_CHECKS.filter(({ role }) => has(header, role)),
      ...textChecks(header),
      ...agreementChecks(header),
    ])),
    ...(raw.plain ? [] : await failuresIn(sql, figureChecks(header), 'raw')),
  ];
  const [failure] = failures.toSorted((a, b) => a.rowid - b.rowid);
  if (!failure) return raw.plain ? undefined : readFigures(sql, header);
  const { check, rowid } = failure;
  const { cell } = await selectOne<{ cell: string | null }>(
    sql,
    `SELECT ${check.role} AS cell FROM raw WHERE rowid = ${rowid}`,
  );
  const shown = cell === null ? 'blank' : `"${cell.slice(0, 60)}"`;
  const place = { file: text.file, row: rowid + 2, column: headerOf(header, check.role) };
  throw new Refusal(place, `${shown}: ${check.reason}`);
}

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
  throw new Refusal({ file: raw.text.file, row: twin.second, column }, `the key of row ${twin.first} again`);
}

function keyPart(role: string): string {
  if (role === 'state') return STATE_CODE;
  if (role === 'municipality') return MUNICIPALITY_CODE;
  if (role === 'month') return 'month_number(month)';
  if (['year', 'period', 'status'].includes(role)) return `trim(${role})`;
  return `fold(${role})`;
}

function categoryOf({ layout }: Header): readonly string[] {
  return layout.key.filter((role) => role !== 'year' && role !== layout.whole);
}

/** The places that a year must have, as SQL: every state of the file, or every municipality of the year. */
function placesOf({ layout }: Header): { code: string; ofYear: boolean } {
  return layout.whole === 'municipality'
    ? { code: MUNICIPALITY_CODE, ofYear: true }
    : { code: STATE_CODE, ofYear: false };
}

/** The categories that a year must have: all of the file or, of a table that ends inside a year, of the year. */
function categoriesOf(header: Header): string {
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
    `only one ${header.layout.whole}: nothing shows that no row is missing; the file may be cut off`,
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
    `${header.layout.whole} ${lack.place} lacks "${lack.category}" in ${lack.year}, which others have; the file may be cut off`,
  );
}

/** Refuses a text whose last line may be cut, where its shape cannot show that it is whole. */
export function checkEnd(raw: RawTable): void {
  if (raw.header.layout.whole !== undefined || raw.text.survey.ended) return;
  throw new Refusal(
    { file: raw.text.file, row: raw.rows + 1 },
    'the last line has no line end; the file may be cut off (if it is whole, end it with a line break)',
  );
}
