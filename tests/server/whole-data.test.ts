import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { codeExamples } from '../../src/server/api/page/code-examples.ts';
import { createApp } from '../../src/server/app.ts';
import { folderLibrary } from '../../src/server/shelf/library/folder-library.ts';
import { openShelf } from '../../src/server/shelf/edition-shelf.ts';
import { openWholeData } from '../../src/server/whole-data/whole-data.ts';

const dataFolder = resolve(import.meta.dirname, '../../data');
const shelf = await openShelf({ dataFolder, every: 0, say: () => undefined });
afterAll(() => shelf.close());
const app = createApp(shelf, { wholeData: openWholeData(folderLibrary(dataFolder), shelf) });
const [{ id } = { id: '' }] = await shelf.editions();

function ask(path: string): Promise<Response> {
  return app(new Request(`https://saldo.test${path}`));
}

async function bytesAt(file: string): Promise<Uint8Array> {
  const response = await ask(`/data/${id}/${file}`);
  expect({ file, status: response.status }).toEqual({ file, status: 200 });
  return new Uint8Array(await response.arrayBuffer());
}

/** What a data package and a resource must have by frictionlessdata.io, version 1, and what ours have besides. */
const PACKAGE = z.object({
  profile: z.literal('data-package'),
  name: z.string().check(z.regex(/^[a-z0-9._-]+$/)),
  version: z.string(),
  licenses: z.array(z.object({ name: z.string(), title: z.string() })).check(z.minLength(1)),
  sources: z.array(z.object({ title: z.string() })).check(z.minLength(1)),
  resources: z.array(
    z.object({
      name: z.string().check(z.regex(/^[a-z0-9._-]+$/)),
      path: z.string(),
      bytes: z.number(),
      hash: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)),
      schema: z.object({
        fields: z.array(
          z.object({ name: z.string(), type: z.enum(['string', 'integer']), description: z.string() }),
        ),
        missingValues: z.array(z.string()),
      }),
    }),
  ),
});

const described = PACKAGE.parse(JSON.parse(new TextDecoder().decode(await bytesAt('datapackage.json'))));

const isAsked = (row: Record<string, string>): boolean =>
  row['indicator'] === 'homicide-cases' && (row['month'] ?? '').startsWith('2025');
const valuesOf = (read: readonly Record<string, string>[]): number =>
  read.reduce((total, row) => total + Number(row['value']), 0);

