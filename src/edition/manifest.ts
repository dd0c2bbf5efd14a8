import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { editionSchema, vintageSchema } from '../contract/answers/figures.ts';
import { checksumOf, isAbsent, parsedText, readParsed, syncPath, writeDurably } from './disk.ts';
import { editionFolder, isEditionId, manifestPath, pointerPath } from './folder.ts';
import { TABLE_NAMES, tableFile } from './tables.ts';

/** The version of the form of an edition. */
export const FORMAT = 1;

const pointerSchema = z.object({ format: z.literal(FORMAT), edition: z.string() });

/**
 * A manifest written before files named their cut: each stands on the last month that it covers, no reprint
 * was set against an official file, and no growth between cuts was measured.
 */
function completed(raw: unknown): unknown {
  if (!isRecord(raw)) return raw;
  const edition = isRecord(raw['edition']) ? raw['edition'] : {};
  return {
    ...raw,
    edition: {
      agreements: [],
      ...edition,
      vintages: eachCompleted(edition['vintages'], (each) => ({ cut: each['coversThrough'], ...each })),
      coverage: eachCompleted(edition['coverage'], (each) => ({ usualGrowth: NO_GROWTH_KNOWN, ...each })),
    },
    kept: eachCompleted(raw['kept'], (each) => ({ cut: each['coversThrough'], ...each })),
  };
}

const NO_GROWTH_KNOWN = { nation: [], states: [] };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function eachCompleted(
  list: unknown,
  complete: (each: Readonly<Record<string, unknown>>) => unknown,
): unknown {
  return Array.isArray(list) ? list.map((each: unknown) => (isRecord(each) ? complete(each) : each)) : list;
}

const manifestSchema = z.readonly(
  z.object({
    format: z.literal(FORMAT),
    edition: editionSchema,
    kept: z.readonly(z.array(vintageSchema)),
    files: z.readonly(z.record(z.string(), z.string())),
  }),
);

/**
 * `manifest.json`: the edition; every vintage that is kept, oldest first within a source, those that serve and
 * those that are only kept; and the SHA-256 of each table's file, by file name.
 */
export type Manifest = z.infer<typeof manifestSchema>;

const manifestForm = z.pipe(z.transform(completed), manifestSchema);

/** The id of the edition that a data folder serves; nothing where there is none yet. Throws where the pointer is broken. */
export async function servingEdition(data: string): Promise<string | undefined> {
  const path = pointerPath(data);
  try {
    const { edition } = await readParsed(path, pointerSchema);
    if (!isEditionId(edition)) throw new Error(`${path} is broken: ${edition} is no edition id`);
    return edition;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Makes an edition the one that serves: the pointer is written aside, synced and renamed over the old one. */
export async function pointTo(data: string, id: string): Promise<void> {
  const aside = `${pointerPath(data)}.${process.pid}`;
  await writeDurably(aside, `${JSON.stringify({ format: FORMAT, edition: id })}\n`);
  await rename(aside, pointerPath(data));
  await syncPath(data);
}

/** Pointers that a writer which was cut off has left aside. */
export async function pointersAside(data: string): Promise<string[]> {
  return (await readdir(data))
    .filter((name) => name.startsWith('edition.json.'))
    .map((name) => join(data, name));
}

/** The manifest of an edition of a data folder; throws, naming the file, where it is missing, broken or of another edition. */
export async function readManifest(data: string, id: string): Promise<Manifest> {
  const path = manifestPath(editionFolder(data, id));
  const manifest = await readParsed(path, manifestForm);
  if (manifest.edition.id === id) return manifest;
  throw new Error(`${path} is broken: it is of edition ${manifest.edition.id}`);
}

/** The manifest that a text holds; throws, naming where the text stands, where it is broken. */
export function manifestOf(text: string, name: string): Manifest {
  return parsedText(name, text, manifestForm);
}

/** Writes the manifest into the folder of an edition. */
export async function writeManifest(folder: string, manifest: Omit<Manifest, 'format'>): Promise<void> {
  const { edition, kept, files } = manifest;
  const text = JSON.stringify({ format: FORMAT, edition, kept, files } satisfies Manifest, null, 1);
  await writeDurably(manifestPath(folder), `${text}\n`);
}

async function checkFile(folder: string, name: string, checksum: string | undefined): Promise<void> {
  const path = join(folder, name);
  if (checksum === undefined) throw new Error(`${manifestPath(folder)} is broken: it does not list ${name}`);
  const found = await checksumOf(path).catch(() => {
    throw new Error(`${path} is missing`);
  });
  if (found !== checksum) throw new Error(`${path} is corrupt: its checksum is not the one in manifest.json`);
}

/** The manifest of an edition whose every table is there, byte for byte; throws, naming the file that is not. */
export async function readWhole(data: string, id: string): Promise<Manifest> {
  const manifest = await readManifest(data, id);
  const names = new Set([...TABLE_NAMES.map(tableFile), ...Object.keys(manifest.files)]);
  for (const name of names) await checkFile(editionFolder(data, id), name, manifest.files[name]);
  return manifest;
}

/** Whether an edition's folder is there, every file as its manifest says. */
export async function isWhole(data: string, id: string): Promise<boolean> {
  return readWhole(data, id).then(
    () => true,
    () => false,
  );
}
