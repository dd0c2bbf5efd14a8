/**
 * The form of an edition on disk, which the server reads and nothing else writes.
 *
 *   <data>/edition.json                     {"format":1,"edition":"<id>"}: which edition serves
 *   <data>/editions/<id>/manifest.json      Manifest (below)
 *   <data>/editions/<id>/<table>.parquet    the tables of TABLES, zstd, plain VARCHAR and INTEGER columns
 *
 * An edition is content-addressed: the same set of files gives the same id and the same bytes in whatever
 * order they came. `edition.json` is replaced by rename after everything else is on disk, so that a reader
 * sees the old edition or the new one, whole.
 */
import type { DuckDBConnection } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Edition } from '../domain/record/edition.ts';
import type { Vintage } from '../domain/indicator/source.ts';
import { literal } from '../ingest/staging.ts';

/** The version of this form. */
export const FORMAT = 1;

/** `manifest.json`: the edition, every vintage that is kept, and the checksums of the tables. */
export interface Manifest {
  readonly format: typeof FORMAT;
  readonly edition: Edition;
  /** Oldest first within a source; those that serve and those that are only kept. */
  readonly kept: readonly Vintage[];
  /** SHA-256 of each table's file. */
  readonly files: Readonly<Record<string, string>>;
}

const VINTAGE_ID = `(SELECT id FROM vintage WHERE checksum = t.vintage) AS vintage`;

/** How a table of an edition is written: from which table of the workshop, and the query, whose rows are sorted. */
interface TableForm {
  readonly from: string;
  readonly query: string;
}

/** The tables of an edition; rows are sorted, so that bytes do not depend on chance. */
export const TABLES: Readonly<Record<string, TableForm>> = {
  // Every kept vintage at state level; NULL is a blank cell. Region 00 only where the source printed it.
  observations: {
    from: 'observation',
    query: `SELECT ${VINTAGE_ID}, indicator, region, month, value FROM observation t ORDER BY ALL`,
  },
  // The figures that serve, the nation among them: a value with its origin, or a gap.
  serving: {
    from: 'serving',
    query: `SELECT indicator, region, month, value, gap, method, vintage, basis FROM serving t ORDER BY ALL`,
  },
  // The source rows, zeros left out, that the state figures of `serving` are sums of.
  rows: {
    from: 'serving_row',
    query: `SELECT ${VINTAGE_ID}, indicator, region, month, tipo, subtipo, modalidad, sexo, edad, value
    FROM serving_row t ORDER BY indicator, vintage, region, tipo, subtipo, modalidad, sexo, edad, month, value`,
  },
  // Case files: every month of the file, NULL where blank. RNPDNO: zeros left out, as in the source.
  // Sorted in the workshop, where that may use every core.
  municipal: {
    from: 'serving_municipal',
    query: `SELECT indicator, municipality, name, month, value, ${VINTAGE_ID}
    FROM serving_municipal t`,
  },
  population: {
    from: 'population',
    query: `SELECT ${VINTAGE_ID}, region, year, value FROM population t ORDER BY ALL`,
  },
  municipal_population: {
    from: 'municipal_population',
    query: `SELECT ${VINTAGE_ID}, municipality, name, year, value FROM municipal_population t ORDER BY ALL`,
  },
  // Republished national totals by year, up to the month `through`; what the file lacks has no row.
  yearly: {
    from: 'yearly WHERE value IS NOT NULL',
    query: `SELECT ${VINTAGE_ID}, indicator, region, year, through, value FROM yearly t WHERE value IS NOT NULL ORDER BY ALL`,
  },
};

const pointerSchema = z.object({ format: z.literal(FORMAT), edition: z.string() });

/** The id of the edition that a data folder serves; nothing where there is none yet. */
export async function servingEdition(data: string): Promise<string | undefined> {
  try {
    return pointerSchema.parse(JSON.parse(await readFile(join(data, 'edition.json'), 'utf8'))).edition;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The folder of an edition. */
export function editionFolder(data: string, id: string): string {
  return join(data, 'editions', id);
}

/** The manifest of an edition of a data folder. */
export async function readManifest(data: string, id: string): Promise<Manifest> {
  const text = await readFile(join(editionFolder(data, id), 'manifest.json'), 'utf8');
  return JSON.parse(text) as Manifest;
}

/** Writes a file and waits until the disk has it. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Waits until the disk has a file or folder. */
export async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** SHA-256 of a file, hex. */
export async function checksumOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

/** Writes the tables of the resolved edition into a folder; gives their checksums. */
export async function writeTables(sql: DuckDBConnection, folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  await sql.run('SET threads = 1');
  for (const [name, { query }] of Object.entries(TABLES)) {
    const path = join(folder, `${name}.parquet`);
    await sql.run(
      `COPY (${query}) TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 6)`,
    );
    await syncPath(path);
    files[`${name}.parquet`] = await checksumOf(path);
  }
  await sql.run('RESET threads');
  return files;
}

/** Makes an edition the one that serves: the pointer is written aside, synced and renamed over the old one. */
export async function pointTo(data: string, id: string): Promise<void> {
  const aside = join(data, `edition.json.${process.pid}`);
  await writeDurably(aside, `${JSON.stringify({ format: FORMAT, edition: id })}\n`);
  await rename(aside, join(data, 'edition.json'));
  await syncPath(data);
}
