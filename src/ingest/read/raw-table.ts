import type { DuckDBConnection } from '@duckdb/node-api';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Text } from './container.ts';
import { brokenLetters } from './decode.ts';
import { firstLine } from './lines/first-line.ts';
import { damageOf, headerOf, readHeader, type FileHeader } from './header.ts';
import { Refusal } from '../refusal.ts';
import { writeSample } from './lines/sample.ts';
import { literal, selectOne } from '../staging.ts';

/** A parsed file in the table `raw`, whose `rowid` is the line number less two. */
export interface RawTable {
  readonly text: Text;
  readonly header: FileHeader;
  readonly rows: number;
  /** Every figure is plain digits or blank, and `raw` has it as a number; else every cell is text. */
  readonly plain: boolean;
}

/** The SQL type of each column. */
type Types = (role: string) => string;

/** Reads a file as SQL, each column as text or as the type given. */
function readCsv(
  { path, encoding }: Pick<Text, 'path' | 'encoding'>,
  header: FileHeader,
  typeOf: Types = () => 'VARCHAR',
): string {
  const columns = header.columns.map(({ role }) => `${literal(role)}: ${literal(typeOf(role))}`).join(', ');
  return `read_csv(${literal(path)}, encoding = ${literal(encoding)}, auto_detect = false, header = false, skip = 1,
    delim = ${literal(header.delimiter)}, quote = '"', escape = '"', columns = {${columns}},
    null_padding = false, strict_mode = true, max_line_size = 1000000)`;
}

/** What DuckDB says of a line that it cannot parse, as a refusal. */
function unparsable(file: string, error: unknown): Refusal {
  const message = error instanceof Error ? error.message : String(error);
  const row = /Line: (\d+)/.exec(message)?.[1];
  const counts = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message);
  const reason = counts
    ? `${counts[2]} columns where the header has ${counts[1]}; the file may be cut off`
    : message.includes('unterminated quote')
      ? 'a quote that is never closed'
      : 'the line cannot be read as CSV';
  return new Refusal({ file, row: row === undefined ? undefined : Number(row) }, reason);
}

/** What a row of figures looks like when each is plain digits, or blank or a correction where those may be. */
function plainRow({ layout, figures }: FileHeader): string {
  const digits = String(layout.limit).length - 1;
  const count = `[0-9]{${layout.blanks ? 0 : 1},${digits}}`;
  const pattern = figures.map(() => (layout.corrections ? `(-1|${count})` : count)).join(',');
  const cells = figures.map((role) => `coalesce(${role}, '')`).join(', ');
  return `regexp_full_match(concat_ws(',', ${cells}), '${pattern}')`;
}

/** The columns that something reads. */
function rolesRead({ columns }: FileHeader): string[] {
  return columns.map(({ role }) => role).filter((role) => role !== 'legal_good' && role !== 'date');
}

/** The columns of texts that something reads. */
function textRoles(header: FileHeader): string[] {
  return rolesRead(header).filter((role) => !header.figures.includes(role));
}

/** Types of a large file: texts as the values of an `ENUM` each, figures as given. */
function largeTypes(header: FileHeader, figure: string): Types {
  const texts = textRoles(header);
  return (role) => {
    if (header.figures.includes(role)) return figure;
    return texts.includes(role) ? typeOfTexts(role) : 'VARCHAR';
  };
}

const typeOfTexts = (role: string): string => `text_of_${role}`;

/** The texts of a column, each once, as a type: a row then holds a small number for its text. */
async function createTextType(sql: DuckDBConnection, role: string): Promise<void> {
  await sql.run(`DROP TYPE IF EXISTS ${typeOfTexts(role)}; CREATE TYPE ${typeOfTexts(role)} AS ENUM (
    SELECT each FROM (SELECT unnest(${role}) AS each FROM texts) WHERE each IS NOT NULL ORDER BY each)`);
}

/** Makes a type of the texts of each column from those that `source` has; tells whether what is asked of all its rows holds. */
async function createTextTypes(
  sql: DuckDBConnection,
  header: FileHeader,
  source: string,
  holds = 'true',
): Promise<boolean> {
  const texts = textRoles(header);
  await sql.run(`CREATE OR REPLACE TEMP TABLE texts AS
    SELECT coalesce(bool_and(${holds}), false) AS plain, ${texts.map((role) => `list(DISTINCT ${role}) AS ${role}`).join(', ')}
    FROM ${source}`);
  const { plain } = await selectOne<{ plain: boolean }>(sql, 'SELECT plain FROM texts');
  if (plain) for (const role of texts) await createTextType(sql, role);
  return plain;
}

/** Reads a large file into the table `raw`. */
async function fillRaw(sql: DuckDBConnection, header: FileHeader, source: string): Promise<void> {
  await sql.run(`CREATE OR REPLACE TABLE raw AS SELECT ${rolesRead(header).join(', ')} FROM ${source}`);
}

/** Whether the figures of a text are the last cells of its rows, and the pass over its bytes found each of them plain. */
function endsPlain({ survey }: Text, { columns, delimiter, figures }: FileHeader): boolean {
  const last = columns.slice(-figures.length).map(({ role }) => role);
  return (
    delimiter === ',' && survey.plainFigures >= figures.length && figures.every((role) => last.includes(role))
  );
}

