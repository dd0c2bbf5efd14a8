// How soon DuckDB and PostgreSQL answer over an edition of a SYNTHETIC municipal file, how long each takes to be
// filled, and how large it is. Stores are asked as they are: a server keeps what it has read, and asks once.
// Usage: npm run bench:stores -- [share of the file's places, default 1]
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { EMPTY_CURATED } from '../src/domain/claims/curated.ts';
import { INDICATOR_IDS } from '../src/domain/indicator/indicator.ts';
import type { IndicatorId } from '../src/domain/indicator/rows.ts';
import { STATE_CODES } from '../src/domain/place/region.ts';
import { editionFolder } from '../src/edition/folder.ts';
import { readManifest, type Manifest } from '../src/edition/manifest.ts';
import { publish } from '../src/ingest/database/publish.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { openDuckdbStore } from '../src/server/store/duckdb.ts';
import { openDatabase } from '../src/server/store/postgres/database.ts';
import { postgresStore } from '../src/server/store/postgres/postgres-store.ts';
import type { Store } from '../src/server/store/store.ts';
import { startPostgres } from '../tests/postgres/start-postgres.ts';
import { writeMunicipalFile } from './ingest-municipal-file.ts';
import { machine, quantile } from './machine.ts';

const share = Number(process.argv[2] ?? 1);
const CLIENTS = [1, 32];
/** Questions of each kind and number of clients. */
const QUESTIONS = 32;

type Question = (store: Store) => Promise<unknown>;

/** A store as often as it is asked for anew. */
type Opening = () => Promise<Store>;

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Milliseconds of each question, so many asked at a time. */
async function timesOf(store: Store, questions: readonly Question[], clients: number): Promise<number[]> {
  const times: number[] = [];
  const waiting = [...questions];
  async function client(): Promise<void> {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const start = performance.now();
      await next(store);
      times.push(performance.now() - start);
    }
  }
  await Promise.all(Array.from({ length: clients }, client));
  return times;
}

function row(cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** One of a list by turns. */
function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

/** Every question for the first time after the store was opened, then all of them again. */
async function measure(name: string, open: Opening, indicators: readonly IndicatorId[]): Promise<void> {
  const kinds: Readonly<Record<string, (index: number) => Question>> = {
    'series of a state’s municipalities': (index) => (store) =>
      store.municipal(pick(indicators, index), pick(STATE_CODES, index)),
    'all states': (index) => (store) => store.municipalTables(pick(indicators, index)),
  };
  for (const [kind, question] of Object.entries(kinds)) {
    for (const clients of CLIENTS) {
      const store = await open();
      const questions = Array.from({ length: QUESTIONS }, (_, index) => question(index));
      const cold = await timesOf(store, questions.slice(0, indicators.length), clients);
      const warm = await timesOf(store, questions, clients);
      await store.close();
      row([
        name,
        kind,
        clients,
        ...[cold, warm].flatMap((all) => [ms(quantile(all, 0.5)), ms(quantile(all, 0.95))]),
      ]);
    }
  }
}

async function folderBytes(folder: string): Promise<number> {
  const sizes = await Promise.all(
    (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Bytes of the tables with their keys, without the copies of the files. */
async function databaseBytes(address: string): Promise<number> {
  const client = new Client(address);
  await client.connect();
  const { rows } = await client.query<{ bytes: string }>(
    `SELECT sum(pg_total_relation_size(c.oid)) AS bytes FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = relnamespace
     WHERE nspname = 'saldo' AND relkind = 'r' AND relname <> 'file_part'`,
  );
  await client.end();
  return Number(rows[0]?.bytes ?? 0);
}

/** The edition of a synthetic file in a folder of its own. */
async function synthetic(folder: string): Promise<Manifest> {
  const path = join(folder, 'SYNTHETIC-municipal.csv');
  const rows = await writeMunicipalFile(path, share);
  const { size } = await stat(path);
  console.log(`SYNTHETIC municipal file: ${rows * 12} cells, ${megabytes(size)} MB`);
  const data = join(folder, 'data');
  const seconds = await secondsOf(() =>
    ingest({ data, deliveries: [{ path, publishedOn: null, accept: 'SYNTHETIC' }] }),
  );
  await rm(path);
  const [id = ''] = await readdir(join(data, 'editions'));
  console.log(`ingest into the folder, DuckDB: ${seconds.toFixed(1)} s; edition ${id}`);
  return readManifest(data, id);
}

console.log(machine());
const folder = await mkdtemp(join(tmpdir(), 'saldo-stores-'));
const postgres = await startPostgres([]);
try {
  const manifest = await synthetic(folder);
  const data = join(folder, 'data');
  const own = editionFolder(data, manifest.edition.id);
  const { seconds } = await publish(data, postgres.address());
  console.log(`copied into PostgreSQL: ${seconds.toFixed(1)} s`);
  console.log(
    `size: ${megabytes(await folderBytes(own))} MB of Parquet, ${megabytes(await databaseBytes(postgres.address()))} MB of PostgreSQL\n`,
  );
  const duckdb = (): Promise<Store> => openDuckdbStore(own, manifest, EMPTY_CURATED);
  const database: Opening = async () => {
    const opened = openDatabase(postgres.address());
    return { ...postgresStore(opened, manifest, EMPTY_CURATED), close: () => opened.close() };
  };
  const store = await duckdb();
  const indicators: IndicatorId[] = [];
  for (const indicator of INDICATOR_IDS) {
    if ((await store.municipalTables(indicator)).length > 0) indicators.push(indicator);
  }
  const columns = (await store.municipalTables(indicators[0] ?? 'homicide-cases')).flatMap(
    (table) => table.columns,
  );
  await store.close();
  const cells = columns.reduce((sum, { values }) => sum + values.length, 0) * indicators.length;
  console.log(`${indicators.length} indicators by municipality, ${columns.length} places, ${cells} cells\n`);
  row(['store', 'question', 'clients', 'cold p50, ms', 'p95', 'warm p50, ms', 'p95']);
  row(['---', '---', '---:', '---:', '---:', '---:', '---:']);
  await measure('DuckDB', duckdb, indicators);
  await measure('PostgreSQL', database, indicators);
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
