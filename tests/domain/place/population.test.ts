import { describe, expect, it } from 'vitest';
import { populationAt, populationIn, type Population } from '../../../src/domain/place/population.ts';
import { STATE_CODES } from '../../../src/domain/place/region.ts';

/** Synthetic: two states that grow by 12 people a month, the others still. */
const TWO: Population = {
  firstYear: 2023,
  vintage: 'synthetic',
  states: [
    { region: '01', values: [1000, 1144, 1288] },
    { region: '02', values: [2000, 2144, 2288] },
  ],
};

const ALL: Population = {
  firstYear: 2023,
  vintage: 'synthetic',
  states: STATE_CODES.map((region) => ({ region, values: [100, 100, 100] })),
};

describe('the population in the middle of a month', () => {
  it('lies on a straight line between two mid-years: half a month after 1 July', () => {
    expect(populationAt(TWO, '01', '2023-07')).toBe(1006);
    expect(populationAt(TWO, '01', '2023-12')).toBe(1066);
    expect(populationAt(TWO, '01', '2024-06')).toBe(1138);
  });

  it('of a list of states is their sum, of the nation that of all 32', () => {
    expect(populationAt(TWO, '01,02', '2023-07')).toBe(3012);
    expect(populationAt(ALL, '00', '2024-02')).toBe(3200);
  });

  it('is nothing before the first mid-year, and the last figure after the last one for a year', () => {
    expect(populationAt(TWO, '01', '2023-06')).toBeUndefined();
    expect(populationAt(TWO, '01', '2025-07')).toBe(1288);
    expect(populationAt(TWO, '01', '2026-06')).toBe(1288);
    expect(populationAt(TWO, '01', '2026-07')).toBeUndefined();
  });

  it('is nothing where one state of several is missing, or no region has the code', () => {
    expect(populationAt(TWO, '00', '2024-01')).toBeUndefined();
    expect(populationAt(TWO, '01,03', '2024-01')).toBeUndefined();
    expect(populationAt(TWO, '99', '2024-01')).toBeUndefined();
  });
});

describe('the population of a window', () => {
  it('of whole years is the mean of the mid-year figures as printed', () => {
    expect(populationIn(TWO, '01', { from: '2024-01', to: '2024-12' })).toBe(1144);
    expect(populationIn(TWO, '01', { from: '2023-01', to: '2024-12' })).toBe(1072);
    expect(populationIn(TWO, '01,02', { from: '2025-01', to: '2025-12' })).toBe(3576);
  });

  it('of other months is the mean of the months', () => {
    expect(populationIn(TWO, '01', { from: '2023-07', to: '2023-09' })).toBe(1018);
    expect(populationIn(TWO, '01', { from: '2023-07', to: '2023-07' })).toBe(1006);
  });

  it('is nothing as soon as one month has none: 2023 from January is printed, from February it is not', () => {
    expect(populationIn(TWO, '01', { from: '2023-01', to: '2023-12' })).toBe(1000);
    expect(populationIn(TWO, '01', { from: '2023-02', to: '2023-12' })).toBeUndefined();
    expect(populationIn(TWO, '01', { from: '2026-01', to: '2026-12' })).toBeUndefined();
  });

  it('of a window whose end lies before its beginning is nothing', () => {
    expect(populationIn(TWO, '01', { from: '2024-12', to: '2024-01' })).toBeUndefined();
  });
});
