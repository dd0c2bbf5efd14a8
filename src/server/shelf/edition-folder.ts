import { access, stat } from 'node:fs/promises';
import { curatedSchema } from '../../contract/answers/curated.ts';
import { EMPTY_CURATED, type Curated } from '../../domain/claims/curated.ts';
import type { Edition } from '../../domain/record/edition.ts';
import { readParsed } from '../../edition/disk.ts';
import { curatedPath, editionFolder, pointerPath } from '../../edition/folder.ts';
import { readWhole, servingEdition } from '../../edition/manifest.ts';
import { openDuckdbStore } from '../store/duckdb.ts';
import { rememberedStore } from '../store/remembered.ts';
import type { Store } from '../store/store.ts';

/** The id of the edition that a server has to serve; throws where the data folder has none. */
export async function wantedEdition(data: string): Promise<string> {
  const id = await servingEdition(data);
  if (id === undefined) throw new Error(`${pointerPath(data)} cannot be read (ENOENT)`);
  return id;
}

/** A store that has everything its edition says it has, read once and remembered; closed where it has not. */
export async function checkedStore(opened: Store, edition: Edition): Promise<Store> {
  const store = rememberedStore(opened);
  try {
    await store.population();
    for (const { indicator } of edition.coverage) {
      if (!(await store.cube(indicator)))
        throw new Error(`edition ${edition.id} has no rows of ${indicator}`);
    }
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** A text that changes whenever the curated tables of a data folder are written; nothing where there are none. */
export async function curatedStamp(data: string): Promise<string | undefined> {
  const found = await stat(curatedPath(data)).catch(() => undefined);
  return found && `${found.mtimeMs} ${found.size} ${found.ino}`;
}

/** The curated tables of a data folder, as the ingest checked them; none where it holds none. */
export async function curatedOf(data: string): Promise<Curated> {
  const path = curatedPath(data);
  const there = await access(path).then(
    () => true,
    () => false,
  );
  return there ? readParsed(path, curatedSchema) : EMPTY_CURATED;
}

/** Opens an edition after checking every file against the manifest and reading every cube once. */
export async function openEdition(data: string, id: string): Promise<Store> {
  const manifest = await readWhole(data, id);
  return checkedStore(
    await openDuckdbStore(editionFolder(data, id), manifest, await curatedOf(data)),
    manifest.edition,
  );
}
