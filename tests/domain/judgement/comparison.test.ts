import { describe, expect, it } from 'vitest';
import { compare, type Comparison } from '../../../src/domain/judgement/comparison.ts';
import { addMonths, yearWindow, type Month, type Window } from '../../../src/domain/time/period.ts';
import { STATE_CODES } from '../../../src/domain/place/region.ts';
import type { Series } from '../../../src/domain/series/series.ts';
import { flat, monthly, uneven } from '../synthetic.ts';

const YEAR_2025 = yearWindow(2025);
const YEAR_2024 = yearWindow(2024);

/** 132 months to December 2025 whose last twelve are `ratio` times the rest. */
function changed(mean: number, ratio: number, swing = Math.sqrt(mean)): Series {
  return monthly(uneven(mean, swing).map((value, i) => (i < 120 ? value : Math.round(value * ratio))));
}

function quarterTo(to: Month): Window {
  return { from: addMonths(to, -2), to };
}

function changeOf(comparison: Comparison) {
  if (comparison.verdict === 'not-comparable') throw new Error(comparison.reason);
  return comparison.change;
}

/** CNSP/38/15 to December 2025, RNID from January 2026, as the registers have it. */
function acrossTheBreak(): Series {
  const before = monthly(uneven(2000, 60));
  const after = monthly(uneven(1300, 40, 8), { start: '2026-01', method: 'rnid-2026' });
  return { ...before, observations: [...before.observations, ...after.observations] };
}

describe('comparison of two windows', () => {
  it('calls a fall of a third a fall, with ratio, daily rates and an interval below 1', () => {
    const comparison = compare(changed(300, 0.67), YEAR_2025, YEAR_2024);
    const { ratio, interval, side, base } = changeOf(comparison);
    expect(comparison.verdict).toBe('falling');
    expect(ratio).toBeCloseTo(side.total / 365 / (base.total / 366), 12);
    expect(side).toMatchObject({ days: 365, rate: null, population: null });
    expect(interval.low).toBeLessThan(ratio ?? 0);
    expect(interval.high).toBeLessThan(1);
  });

  it('calls the same change the other way a rise', () => {
    expect(compare(changed(300, 1.5), YEAR_2025, YEAR_2024).verdict).toBe('rising');
    expect(compare(changed(300, 0.67), YEAR_2024, YEAR_2025).verdict).toBe('rising');
  });

  it('sees no clear change in a fall of 5 % among three hundred a year', () => {
    expect(compare(changed(25, 0.95), YEAR_2025, YEAR_2024).verdict).toBe('no-clear-change');
  });

  it('compares days, not months: February equals January at the same daily rate', () => {
    const perDay = monthly(Array.from({ length: 132 }, (_, i) => 100 * daysOf(i)));
    const comparison = compare(
      perDay,
      { from: '2025-02', to: '2025-02' },
      { from: '2025-01', to: '2025-01' },
    );
    expect(changeOf(comparison).ratio).toBeCloseTo(1, 12);
    expect(comparison.verdict).toBe('no-clear-change');
  });

  it('gives rates per 100,000 a year with the population of the middle of each window', () => {
    const population = {
      firstYear: 2014,
      vintage: 'synthetic',
      states: STATE_CODES.map((region) => ({ region, values: flat(1_000_000, 14) })),
    };
    const { side } = changeOf(
      compare({ ...changed(300, 1), region: '09' }, YEAR_2025, YEAR_2024, { population }),
    );
    expect(side.population).toBe(1_000_000);
    expect(side.rate).toBeCloseTo(side.total / 10, 6);
  });

  it('copes with nobody in the base: a rise without a ratio and without an upper limit', () => {
    const comparison = compare(
      monthly([...uneven(2, 1, 108), ...flat(0, 12), ...flat(2, 12)]),
      YEAR_2025,
      YEAR_2024,
    );
    expect(comparison.verdict).toBe('rising');
    expect(changeOf(comparison)).toMatchObject({ ratio: null, interval: { high: null } });
  });

  it('does not call a first burst a rise where the series was empty before: how irregular it is, nobody knows', () => {
    const comparison = compare(monthly([...flat(0, 120), 6, ...flat(0, 11)]), YEAR_2025, YEAR_2024);
    expect(['no-clear-change', 'not-comparable']).toContain(comparison.verdict);
  });

  it('copes with nobody in the window', () => {
    const comparison = compare(monthly([...flat(1, 120), ...flat(0, 12)]), YEAR_2025, YEAR_2024);
    expect(comparison.verdict).toBe('falling');
    expect(changeOf(comparison)).toMatchObject({ ratio: 0, interval: { low: 0 } });
  });

  it('compares windows that overlap by what sets them apart', () => {
    const series = changed(300, 0.67);
    const apart = changeOf(compare(series, YEAR_2025, YEAR_2024));
    const overlapping = compare(series, { from: '2024-10', to: '2025-12' }, YEAR_2024);
    expect(overlapping.verdict).toBe('falling');
    expect(changeOf(overlapping).ratio).toBeGreaterThan(apart.ratio ?? 0);
  });
});

