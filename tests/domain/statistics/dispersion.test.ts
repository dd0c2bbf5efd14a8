import { describe, expect, it } from 'vitest';
import { seeded } from '../../../bench/random.ts';
import { syntheticSeries, type Scenario } from '../../../bench/simulation.ts';
import {
  irregularityOf,
  USUAL_DISPERSION,
  type Irregularity,
} from '../../../src/domain/statistics/dispersion.ts';
import { deviationCovariance, deviationsOf, LEVEL_WEIGHTS } from '../../../src/domain/series/level.ts';
import type { Series } from '../../../src/domain/series/series.ts';
import { flat, monthly, uneven } from '../synthetic.ts';

const STEADY: Scenario = {
  monthly: 200,
  months: 12,
  dispersion: 1,
  ratio: 1,
  autocorrelation: 0,
  seasonal: 0,
  base: 'year-before',
};

/** Means of what is measured on 200 synthetic series of a scenario. */
function measured(parts: Partial<Scenario>, cuts: readonly number[] = []): Irregularity {
  const random = seeded(20);
  const all = Array.from({ length: 200 }, () =>
    irregularityOf(syntheticSeries(random, { ...STEADY, ...parts }), cuts),
  );
  const mean = (of: (each: Irregularity) => number): number =>
    all.reduce((sum, each) => sum + of(each), 0) / all.length;
  return {
    dispersion: mean((each) => each.dispersion),
    freedom: mean((each) => each.freedom),
    autocorrelation: mean((each) => each.autocorrelation),
    seasonalVariance: mean((each) => each.seasonalVariance ?? Number.NaN),
    usualPerDay: mean((each) => each.usualPerDay),
    months: mean((each) => each.months),
  };
}

