import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fuzz } from '../../bench/ingest-fuzz.ts';
import { createStateNames } from '../../src/ingest/map/checks.ts';
import { splitLine } from '../../src/ingest/read/header.ts';
import { decodeWindows1252 } from '../../src/ingest/read/decode.ts';
import { openStaging, type Staging } from '../../src/ingest/staging.ts';
import { fillCells } from './counts-in-cells.ts';
import { newFolder, removeFolders } from './data-folder.ts';

let staging: Staging;

beforeAll(async () => {
  staging = await openStaging(`${await newFolder()}/staging`);
  await createStateNames(staging.sql);
});
afterAll(async () => {
  await staging.close();
  await removeFolders();
});

// Of more files and counts: `fuzz.long.test.ts`.
test('a spoilt file is refused, naming where, or read as another reader reads it', async () => {
  const tally = await fuzz(20_260_901, 20);
  expect(tally.failures).toEqual([]);
  expect(tally.refused).toBeGreaterThan(3);
  expect(tally.agreed).toBeGreaterThan(3);
});

test('any counts in the cells of a real file are read as they stand', async () => {
  await expect(fillCells(staging, 4)).resolves.toBeUndefined();
});

test('Windows-1252 has letters where Latin-1 has none', () => {
  const bytes = Buffer.from([0x80, 0x93, 0x94, 0x96, 0x9f, 0x41, 0xf1, 0xd3]);
  expect(decodeWindows1252(bytes)).toBe('€“”–ŸAñÓ');
});

test('a line splits into the cells that it was joined from', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string(), { minLength: 1 }),
      fc.constantFrom(',', ';', '\t', '|'),
      (cells, delimiter) => {
        const line = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);
        expect(splitLine(line, delimiter)).toEqual(cells);
      },
    ),
  );
});
