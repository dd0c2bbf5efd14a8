import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isAbsent } from '../../edition/disk.ts';
import { editionFolder, manifestPath } from '../../edition/folder.ts';
import { revisionsOverUsual, type RevisionOverUsual } from '../../domain/record/revisions/over-usual.ts';
import type { RegionCode } from '../../domain/place/region.ts';
import { changedLines } from '../../feeds/changelog.ts';
import type { ArrivedEdition, NewsFacts } from '../../feeds/news.ts';
import { printingsOf } from '../evidence.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { Store } from '../store/store.ts';

function changelogPath(data: string): string {
  return join(data, 'claims-changelog.csv');
}

/** When the folder of an edition was written here: what it holds was new to readers of this installation then. */
async function arrivalOf(data: string, id: string): Promise<string> {
  const { mtime } = await stat(manifestPath(editionFolder(data, id)));
  return new Date(Math.floor(mtime.getTime() / 1000) * 1000).toISOString();
}

/** A text that changes whenever the public log of findings does. */
export async function changelogStamp(data: string): Promise<string> {
  const found = await stat(changelogPath(data)).catch(() => undefined);
  return found ? `${found.mtimeMs} ${found.size}` : '';
}

async function changelogText(data: string): Promise<string> {
  try {
    return await readFile(changelogPath(data), 'utf8');
  } catch (error) {
    if (isAbsent(error)) return '';
    throw error;
  }
}

/** What the newest cuts of an edition moved in a region, of every indicator. */
async function revisionsIn(store: Store, region: RegionCode): Promise<RevisionOverUsual[]> {
  const [{ coverage }, vintages] = [await store.edition(), await store.vintages()];
  const found = coverage.map(async (each) =>
    revisionsOverUsual(each, region, await printingsOf(store, each.indicator, region), vintages),
  );
  return (await Promise.all(found)).flat();
}

/** What feeds are made from, of a data folder and the editions on its shelf. */
export function newsFacts(data: string, shelf: Shelf): NewsFacts {
  return {
    editions: async () => {
      const [serving, ...earlier] = await shelf.editions();
      const found = await Promise.all(
        earlier.map(async (edition) => ({ edition, arrived: await arrivalOf(data, edition.id) })),
      );
      const before = found.toSorted((a: ArrivedEdition, b: ArrivedEdition) =>
        a.arrived.localeCompare(b.arrived),
      );
      return serving ? [...before, { edition: serving, arrived: await arrivalOf(data, serving.id) }] : before;
    },
    cube: async (edition, indicator) => shelf.use(edition, (store) => store.cube(indicator)),
    revisions: async (region) => (await shelf.use(undefined, (store) => revisionsIn(store, region))) ?? [],
    claims: async () => (await shelf.use(undefined, (store) => store.curated()))?.claims ?? [],
    changed: async () => changedLines(await changelogText(data)),
  };
}
