import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tablePath } from '../../edition/folder.ts';
import { readManifest, servingEdition, type Manifest } from '../../edition/manifest.ts';
import { Refusal } from '../refusal.ts';
import { literal } from '../staging.ts';
import { compareRawSums, writeRawSums } from './raw-sums.ts';
import { EDITION_CHECKS, expectedFigures, rawChecks, type SumCheck } from './sql.ts';

/** What a verification found: lines for the steward, and whether everything came out. */
export interface Verification {
  readonly lines: readonly string[];
  readonly sound: boolean;
}

async function numbers(sql: DuckDBConnection, query: string): Promise<number[]> {
  const [row = []] = (await sql.runAndReadAll(query)).getRowsJS();
  return row.map(Number);
}

/** A query's rows as texts, a line each. */
async function linesOf(sql: DuckDBConnection, query: string): Promise<string[]> {
  const rows = (await sql.runAndReadAll(query)).getRowsJson();
  return rows.map((row) => row.map((cell) => JSON.stringify(cell)).join(' '));
}

/** Loads the serving edition; gives its manifest. */
async function loadEdition(sql: DuckDBConnection, data: string): Promise<Manifest> {
  const edition = await servingEdition(data);
  if (edition === undefined) throw new Refusal({ file: data }, 'it holds no edition to verify');
  for (const table of ['serving', 'rows', 'municipal'] as const) {
    const path = literal(tablePath(data, edition, table));
    await sql.run(`CREATE TABLE ${table} AS SELECT * FROM read_parquet(${path})`);
  }
  return readManifest(data, edition);
}

async function runChecks(sql: DuckDBConnection, checks: readonly SumCheck[]): Promise<Verification> {
  const lines: string[] = [];
  for (const { says, exceptions } of checks) {
    const found = await linesOf(sql, exceptions);
    const first = found[0] ?? '';
    lines.push(found.length === 0 ? `holds: ${says}` : `FAILS in ${found.length} places (${first}): ${says}`);
  }
  return { lines, sound: lines.every((line) => line.startsWith('holds')) };
}

/** Compares every figure that serves with the one that plain SQL over the raw files gives. */
async function compareFigures(sql: DuckDBConnection, raw: string): Promise<Verification> {
  for (const statement of expectedFigures(raw)) await sql.run(statement);
  await sql.run(`CREATE TABLE compared AS SELECT indicator, region, month, s.value AS ours, e.value AS theirs
    FROM (SELECT * FROM serving WHERE value IS NOT NULL) s FULL JOIN expected e USING (indicator, region, month)`);
  const [all = 0, equal = 0] = await numbers(
    sql,
    'SELECT count(*), count(*) FILTER (WHERE ours = theirs) FROM compared',
  );
  const wrong = await linesOf(
    sql,
    'SELECT indicator, region, month, ours, theirs FROM compared WHERE ours IS DISTINCT FROM theirs ORDER BY ALL LIMIT 20',
  );
  const lines = wrong.map((line) => `differs (served, then by plain SQL): ${line}`);
  return { lines: [...lines, `${equal} of ${all} equal`], sound: equal === all };
}

/** The states of a missing person, reported and not judged: the register has states of its own that the files leave out. */
async function statusLine(sql: DuckDBConnection): Promise<string> {
  const [reported = 0, rest = 0, months = 0] = await numbers(
    sql,
    `SELECT sum(reported), sum(reported - parts), count(*) FILTER (WHERE reported <> parts) FROM (
       SELECT region, month, sum(value) FILTER (WHERE indicator = 'missing-reported') AS reported,
         sum(value) FILTER (WHERE indicator <> 'missing-reported') AS parts
       FROM serving WHERE method = 'rnpdno' AND region <> '00' GROUP BY ALL)`,
  );
  return `not judged: located alive + located dead + still missing fall short of reported by ${rest} of ${reported} people, in ${months} region-months`;
}

/**
 * Verifies the edition of a data folder: its own sums and, where a raw folder is given, every figure; where none is, the
 * sums of the raw files that ship with the edition.
 */
export async function verify(data: string, raw: string | undefined): Promise<Verification> {
  const instance = await DuckDBInstance.create(':memory:');
  const sql = await instance.connect();
  try {
    const { edition, kept } = await loadEdition(sql, data);
    const inside = await runChecks(sql, EDITION_CHECKS);
    const figures =
      raw === undefined
        ? await compareRawSums(
            sql,
            data,
            kept.map((each) => each.checksum),
          )
        : await compareFigures(sql, raw);
    const rows = raw === undefined ? { lines: [], sound: true } : await runChecks(sql, rawChecks(raw));
    return {
      lines: [
        `edition ${edition.id}`,
        comparedWith(raw),
        ...inside.lines,
        ...rows.lines,
        await statusLine(sql),
        ...figures.lines,
      ],
      sound: inside.sound && figures.sound && rows.sound,
    };
  } finally {
    sql.closeSync();
    instance.closeSync();
  }
}

/** Runs the second path over the raw files and writes what it gave into the data folder, to ship with the edition. */
export async function recordRawSums(data: string, raw: string, paths: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const sql = await instance.connect();
  try {
    await loadEdition(sql, data);
    for (const statement of expectedFigures(raw)) await sql.run(statement);
    await writeRawSums(sql, data, paths);
  } finally {
    sql.closeSync();
    instance.closeSync();
  }
}

/** What the figures are compared with. */
function comparedWith(raw: string | undefined): string {
  return raw === undefined
    ? 'no raw data folder at hand: compared are sums within the edition, and sums of the raw files that ship with it'
    : `raw data folder ${raw}: compared is every figure, one by one, with plain SQL over the raw files`;
}

/** The raw data folder: as given, `SALDO_RAW_DATA`, or `../shared/data` beside the project; nothing where none is named or there. Refuses one that is named and is none. */
export function rawFolder(given: string | undefined): string | undefined {
  const named = given ?? (process.env['SALDO_RAW_DATA'] || undefined);
  const folder = named ?? resolve('../shared/data');
  if (existsSync(join(folder, 'sesnsp'))) return folder;
  if (named === undefined) return undefined;
  throw new Refusal({ file: named }, 'it is no folder of raw files: it has no folder sesnsp');
}
