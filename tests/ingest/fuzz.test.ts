import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLine } from '../../src/ingest/read/header.ts';
import { decodeWindows1252 } from '../../src/ingest/read/decode.ts';
import { readerOwes } from './fuzz-suite.ts';

// More of them: `fuzz.long.test.ts`.
readerOwes({ files: 20, least: 3, counts: 4 });

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
