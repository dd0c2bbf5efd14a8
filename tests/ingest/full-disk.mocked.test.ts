import type * as FileSystem from 'node:fs/promises';
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { isWhole, servingEdition } from '../../src/edition/manifest.ts';
import { excerpt, newFolder, removeFolders, take } from './data-folder.ts';

/** The disk fills up at the n-th call that writes; counted from here on. */
const disk = vi.hoisted(() => {
  const state = {
    calls: 0,
    failAt: Infinity,
    filling:
      <A extends unknown[], R>(write: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        state.calls += 1;
        if (state.calls === state.failAt) {
          throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
        }
        return write(...args);
      },
  };
  return state;
});

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof FileSystem>();
  const { filling } = disk;
  return { ...real, open: filling(real.open), rename: filling(real.rename), mkdir: filling(real.mkdir) };
});

beforeEach(() => {
  disk.calls = 0;
  disk.failAt = Infinity;
});
afterAll(removeFolders);

test('whichever write the disk refuses, the old edition serves or the new one, whole', async () => {
  const base = await newFolder();
  const before = (await take(base, excerpt('rnpdno-located-dead.csv'))).edition.id;
  const seen = new Set<string>();
  const outcomes = new Set<string>();
  for (let at = 1, done = false; !done; at += 1) {
    const data = await newFolder();
    await cp(base, data, { recursive: true });
    disk.calls = 0;
    disk.failAt = at;
    const outcome: unknown = await take(data, excerpt('rnpdno-reported.csv')).catch(
      (error: unknown) => error,
    );
    disk.failAt = Infinity;
    done = disk.calls < at;
    const serving = (await servingEdition(data)) ?? '';
    seen.add(serving);
    expect(await isWhole(data, serving)).toBe(true);
    expect((await readdir(join(data, 'editions'))).filter((name) => name.startsWith('.'))).toEqual([]);
    outcomes.add(done ? 'done' : String(outcome));
  }
  expect([...outcomes]).toEqual(['Error: ENOSPC: no space left on device, write', 'done']);
  expect(seen.has(before)).toBe(true);
  expect(seen.size).toBe(2);
});
