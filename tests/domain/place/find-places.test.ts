import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../src/domain/place/find-places.ts';
import type { Municipality } from '../../../src/domain/place/municipality.ts';

const REAL: readonly Municipality[] = [
  { code: '06002', name: 'Colima' },
  { code: '11003', name: 'San Miguel de Allende' },
  { code: '19026', name: 'Guadalupe' },
  { code: '32017', name: 'Guadalupe' },
];

const codesFor = (text: string, limit = 20) => findPlaces(text, REAL, limit).map(({ code }) => code);

describe('places found by name', () => {
  it('the whole name comes before names that begin so, a state before the municipality of its name', () => {
    expect(codesFor('Colima')).toEqual(['06', '06002']);
    expect(codesFor('baja california')).toEqual(['02', '03']);
  });

  it('accents, case and blanks aside, in either language, by the beginning of any word', () => {
    expect(codesFor('  MICHOACAN ')).toEqual(['16']);
    expect(codesFor('mexico city')).toEqual(['09']);
    expect(codesFor('allende')).toEqual(['11003']);
    expect(codesFor('lima')).toEqual([]);
  });

  it('municipalities of one name are told apart by their state', () => {
    expect(findPlaces('guadalupe', REAL, 20).map(({ state }) => state)).toEqual(['19', '32']);
  });

  it('an empty text finds nothing, and no more is found than asked for', () => {
    expect(codesFor('   ')).toEqual([]);
    expect(codesFor('s', 2)).toHaveLength(2);
  });
});
