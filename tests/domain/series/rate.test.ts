import { describe, expect, it } from 'vitest';
import { yearWindow } from '../../../src/domain/time/period.ts';
import { populationAt, populationIn, type Population } from '../../../src/domain/place/population.ts';
import { perDay, perHundredThousand } from '../../../src/domain/series/rate.ts';
import { STATE_CODES } from '../../../src/domain/place/region.ts';

const POPULATION: Population = {
  firstYear: 2023,
  vintage: 'synthetic',
  states: STATE_CODES.map((region) => ({ region, values: [1_000_000, 1_012_000, 1_024_000] })),
};

describe('rates', () => {
  it('tell September 2024 as officials do: 2,607 victims are 86.9 a day', () => {
    expect(perDay(2607, { from: '2024-09', to: '2024-09' })).toBeCloseTo(86.9, 10);
  });

  it('tell a month per 100,000 and year: one month of 31 days is 365/31 of a year less', () => {
    expect(perHundredThousand(100, { from: '2024-01', to: '2024-01' }, 1_000_000)).toBeCloseTo(
      (10 * 365) / 31,
      10,
    );
    expect(perHundredThousand(100, yearWindow(2025), 1_000_000)).toBeCloseTo(10, 10);
  });
});

describe('a whole year', () => {
  it('is one year, leap or not, over the population that was printed for its middle', () => {
    expect(perHundredThousand(1000, yearWindow(2024), 1_000_000)).toBe(100);
    expect(perHundredThousand(2000, { from: '2023-01', to: '2024-12' }, 1_000_000)).toBe(100);
    expect(populationIn(POPULATION, '01', yearWindow(2024))).toBe(1_012_000);
    expect(populationIn(POPULATION, '00', yearWindow(2024))).toBe(32 * 1_012_000);
    expect(populationIn(POPULATION, '01', { from: '2024-01', to: '2025-12' })).toBe(1_018_000);
  });
});

describe('population', () => {
  it('stands at mid-year on 1 July and moves in a straight line between', () => {
    const july = populationAt(POPULATION, '01', '2023-07');
    expect(july).toBeCloseTo(1_000_000 + 12_000 * (0.5 / 12), 6);
    expect(populationAt(POPULATION, '01', '2024-06')).toBeCloseTo(1_000_000 + 12_000 * (11.5 / 12), 6);
  });

  it('is the sum of the states for the nation, a group or a list', () => {
    const one = populationAt(POPULATION, '01', '2024-01') ?? 0;
    expect(populationAt(POPULATION, '00', '2024-01')).toBeCloseTo(32 * one, 3);
    expect(populationAt(POPULATION, '01,02', '2024-01')).toBeCloseTo(2 * one, 6);
  });

  it('over a window is the mean of its months, about the middle', () => {
    expect(populationIn(POPULATION, '01', yearWindow(2024))).toBeCloseTo(1_012_000, -1);
  });

  it('is nothing before the first figure, for an unknown region or an empty window', () => {
    expect(populationAt(POPULATION, '01', '2023-06')).toBeUndefined();
    expect(populationIn(POPULATION, '01', yearWindow(2022))).toBeUndefined();
    expect(populationAt(POPULATION, '40', '2024-01')).toBeUndefined();
    expect(populationIn(POPULATION, '01', { from: '2024-02', to: '2024-01' })).toBeUndefined();
  });

  it('is held at the last figure within its last half-year, and nothing after', () => {
    expect(populationAt(POPULATION, '01', '2025-12')).toBe(1_024_000);
    expect(populationAt(POPULATION, '01', '2026-07')).toBeUndefined();
  });
});
