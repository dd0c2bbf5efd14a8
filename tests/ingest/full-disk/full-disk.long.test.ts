import type * as FileSystem from 'node:fs/promises';
import { afterAll, expect, test, vi } from 'vitest';
import { removeFolders } from '../data-folder.ts';
import { baseOfIngests, FULL } from './refused-write.ts';

vi.mock('node:fs/promises', async (importOriginal) => {
  const { onFillingDisk } = await import('./filling-disk.ts');
  return onFillingDisk(await importOriginal<typeof FileSystem>());
});

afterAll(removeFolders);

test('whichever write the disk refuses, the old edition serves or the new one, whole', async () => {
  const { before, refusing } = await baseOfIngests();
  const seen = new Set<string>();
  const outcomes = new Set<string>();
  for (let at = 1; !outcomes.has('done'); at += 1) {
    const { outcome, serving } = await refusing(at);
    seen.add(serving);
    outcomes.add(outcome);
  }
  expect([...outcomes]).toEqual([FULL, 'done']);
  expect(seen.has(before)).toBe(true);
  expect(seen.size).toBe(2);
});
