import * as fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { fuzzOnce } from '../../bench/ingest-fuzz.ts';
import type { Staging } from '../../src/ingest/staging.ts';
import { excerpt } from './data-folder.ts';

/** Fills the cells of a real file with any counts, so many times; rejects where one is not read as it stands. */
export async function fillCells(staging: Staging, files: number): Promise<void> {
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
