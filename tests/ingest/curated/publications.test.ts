import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPublications } from '../../../src/ingest/curated/publications.ts';

const HEADER = 'method,rule,day,date,known_through,what_es,what_en,link,note_es,note_en';
const TEXTS = 'Algo,Something,https://example.test/,Nota,Note';

function read(...rows: string[]) {
  return readPublications([HEADER, ...rows].join('\n'), 'publications.csv');
}

describe('the calendars of publication', () => {
  it('that ship are of the monthly register, INEGI and the missing', async () => {
    const file = resolve(import.meta.dirname, '../../../data/publications.csv');
    const found = readPublications(await readFile(file, 'utf8'), 'publications.csv');
    expect(found.map(({ method, calendar }) => [method, calendar])).toEqual([
      ['rnid-2026', { rule: 'monthly', day: 20 }],
      ['inegi-deaths', { rule: 'dated', date: '2026-08-03', knownThrough: '2024-12' }],
      ['rnpdno', { rule: 'unknown' }],
    ]);
  });

  it('are refused without the cells that their rule needs', () => {
    expect(() => read(`rnid-2026,monthly,,,,${TEXTS}`)).toThrow('publications.csv:2, day: is empty');
    expect(() => read(`inegi-deaths,dated,,2026-08-03,,${TEXTS}`)).toThrow('known_through: is empty');
  });

  it('are refused with cells that their rule does not read, with no such day, or twice', () => {
    expect(() => read(`rnpdno,unknown,20,,,${TEXTS}`)).toThrow('day: says nothing under the rule “unknown”');
    expect(() => read(`rnid-2026,monthly,31,,,${TEXTS}`)).toThrow('“31” is not a day of the month up to 28');
    expect(() => read(`inegi-deaths,dated,,2026-02-30,2024-12,${TEXTS}`)).toThrow('is not a day');
    expect(() => read(`rnpdno,unknown,,,,${TEXTS}`, `rnpdno,unknown,,,,${TEXTS}`)).toThrow('stands twice');
  });

  it('are refused with an address that is not https:', () => {
    expect(() => read('rnpdno,unknown,,,,A,B,http://example.test/,C,D')).toThrow('an https: address');
  });
});
