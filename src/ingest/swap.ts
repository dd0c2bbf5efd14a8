import type { DuckDBConnection } from '@duckdb/node-api';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  checksumOf,
  editionFolder,
  pointTo,
  readManifest,
  syncPath,
  TABLES,
  writeDurably,
  writeTables,
  type Manifest,
} from './edition-files.ts';
import { literal, selectOne } from './staging.ts';

/** Edition folders that stay: the one that serves and those before it, for readers that are still at one. */
export const EDITIONS_KEPT = 3;

/** Reads the tables back and compares them with what was to be written. */
async function checkWritten(sql: DuckDBConnection, folder: string): Promise<void> {
  for (const [name, { from }] of Object.entries(TABLES)) {
    const path = literal(join(folder, `${name}.parquet`));
    const { same } = await selectOne<{ same: boolean | null }>(
      sql,
      `SELECT (SELECT (count(*), sum(value)) FROM read_parquet(${path})) = (SELECT (count(*), sum(value)) FROM ${from}) AS same`,
    );
    if (same !== true && !(await bothEmpty(sql, path)))
      throw new Error(`${name}.parquet is not what was written`);
  }
}

/** The sum of nothing is NULL, which equals nothing. */
async function bothEmpty(sql: DuckDBConnection, path: string): Promise<boolean> {
  const { rows } = await selectOne<{ rows: number }>(
    sql,
    `SELECT count(*)::INTEGER AS rows FROM read_parquet(${path})`,
  );
  return rows === 0;
}

/** Takes away what an ingest that was cut off has left lying about. */
export async function sweep(data: string): Promise<void> {
  const editions = join(data, 'editions');
  await mkdir(editions, { recursive: true });
  const left = (await readdir(editions)).filter((name) => name.startsWith('.aside-'));
  await Promise.all(left.map((name) => rm(join(editions, name), { recursive: true, force: true })));
  const pointers = (await readdir(data)).filter((name) => name.startsWith('edition.json.'));
  await Promise.all(pointers.map((name) => rm(join(data, name), { force: true })));
}

/** Writes an edition aside, checks it, waits for the disk, renames it into its place and points to it. */
export async function swapIn(
  sql: DuckDBConnection,
  data: string,
  manifest: Omit<Manifest, 'files'>,
): Promise<void> {
  const { id } = manifest.edition;
  const aside = join(data, 'editions', `.aside-${process.pid}`);
  await mkdir(aside, { recursive: true });
  try {
    const files = await writeTables(sql, aside);
    await checkWritten(sql, aside);
    await writeDurably(join(aside, 'manifest.json'), `${JSON.stringify({ ...manifest, files }, null, 1)}\n`);
    await syncPath(aside);
    await putInPlace(aside, data, id);
    await syncPath(join(data, 'editions'));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  await pointTo(data, id);
  await prune(data, id);
}

/** Whether an edition's folder is there, every file as its manifest says. */
export async function isWhole(data: string, id: string): Promise<boolean> {
  try {
    const { files } = await readManifest(data, id);
    const found = await Promise.all(
      Object.entries(files).map(
        async ([name, sum]) => (await checksumOf(join(editionFolder(data, id), name))) === sum,
      ),
    );
    return found.every(Boolean);
  } catch {
    return false;
  }
}

/** Renames the new folder into its place, unless the same edition stands there whole already. */
async function putInPlace(aside: string, data: string, id: string): Promise<void> {
  if (await isWhole(data, id)) return;
  await rm(editionFolder(data, id), { recursive: true, force: true });
  await rename(aside, editionFolder(data, id));
}

/** Deletes the oldest edition folders beyond {@link EDITIONS_KEPT}; never the one that serves. */
async function prune(data: string, serving: string): Promise<void> {
  const editions = join(data, 'editions');
  const names = (await readdir(editions)).filter((name) => name !== serving && !name.startsWith('.'));
  const aged = await Promise.all(
    names.map(async (name) => ({ name, written: (await stat(join(editions, name))).mtimeMs })),
  );
  const old = aged.toSorted((a, b) => b.written - a.written).slice(EDITIONS_KEPT - 1);
  await Promise.all(old.map(({ name }) => rm(join(editions, name), { recursive: true, force: true })));
}
