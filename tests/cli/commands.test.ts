import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDataCommand } from '../../src/cli/build-data.ts';
import { claimsCommand } from '../../src/cli/claims.ts';
import { runCommand, type Command } from '../../src/cli/command.ts';
import { editionsCommand } from '../../src/cli/editions.ts';
import { ingestCommand } from '../../src/cli/ingest.ts';
import { updateCommand } from '../../src/cli/update.ts';
import { verifyCommand } from '../../src/cli/verify.ts';
import { editionFolder, editionIds, pointerPath } from '../../src/edition/folder.ts';
import { readManifest, servingEdition } from '../../src/edition/manifest.ts';
import { serve } from '../../src/server/node/serve.ts';
import {
  copyOf,
  excerpt,
  folderWith,
  newFolder,
  removeFolders,
  served,
  take,
} from '../ingest/data-folder.ts';

afterAll(removeFolders);

const COMMANDS: readonly (readonly [string, Command])[] = [
  ['ingest', ingestCommand],
  ['claims', claimsCommand],
  ['build:data', buildDataCommand],
  ['editions', editionsCommand],
  ['verify', verifyCommand],
];

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(command: Command, ...words: string[]): Promise<Ended> {
  const said = { out: '', err: '' };
  const code = await runCommand(command, words, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  });
  return { code, ...said };
}

async function keptIn(data: string): Promise<string[]> {
  const { kept } = await readManifest(data, (await servingEdition(data)) ?? '');
  return kept.map((each) => `${each.id} ${each.publishedOn ?? 'unknown'}`);
}