describe('the whole data of the embedded edition', () => {
  it('has a package that is what the OpenAPI document says: an object, all else as it stands', async () => {
    const document = (await (await ask('/api/v1/openapi.json')).json()) as {
      paths: Record<string, { get: { responses: { 200: { content: Record<string, { schema: object }> } } } }>;
    };
    const { content = {} } = document.paths['/data/{edition}/{file}']?.get.responses[200] ?? {};
    const types = Object.entries(content).map(([type, { schema }]) => [
      type,
      'type' in schema && schema.type,
    ]);
    expect(Object.fromEntries(types)).toEqual({
      'application/json': 'object',
      'text/csv': 'string',
      'application/vnd.apache.parquet': 'string',
    });
  });

  it.each(described.resources)('$path is as large as it is listed, with its checksum', async (resource) => {
    const bytes = await bytesAt(resource.path);
    expect(bytes.length).toBe(resource.bytes);
    expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(resource.hash);
  });

  it('are under the terms of their sources, not those of the code', () => {
    const titles = described.licenses.map(({ title }) => title).join('\n');
    expect(titles).toContain('Open data of the Mexican government, free to use with attribution');
    expect(titles).toContain('Work of the United States government, in the public domain');
    expect(titles).not.toContain('MIT');
  });

  it('has each table byte for byte', async () => {
    const own = await readFile(resolve(dataFolder, 'editions', id, 'serving.parquet'));
    expect(Buffer.compare(Buffer.from(await bytesAt('serving.parquet')), own)).toBe(0);
  });

  it('gives the figures that a query over the edition gives, a blank for every gap', async () => {
    const rows: Record<string, string>[] = parse(Buffer.from(await bytesAt('figures.csv')), {
      bom: true,
      columns: true,
    });
    const connection = await (await DuckDBInstance.create()).connect();
    const file = resolve(dataFolder, 'editions', id, 'serving.parquet');
    const answer = await connection.runAndReadAll(
      `SELECT count(value)::INTEGER AS filled, sum(value)::BIGINT::VARCHAR AS total FROM '${file}' WHERE region = '25' AND indicator = 'homicide-cases'`,
    );
    const own = rows.filter((row) => row['region'] === '25' && row['indicator'] === 'homicide-cases');
    const filled = own.filter((row) => row['value'] !== '');
    const [{ filled: count, total } = {}] = answer.getRowObjects();
    expect(filled).toHaveLength(Number(count));
    expect(filled.reduce((sum, row) => sum + Number(row['value']), 0)).toBe(Number(total));
    for (const row of rows) expect(row['value'] === '').toBe(row['gap'] !== '');
    const fields = described.resources.find(({ path }) => path === 'figures.csv')?.schema.fields;
    expect(Object.keys(rows[0] ?? {})).toEqual(fields?.map(({ name }) => name));
  });

  it('gives one place alone, with a mark by which spreadsheets read its accents', async () => {
    const bytes = await bytesAt('figures-25.csv');
    expect(Buffer.from(bytes.slice(0, 3)).toString('hex')).toBe('efbbbf');
    const rows: Record<string, string>[] = parse(Buffer.from(bytes), { bom: true, columns: true });
    expect(new Set(rows.map((row) => row['region']))).toEqual(new Set(['25']));
  });

  it('gives one municipality alone, with the figures that the API gives of it', async () => {
    const bytes = await bytesAt('figures-25006.csv');
    const rows: Record<string, string>[] = parse(Buffer.from(bytes), { bom: true, columns: true });
    const answer = await ask('/api/v1/municipalities/25006/series');
    const { series } = (await answer.json()) as {
      series: { indicator: string; values: (number | null)[] }[];
    };
    expect(series.length).toBeGreaterThan(1);
    for (const { indicator, values } of series) {
      const own = rows.filter((row) => row['indicator'] === indicator);
      expect(own.map((row) => (row['value'] === '' ? null : Number(row['value'])))).toEqual(values);
      expect(new Set(own.map((row) => row['region']))).toEqual(new Set(['25006']));
      for (const row of own) expect(row['source'] === '').toBe(row['value'] === '');
    }
    expect(rows).toHaveLength(series.reduce((sum, { values }) => sum + values.length, 0));
    expect((await ask(`/data/${id}/figures-25999.csv`)).status).toBe(404);
  });

  it('leads from the newest to the edition that serves, and refuses what is not there', async () => {
    const newest = await ask('/data/newest/figures-25.csv');
    expect(newest.status).toBe(302);
    expect(newest.headers.get('location')).toBe(`/data/${id}/figures-25.csv`);
    expect((await ask(`/data/${id}/figures-33.csv`)).status).toBe(404);
    expect((await ask(`/data/${id}/..%2Fmanifest.json`)).status).toBe(404);
    expect((await ask('/data/2020-01-00000000/figures.csv')).status).toBe(404);
  });

  describe('as the worked examples read them', () => {
    const examples = new Map(codeExamples('https://saldo.test').map(({ name, code }) => [name, code]));

    /** The rows of the CSV that an example fetches, and its columns. */
    async function fetched(name: string) {
      const address = /"(https:[^"]+)"/.exec(examples.get(name) ?? '')?.[1] ?? '';
      let response = await app(new Request(address));
      const onward = response.headers.get('location');
      if (response.status === 302 && onward) response = await ask(onward);
      expect({ address, status: response.status }).toEqual({ address, status: 200 });
      const read: Record<string, string>[] = parse(Buffer.from(await response.arrayBuffer()), {
        bom: true,
        columns: true,
      });
      return { columns: Object.keys(read[0] ?? {}), read };
    }

    it('R and Python find the columns that they name, twelve months of them, and the sum that the spreadsheet gets', async () => {
      const r = await fetched('R');
      for (const named of ['region', 'indicator', 'month', 'value']) expect(r.columns).toContain(named);
      for (const name of ['Python', 'Python, pandas']) {
        expect((await fetched(name)).columns).toEqual(r.columns);
      }
      const own = r.read.filter(isAsked);
      expect(own).toHaveLength(12);
      const sheet = await fetched('Google Sheets');
      expect(sheet.read).toHaveLength(12);
      expect(valuesOf(sheet.read)).toBe(valuesOf(own));
    });

    it('the formula of the spreadsheet fetches a file that opens right: marked, parted by commas, no cell a formula', async () => {
      const address = /"(https:[^"]+)"/.exec(examples.get('Google Sheets') ?? '')?.[1] ?? '';
      const response = await app(new Request(address));
      expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
      const text = Buffer.from(await response.arrayBuffer()).toString();
      expect(text.startsWith('\uFEFFedition,')).toBe(true);
      expect(text.endsWith('\r\n')).toBe(true);
      const lines: string[][] = parse(text, { bom: true, recordDelimiter: '\r\n' });
      expect(new Set(lines.map((cells) => cells.length)).size).toBe(1);
      expect(lines.flat().filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell))).toEqual([]);
    });

    // Python and R run theirs over the network: `worked-examples.long.test.ts`.
    it('DuckDB runs its query on the very file', async () => {
      const file = resolve(dataFolder, 'editions', id, 'serving.parquet');
      const query = (examples.get('DuckDB') ?? '').replace(/'https:[^']*'/, `'${file}'`);
      const connection = await (await DuckDBInstance.create()).connect();
      const months = (await connection.runAndReadAll(query)).getRowObjects();
      expect(months.length).toBeGreaterThan(100);
      expect(String(months[0]?.['month'])).toMatch(/^\d{4}-\d{2}$/);
    });
  });
});
