import { revisionsOverUsual, type RevisionOverUsual } from '../../domain/record/revisions/over-usual.ts';
import type { RegionCode } from '../../domain/place/region.ts';
import { changedLines } from '../../feeds/changelog.ts';
import type { ArrivedEdition, NewsFacts } from '../../feeds/news.ts';
import { printingsOf } from '../evidence.ts';
import type { Library } from '../shelf/library/library.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { Store } from '../store/store.ts';

/** What the newest cuts of an edition moved in a region, of every indicator. */
async function revisionsIn(store: Store, region: RegionCode): Promise<RevisionOverUsual[]> {
  const [{ coverage }, vintages] = [await store.edition(), await store.vintages()];
  const found = coverage.map(async (each) =>
    revisionsOverUsual(each, region, await printingsOf(store, each.indicator, region), vintages),
  );
  return (await Promise.all(found)).flat();
}

/** What feeds are made from, of a library and the editions on its shelf. */
export function newsFacts(library: Library, shelf: Shelf): NewsFacts {
  return {
    editions: async () => {
      const [serving, ...earlier] = await shelf.editions();
      const found = await Promise.all(
        earlier.map(async (edition) => ({ edition, arrived: await library.arrivalOf(edition.id) })),
      );
      const before = found.toSorted((a: ArrivedEdition, b: ArrivedEdition) =>
        a.arrived.localeCompare(b.arrived),
      );
      return serving
        ? [...before, { edition: serving, arrived: await library.arrivalOf(serving.id) }]
        : before;
    },
    cube: async (edition, indicator) => shelf.use(edition, (store) => store.cube(indicator)),
    revisions: async (region) => (await shelf.use(undefined, (store) => revisionsIn(store, region))) ?? [],
    claims: async () => (await shelf.use(undefined, (store) => store.curated()))?.claims ?? [],
    changed: async () => changedLines(await library.changelog()),
  };
}