describe.each(COMMANDS)('npm run %s', (name, command) => {
  test('--help says what it does, on standard output, and ends with 0', async () => {
    const { code, out, err } = await run(command, '--help');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^usage: npm run ${name} -- `));
    expect(out).toContain('--data');
    expect(out).toContain('Ends with 0');
  });

  test('an option that nobody knows ends with 2 and the usage', async () => {
    const { code, out, err } = await run(command, '--what');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`usage: npm run ${name}`);
  });
});

describe('what the system does not give is a refusal in a sentence', () => {
  test.each<readonly [string, Command, readonly string[], string]>([
    ['claims of a folder without tables', claimsCommand, [], 'ENOENT'],
    [
      'a table of addresses that is not there',
      updateCommand,
      ['--sources', '/nowhere/s.csv'],
      '/nowhere/s.csv',
    ],
    ['an address that is none', ingestCommand, ['https://'], 'file "https://": is no address'],
  ])('%s', async (_, command, words, reason) => {
    const { code, err } = await run(command, '--data', await newFolder(), ...words);
    expect(code).toBe(1);
    expect(err).toContain(reason);
    expect(err).toMatch(/nothing was changed|still serves/);
  });

  test('raw files that are named and are not there are not passed over', async () => {
    const { code, err } = await run(verifyCommand, '--data', await newFolder(), '/nowhere/raw');
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('refused: file "/nowhere/raw": it is no folder'),
    ]);
  });
});

describe('the day of publication', () => {
  const nov24 = excerpt('IDEFC_NM_nov24.csv');

  test.each([
    ['2024-11-30', 'it has figures of 2024-11, a month that ended on 2024-11-30'],
    ['2024-02-01', 'it has figures of 2024-11'],
    ['2999-01-01', 'that day is still to come'],
  ])('%s is refused by the file’s own months, and nothing is changed', async (day, reason) => {
    const data = await newFolder();
    const { code, err } = await run(ingestCommand, '--data', data, '--published', day, nov24);
    expect(code).toBe(1);
    expect(err).toContain(
      `refused: file "IDEFC_NM_nov24.csv": it cannot have been published on ${day}: ${reason}`,
    );
    expect(err).toContain('nothing was changed');
    expect(await servingEdition(data)).toBeUndefined();
  });

  test.each(['31/01/2026', '2024-02-30', '2024-13-01'])('%s is no day', async (day) => {
    const { code, err } = await run(ingestCommand, '--data', await newFolder(), '--published', day, nov24);
    expect(code).toBe(2);
    expect(err).toContain(`--published ${day}: not a day YYYY-MM-DD`);
  });

  test('no file is no order', async () => {
    expect((await run(ingestCommand)).err).toContain('no file given');
  });

  test('the same file again with another day corrects the day, and only the day', async () => {
    const data = await newFolder();
    await run(ingestCommand, '--data', data, '--published', '2024-12-02', nov24);
    const first = await servingEdition(data);
    const again = await run(ingestCommand, '--data', data, '--published', '2024-12-20', nov24);
    expect(again.code).toBe(0);
    expect(again.out).toMatch(/sesnsp-cases@2024-11#\w{8}: published 2024-12-20, no longer 2024-12-02/);
    expect(again.out).toContain('no figure that serves has changed');
    expect(await keptIn(data)).toEqual([expect.stringMatching(/ 2024-12-20$/)]);
    expect(await servingEdition(data)).not.toBe(first);
    const unsaid = await run(ingestCommand, '--data', data, nov24);
    expect(unsaid.out).toContain('nothing new');
    expect(await keptIn(data)).toEqual([expect.stringMatching(/ 2024-12-20$/)]);
    const wrong = await run(ingestCommand, '--data', data, '--published', '2024-10-01', nov24);
    expect(wrong.code).toBe(1);
    expect(await keptIn(data)).toEqual([expect.stringMatching(/ 2024-12-20$/)]);
  });

  test('says nothing against a projection, which reaches into years to come', async () => {
    const data = await newFolder();
    const { code } = await run(
      ingestCommand,
      '--data',
      data,
      '--published',
      '2023-08-01',
      excerpt('conapo-state.csv'),
    );
    expect(code).toBe(0);
  });
});

describe('npm run editions', () => {
  let data = '';
  let older = '';
  let newer = '';
  beforeAll(async () => {
    const holding = await folderWith(['IDEFC_NM_ene24.csv'], ['IDEFC_NM_nov24.csv']);
    data = holding.data;
    [older = '', newer = ''] = holding.editions;
  });

  test('lists what is kept and what serves', async () => {
    const { code, out } = await run(editionsCommand, '--data', data);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`${newer} +serves +to 2024-11, published unknown`));
    expect(out).toMatch(new RegExp(`${older} +to 2024-01, published unknown`));
    expect(out).toMatch(/sesnsp-cases@2024-01#\w{8} +published unknown, 20 rows/);
    expect(out).toMatch(/sesnsp-cases@2024-11#\w{8} +published unknown, \d+ rows/);
  });

  test('of a folder without one says so', async () => {
    expect(await run(editionsCommand, '--data', await newFolder())).toEqual({
      code: 0,
      out: 'no edition is kept\n',
      err: '',
    });
  });

  test('use goes back to an older edition, and a running server takes it up by itself', async () => {
    const server = await serve({
      host: '127.0.0.1',
      port: 0,
      dataFolder: await withPopulation(),
      siteFolder: '/nowhere',
      say: () => undefined,
    });
    const serving = async (): Promise<string> =>
      ((await (await fetch(`${server.url}/healthz`)).json()) as { edition: string }).edition;
    try {
      expect(await serving()).toBe(newest);
      const { code, out } = await run(editionsCommand, '--data', folder, 'use', oldest);
      expect(code).toBe(0);
      expect(out).toContain(`edition ${oldest} serves, no longer ${newest}`);
      await expect.poll(serving, { interval: 50 }).toBe(oldest);
    } finally {
      await server.stop();
    }
  });

  test.each([
    ['2020-01-00000000', 'it keeps no edition 2020-01-00000000'],
    ['../..', 'it keeps no edition ../..'],
  ])('use %s is refused', async (id, reason) => {
    const { code, err } = await run(editionsCommand, '--data', data, 'use', id);
    expect(code).toBe(1);
    expect(err).toContain(reason);
    expect(await servingEdition(data)).toBe(newer);
  });

  test('use of an edition that is not whole is refused, the file named', async () => {
    const { data: own, editions } = await copyOf(folderWith(['IDEFC_NM_ene24.csv'], ['IDEFC_NM_nov24.csv']));
    const [first = '', second = ''] = editions;
    await writeFile(join(editionFolder(own, first), 'rows.parquet'), 'x');
    const { code, err } = await run(editionsCommand, '--data', own, 'use', first);
    expect(code).toBe(1);
    expect(err).toContain('rows.parquet is corrupt');
    expect(await servingEdition(own)).toBe(second);
  });

  test('use mends a broken pointer', async () => {
    const { data: own } = await copyOf(folderWith(['IDEFC_NM_ene24.csv']));
    const id = await servingEdition(own);
    await writeFile(pointerPath(own), '{"form');
    expect((await run(editionsCommand, '--data', own)).out).toContain(id);
    expect((await run(editionsCommand, '--data', own, 'use', id ?? '')).code).toBe(0);
    expect(await servingEdition(own)).toBe(id);
  });

  test.each([[['use']], [['use', 'a', 'b']], [['forget']], [['delete', 'a']]])(
    '%j is no order',
    async (words) => {
      expect((await run(editionsCommand, '--data', data, ...words)).code).toBe(2);
    },
  );
});

let folder = '';
let oldest = '';
let newest = '';

/** A folder of two editions that a server can serve, population and all. */
async function withPopulation(): Promise<string> {
  folder = await newFolder();
  oldest = (await take(folder, excerpt('conapo-state.csv'), excerpt('rnpdno-reported.csv'))).edition.id;
  newest = (await take(folder, excerpt('rnpdno-still-missing.csv'))).edition.id;
  return folder;
}

/** Every file of the serving edition, by name. */
async function bytesOf(data: string): Promise<Record<string, string>> {
  const at = editionFolder(data, (await servingEdition(data)) ?? '');
  const names = (await readdir(at)).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(at, name), 'latin1')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

async function idOf(data: string, prefix: string): Promise<string> {
  return (
    (await keptIn(data)).map((each) => each.split(' ')[0] ?? '').find((id) => id.startsWith(prefix)) ?? ''
  );
}

describe('npm run editions -- forget', () => {
  test('a file that stands beside the others leaves the edition of the others, byte for byte', async () => {
    const { data } = await copyOf(folderWith(['IDEFC_NM_nov24.csv', 'IDVFC_NM_nov24.csv']));
    const { data: alone } = await folderWith(['IDEFC_NM_nov24.csv']);
    const id = await idOf(data, 'sesnsp-victims');
    const { code, out } = await run(editionsCommand, '--data', data, 'forget', id);
    expect(code).toBe(0);
    expect(out).toContain(`${id} is forgotten`);
    expect(out).toMatch(/homicide-victims +0 +0 +\d+/);
    expect(await bytesOf(data)).toEqual(await bytesOf(alone));
  });

  test('the newest of its source asks for the file that serves again, and with it gives the edition of that file', async () => {
    const { data } = await copyOf(folderWith(['IDEFC_NM_ene24.csv', 'IDEFC_NM_nov24.csv']));
    const { data: alone } = await folderWith(['IDEFC_NM_ene24.csv']);
    const id = await idOf(data, 'sesnsp-cases@2024-11');
    const before = await servingEdition(data);
    const refused = await run(editionsCommand, '--data', data, 'forget', id);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/IDEFC_NM_ene24\.csv \(sesnsp-cases@2024-01#\w{8}\)\nnothing was changed/);
    expect(await servingEdition(data)).toBe(before);
    const done = await run(editionsCommand, '--data', data, 'forget', id, excerpt('IDEFC_NM_ene24.csv'));
    expect([done.code, done.err]).toEqual([0, '']);
    expect(await bytesOf(data)).toEqual(await bytesOf(alone));
    expect(await served(data, 'homicide-cases', '06', '2024-11')).toBeUndefined();
  });

  test('the last mistake needs no file: the edition from before it is still there', async () => {
    const { data, editions } = await copyOf(folderWith(['IDEFC_NM_ene24.csv'], ['IDEFC_NM_nov24.csv']));
    const [before] = editions;
    const { code } = await run(
      editionsCommand,
      '--data',
      data,
      'forget',
      await idOf(data, 'sesnsp-cases@2024-11'),
    );
    expect(code).toBe(0);
    expect(await servingEdition(data)).toBe(before);
    expect(await editionIds(data)).toHaveLength(2);
  });

  test('what is not kept, the only file, and a file that is none of those that stay are refused', async () => {
    const { data: one } = await folderWith(['IDEFC_NM_ene24.csv']);
    const unknown = await run(editionsCommand, '--data', one, 'forget', 'rnpdno@2025-12#00000000');
    expect([unknown.code, unknown.err]).toEqual([
      1,
      expect.stringContaining(
        'no file is kept as rnpdno@2025-12#00000000; kept are:\n  sesnsp-cases@2024-01#',
      ),
    ]);
    const only = await run(editionsCommand, '--data', one, 'forget', await idOf(one, 'sesnsp-cases'));
    expect([only.code, only.err]).toEqual([1, expect.stringContaining('is the only file')]);
    const { data } = await copyOf(folderWith(['IDEFC_NM_ene24.csv'], ['IDEFC_NM_nov24.csv']));
    const newest24 = await idOf(data, 'sesnsp-cases@2024-11');
    const foreign = await run(
      editionsCommand,
      '--data',
      data,
      'forget',
      newest24,
      excerpt('conapo-state.csv'),
    );
    expect([foreign.code, foreign.err]).toEqual([
      1,
      expect.stringContaining('conapo-state.csv is none of the files that stay'),
    ]);
  });
});