/** The same months in a register whose yearly totals usually move by a share. */
function revisedBy(series: Series, share: number): Series {
  return {
    ...series,
    revisions: { nation: [{ method: 'cnsp-2015', months: 12, share, pairs: 9 }], states: [] },
  };
}

describe('marks on a verdict', () => {
  it('is fragile where a usual revision of the newer window would overturn it', () => {
    const series = changed(300, 0.94);
    const { high } = changeOf(compare(series, YEAR_2025, YEAR_2024)).interval;
    const room = 1 - (high ?? 0);
    expect(room).toBeGreaterThan(0);
    expect(compare(revisedBy(series, room * 1.2), YEAR_2025, YEAR_2024)).toMatchObject({
      fragile: true,
    });
    expect(compare(revisedBy(series, room * 0.5), YEAR_2025, YEAR_2024)).toMatchObject({
      fragile: false,
    });
  });

  it('revises the newer side, whichever way the windows are given', () => {
    const series = changed(300, 0.94);
    expect(compare(revisedBy(series, 0.05), YEAR_2024, YEAR_2025)).toMatchObject({ fragile: true });
  });

  it('revises the newer side only: half again as many now, not half as many then', () => {
    const series = changed(30_000, 0.62);
    expect(compare(revisedBy(series, 0.5), YEAR_2025, YEAR_2024)).toMatchObject({
      verdict: 'falling',
      fragile: false,
    });
    expect(compare(revisedBy(series, 0.65), YEAR_2025, YEAR_2024)).toMatchObject({ fragile: true });
  });

  it('is provisional where a window holds the newest month, which is still revised', () => {
    const series = changed(300, 1);
    const before = { from: '2024-01', to: '2024-03' } as const;
    expect(compare(series, quarterTo('2025-12'), before)).toMatchObject({ provisional: true });
    expect(compare(series, quarterTo('2025-11'), before)).toMatchObject({ provisional: false });
  });
});

