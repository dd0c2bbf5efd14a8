import type { DuckDBConnection } from '@duckdb/node-api';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumOf, syncPath } from '../edition/disk.ts';
import { editionFolder, editionIds, editionsFolder } from '../edition/folder.ts';
import { isWhole, pointersAside, pointTo, writeManifest, type Manifest } from '../edition/manifest.ts';
import { columnsOf, TABLE_NAMES, tableFile, type TableName } from '../edition/tables.ts';
import { keepingOrder, literal, selectOne } from './staging.ts';

/** Edition folders that stay: the one that serves and those before it, for readers that are still at one. */
export const EDITIONS_KEPT = 3;

/** From which table of the staging area a table of an edition is written, and the order of its rows. */
interface Origin {
  readonly from: string;
  /** Rows are sorted, so that bytes do not depend on chance; nothing where the staging table is sorted already. */
  readonly order: string | undefined;
}

const ORIGINS: Readonly<Record<TableName, Origin>> = {
  observations: { from: 'observation', order: 'ALL' },
  serving: { from: 'serving', order: 'ALL' },
  rows: {
    from: 'serving_row',
    order: 'indicator, vintage, region, tipo, subtipo, modalidad, sexo, edad, month, value',
  },
  // In order already, or sorted while staging, where that may use every core.
  municipal: { from: 'serving_municipal', order: undefined },
  population: { from: 'population', order: 'ALL' },
  municipal_population: { from: 'municipal_population', order: 'ALL' },
  yearly: { from: 'yearly WHERE value IS NOT NULL', order: 'ALL' },
};

/** Tables that name a file by its vintage's id, as an edition does; the others have its checksum. */
const NAMED: ReadonlySet<TableName> = new Set(['serving', 'municipal']);

function columnQuery(table: TableName, column: string): string {
  const named = column === 'vintage' && !NAMED.has(table);
  return named ? 'v.id AS vintage' : `t.${column}`;
}

function tableQuery(table: TableName): string {
  const { from, order } = ORIGINS[table];
  const [name = '', condition] = from.split(' WHERE ');
  const columns = columnsOf(table).map((column) => columnQuery(table, column.name));
  const where = condition === undefined ? '' : ` WHERE ${condition}`;
  const sorted = order === undefined ? '' : ` ORDER BY ${order}`;
  const named = NAMED.has(table) ? '' : ' LEFT JOIN vintage v ON v.checksum = t.vintage';
  return `SELECT ${columns.join(', ')} FROM ${name} t${named}${where}${sorted}`;
}

/** Writes the tables of the resolved edition into a folder; gives their checksums. */
async function writeTables(sql: DuckDBConnection, folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const table of TABLE_NAMES) {
    const path = join(folder, tableFile(table));
    await sql.run(
      `COPY (${tableQuery(table)}) TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 6)`,
    );
    await syncPath(path);
    files[tableFile(table)] = await checksumOf(path);
  }
  return files;
}

/** Rows and sum of what a table is read from; the sum of nothing is NULL. */
function tallyOf(from: string): string {
  return `(SELECT count(*) AS rows, sum(value) AS total FROM ${from})`;
}

/** Reads the tables back and compares them with what was to be written. */
async function checkWritten(sql: DuckDBConnection, folder: string): Promise<void> {
  for (const table of TABLE_NAMES) {
    const path = literal(join(folder, tableFile(table)));
    const { same } = await selectOne<{ same: boolean }>(
      sql,
      `SELECT w.rows = s.rows AND w.total IS NOT DISTINCT FROM s.total AS same
       FROM ${tallyOf(`read_parquet(${path})`)} w, ${tallyOf(ORIGINS[table].from)} s`,
    );
    if (!same) throw new Error(`${tableFile(table)} is not what was written`);
  }
}

/** Deletes what an ingest that was cut off has left. */
export async function sweep(data: string): Promise<void> {
  const editions = editionsFolder(data);
  await mkdir(editions, { recursive: true });
  const left = (await readdir(editions)).filter((name) => name.startsWith('.aside-'));
  await Promise.all(left.map((name) => rm(join(editions, name), { recursive: true, force: true })));
  await Promise.all((await pointersAside(data)).map((path) => rm(path, { force: true })));
}

/** Writes an edition aside, checks it, waits for the disk, renames it into its place and points to it. */
export async function writeEdition(
  sql: DuckDBConnection,
  data: string,
  manifest: Pick<Manifest, 'edition' | 'kept'>,
): Promise<void> {
  const { id } = manifest.edition;
  const aside = join(editionsFolder(data), `.aside-${process.pid}`);
  await mkdir(aside, { recursive: true });
  try {
    // What stands in order stays in order.
    const files = await keepingOrder(sql, () => writeTables(sql, aside));
    await checkWritten(sql, aside);
    await writeManifest(aside, { ...manifest, files });
    await syncPath(aside);
    await putInPlace(aside, data, id);
    await syncPath(editionsFolder(data));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  await pointTo(data, id);
  await prune(data, id);
}

/** Renames the new folder into its place, unless the same edition stands there whole already. */
async function putInPlace(aside: string, data: string, id: string): Promise<void> {
  if (await isWhole(data, id)) return;
  await rm(editionFolder(data, id), { recursive: true, force: true });
  await rename(aside, editionFolder(data, id));
}

/** Deletes the oldest edition folders beyond {@link EDITIONS_KEPT}; never the one that serves. */
async function prune(data: string, serving: string): Promise<void> {
  const others = (await editionIds(data)).filter((id) => id !== serving);
  const aged = await Promise.all(
    others.map(async (id) => ({ id, written: (await stat(editionFolder(data, id))).mtimeMs })),
  );
  const old = aged.toSorted((a, b) => b.written - a.written).slice(EDITIONS_KEPT - 1);
  await Promise.all(old.map(({ id }) => rm(editionFolder(data, id), { recursive: true, force: true })));
}
