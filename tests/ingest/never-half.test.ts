import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isWhole, servingEdition } from '../../src/edition/manifest.ts';
import { Busy } from '../../src/ingest/lock.ts';
import { excerpt, removeFolders, take } from './data-folder.ts';
import { differencesByOrder } from './any-order.ts';
import { killedIngest, type KilledIngest } from './killed-ingest.ts';

// Killed at fifty moments: `never-half.long.test.ts`.
let killed: KilledIngest;

beforeAll(async () => {
  killed = await killedIngest();
});
afterAll(removeFolders);

test('after a kill the lock is free, the next ingest sweeps up and gives the same edition', async () => {
  const { before, after, copyOfBase, readyChild } = killed;
  const data = await copyOfBase();
  const child = await readyChild();
  const gone = once(child, 'exit');
  // It goes no further, however late the kill comes.
  child.send({ data, path: excerpt('rnpdno-reported.csv'), haltsAt: 'resolving' });
  await expect.poll(() => existsSync(join(data, '.staging'))).toBe(true);
  child.kill('SIGKILL');
  await gone;
  expect(existsSync(join(data, '.lock'))).toBe(true);
  expect(await servingEdition(data)).toBe(before);
  const outcome = await take(data, excerpt('rnpdno-reported.csv'));
  expect(outcome.edition.id).toBe(after);
  expect((await readdir(data)).toSorted()).toEqual(['.lock', 'edition.json', 'editions']);
  expect((await readdir(join(data, 'editions'))).toSorted()).toEqual([before, after].toSorted());
});

test('of two ingests at once one is turned away and the other is whole', async () => {
  const data = await killed.copyOfBase();
  const both = await Promise.allSettled([
    take(data, excerpt('rnpdno-reported.csv')),
    take(data, excerpt('rnpdno-still-missing.csv')),
  ]);
  const [turnedAway] = both.filter((each) => each.status === 'rejected');
  expect(both.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
  expect(turnedAway?.reason).toBeInstanceOf(Busy);
  expect(await isWhole(data, (await servingEdition(data)) ?? '')).toBe(true);
});

// Of more files: `never-half.long.test.ts`.
test('any order of the same files gives the same edition, byte for byte', async () => {
  expect(
    await differencesByOrder('IDEFC_NM_ene24.csv', 'IDEFC_NM_nov24.csv', 'state-month-cases.csv'),
  ).toEqual([]);
});
