import { describe, expect, it } from 'vitest';
import { SPOKEN } from '../../../src/web/words/languages.ts';

const claims = { es: await SPOKEN.es.sections.claims.load(), en: await SPOKEN.en.sections.claims.load() };

describe('one alone', () => {
  it('is said of a list of statements as such, and of more in which order they stand', () => {
    expect(claims.es.shown('1', '1')).toBe('Se muestra la única.');
    expect(claims.en.shown('1', '1')).toBe('Showing the only one.');
    expect(claims.es.shown('25', '326')).toContain('primero las que se pueden comprobar');
    expect(claims.en.shown('25', '326')).toContain('those that can be told first');
  });
});
