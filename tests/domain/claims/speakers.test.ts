import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { speakerIn } from '../../../src/domain/claims/speakers.words.ts';

const rows: readonly { speaker: string }[] = parse(readFileSync('data/claims.csv'), {
  bom: true,
  columns: true,
});
const speakers = [...new Set(rows.map(({ speaker }) => speaker))];

/** Words that no name has and no Spanish sentence. */
const ENGLISH =
  /\b(figures|cited|by|press|counts?|cuts?|analysis|with|column|columnist|fact|check|for|and|in)\b/i;

describe('who spoke', () => {
  it('is told in Spanish wherever the table says it in English', () => {
    expect(speakers.length).toBeGreaterThan(30);
    expect(speakers.filter((each) => ENGLISH.test(speakerIn(each, 'es')))).toEqual([]);
    expect(speakers.filter((each) => speakerIn(each, 'en') !== each)).toEqual([]);
  });

  it('stands as it is where it is a name', () => {
    expect(speakerIn('México Evalúa', 'es')).toBe('México Evalúa');
    expect(speakerIn('SESNSP figures, TV Azteca', 'es')).toBe('Cifras del SESNSP, en TV Azteca');
  });
});