describe('refusals', () => {
  const series = acrossTheBreak();

  it('never lets a window cross the method break', () => {
    const crossing = { from: '2025-10', to: '2026-03' } as const;
    const expected = { verdict: 'not-comparable', reason: 'method-break', months: ['2026-01'] };
    expect(compare(series, crossing, YEAR_2024)).toMatchObject(expected);
  });

  it('never sets a window on one side of the break against a base on the other', () => {
    const comparison = compare(
      series,
      { from: '2026-01', to: '2026-03' },
      { from: '2025-01', to: '2025-03' },
    );
    expect(comparison).toMatchObject({
      verdict: 'not-comparable',
      reason: 'method-break',
      months: ['2026-01'],
    });
    expect(comparison).not.toHaveProperty('change');
  });

  it('holds at the break by the calendar, also where the new register is not at hand', () => {
    const old = monthly(uneven(2000, 60));
    const comparison = compare(old, { from: '2026-01', to: '2026-01' }, { from: '2025-12', to: '2025-12' });
    expect(comparison).toMatchObject({ reason: 'method-break', months: ['2026-01'] });
  });

  it('compares two windows of the new register with each other', () => {
    const comparison = compare(
      series,
      { from: '2026-05', to: '2026-08' },
      { from: '2026-01', to: '2026-04' },
    );
    expect(comparison.verdict).not.toBe('not-comparable');
  });

  it('names the gap and its months', () => {
    const holed = monthly(uneven(100, 9).map((value, i) => (i === 125 ? 'not-reported' : value)));
    expect(compare(holed, YEAR_2025, YEAR_2024)).toMatchObject({
      verdict: 'not-comparable',
      reason: 'gap',
      gap: 'not-reported',
      months: ['2025-06'],
    });
    expect(compare(holed, YEAR_2024, yearWindow(2014))).toMatchObject({
      reason: 'gap',
      gap: 'before-series',
    });
  });

  it('names a month that was published before it had ended', () => {
    const partial = monthly(uneven(100, 9).map((value, i) => (i === 131 ? 'partial-month' : value)));
    expect(compare(partial, YEAR_2025, YEAR_2024)).toMatchObject({
      reason: 'partial-month',
      months: ['2025-12'],
    });
  });

  it('does not compare a window with itself', () => {
    expect(compare(series, YEAR_2025, YEAR_2025)).toMatchObject({ reason: 'same-window', months: [] });
  });

  it('says too few where no split of the counts could be told from chance', () => {
    const sparse = monthly(flat(0, 132).map((_, i) => (i % 20 === 0 ? 1 : 0)));
    expect(compare(sparse, YEAR_2025, YEAR_2024)).toMatchObject({ reason: 'too-few' });
    expect(compare(monthly(flat(0, 132)), YEAR_2025, YEAR_2024)).toMatchObject({ reason: 'too-few' });
  });

  it('says no clear change, not too few, of many that come and go in waves', () => {
    const waves = monthly(
      flat(0, 132).map((_, i) => Math.round(60 + 55 * Math.sin(i / 1.6))),
      {
        indicator: 'missing-reported',
      },
    );
    expect(compare(waves, YEAR_2025, YEAR_2024).verdict).toBe('no-clear-change');
  });

  it('refuses different calendar months only where the series is too short to show its seasons', () => {
    const spring = { from: '2025-03', to: '2025-05' } as const;
    const winter = { from: '2024-12', to: '2025-02' } as const;
    const short = monthly(uneven(300, 10, 30), { start: '2023-01' });
    expect(compare(short, spring, winter)).toMatchObject({ reason: 'unequal-months' });
    expect(compare(short, spring, { from: '2024-03', to: '2024-05' }).verdict).not.toBe('not-comparable');
    expect(compare(changed(300, 1), spring, winter).verdict).not.toBe('not-comparable');
  });

  it('takes whole years of a yearly series, and no part of one', () => {
    const yearly: Series = {
      ...monthly([]),
      indicator: 'homicide-deaths',
      cadence: 'year',
      observations: [20_000, 21_000, 20_500, 19_800, 14_000, 13_500].map((value, i) => ({
        month: addMonths('2015-01', 12 * i),
        value,
        method: 'inegi-deaths',
        vintage: 'synthetic',
        cut: '2026-08',
        basis: 'reported',
      })),
    };
    expect(compare(yearly, yearWindow(2019), yearWindow(2018)).verdict).not.toBe('not-comparable');
    const part = { from: '2019-01', to: '2019-06' } as const;
    expect(compare(yearly, part, yearWindow(2018))).toMatchObject({ reason: 'gap', gap: 'yearly-only' });
  });
});

function daysOf(index: number): number {
  return new Date(Date.UTC(2015, index + 1, 0)).getUTCDate();
}
