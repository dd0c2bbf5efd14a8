import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { servingEdition } from '../../src/edition/manifest.ts';
import { EDITIONS_KEPT } from '../../src/ingest/write-edition.ts';
import { excerpt, newFolder, take } from './data-folder.ts';

/**
 * Takes excerpts at once, and one after the other from the last; tells what is not alike then: the editions' names,
 * any of their files byte for byte, or that others were kept than should be.
 */
export async function differencesByOrder(...files: readonly string[]): Promise<string[]> {
  const [one, two] = [await newFolder(), await newFolder()];
  await take(one, ...files.map(excerpt));
  for (const file of files.toReversed()) await take(two, excerpt(file));
  const [id = '', other = ''] = [await servingEdition(one), await servingEdition(two)];
  const kept = await readdir(join(two, 'editions'));
  const found = kept.length === EDITIONS_KEPT ? [] : [`${kept.length} editions kept`];
  if (id !== other) return [...found, `${id} and ${other}`];
  for (const name of await readdir(join(one, 'editions', id))) {
    const [a, b] = await Promise.all(
      [one, two].map((data) => readFile(join(data, 'editions', id, name), 'latin1')),
    );
    if (a !== b) found.push(name);
  }
  return found;
}
