import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, expect, test } from 'vitest';
import { isWhole, servingEdition } from '../../src/edition/manifest.ts';
import { excerpt, removeFolders } from './data-folder.ts';
import { differencesByOrder } from './any-order.ts';
import { killedIngest } from './killed-ingest.ts';

const KILLS = 50;

afterAll(removeFolders);

/** Kills an ingest after a time; tells which edition serves then, and that it is whole. */
async function killAfter(child: ChildProcess, data: string, wait: number): Promise<string | undefined> {
  const gone = once(child, 'exit');
  child.send({ data, path: excerpt('rnpdno-reported.csv') });
  const timer = setTimeout(() => child.kill('SIGKILL'), wait);
  await gone;
  clearTimeout(timer);
  const serving = await servingEdition(data);
  expect(await isWhole(data, serving ?? '')).toBe(true);
  return serving;
}

test(`killed at ${KILLS} moments of an ingest, the old edition serves or the new one, whole`, async () => {
  const { before, after, duration, copyOfBase, readyChild } = await killedIngest();
  let next = readyChild();
  let last = '';
  const seen = new Set<string | undefined>();
  for (let i = 0; i < KILLS; i += 1) {
    const child = await next;
    next = readyChild();
    last = await copyOfBase();
    // Spread over the whole ingest and a little beyond, each place in its own fiftieth, shaken by chance.
    seen.add(await killAfter(child, last, ((i + Math.random()) / KILLS) * duration * 1.3));
  }
  (await next).kill('SIGKILL');
  // How far a kill comes depends on the machine's load: nothing but the two editions may ever serve.
  expect([...seen].filter((each) => each !== before && each !== after)).toEqual([]);
  expect(seen).toContain(before);
});

test('any order of the same files gives the same edition, byte for byte', async () => {
  expect(
    await differencesByOrder(
      'IDEFC_NM_ene24.csv',
      'IDEFC_NM_nov24.csv',
      'state-month-cases.csv',
      'conapo-municipality.csv',
      'rnpdno-reported.csv',
    ),
  ).toEqual([]);
});
