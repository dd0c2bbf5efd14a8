import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/domain/indicator/observation.ts';
import {
  dailyMeanAt,
  indexedOn,
  measuredMonth,
  measuredTotal,
  peopleIn,
} from '../../../src/domain/series/measured.ts';
import type { Population } from '../../../src/domain/place/population.ts';
import { perDay, perHundredThousand } from '../../../src/domain/series/rate.ts';
import { flat, monthly } from '../synthetic.ts';

const LEAP = { from: '2024-01', to: '2024-12' } as const;
const FEBRUARY = { from: '2024-02', to: '2024-02' } as const;
/** Synthetic: one state of 200,000 people in every year. */
const STILL: Population = {
  firstYear: 2020,
  vintage: 'synthetic',
  states: [{ region: '01', values: flat(200_000, 8) }],
};

describe('a total in a measure', () => {
  it('is itself as a count, and spread over 366 days in a leap year', () => {
    expect(measuredTotal(732, LEAP, 'count', undefined)).toBe(732);
    expect(measuredTotal(732, LEAP, 'per-day', undefined)).toBe(2);
    expect(perDay(58, FEBRUARY)).toBe(2);
  });

  it('as a rate has one year for a leap year, and 29/365 of one for its February', () => {
    expect(measuredTotal(20, LEAP, 'per-100k-year', 200_000)).toBe(10);
    expect(perHundredThousand(29, FEBRUARY, 100_000)).toBeCloseTo(365, 10);
  });

  it('as a rate without a population is nothing, not zero', () => {
    expect(measuredTotal(20, LEAP, 'per-100k-year', undefined)).toBeNull();
    expect(measuredMonth(20, '2024-02', 'per-100k-year', undefined, '01')).toBeNull();
    expect(measuredMonth(20, '2024-02', 'per-100k-year', STILL, '02')).toBeNull();
  });

  it('of nobody is zero in every measure', () => {
    expect(measuredTotal(0, LEAP, 'per-day', undefined)).toBe(0);
    expect(measuredMonth(0, '2024-02', 'per-100k-year', STILL, '01')).toBe(0);
  });
});

describe('a month in a measure', () => {
  it('is spread over its own days: February of a leap year has 29', () => {
    expect(measuredMonth(290, '2024-02', 'per-day', undefined, '00')).toBe(10);
    expect(measuredMonth(280, '2023-02', 'per-day', undefined, '00')).toBe(10);
    expect(measuredMonth(310, '2024-03', 'count', undefined, '00')).toBe(310);
  });

  it('as a rate stands for a year of 365 days', () => {
    expect(measuredMonth(31, '2024-01', 'per-100k-year', STILL, '01')).toBeCloseTo(182.5, 10);
  });

  it('has people only once the population has arrived', () => {
    expect(peopleIn(undefined, '01', LEAP)).toBeUndefined();
    expect(peopleIn(STILL, '01', LEAP)).toBe(200_000);
  });
});

const value = (month: Value['month']): Value =>
  ({ month, value: 365, method: 'cnsp-2015', vintage: 'v', cut: '2026-08', basis: 'reported' }) as const;

describe('a month of a series by the day', () => {
  const series = monthly([310, 'not-reported', 0], { start: '2024-01' });

  it('is spread over its own days; a zero is a number', () => {
    expect(dailyMeanAt(series, '2024-01')).toBe(10);
    expect(dailyMeanAt(series, '2024-03')).toBe(0);
  });

  it('is nothing over a gap, before the series and after it', () => {
    const outside = ['2024-02', '2023-12', '2024-04'] as const;
    expect(outside.map((month) => dailyMeanAt(series, month))).toEqual([null, null, null]);
  });
});

describe('a series on the scale of its base', () => {
  const year = { from: '2015-01', to: '2015-12' } as const;

  it('compares daily means, so that equal counts of February and January are not equal', () => {
    const scale = indexedOn(monthly(flat(365, 12)), { from: '2015-01', to: '2015-12' });
    expect(scale?.(value('2015-01'))).toBeCloseTo((365 / 31 / 12) * 100, 10);
    expect(scale?.(value('2015-02'))).toBeCloseTo((365 / 28 / 12) * 100, 10);
  });

  it('has no place for a value of another method', () => {
    const scale = indexedOn(monthly(flat(10, 12)), year);
    const other: Value = {
      month: '2026-01',
      value: 10,
      method: 'rnid-2026',
      vintage: 'v',
      cut: '2026-08',
      basis: 'reported',
    };
    expect(scale?.(other)).toBeNull();
  });

  it('is nothing over a base with a gap, over one of zero, and over one that the series does not reach', () => {
    expect(indexedOn(monthly([...flat(10, 11), 'not-reported']), year)).toBeUndefined();
    expect(indexedOn(monthly(flat(0, 12)), year)).toBeUndefined();
    expect(indexedOn(monthly(flat(10, 12)), { from: '2014-01', to: '2014-12' })).toBeUndefined();
  });
});
