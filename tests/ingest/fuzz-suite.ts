import * as fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fuzz, fuzzOnce } from '../../bench/ingest-fuzz.ts';
import { createStateNames } from '../../src/ingest/map/checks.ts';
import { openStaging, type Staging } from '../../src/ingest/staging.ts';
import { excerpt, newFolder, removeFolders } from './data-folder.ts';

/** Fills the cells of a real file with any counts, so many times; rejects where one is not read as it stands. */
async function fillCells(staging: Staging, files: number): Promise<void> {
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
    { numRuns: files, seed: 7 },
  );
}

/** How much is tried: spoilt files, of which so many at least are refused and so many agree, and files of any counts. */
interface Amount {
  readonly files: number;
  readonly least: number;
  readonly counts: number;
}

/** What the reader of files owes whatever it is given. */
export function readerOwes({ files, least, counts }: Amount): void {
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
    const tally = await fuzz(20_260_901, files);
    expect(tally.failures).toEqual([]);
    expect(tally.refused).toBeGreaterThan(least);
    expect(tally.agreed).toBeGreaterThan(least);
  });

  test('a zero after the last figure, which is taken as not published, is no difference', async () => {
    const lines = (await readFile(excerpt('state-month-cases.csv'), 'utf8')).split('\n');
    expect(lines[3]).toBe('01,EXT,Extorsión,2026-02,0,leido');
    const cut = Buffer.from(`${lines.slice(0, 4).join('\n')}\n`);
    await expect(fuzzOnce(staging, cut)).resolves.toBe('agreed');
  });

  test('any counts in the cells of a real file are read as they stand', async () => {
    await expect(fillCells(staging, counts)).resolves.toBeUndefined();
  });
}
