import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, test } from 'vitest';
import { checksumOf } from '../../src/edition/disk.ts';
import {
  editionFolder,
  editionIds,
  manifestPath,
  namedDataFolder,
  pointerPath,
} from '../../src/edition/folder.ts';
import {
  FORMAT,
  pointTo,
  readManifest,
  readWhole,
  servingEdition,
  writeManifest,
} from '../../src/edition/manifest.ts';
import { cellOf, populationOf } from '../../src/edition/rows.ts';
import { columnFault, columnsOf, TABLE_NAMES, tableFile } from '../../src/edition/tables.ts';
import { openDuckdbStore } from '../../src/server/store/duckdb.ts';
import { EMPTY_CURATED } from '../../src/domain/claims/curated.ts';
import { newFolder, removeFolders } from '../ingest/data-folder.ts';
import { syntheticContents, writeEdition } from '../server/synthetic-edition.ts';

afterAll(removeFolders);

const EMBEDDED = join(import.meta.dirname, '../../data');
const ID = '2026-03-00000001';

describe('the data folder', () => {
  test('is named by the environment; an empty name is none', () => {
    expect(namedDataFolder({ SALDO_DATA: '/var/lib/saldo' })).toBe('/var/lib/saldo');
    expect(namedDataFolder({ SALDO_DATA: '' })).toBeUndefined();
    expect(namedDataFolder({})).toBeUndefined();
  });
});

describe('the pointer', () => {
  test('names the edition that it was pointed to; a folder without one serves none', async () => {
    const data = await newFolder();
    expect(await servingEdition(data)).toBeUndefined();
    await pointTo(data, ID);
    expect(await servingEdition(data)).toBe(ID);
  });

  test.each([
    ['{"format":1', 'it is not JSON'],
    ['{"format":2,"edition":"2026-03-00000001"}', 'format: '],
    ['{"format":1,"edition":"../../etc"}', 'is no edition id'],
  ])('that says %s is broken, and the file is named', async (text, reason) => {
    const data = await newFolder();
    await writeFile(pointerPath(data), text);
    await expect(servingEdition(data)).rejects.toThrow(`${pointerPath(data)} is broken: `);
    await expect(servingEdition(data)).rejects.toThrow(reason);
  });
});

describe('the manifest', () => {
  test('of the embedded edition is whole, and every table has the declared columns', async () => {
    const id = (await servingEdition(EMBEDDED)) ?? '';
    const manifest = await readWhole(EMBEDDED, id);
    expect(Object.keys(manifest.files).toSorted()).toEqual(TABLE_NAMES.map(tableFile).toSorted());
    const instance = await DuckDBInstance.create();
    const sql = await instance.connect();
    for (const table of TABLE_NAMES) {
      const path = join(editionFolder(EMBEDDED, id), tableFile(table));
      const described = await sql.runAndReadAll(
        `SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT * FROM '${path}')`,
      );
      expect(described.getRowObjectsJS()).toEqual(columnsOf(table));
    }
    instance.closeSync();
  });

  test('keeps what was accepted of a file, with its reason', async () => {
    const data = await newFolder();
    const { edition, vintages } = syntheticContents(ID);
    const accepted = [{ finding: 'synthetic finding', reason: 'synthetic reason' }];
    const kept = vintages.map((each) => ({ ...each, accepted }));
    await mkdir(editionFolder(data, ID), { recursive: true });
    await writeManifest(editionFolder(data, ID), { edition, kept, files: {} });
    expect((await readManifest(data, ID)).kept[0]?.accepted).toEqual(accepted);
  });

  test('that another program wrote half is refused by file and field, on both sides', async () => {
    const data = await newFolder();
    await writeEdition(data, syntheticContents(ID));
    const path = manifestPath(editionFolder(data, ID));
    await writeFile(path, JSON.stringify({ format: FORMAT, edition: { id: ID }, kept: [], files: {} }));
    await expect(readManifest(data, ID)).rejects.toThrow(`${path} is broken: edition.coversThrough: `);
  });

  test('of another edition is not taken for this one', async () => {
    const data = await newFolder();
    await mkdir(editionFolder(data, '2026-03-00000002'), { recursive: true });
    const { edition, vintages } = syntheticContents(ID);
    await writeManifest(editionFolder(data, '2026-03-00000002'), { edition, kept: vintages, files: {} });
    await expect(readManifest(data, '2026-03-00000002')).rejects.toThrow(`it is of edition ${ID}`);
  });
});

describe('the tables', () => {
  test('with a column of another type are refused, the columns named', () => {
    const found = columnsOf('yearly').map((each) =>
      each.name === 'value' ? { ...each, type: 'BIGINT' } : each,
    );
    expect(columnFault('yearly', columnsOf('yearly'))).toBeUndefined();
    expect(columnFault('yearly', found)).toContain('value BIGINT; they must be vintage VARCHAR');
  });

  test('are not opened by the server where a file has other columns, whole as it may be', async () => {
    const data = await newFolder();
    const contents = syntheticContents(ID);
    const folder = await writeEdition(data, contents);
    const instance = await DuckDBInstance.create();
    const sql = await instance.connect();
    await sql.run(`COPY (SELECT 1 AS one) TO '${join(folder, 'rows.parquet')}' (FORMAT parquet)`);
    instance.closeSync();
    const manifest = await readManifest(data, ID);
    const files = { ...manifest.files, 'rows.parquet': await checksumOf(join(folder, 'rows.parquet')) };
    await writeManifest(folder, { ...manifest, files });
    const opening = openDuckdbStore(folder, await readWhole(data, ID), EMPTY_CURATED);
    await expect(opening).rejects.toThrow('rows.parquet is not of this form: its columns are one INTEGER');
  });

  test('a serving row that is neither a value with its origin nor a gap is no cell', () => {
    const blank = { region: '01', month: '2024-01', value: null, gap: null, method: null } as const;
    expect(() => cellOf({ ...blank, vintage: null, basis: null }, new Map())).toThrow(
      '01 2024-01 is neither',
    );
    expect(cellOf({ ...blank, gap: 'not-reported', vintage: null, basis: null }, new Map())).toEqual({
      region: '01',
      month: '2024-01',
      gap: 'not-reported',
    });
  });

  test('population without a row is refused, never nobody', () => {
    expect(() => populationOf([])).toThrow('population.parquet is empty');
  });
});

test('only whole names are editions: what is being written is not listed', async () => {
  const data = await newFolder();
  for (const name of [ID, '2026-04-0000000a', '.aside-1', 'notes']) {
    await mkdir(editionFolder(data, name), { recursive: true });
  }
  expect(await editionIds(data)).toEqual(['2026-04-0000000a', ID]);
});
