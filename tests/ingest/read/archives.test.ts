import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { openFile } from '../../../src/ingest/read/container.ts';
import { isBesideCsv } from '../../../src/ingest/read/archive/twins.ts';
import { excerpt, newFolder, removeFolders } from '../data-folder.ts';
import { workbookOf, zipOf } from './zip-writer.ts';

afterAll(removeFolders);

async function refusalOf(path: string, folder?: string): Promise<string> {
  return openFile(path, folder ?? (await newFolder()), 0).then(
    () => 'opened',
    (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
  );
}

async function written(name: string, bytes: Buffer): Promise<string> {
  const path = join(await newFolder(), name);
  await writeFile(path, bytes);
  return path;
}

describe('a zip whose directory lies is refused, not followed', () => {
  test('a directory that claims a size past the end', async () => {
    expect(await refusalOf(excerpt('dirsize.zip'))).toMatch(
      /^Refusal: file "dirsize.zip": the zip is cut off or damaged \(.+\)$/,
    );
  });
  const good = zipOf([['a.csv', Buffer.from('a,b\n1,2\n'.repeat(50))]]);
  test('a zip cut at the end', async () => {
    expect(await refusalOf(await written('cut.zip', good.subarray(0, good.length - 30)))).toContain(
      'the zip is cut off or damaged',
    );
  });
  test('a directory that points into the middle of nowhere', async () => {
    const wild = Buffer.from(good);
    wild.writeUInt32LE(0x7fffffff, wild.length - 6);
    expect(await refusalOf(await written('wild.zip', wild))).toContain('the zip is cut off or damaged');
  });
  test('a member whose bytes were changed', async () => {
    const changed = Buffer.from(good);
    changed.writeUInt8(changed.readUInt8(40) ^ 1, 40);
    expect(await refusalOf(await written('changed.zip', changed))).toMatch(/damaged/);
  });
  test('a member that climbs out of the folder', async () => {
    const climbing = zipOf([['../../a.csv', Buffer.from('a,b\n')]]);
    expect(await refusalOf(await written('climbing.zip', climbing))).toContain('invalid relative path');
  });
});

describe('a workbook with a cell outside the sheet is refused with file, sheet and cell', () => {
  test.each([
    ['rowjump.xlsx', 'cell A2000000000 is in no row of the sheet'],
    ['rownan.xlsx', 'cell A-5 is in no row of the sheet'],
    ['coljump.xlsx', 'cell ZZZZZZ1 has no place in the sheet'],
  ])('%s', async (name, reason) => {
    const before = process.memoryUsage().rss;
    const refused = await refusalOf(excerpt(name));
    expect(refused).toMatch(new RegExp(`^Refusal: file "${name}\\[.+\\]"`));
    expect(refused).toContain(reason);
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
  });
});

/** How many bytes of the first text were written. */
async function largest(folder: string): Promise<number> {
  const path = join(folder, 'unpacked-0');
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

describe('what swells beyond the bounds is refused before it is written', () => {
  const zeros = Buffer.alloc(150_000_000);
  test('a zip that says how large it is, before a byte', async () => {
    const folder = await newFolder();
    const path = await written('bomb.zip', zipOf([['a.csv', zeros]]));
    expect(await refusalOf(path, folder)).toContain(
      'file "bomb.zip": unpacks to more than 100,000,000 bytes',
    );
    expect(await largest(folder)).toBe(0);
  });
  test('a gzip, which does not say it, at the bound', async () => {
    const folder = await newFolder();
    const path = await written('bomb.csv.gz', gzipSync(zeros));
    expect(await refusalOf(path, folder)).toContain('unpacks to more than 100,000,000 bytes');
    expect(await largest(folder)).toBeLessThanOrEqual(100_000_000);
  });
  test('a zip that says less than it holds', async () => {
    const lying = zipOf([['a.csv', zeros]]);
    const directory = lying.lastIndexOf(Buffer.from('504b0102', 'hex'));
    lying.writeUInt32LE(1000, directory + 24);
    expect(await refusalOf(await written('lying.zip', lying))).toContain('too many bytes in the stream');
  });
});

describe('one table in several files of a zip is read once', () => {
  const csv = ['Estatal-Delitos-2015-2025_ago2026.csv'];
  test.each([
    ['Estatal-Delitos-2015-2025_ago2026.xlsx', true],
    ['Estatal-Delitos-2019_ago2026.xlsx', true],
    ['libros/Estatal-Delitos-2025.xlsx', true],
    ['2019.xlsx', true],
    ['Estatal-Delitos-2026_ago2026.xlsx', false],
    ['RNID-Delitos_Estatal-2026-ago2026.xlsx', false],
    ['Estatal-Víctimas-2019_ago2026.xlsx', false],
  ])('%s beside the CSV of 2015-2025: %s', (workbook, expected) => {
    expect(isBesideCsv(workbook, csv)).toBe(expected);
  });
  test('a CSV and one workbook a year give one text, and the workbooks are named', async () => {
    const text = await readFile(excerpt('IDEFC_NM_nov24.csv'));
    const book = workbookOf([['Datos', [['Año', 'Entidad']]]]);
    const path = await written(
      'Estatal.zip',
      zipOf([
        ['Estatal-Delitos-2023-2024_nov24.csv', text],
        ['Estatal-Delitos-2023_nov24.xlsx', book],
        ['Estatal-Delitos-2024_nov24.xlsx', book],
      ]),
    );
    const opened = await openFile(path, await newFolder(), 0);
    expect(opened.texts.map(({ file }) => file)).toEqual(['Estatal.zip/Estatal-Delitos-2023-2024_nov24.csv']);
    expect(opened.skipped.map(({ reason }) => reason)).toEqual(
      Array.from({ length: 2 }, () => 'the same table stands beside it as CSV'),
    );
  });
});
