import * as fc from 'fast-check';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { survey } from '../../../src/ingest/read/decode.ts';

/** What the pass over the bytes of a text tells, where they come in chunks of these lengths, by turns. */
async function surveyed(
  text: string,
  lengths: readonly number[],
): Promise<{ plain: number; lines: number; mixed: boolean; ended: boolean }> {
  const bytes = Buffer.from(text, 'latin1');
  const chunks: Buffer[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1;
    chunks.push(bytes.subarray(at, at + length));
    at += length;
  }
  const found = await survey(Readable.from(chunks));
  return {
    plain: found.plainFigures,
    lines: found.lines,
    mixed: found.mixedEnds,
    ended: found.ended,
  };
}

/** The same, told from the whole text by regular expressions. */
function told(text: string): { plain: number; lines: number; mixed: boolean; ended: boolean } {
  const rows = text
    .split('\n')
    .slice(1)
    .filter((row) => !/^\r?$/.test(row));
  const plain = rows.map((row) => {
    const tail = /(,([0-9]{0,4}|-1)){0,12}\r?$/.exec(row)?.[0] ?? '';
    return tail.split(',').length - 1;
  });
  const kinds = new Set(text.match(/\r\n|\r|\n/g));
  return {
    plain: Math.min(12, ...plain),
    lines: text.match(/\r\n|\r|\n/g)?.length ?? 0,
    mixed: kinds.has('\r') || kinds.size > 1,
    ended: /[\r\n]$/.test(text),
  };
}

const cell = fc.constantFrom(
  '',
  '0',
  '7',
  '-1',
  '05',
  '123',
  '9999',
  '12345',
  '1e3',
  '5.0',
  ' 5',
  '+5',
  '-2',
  '-',
  '--1',
  '1-1',
  '"5"',
  'a',
  '"a',
  'é1',
  '\r',
  '1_0',
);
const row = fc.array(cell, { minLength: 1, maxLength: 15 }).map((cells) => cells.join(','));
const file = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([rows, end, ended]) => rows.join(end) + (ended ? end : ''));

test('plain figures at the end of every row are counted as a regular expression counts them, wherever chunks end', async () => {
  await fc.assert(
    fc.asyncProperty(
      file,
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
      async (text, lengths) => {
        expect(await surveyed(text, lengths)).toEqual(told(text));
      },
    ),
    { numRuns: 1000 },
  );
});

test('a header and a blank line are no rows, twelve figures are all that is looked for, and a line beyond what is parsed has none', async () => {
  const figures = ',1'.repeat(20);
  expect((await surveyed('a,b\r\n', [3])).plain).toBe(12);
  expect((await surveyed(`a,b\r\nx${figures}\r\n\r\n\n`, [4])).plain).toBe(12);
  expect((await surveyed(`a,b\r\nx${figures}\r\ny,1,2\r\n`, [5])).plain).toBe(2);
  expect((await surveyed(`a,b\r\nx${figures}\r\n`, [5])).plain).toBe(12);
  expect((await surveyed(`a,b\r\n${'x'.repeat(2_000_000)}${figures}\r\n`, [300_000])).plain).toBe(0);
});
