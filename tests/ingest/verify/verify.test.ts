import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, test } from 'vitest';
import { verify } from '../../../src/ingest/verify/verify.ts';
import { newFolder, RAW, removeFolders } from '../data-folder.ts';

afterAll(removeFolders);

const EMBEDDED = join(import.meta.dirname, '../../../data');

test('the sums of the embedded edition come out', async () => {
  const { lines, sound } = await verify(EMBEDDED, undefined);
  expect(lines.filter((line) => line.startsWith('FAILS'))).toEqual([]);
  expect(sound).toBe(true);
});

test.skipIf(RAW === undefined)(
  'every embedded figure equals plain SQL over the raw files',
  { timeout: 60_000 },
  async () => {
    const { lines, sound } = await verify(EMBEDDED, RAW);
    expect(lines.at(-1)).toMatch(/^(\d+) of \1 equal$/);
    expect(sound).toBe(true);
  },
);

test('one figure changed by one does not pass', async () => {
  const data = await newFolder();
  const { edition } = JSON.parse(await readFile(join(EMBEDDED, 'edition.json'), 'utf8')) as {
    edition: string;
  };
  const [from, to] = [EMBEDDED, data].map((each) => join(each, 'editions', edition));
  await mkdir(to ?? '', { recursive: true });
  await writeFile(join(data, 'edition.json'), JSON.stringify({ format: 1, edition }));
  for (const name of ['rows', 'municipal']) {
    await copyFile(join(from ?? '', `${name}.parquet`), join(to ?? '', `${name}.parquet`));
  }
  const instance = await DuckDBInstance.create(':memory:');
  const sql = await instance.connect();
  await sql.run(`COPY (SELECT * REPLACE (CASE WHEN indicator = 'homicide-victims' AND region = '25' AND month = '2024-09'
    THEN value + 1 ELSE value END AS value) FROM '${from}/serving.parquet') TO '${to}/serving.parquet' (FORMAT parquet)`);
  sql.closeSync();
  instance.closeSync();
  const { lines, sound } = await verify(data, undefined);
  expect(sound).toBe(false);
  expect(lines.filter((line) => line.startsWith('FAILS'))).toHaveLength(2);
});
