import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isWhole, servingEdition } from '../../src/edition/manifest.ts';
import { Busy } from '../../src/ingest/lock.ts';
import { EDITIONS_KEPT } from '../../src/ingest/write-edition.ts';
import { excerpt, newFolder, removeFolders, take } from './data-folder.ts';

const KILLS = 50;
let base = '';
let before = '';
let after = '';
let duration = 0;
let childPath = '';

beforeAll(async () => {
  childPath = await buildChild();
  base = await newFolder();
  before = (await take(base, excerpt('rnpdno-located-dead.csv'))).edition.id;
  const whole = await copyOfBase();
  const start = performance.now();
  after = (await take(whole, excerpt('rnpdno-reported.csv'))).edition.id;
  duration = performance.now() - start;
}, 60_000);
afterAll(removeFolders);

async function copyOfBase(): Promise<string> {
  const data = await newFolder();
  await cp(base, data, { recursive: true });
  return data;
}

/** The child as plain JavaScript, so that fifty of them start quickly; beside node_modules, where its packages are. */
async function buildChild(): Promise<string> {
  const outDir = join(import.meta.dirname, '../../node_modules/.cache/saldo-killed-child');
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(import.meta.dirname, 'killed-child.ts'), outDir, emptyOutDir: true, minify: false },
  });
  return join(outDir, 'killed-child.js');
}

async function readyChild(): Promise<ChildProcess> {
  const child = fork(childPath, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return child;
}

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

test(
  `killed at ${KILLS} moments of an ingest, the old edition serves or the new one, whole`,
  { timeout: 300_000 },
  async () => {
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
  },
);

test(
  'after a kill the lock is free, the next ingest sweeps up and gives the same edition',
  { timeout: 60_000 },
  async () => {
    const data = await copyOfBase();
    const child = await readyChild();
    const gone = once(child, 'exit');
    child.send({ data, path: excerpt('rnpdno-reported.csv') });
    await expect.poll(() => existsSync(join(data, '.staging')), { interval: 1, timeout: 10_000 }).toBe(true);
    child.kill('SIGKILL');
    await gone;
    expect(existsSync(join(data, '.lock'))).toBe(true);
    expect(await servingEdition(data)).toBe(before);
    const outcome = await take(data, excerpt('rnpdno-reported.csv'));
    expect(outcome.edition.id).toBe(after);
    expect((await readdir(data)).toSorted()).toEqual(['.lock', 'edition.json', 'editions']);
    expect((await readdir(join(data, 'editions'))).toSorted()).toEqual([before, after].toSorted());
  },
);

test('of two ingests at once one is turned away and the other is whole', async () => {
  const data = await copyOfBase();
  const both = await Promise.allSettled([
    take(data, excerpt('rnpdno-reported.csv')),
    take(data, excerpt('rnpdno-still-missing.csv')),
  ]);
  const [turnedAway] = both.filter((each) => each.status === 'rejected');
  expect(both.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
  expect(turnedAway?.reason).toBeInstanceOf(Busy);
  expect(await isWhole(data, (await servingEdition(data)) ?? '')).toBe(true);
});

test('any order of the same files gives the same edition, byte for byte', { timeout: 60_000 }, async () => {
  const files = [
    'IDEFC_NM_ene24.csv',
    'IDEFC_NM_nov24.csv',
    'state-month-cases.csv',
    'conapo-municipality.csv',
    'rnpdno-reported.csv',
  ];
  const [one, two] = [await newFolder(), await newFolder()];
  await take(one, ...files.map(excerpt));
  for (const file of files.toReversed()) await take(two, excerpt(file));
  const id = (await servingEdition(one)) ?? '';
  expect(await servingEdition(two)).toBe(id);
  for (const name of await readdir(join(one, 'editions', id))) {
    const [a, b] = await Promise.all(
      [one, two].map((data) => readFile(join(data, 'editions', id, name), 'latin1')),
    );
    expect(a === b ? name : `${name} differs`).toBe(name);
  }
  expect(await readdir(join(two, 'editions'))).toHaveLength(EDITIONS_KEPT);
});
