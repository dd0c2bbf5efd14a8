/**
 * The form of a data folder, said once: ingest writes and the server reads through this folder of the source.
 *
 *   <data>/edition.json                     the pointer: which edition serves
 *   <data>/editions/<id>/manifest.json      what the edition is, see manifest.ts
 *   <data>/editions/<id>/<table>.parquet    the tables of tables.ts, zstd, plain VARCHAR and INTEGER columns
 *   <data>/curated.json                     the curated tables, as the ingest checked them
 *   <data>/screens.json                     the named screens, written by the server alone
 *
 * An edition is content-addressed: the same set of files gives the same id and the same bytes in whatever
 * order they came. The pointer is replaced by rename after everything else is on disk, so that a reader sees
 * the old edition or the new one, whole.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { tableFile, type TableName } from './tables.ts';

/** The environment variable that names the data folder. */
export const DATA_FOLDER_VARIABLE = 'SALDO_DATA';

/** The data folder that an environment names; nothing where the variable is not set, or empty. */
export function namedDataFolder(
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  return environment[DATA_FOLDER_VARIABLE] || undefined;
}

/** An edition's id; nothing else may name a folder. */
const EDITION_ID = /^\d{4}-\d{2}-[0-9a-f]{8}$/;

/** Whether a text can be an edition's id. */
export function isEditionId(text: string): boolean {
  return EDITION_ID.test(text);
}

/** The folder that holds the editions of a data folder. */
export function editionsFolder(data: string): string {
  return join(data, 'editions');
}

/** The folder of an edition. */
export function editionFolder(data: string, id: string): string {
  return join(editionsFolder(data), id);
}

/** The file of a table of an edition. */
export function tablePath(data: string, id: string, table: TableName): string {
  return join(editionFolder(data, id), tableFile(table));
}

/** The manifest in the folder of an edition. */
export function manifestPath(folder: string): string {
  return join(folder, 'manifest.json');
}

/** The pointer: the file that says which edition serves. */
export function pointerPath(data: string): string {
  return join(data, 'edition.json');
}

/** The curated tables, as the ingest checked them. */
export function curatedPath(data: string): string {
  return join(data, 'curated.json');
}

/** The table of named screens. */
export function screensPath(data: string): string {
  return join(data, 'screens.json');
}

/** The ids of the edition folders that are there, newest month first; what is being written is not among them. */
export async function editionIds(data: string): Promise<string[]> {
  const names = await readdir(editionsFolder(data)).catch(() => []);
  return names.filter(isEditionId).toSorted((a, b) => b.localeCompare(a));
}
