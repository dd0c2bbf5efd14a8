import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { KEPT_TEXTS } from '../../../edition/database.ts';
import { isAbsent } from '../../../edition/disk.ts';
import { editionFolder, editionIds, manifestPath, tablePath } from '../../../edition/folder.ts';
import { readManifest } from '../../../edition/manifest.ts';
import { curatedOf, curatedStamp, openEdition, wantedEdition } from '../edition-folder.ts';
import { toTheSecond, type Library } from './library.ts';

/** The editions of a data folder. */
export function folderLibrary(data: string): Library {
  const changelogPath = join(data, KEPT_TEXTS.changelog);
  return {
    wanted: () => wantedEdition(data),
    open: (id) => openEdition(data, id),
    has: async (id) => existsSync(manifestPath(editionFolder(data, id))),
    async list() {
      const ids = await editionIds(data);
      const settled = await Promise.allSettled(ids.map((id) => readManifest(data, id)));
      return settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value.edition] : []));
    },
    curatedStamp: () => curatedStamp(data),
    curated: () => curatedOf(data),
    arrivalOf: async (id) => toTheSecond((await stat(manifestPath(editionFolder(data, id)))).mtimeMs),
    async changelogStamp() {
      const found = await stat(changelogPath).catch(() => undefined);
      return found ? `${found.mtimeMs} ${found.size}` : '';
    },
    changelog: () =>
      readFile(changelogPath, 'utf8').catch((error: unknown) => {
        if (isAbsent(error)) return '';
        throw error;
      }),
    manifest: (id) => readManifest(data, id),
    tableSize: async (id, table) => (await stat(tablePath(data, id, table))).size,
    tableBytes: async (id, table) => new Uint8Array(await readFile(tablePath(data, id, table))),
    close: async () => undefined,
  };
}
