import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, test } from 'vitest';
import { verify } from '../../../src/ingest/verify/verify.ts';
import { excerpt, newFolder, removeFolders, take } from '../data-folder.ts';

// With the raw files at hand: `raw-folder.long.test.ts`.
afterAll(removeFolders);

const EMBEDDED = join(import.meta.dirname, '../../../data');

test('without the raw files: sums within the edition and the sums of the raw files come out, and it says so', async () => {
  const { lines, sound } = await verify(EMBEDDED, undefined);
  expect(lines.filter((line) => /^(FAILS|differs|not compared)/.test(line))).toEqual([]);
  expect(lines).toContainEqual(
    expect.stringMatching(/^no raw data folder at hand: compared are sums within the edition/),
  );
  expect(lines).toContainEqual(expect.stringMatching(/^(\d+) of \1 files are the raw ones, by checksum$/));
  const [, sums, figures] =
    /^(\d+) of \1 sums of the raw files by indicator, region and year equal, over (\d+) figures$/.exec(
      lines.at(-1) ?? '',
    ) ?? [];
  expect(Number(sums)).toBeGreaterThan(5000);
  expect(Number(figures)).toBeGreaterThan(50_000);
  expect(sound).toBe(true);
});

test('one figure changed by one does not pass', async () => {
  const data = await newFolder();
  const { edition } = JSON.parse(await readFile(join(EMBEDDED, 'edition.json'), 'utf8')) as {
    edition: string;
  };
  const [from, to] = [EMBEDDED, data].map((each) => join(each, 'editions', edition));
  await mkdir(to ?? '', { recursive: true });
  await writeFile(join(data, 'edition.json'), JSON.stringify({ format: 1, edition }));
  for (const name of ['rows.parquet', 'municipal.parquet', 'manifest.json']) {
    await copyFile(join(from ?? '', name), join(to ?? '', name));
  }
  await copyFile(join(EMBEDDED, 'raw-sums.json'), join(data, 'raw-sums.json'));
  const instance = await DuckDBInstance.create(':memory:');
  const sql = await instance.connect();
  await sql.run(`COPY (SELECT * REPLACE (CASE WHEN indicator = 'homicide-victims' AND region = '25' AND month = '2024-09'
    THEN value + 1 ELSE value END AS value) FROM '${from}/serving.parquet') TO '${to}/serving.parquet' (FORMAT parquet)`);
  sql.closeSync();
  instance.closeSync();
  const { lines, sound } = await verify(data, undefined);
  expect(sound).toBe(false);
  expect(lines.filter((line) => line.startsWith('FAILS'))).toHaveLength(2);
  const differing = lines.filter((line) => line.startsWith('differs'));
  expect(differing).toEqual([
    expect.stringMatching(
      /^differs: homicide-victims 25 2024: \d+ over 12 served, \d+ over 12 in the raw files$/,
    ),
  ]);
});

test('an edition of other files is not compared with the sums of these, and it says so', async () => {
  const data = await newFolder();
  await take(data, excerpt('IDEFC_NM_nov24.csv'));
  expect((await verify(data, undefined)).lines.at(-1)).toBe(
    'raw-sums.json is not there: figures not compared',
  );
  await copyFile(join(EMBEDDED, 'raw-sums.json'), join(data, 'raw-sums.json'));
  const { lines, sound } = await verify(data, undefined);
  expect(lines.at(-1)).toMatch(
    /^not compared with raw-sums\.json: the edition has 1 files that it does not list and lacks \d+/,
  );
  expect(sound).toBe(true);
});

test('a folder without an edition is refused, not called sound', async () => {
  await expect(verify(await newFolder(), undefined)).rejects.toThrow('it holds no edition to verify');
});
