import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { servingEdition } from '../../src/edition/manifest.ts';
import { EDITIONS_KEPT } from '../../src/ingest/write-edition.ts';
import { excerpt, newFolder, take } from './data-folder.ts';

/** Takes excerpts at once, and one after the other from the last: they give one edition, byte for byte. */
export async function expectOneEdition(...files: readonly string[]): Promise<void> {
  const [one, two] = [await newFolder(), await newFolder()];
  await take(one, ...files.map(excerpt));
  for (const file of files.toReversed()) await take(two, excerpt(file));
  const id = (await servingEdition(one)) ?? '';
  expect(await servingEdition(two)).toBe(id);
  const names = await readdir(join(one, 'editions', id));
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) {
    const [a, b] = await Promise.all(
      [one, two].map((data) => readFile(join(data, 'editions', id, name), 'latin1')),
    );
    expect({ name, isSame: a === b }).toEqual({ name, isSame: true });
  }
  expect(await readdir(join(two, 'editions'))).toHaveLength(EDITIONS_KEPT);
}