/**
 * Parses a large file once: a sample of its lines tells the texts, and the pass over its bytes told that every figure is
 * plain, which a number of DuckDB's is not: it takes `1e3`, too. Tells whether that was all that the file has.
 */
async function parseOnce(sql: DuckDBConnection, text: Text, header: FileHeader): Promise<boolean> {
  if (!endsPlain(text, header)) return false;
  writeSample(text.path, text.sample);
  try {
    const sample = readCsv({ ...text, path: text.sample }, header);
    if (!(await createTextTypes(sql, header, sample))) return false;
    await fillRaw(sql, header, readCsv(text, header, largeTypes(header, 'SMALLINT')));
    return true;
  } catch {
    // A text that the sample lacks, or a line that cannot be read: the whole file tells which.
    return false;
  }
}

/** Parses a large file twice: first for its texts and whether every figure is plain, then with numbers for both. */
async function parseTwice(sql: DuckDBConnection, text: Text, header: FileHeader): Promise<boolean> {
  if (!(await createTextTypes(sql, header, readCsv(text, header), plainRow(header)))) return false;
  await fillRaw(sql, header, readCsv(text, header, largeTypes(header, 'INTEGER')));
  return true;
}

/**
 * Parses a file of many rows with few different texts, which are kept once each: to keep the texts of millions of rows
 * costs more than to parse them twice.
 */
async function parseLarge(sql: DuckDBConnection, text: Text, header: FileHeader): Promise<boolean> {
  return (await parseOnce(sql, text, header)) || parseTwice(sql, text, header);
}

/**
 * Parses with the figures as numbers, which is what speed and memory ask for; tells whether every figure
 * was plain, so that this lost nothing. Columns that nothing reads are left out.
 */
async function parseFast(sql: DuckDBConnection, text: Text, header: FileHeader): Promise<boolean> {
  const columns = rolesRead(header).map((role) =>
    header.figures.includes(role) ? `TRY_CAST(${role} AS INTEGER) AS ${role}` : role,
  );
  await sql.run(`CREATE OR REPLACE TABLE raw AS
    SELECT ${columns.join(', ')}, ${plainRow(header)} AS plain FROM ${readCsv(text, header)}`);
  const { plain } = await selectOne<{ plain: boolean | null }>(
    sql,
    'SELECT bool_and(plain) AS plain FROM raw',
  );
  return plain ?? false;
}

/** Parses a text into the table `raw`; refuses lines of the wrong length and lines that vanish. */
export async function loadRaw(sql: DuckDBConnection, text: Text): Promise<RawTable> {
  const line = await firstLine(text);
  const broken = brokenLetters(line);
  if (broken !== undefined) {
    const reason = damageOf(line) ?? `letters lost in decoding ("${broken}")`;
    throw new Refusal({ file: text.file, row: 1 }, reason);
  }
  const header = readHeader(text.file, line);
  let plain = false;
  try {
    plain = await (header.layout.large ? parseLarge : parseFast)(sql, text, header);
    if (!plain) await sql.run(`CREATE OR REPLACE TABLE raw AS SELECT * FROM ${readCsv(text, header)}`);
  } catch (error) {
    throw unparsable(text.file, error);
  }
  const { rows } = await selectOne<{ rows: number }>(sql, 'SELECT count(*)::INTEGER AS rows FROM raw');
  await refuseLostLines(text, rows);
  if (rows === 0) throw new Refusal({ file: text.file, row: 1 }, 'the file has a header and no rows');
  await refuseFilledBlanks(sql, text.file, header);
  return { text, header, rows, plain };
}

/** Columns without a header may hold nothing. */
async function refuseFilledBlanks(sql: DuckDBConnection, file: string, header: FileHeader): Promise<void> {
  for (const { role } of header.columns.filter((each) => each.role.startsWith('blank_'))) {
    const found = await selectOne<{ line: number | null }>(
      sql,
      `SELECT (min(rowid) + 2)::INTEGER AS line FROM raw WHERE trim(${role}) <> ''`,
    );
    if (found.line !== null) {
      throw new Refusal({ file, row: found.line, column: headerOf(header, role) }, 'a cell without a header');
    }
  }
}

/** Refuses a file with more lines than rows, unless the rest are blank lines at its end. */
async function refuseLostLines(text: Text, rows: number): Promise<void> {
  const lines = text.survey.lines + (text.survey.ended ? 0 : 1);
  if (lines === rows + 1) return;
  const blank = await firstBlankInside(text.path);
  const reason = blank.row === undefined ? 'a quoted cell runs over several lines' : 'a blank line';
  if (blank.row === undefined && lines - blank.trailing === rows + 1) return;
  throw new Refusal({ file: text.file, row: blank.row ?? blank.quoted }, reason);
}

interface Blanks {
  row: number | undefined;
  quoted: number | undefined;
  trailing: number;
}

async function firstBlankInside(path: string): Promise<Blanks> {
  const found: Blanks = { row: undefined, quoted: undefined, trailing: 0 };
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number += 1;
    if (line === '') found.trailing += 1;
    else {
      if (found.trailing > 0) found.row ??= number - found.trailing;
      found.trailing = 0;
      if ((line.split('"').length - 1) % 2 === 1) found.quoted ??= number;
    }
  }
  return found;
}
