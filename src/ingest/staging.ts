import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { columnsOf, type TableName } from '../edition/tables.ts';
import { CALENDAR_COLUMNS } from './read/layouts.ts';

/** A DuckDB of its own in a folder of its own, where files are parsed, checked and added up. */
export interface Staging {
  readonly sql: DuckDBConnection;
  /** Takes what is unpacked; gone on close. */
  readonly folder: string;
  close(): Promise<void>;
}

/** A text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A text as an SQL literal, or NULL. */
function literalOrNull(text: string | null): string {
  return text === null ? 'NULL' : literal(text);
}

function literalOf(value: string | number | boolean | null): string {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : literalOrNull(value);
}

/** Rows of literals for `VALUES`. */
export function valuesList(rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  return rows.map((row) => `(${row.map(literalOf).join(',')})`).join(',\n');
}

/** The rows that a query gives, as objects; integers must be cast to INTEGER or DOUBLE in the SQL. */
export async function select<Row>(sql: DuckDBConnection, query: string): Promise<Row[]> {
  const reader = await sql.runAndReadAll(query);
  return reader.getRowObjectsJS() as Row[];
}

/** The first row that a query gives. */
export async function selectOne<Row>(sql: DuckDBConnection, query: string): Promise<Row> {
  const [row] = await select<Row>(sql, query);
  if (row === undefined) throw new Error(`no row from: ${query}`);
  return row;
}

/** Does work in as many threads as there are cores, which is over sooner and takes more of the processor. */
export async function inEveryThread(sql: DuckDBConnection, work: () => Promise<void>): Promise<void> {
  await sql.run(`SET threads = ${availableParallelism()}`);
  try {
    await work();
  } finally {
    await sql.run('SET threads = 1');
  }
}

/** Does work in which joins go through the table on their left, so that its rows keep their order. */
export async function keepingOrder<Result>(
  sql: DuckDBConnection,
  work: () => Promise<Result>,
): Promise<Result> {
  await sql.run("SET disabled_optimizers = 'build_side_probe_side'");
  try {
    return await work();
  } finally {
    await sql.run('RESET disabled_optimizers');
  }
}

/** The tables of the staging area, and the table of an edition whose columns each has. */
export const STAGED = {
  observation: 'observations',
  source_row: 'rows',
  municipal_month: 'municipal',
  population: 'population',
  municipal_population: 'municipal_population',
  yearly: 'yearly',
} as const satisfies Readonly<Record<string, TableName>>;

/** The columns of a table of the staging area, without `vintage`, which stands first and holds the file's checksum. */
export function stagedColumns(table: TableName): ReturnType<typeof columnsOf> {
  return columnsOf(table).filter(({ name }) => name !== 'vintage');
}

const TABLES = Object.entries(STAGED)
  .map(([name, table]) => {
    const columns = stagedColumns(table).map((column) => `${column.name} ${column.type}`);
    return `CREATE TABLE ${name} (vintage VARCHAR, ${columns.join(', ')});`;
  })
  .join('\n');

/** The figure columns of a table with the months of a year across, and the second half of the month text of each. */
export const CALENDAR_ROLES = CALENDAR_COLUMNS.map((_, i) => `m${String(i + 1).padStart(2, '0')}`);

/** The second half of a month text, `-01` to `-12`, of a calendar column. */
export function monthTail(role: string): string {
  return `-${role.slice(1)}`;
}

/** The month texts of every year that a file may name: to look them up costs less than to write each of millions. */
const YEAR_MONTHS = `
  CREATE TABLE year_months AS SELECT year::INTEGER AS year, [${CALENDAR_ROLES.map((role) => `year || ${literal(monthTail(role))}`).join(', ')}] AS months
  FROM range(1900, 2200) AS t(year);`;

/** The rows of a table with the months of a year across, a month each, as `month` and `value`, as SQL. */
export function eachMonth(table: string): string {
  return `(SELECT * EXCLUDE (months, ${CALENDAR_ROLES.join(', ')}), unnest(months) AS month,
    unnest([${CALENDAR_ROLES.join(', ')}]) AS value FROM ${table} LEFT JOIN year_months USING (year))`;
}

/**
 * Figures of municipalities: those of crime files a year a row, as printed, since a large file has millions of
 * months (`parts` of them blank in part, and therefore blank); all others a month a row. The view `municipal` has all
 * of them by month, `municipal_by_state` the sums of each state of a file.
 */
const MUNICIPAL = `
  CREATE TABLE municipal_year (vintage VARCHAR, indicator VARCHAR, municipality VARCHAR, name VARCHAR, year INTEGER,
    ${CALENDAR_ROLES.map((role) => `${role} INTEGER`).join(', ')}, parts INTEGER, covers_from VARCHAR, covers_through VARCHAR);
  CREATE VIEW municipal AS FROM municipal_month UNION ALL
    SELECT vintage, indicator, municipality, name, month, value FROM ${eachMonth('municipal_year')}
    WHERE month BETWEEN covers_from AND covers_through;
  CREATE VIEW municipal_by_state AS
    SELECT vintage, indicator, left(municipality, 2) AS region, month, sum(value) AS value FROM municipal_month GROUP BY ALL
    UNION ALL SELECT vintage, indicator, region, month, value FROM ${eachMonth(`(
      SELECT vintage, indicator, left(municipality, 2) AS region, year, covers_from, covers_through,
        ${CALENDAR_ROLES.map((role) => `sum(${role}) AS ${role}`).join(', ')} FROM municipal_year GROUP BY ALL)`)}
    WHERE month BETWEEN covers_from AND covers_through;`;

/** The tables whose rows are a file's own. */
export const TABLES_OF_FILES = [...Object.keys(STAGED), 'municipal_year'];

const MONTH_NAMES = `[${CALENDAR_COLUMNS.map(literal).join(', ')}]`;

/** How cells and names are read; a figure is a whole number, perhaps with thousands or `.0`, or blank. */
const MACROS = `
  CREATE MACRO fold(x) AS lower(strip_accents(regexp_replace(trim(x), '\\s+', ' ', 'g')));
  CREATE MACRO figure_text(x) AS nullif(regexp_replace(replace(trim(x), ',', ''), '\\.0+$', ''), '');
  CREATE MACRO is_figure(x) AS x IS NULL OR trim(x) = '' OR regexp_full_match(trim(x),
    '(\\d{1,9}|\\d{1,3}(,\\d{3}){1,2})(\\.0+)?');
  CREATE MACRO month_number(x) AS coalesce(TRY_CAST(trim(x) AS INTEGER), list_position(${MONTH_NAMES}, fold(x)));
  CREATE MACRO month_text(y, m) AS printf('%04d-%02d', y, m);
`;

/** DuckDB's limit. */
const MEMORY = '1GB';

/**
 * Opens a staging area in a folder, which is emptied first and gone on close. Tables live in memory; what
 * does not fit is spilled to the folder. It works in one thread: rows keep their order without a second copy, and two
 * threads of a core take more of it than one.
 */
export async function openStaging(folder: string): Promise<Staging> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: MEMORY,
    threads: '1',
    temp_directory: join(folder, 'spill'),
    autoinstall_known_extensions: 'false',
  });
  const sql = await instance.connect();
  await sql.run('SET enable_progress_bar = true; SET enable_progress_bar_print = false');
  await sql.run(TABLES + YEAR_MONTHS + MUNICIPAL + MACROS);
  const close = async (): Promise<void> => {
    sql.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  };
  return { sql, folder, close };
}
