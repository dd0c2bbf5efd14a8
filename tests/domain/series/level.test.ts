import { describe, expect, it } from 'vitest';
import { countsOf, stretchesOf, YEAR_SHARE, yearDeviations } from '../../../src/domain/series/level.ts';
import type { Series } from '../../../src/domain/series/series.ts';
import { flat, monthly } from '../synthetic.ts';

/** Synthetic: deaths of seven years, the fourth of them missing. */
const YEARS: Series = {
  indicator: 'homicide-deaths',
  region: '00',
  cadence: 'year',
  observations: [10, 16, 10, null, 7, 8, 9].map((value, index) => {
    const month = `${2015 + index}-01` as const;
    if (value === null) return { month, gap: 'not-published' as const };
    return { month, value, method: 'inegi-deaths', vintage: 'v', cut: '2026-08', basis: 'reported' };
  }),
};

describe('the counts of a series', () => {
  it('leave gaps out and give February of a leap year its 29 days', () => {
    const series = monthly([5, 'not-reported', 0], { start: '2016-01' });
    expect(countsOf(series)).toMatchObject([
      { count: 5, days: 31 },
      { count: 0, days: 31 },
    ]);
    expect(countsOf(monthly([7], { start: '2016-02' }))).toMatchObject([{ count: 7, days: 29 }]);
  });

  it('of a yearly series stand for 365.25 days each', () => {
    expect(countsOf(YEARS).map((each) => each.days)).toEqual(flat(365.25, 6));
  });
});

describe('the stretches of a series', () => {
  it('end at gaps, and those shorter than three months are left out', () => {
    const series = monthly([1, 2, 3, 'not-reported', 4, 5, 'not-reported', 6, 7, 8, 9]);
    expect(stretchesOf(series, []).map(({ start, counts }) => [start, counts])).toEqual([
      [0, [1, 2, 3]],
      [7, [6, 7, 8, 9]],
    ]);
  });

  it('end at the cuts given', () => {
    const series = monthly([1, 2, 3, 4, 5, 6]);
    expect(stretchesOf(series, [3]).map((each) => each.counts)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(stretchesOf(series, [1, 2, 3, 4, 5])).toEqual([]);
  });

  it('end where the method changes, though no month is missing', () => {
    const before = monthly(flat(4, 3), { start: '2025-10' });
    const after = monthly(flat(9, 3), { start: '2026-01', method: 'rnid-2026' });
    const both = { ...before, observations: [...before.observations, ...after.observations] };
    expect(stretchesOf(both, []).map((each) => each.counts)).toEqual([flat(4, 3), flat(9, 3)]);
  });

  it('carry the month of the year of each count', () => {
    expect(stretchesOf(monthly([1, 2, 3], { start: '2015-11' }), [])[0]?.seasons).toEqual([11, 12, 1]);
  });

  it('of a series of gaps, or of nothing, are none', () => {
    expect(stretchesOf(monthly(['not-reported', 'not-reported', 'not-reported']), [])).toEqual([]);
    expect(stretchesOf(monthly([]), [])).toEqual([]);
  });
});

describe('the deviation of a year', () => {
  it('is taken from the mean of itself and its neighbours, never at an end of a run or across a gap', () => {
    expect(yearDeviations(YEARS)).toEqual([
      { count: 16, expected: 12 },
      { count: 8, expected: 8 },
    ]);
  });

  it('keeps two thirds of the variance of a year', () => {
    expect(YEAR_SHARE).toBeCloseTo(2 / 3, 10);
  });
});
