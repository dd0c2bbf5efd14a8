import { describe, expect, it } from 'vitest';
import { decimalsFor } from '../../../src/web/ui/format/decimals.ts';
import { lowerFirst, sentenceCase } from '../../../src/web/ui/format/sentence-case.ts';
import { movedInList } from '../../../src/web/ui/keys/list-keys.ts';

describe('numbers as they were printed', () => {
  it('keep their decimals and have a true minus sign', () => {
    expect(decimalsFor('en')(52.4, 2)).toBe('52.40');
    expect(decimalsFor('es')(-1234.56, 1)).toBe('−1,234.6');
  });

  it('are signed as changes, but for a change of nothing', () => {
    expect(decimalsFor('en')(3, 0, true)).toBe('+3');
    expect(decimalsFor('en')(-0.04, 1, true)).toBe('0.0');
  });
});

describe('the first letter of a text', () => {
  it('is large at the beginning of a sentence and small inside one, accents with it', () => {
    expect(sentenceCase('índice nacional')).toBe('Índice nacional');
    expect(lowerFirst('Índice Nacional')).toBe('índice Nacional');
    expect([sentenceCase(''), lowerFirst('')]).toEqual(['', '']);
  });
});

describe('keys in a list', () => {
  it('go round at both ends by arrows, and stop at them by pages of eight', () => {
    expect([movedInList('ArrowDown', 4, 5), movedInList('ArrowUp', 0, 5)]).toEqual([0, 4]);
    expect([movedInList('PageDown', 1, 20), movedInList('PageDown', 15, 20)]).toEqual([9, 19]);
    expect([movedInList('PageUp', 12, 20), movedInList('PageUp', 3, 20)]).toEqual([4, 0]);
  });

  it('are left alone where they mean nothing', () => {
    expect(movedInList('Enter', 1, 5)).toBeUndefined();
    expect(movedInList('ArrowDown', 0, 0)).toBeUndefined();
  });
});
