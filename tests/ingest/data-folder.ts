import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ingest, type Outcome } from '../../src/ingest/ingest.ts';

const made: string[] = [];

/** A new, empty folder; {@link removeFolders} takes it away. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'saldo-test-'));
  made.push(folder);
  return folder;
}

/** Takes away every folder that a test file made, and what was opened to ask them. */
export async function removeFolders(): Promise<void> {
  kept.clear();
  const open = [...views.values()];
  views.clear();
  for (const each of open) (await each).connection.closeSync();
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

/** The path of a real excerpt. */
export function excerpt(name: string): string {
  return join(import.meta.dirname, 'excerpts', name);
}

/** An excerpt as text, its bytes one character each. */
export async function excerptText(name: string): Promise<string> {
  return readFile(excerpt(name), 'latin1');
}

/** Writes a file of the given text, its characters one byte each unless another encoding is asked for. */
export async function fileOf(
  name: string,
  text: string,
  encoding: 'latin1' | 'utf8' = 'latin1',
): Promise<string> {
  const path = join(await newFolder(), name);
  await writeFile(path, text, encoding);
  return path;
}

/** Ingests files into a data folder. */
export async function take(data: string, ...paths: string[]): Promise<Outcome> {
  return ingest({ data, deliveries: paths.map((path) => ({ path, publishedOn: null })) });
}

/** A data folder, the editions that were made in it, and what the last ingest into it did. */
interface Holding {
  readonly data: string;
  readonly editions: readonly string[];
  readonly outcome: Outcome;
}

const kept = new Map<string, Promise<Holding>>();

/**
 * A data folder that holds excerpts, each group taken after the one before. It is made once in a test file, for all
 * who only read it; who changes it takes a {@link copyOf} it.
 */
export function folderWith(...groups: readonly (readonly string[])[]): Promise<Holding> {
  const key = JSON.stringify(groups);
  const holding = kept.get(key) ?? hold(groups);
  kept.set(key, holding);
  return holding;
}

async function hold(groups: readonly (readonly string[])[]): Promise<Holding> {
  const before = groups.slice(0, -1);
  const base = before.length > 0 ? await copyOf(folderWith(...before)) : undefined;
  const data = base?.data ?? (await newFolder());
  const outcome = await take(data, ...(groups.at(-1) ?? []).map(excerpt));
  return { data, outcome, editions: [...(base?.editions ?? []), outcome.edition.id] };
}

/** The same in a folder of its own. */
export async function copyOf(holding: Promise<Holding>): Promise<Holding> {
  const held = await holding;
  const data = await newFolder();
  await cp(held.data, data, { recursive: true, preserveTimestamps: true });
  return { ...held, data };
}

let instance: Promise<DuckDBInstance> | undefined;
const views = new Map<string, Promise<Views>>();

/** The tables of one edition as views, each made when it is first asked. */
interface Views {
  readonly connection: DuckDBConnection;
  readonly made: Set<string>;
}

async function openViews(): Promise<Views> {
  instance ??= DuckDBInstance.create(':memory:');
  return { connection: await (await instance).connect(), made: new Set() };
}

/** Runs a query over the tables of the serving edition of a data folder. */
export async function query<Row>(data: string, sql: string): Promise<Row[]> {
  const pointer = JSON.parse(await readFile(join(data, 'edition.json'), 'utf8')) as { edition: string };
  const folder = join(data, 'editions', pointer.edition);
  const opening = views.get(folder) ?? openViews();
  views.set(folder, opening);
  const { connection, made: known } = await opening;
  for (const table of ['observations', 'serving', 'rows', 'municipal', 'population', 'yearly']) {
    if (known.has(table) || !sql.includes(table)) continue;
    known.add(table);
    await connection.run(`CREATE TEMP VIEW ${table} AS SELECT * FROM '${join(folder, table)}.parquet'`);
  }
  return (await connection.runAndReadAll(sql)).getRowObjectsJS() as Row[];
}

/** One figure of the serving edition, or its gap. */
export async function served(
  data: string,
  indicator: string,
  region: string,
  month: string,
): Promise<number | string | undefined> {
  const [row] = await query<{ value: number | null; gap: string | null }>(
    data,
    `SELECT value, gap FROM serving WHERE indicator = '${indicator}' AND region = '${region}' AND month = '${month}'`,
  );
  return row && (row.value ?? row.gap ?? undefined);
}

/** The raw data folder, where there is one: `SALDO_RAW_DATA` or `../shared/data`. */
export const RAW = [process.env['SALDO_RAW_DATA'], resolve(import.meta.dirname, '../../../shared/data')].find(
  (folder): folder is string => folder !== undefined && existsSync(join(folder, 'sesnsp')),
);
