import { describe, expect, it } from 'vitest';
import { municipalPeople, populationOfPlace } from '../../../src/domain/place/municipal-population.ts';
import { populationIn } from '../../../src/domain/place/population.ts';
import type { Window } from '../../../src/domain/time/period.ts';

const POPULATION = {
  firstYear: 2020,
  vintage: 'synthetic',
  places: [
    { code: '11001', values: [1000, 1200, 1300, 1350] },
    { code: '11002', values: [null, 500, 600, 700] },
  ],
};

describe('people of municipalities', () => {
  it.each<Window>([
    { from: '2021-01', to: '2022-12' },
    { from: '2021-03', to: '2021-08' },
    { from: '2021-07', to: '2022-06' },
  ])('in %s are those that a region of the same figures would have', (window) => {
    const own = populationOfPlace(POPULATION, '11001');
    expect(own && populationIn(own, '11001', window)).toBeCloseTo(
      municipalPeople(POPULATION, window).get('11001') ?? 0,
      6,
    );
  });

  it('are not known where a year of the window has no figure', () => {
    expect(municipalPeople(POPULATION, { from: '2020-01', to: '2020-12' }).has('11002')).toBe(false);
    expect(municipalPeople(POPULATION, { from: '2021-01', to: '2021-12' }).get('11002')).toBe(500);
    expect(populationOfPlace(POPULATION, '11002')?.firstYear).toBe(2021);
    expect(populationOfPlace(POPULATION, '11003')).toBeUndefined();
  });
});
