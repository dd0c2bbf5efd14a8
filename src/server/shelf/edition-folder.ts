import { createHash } from 'node:crypto';
import { access, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { curatedSchema } from '../../contract/answers/curated.ts';
import { editionSchema, vintageSchema } from '../../contract/answers/figures.ts';
import { EMPTY_CURATED, type Curated } from '../../domain/claims/curated.ts';
import type { Edition } from '../../domain/record/edition.ts';
import { compareVintages, SOURCE_IDS, type Vintage } from '../../domain/indicator/source.ts';
import { openDuckdbStore, TABLES, type Manifest } from '../store/duckdb.ts';
import type { Store } from '../store/store.ts';

const pointerSchema = z.object({ format: z.literal(1), edition: z.string() });

const manifestSchema = z.object({
  format: z.literal(1),
  edition: editionSchema,
  kept: z.array(vintageSchema),
  files: z.record(z.string(), z.string()),
});

/** An edition's id; nothing else may name a folder. */
const EDITION_ID = /^\d{4}-\d{2}-[0-9a-f]{8}$/;

/** Whether a text can be an edition's id. */
export function isEditionId(text: string): boolean {
  return EDITION_ID.test(text);
}

/** The folder of an edition in the data folder. */
export function editionFolder(dataFolder: string, edition: string): string {
  return join(dataFolder, 'editions', edition);
}

async function readParsed<T>(path: string, schema: z.ZodMiniType<T>): Promise<T> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Error(`${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  });
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    const [issue] = error instanceof z.core.$ZodError ? error.issues : [];
    const why = issue ? `${issue.path.join('.')}: ${issue.message}` : 'it is not JSON';
    throw new Error(`${path} is broken: ${why}`, { cause: error });
  }
}

/** The id of the edition that the data folder says is the one to serve. */
export async function servingEdition(dataFolder: string): Promise<string> {
  const path = join(dataFolder, 'edition.json');
  const { edition } = await readParsed(path, pointerSchema);
  if (!isEditionId(edition)) throw new Error(`${path} is broken: ${edition} is no edition id`);
  return edition;
}

async function checkFile(folder: string, name: string, checksum: string | undefined): Promise<void> {
  const path = join(folder, name);
  if (checksum === undefined) throw new Error(`${folder}/manifest.json is broken: it does not list ${name}`);
  const bytes = await readFile(path).catch(() => {
    throw new Error(`${path} is missing`);
  });
  if (createHash('sha256').update(bytes).digest('hex') === checksum) return;
  throw new Error(`${path} is corrupt: its checksum is not the one in manifest.json`);
}

async function manifestOf(folder: string, edition: string): Promise<z.infer<typeof manifestSchema>> {
  const path = join(folder, 'manifest.json');
  const manifest = await readParsed(path, manifestSchema);
  if (manifest.edition.id === edition) return manifest;
  throw new Error(`${path} is broken: it is of edition ${manifest.edition.id}`);
}

/** What the folder of an edition says of it; its tables are not looked at. */
export async function editionOf(dataFolder: string, edition: string): Promise<Edition> {
  return (await manifestOf(editionFolder(dataFolder, edition), edition)).edition;
}

async function readManifest(folder: string, edition: string): Promise<Manifest> {
  const manifest = await manifestOf(folder, edition);
  const tables = new Set([...TABLES.map((table) => `${table}.parquet`), ...Object.keys(manifest.files)]);
  for (const name of tables) await checkFile(folder, name, manifest.files[name]);
  return { edition: manifest.edition, vintages: manifest.kept.toSorted(newestFirst) };
}

/** Vintages by source, newest of each source first. */
function newestFirst(a: Vintage, b: Vintage): number {
  return SOURCE_IDS.indexOf(a.source) - SOURCE_IDS.indexOf(b.source) || compareVintages(b, a);
}

async function checkServes(store: Store, edition: Edition): Promise<void> {
  await store.population();
  for (const { indicator } of edition.coverage) {
    if (!(await store.cube(indicator))) throw new Error(`edition ${edition.id} has no rows of ${indicator}`);
  }
}

function curatedPath(dataFolder: string): string {
  return join(dataFolder, 'curated.json');
}

/** A text that changes whenever the curated tables of a data folder are written; nothing where there are none. */
export async function curatedStamp(dataFolder: string): Promise<string | undefined> {
  const found = await stat(curatedPath(dataFolder)).catch(() => undefined);
  return found && `${found.mtimeMs} ${found.size} ${found.ino}`;
}

/** The curated tables of a data folder, as the ingest checked them; none where it holds none. */
export async function curatedOf(dataFolder: string): Promise<Curated> {
  const path = curatedPath(dataFolder);
  const there = await access(path).then(
    () => true,
    () => false,
  );
  return there ? readParsed(path, curatedSchema) : EMPTY_CURATED;
}

/** Opens an edition after checking every file against the manifest and reading every cube once. */
export async function openEdition(dataFolder: string, edition: string): Promise<Store> {
  const folder = editionFolder(dataFolder, edition);
  const manifest = await readManifest(folder, edition);
  const store = await openDuckdbStore(folder, manifest, await curatedOf(dataFolder));
  try {
    await checkServes(store, manifest.edition);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
