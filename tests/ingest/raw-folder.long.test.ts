import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildData } from '../../src/cli/build-data.ts';
import { verify } from '../../src/ingest/verify/verify.ts';
import { newFolder, RAW, removeFolders } from './data-folder.ts';

afterAll(removeFolders);

const EMBEDDED = join(import.meta.dirname, '../../data');

describe.skipIf(RAW === undefined)('with the raw data folder', () => {
  test('one command rebuilds the embedded edition byte for byte', async () => {
    const data = await newFolder();
    await buildData(RAW ?? '', data);
    const pointer = await readFile(join(data, 'edition.json'), 'utf8');
    expect(pointer).toBe(await readFile(join(EMBEDDED, 'edition.json'), 'utf8'));
    expect(await readFile(join(data, 'raw-sums.json'), 'utf8')).toBe(
      await readFile(join(EMBEDDED, 'raw-sums.json'), 'utf8'),
    );
    const { edition } = JSON.parse(pointer) as { edition: string };
    for (const name of await readdir(join(data, 'editions', edition))) {
      const [built, embedded] = await Promise.all(
        [data, EMBEDDED].map((folder) => readFile(join(folder, 'editions', edition, name))),
      );
      expect([name, built?.equals(embedded ?? Buffer.alloc(0))]).toEqual([name, true]);
    }
  });

  test('every embedded figure equals plain SQL over the raw files', async () => {
    const { lines, sound } = await verify(EMBEDDED, RAW);
    expect(lines.at(-1)).toMatch(/^(\d+) of \1 equal$/);
    expect(sound).toBe(true);
  });
});
