import type * as FileSystem from 'node:fs/promises';
import { afterAll, expect, test, vi } from 'vitest';
import { removeFolders } from '../data-folder.ts';
import { baseOfIngests, FULL } from './refused-write.ts';

vi.mock('node:fs/promises', async (importOriginal) => {
  const { onFillingDisk } = await import('./filling-disk.ts');
  return onFillingDisk(await importOriginal<typeof FileSystem>());
});

afterAll(removeFolders);

// Every one of its writes: `full-disk.long.test.ts`.
test('a disk that refuses the first write of an ingest or one halfway leaves the old edition, the last one too or the new one, whole', async () => {
  const { before, refusing } = await baseOfIngests();
  const { outcome, serving: after, writes } = await refusing(Infinity);
  expect(outcome).toBe('done');
  expect(writes).toBeGreaterThan(10);
  expect(await refusing(1)).toMatchObject({ outcome: FULL, serving: before });
  expect(await refusing(Math.ceil(writes / 2))).toMatchObject({ outcome: FULL, serving: before });
  const last = await refusing(writes);
  expect(last.outcome).toBe(FULL);
  expect([before, after]).toContain(last.serving);
});
