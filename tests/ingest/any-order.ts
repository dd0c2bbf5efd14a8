import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { servingEdition } from '../../src/edition/manifest.ts';
import { excerpt, newFolder, take } from './data-folder.ts';

/** What excerpts give that are taken at once, and one after the other from the last. */
interface InTwoOrders {
  readonly ids: readonly (string | undefined)[];
  /** Files of the two editions that are not alike, byte for byte. */
  readonly differing: readonly string[];
  /** Editions kept where there was one after the other. */
  readonly kept: readonly string[];
}

/** Takes excerpts in two orders. */
export async function inTwoOrders(...files: readonly string[]): Promise<InTwoOrders> {
  const [one, two] = [await newFolder(), await newFolder()];
  await take(one, ...files.map(excerpt));
  for (const file of files.toReversed()) await take(two, excerpt(file));
  const ids = [await servingEdition(one), await servingEdition(two)];
  const differing: string[] = [];
  for (const name of await readdir(join(one, 'editions', ids[0] ?? ''))) {
    const [a, b] = await Promise.all(
      [one, two].map((data, place) => readFile(join(data, 'editions', ids[place] ?? '', name), 'latin1')),
    );
    if (a !== b) differing.push(name);
  }
  return { ids, differing, kept: await readdir(join(two, 'editions')) };
}