describe('irregularity of a series', () => {
  it.each([2, 5, 10])('finds a variance of %i times the mean', (dispersion) => {
    expect(measured({ dispersion }).dispersion / dispersion).toBeCloseTo(1, 1);
  });

  it('never falls below Poisson', () => {
    const { dispersion } = irregularityOf(monthly(flat(100, 132)));
    expect(dispersion).toBe(1);
  });

  it('finds that neighbouring months move together', () => {
    const { autocorrelation } = measured({ dispersion: 10, autocorrelation: 0.5 });
    expect(autocorrelation).toBeGreaterThan(0.4);
    expect(autocorrelation).toBeLessThan(0.52);
    expect(measured({ dispersion: 10 }).autocorrelation).toBeLessThan(0.1);
  });

  it('tells seasons from irregular months', () => {
    expect(measured({ seasonal: 0.1 }).seasonalVariance).toBeCloseTo(0.01, 2);
    expect(measured({ seasonal: 0.1 }).dispersion).toBeLessThan(1.2);
    expect(measured({}).seasonalVariance).toBeLessThan(0.0005);
  });

  it('does not take the change under test for noise', () => {
    const halved = { monthly: 3000, ratio: 0.5 };
    expect(measured(halved).dispersion).toBeGreaterThan(3);
    expect(measured(halved, [108, 120, 132]).dispersion).toBeLessThan(1.2);
  });

  it('is that of the months nearest to what is compared: an old wave says nothing of today', () => {
    const wave = uneven(100, 20).map((value, i) => (i >= 20 && i < 32 ? 6 * value : value));
    const [waved, calm] = [monthly(wave), monthly(uneven(100, 20))].map((series) =>
      irregularityOf(series, [108, 120, 132]),
    );
    expect(waved).toEqual(calm);
    expect(waved?.months).toBe(60);
    expect(irregularityOf(monthly(wave)).dispersion).toBeGreaterThan(5 * (calm?.dispersion ?? 0));
  });

  it('looks on both sides of windows that lie amid the series', () => {
    const calm = uneven(100, 20);
    const wild = calm.map((value, i) => (i < 10 || i >= 122 ? 6 * value : value));
    const [near, all] = [wild, calm].map((values) => irregularityOf(monthly(values), [60, 66, 72]));
    expect(near).toEqual(all);
    expect(near?.months).toBe(60);
  });

  it('draws the correlation of neighbours towards a usual one, the more the fewer months there are', () => {
    const strong = measured({ dispersion: 10, autocorrelation: 0.7 });
    const nearby = measured({ dispersion: 10, autocorrelation: 0.7 }, [108, 120, 132]);
    expect(nearby.months).toBe(60);
    expect(nearby.autocorrelation).toBeLessThan(strong.autocorrelation);
    expect(nearby.autocorrelation).toBeGreaterThan(0.4);
  });

  it('falls back on the usual value, known from almost nothing, where a series is too short', () => {
    const short = irregularityOf(monthly([10, 12, 9, 30, 8]));
    expect(short).toMatchObject({
      dispersion: USUAL_DISPERSION,
      months: 0,
      seasonalVariance: null,
      freedom: 2,
    });
    expect(short.usualPerDay).toBeCloseTo(69 / 151, 10);
  });

  it('reads a series of zeros as Poisson about nothing', () => {
    const zero = irregularityOf(monthly(flat(0, 60)));
    expect(zero.dispersion).toBeGreaterThanOrEqual(1);
    expect(Number.isFinite(zero.dispersion)).toBe(true);
    expect(zero.seasonalVariance).toBe(0);
  });

  it('draws a single wild month in, yet not to nothing', () => {
    const calm = flat(100, 132).map((value, i) => value + (i % 2 === 0 ? 7 : -7));
    const wild = calm.map((value, i) => (i === 60 ? 400 : value));
    const ratio = irregularityOf(monthly(wild)).dispersion / irregularityOf(monthly(calm)).dispersion;
    expect(ratio).toBeGreaterThan(1.1);
    expect(ratio).toBeLessThan(3);
  });

  it('never measures across a gap or a change of method', () => {
    const left = flat(100, 66);
    const broken = monthly([...left, 'not-reported', ...flat(900, 65)]);
    expect(irregularityOf(broken).dispersion).toBe(1);
    const [before, after] = [
      monthly(left),
      monthly(flat(900, 66), { start: '2020-07', method: 'rnid-2026' }),
    ];
    const joined: Series = { ...before, observations: [...before.observations, ...after.observations] };
    expect(irregularityOf(joined)).toMatchObject({ dispersion: 1, months: 108 });
  });

  it('is measured once for a series and the same cuts', () => {
    const series = monthly(flat(100, 132));
    expect(irregularityOf(series, [12])).toBe(irregularityOf(series, [12]));
    expect(irregularityOf(series, [12])).not.toBe(irregularityOf(series));
  });

  it('sets the years of a yearly series against the mean of three', () => {
    const years: Series = {
      ...monthly([30, 36, 30, 36, 30, 36].map((each) => each * 1000)),
      cadence: 'year',
    };
    // Errors of ± 4,000 around 32,000 to 34,000, of which three-year means leave two thirds.
    expect(irregularityOf(years).dispersion).toBeGreaterThan(300);
    expect(irregularityOf(years).months).toBe(4);
  });
});

describe('level of a series', () => {
  it('leaves a straight line without deviation', () => {
    const line = monthly(Array.from({ length: 40 }, (_, i) => (100 + i) * daysOf(i)));
    for (const each of deviationsOf(line)) expect(each.count / each.expected).toBeCloseTo(1, 10);
  });

  it('loses half a year at each end of a stretch and at each cut', () => {
    expect(deviationsOf(monthly(flat(1, 40)))).toHaveLength(28);
    expect(deviationsOf(monthly(flat(1, 40)), [20]).map((each) => each.position)).toEqual(
      range(6, 13).concat(range(26, 33)),
    );
  });

  it('leaves 91 % of the variance of independent months', () => {
    expect(deviationCovariance(LEVEL_WEIGHTS.month, 0, 0)).toBeCloseTo(1 - 2 / 12 + 11.5 / 144, 10);
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function daysOf(index: number): number {
  return new Date(Date.UTC(2015, index + 1, 0)).getUTCDate();
}
