import * as fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fuzz, fuzzOnce } from '../../bench/ingest-fuzz.ts';
import { createStateNames } from '../../src/ingest/map/checks.ts';
import { splitLine } from '../../src/ingest/read/header.ts';
import { decodeWindows1252 } from '../../src/ingest/read/decode.ts';
import { openStaging, type Staging } from '../../src/ingest/staging.ts';
import { excerpt, newFolder, removeFolders } from './data-folder.ts';

let staging: Staging;

beforeAll(async () => {
  staging = await openStaging(`${await newFolder()}/staging`);
  await createStateNames(staging.sql);
});
afterAll(async () => {
  await staging.close();
  await removeFolders();
});

test('a spoilt file is refused, naming where, or read as another reader reads it', async () => {
  const tally = await fuzz(20_260_901, 60);
  expect(tally.failures).toEqual([]);
  expect(tally.refused).toBeGreaterThan(10);
  expect(tally.agreed).toBeGreaterThan(10);
});

test('any counts in the cells of a real file are read as they stand', async () => {
  const lines = (await readFile(excerpt('IDEFC_NM_nov24.csv'), 'latin1')).trimEnd().split('\r\n');
  const counts = fc.oneof(
    fc.integer({ min: 0, max: 999_999 }).map(String),
    fc.integer({ min: 1000, max: 999_999 }).map((n) => `"${n.toLocaleString('en-US')}"`),
    fc.integer({ min: 0, max: 999 }).map((n) => `${n}.0`),
    fc.constant(''),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(counts, { minLength: 528, maxLength: 528 }), async (cells) => {
      const rows = lines
        .slice(1)
        .map((line, row) => [...line.split(',').slice(0, 7), ...cells.slice(row * 12, row * 12 + 12)]);
      const text = [lines[0], ...rows.map((row) => row.join(','))].join('\r\n') + '\r\n';
      const result = await fuzzOnce(staging, Buffer.from(text, 'latin1'));
      expect(result).toBe('agreed');
    }),
    { numRuns: 12, seed: 7 },
  );
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
