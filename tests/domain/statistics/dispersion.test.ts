import { describe, expect, it } from 'vitest';
import { seeded } from '../../../bench/random.ts';
import { syntheticSeries, syntheticStates, type Scenario } from '../../../bench/simulation.ts';
import {
  irregularityOf,
  statesNoiseOf,
  type Irregularity,
} from '../../../src/domain/statistics/dispersion.ts';
import { stretchesOf, yearDeviations } from '../../../src/domain/series/level.ts';
import type { Series } from '../../../src/domain/series/series.ts';
import { flat, monthly, uneven } from '../synthetic.ts';

const QUIET: Scenario = {
  monthly: 200,
  months: 12,
  dispersion: 1,
  ratio: 1,
  autocorrelation: 0,
  seasonal: 0,
  base: 'year-before',
};

/** What is measured on 100 synthetic series of a scenario, on average. */
function measured(parts: Partial<Scenario>) {
  const random = seeded(20);
  const all = Array.from({ length: 100 }, () =>
    irregularityOf(syntheticSeries(random, { ...QUIET, ...parts })),
  );
  const mean = (of: (each: Irregularity) => number): number =>
    all.reduce((sum, each) => sum + of(each), 0) / all.length;
  return {
    dispersion: mean((each) => each.dispersion),
    autocorrelation: mean((each) => each.autocorrelation),
    seasonalVariance: mean((each) => each.seasonalVariance ?? Number.NaN),
    shifts: mean((each) => each.shifts.length),
  };
}

describe('irregularity of a series', () => {
  it.each([2, 5, 10])('finds a variance of %i times the mean', (dispersion) => {
    expect(measured({ dispersion }).dispersion / dispersion).toBeCloseTo(1, 0);
  });

  it('finds almost nothing beyond Poisson where there is nothing', () => {
    expect(measured({}).dispersion).toBeLessThan(1.1);
    expect(irregularityOf(monthly(flat(100, 132))).dispersion).toBeLessThan(1.1);
  });

  it('finds that neighbouring months move together', () => {
    const { autocorrelation } = measured({ dispersion: 10, autocorrelation: 0.7 });
    expect(autocorrelation).toBeGreaterThan(0.6);
    expect(autocorrelation).toBeLessThan(0.8);
    expect(measured({ dispersion: 10 }).autocorrelation).toBeLessThan(0.2);
  });

  it('tells seasons from irregular months', () => {
    expect(measured({ seasonal: 0.1 }).seasonalVariance).toBeCloseTo(0.01, 2);
    expect(measured({ seasonal: 0.1 }).dispersion).toBeLessThan(1.2);
    expect(measured({}).seasonalVariance).toBeLessThan(0.0005);
  });

  it('does not take a lasting change of level for noise, and finds where it happened', () => {
    const halved = measured({ monthly: 3000, ratio: 0.5 });
    expect(halved.dispersion).toBeLessThan(1.3);
    expect(halved.shifts).toBeGreaterThan(0.9);
    const fallen = monthly(uneven(1000, 30).map((value, i) => (i < 90 ? value : Math.round(value / 10))));
    expect(irregularityOf(fallen).shifts).toEqual([90]);
  });

  it('rarely sees a shift where months only move together', () => {
    expect(measured({ dispersion: 5, autocorrelation: 0.7 }).shifts).toBeLessThan(0.35);
  });

  it('draws a single wild month in, yet not to nothing', () => {
    const calm = uneven(100, 15);
    const wild = calm.map((value, i) => (i === 60 ? 400 : value));
    const ratio = irregularityOf(monthly(wild)).dispersion / irregularityOf(monthly(calm)).dispersion;
    expect(ratio).toBeGreaterThan(1.1);
    expect(ratio).toBeLessThan(3);
  });

  it('is drawn towards what the 32 states of its indicator show, a short series most', () => {
    const states = syntheticStates(seeded(5), { ...QUIET, dispersion: 10, autocorrelation: 0.7 });
    const short = monthly([210, 190, 195, 215, 180], { region: '09' });
    const [alone, among] = [irregularityOf(short), irregularityOf({ ...short, kin: () => states })];
    expect(among.dispersion).toBeGreaterThan(alone.dispersion);
    expect(among.autocorrelation).toBeGreaterThan(alone.autocorrelation);
    const nation = irregularityOf({ ...short, region: '00', kin: () => states });
    expect(nation.dispersion).toBeLessThan(among.dispersion);
  });

  it('says little, and seasons nothing, of a series that is too short', () => {
    const short = irregularityOf(monthly([10, 12, 9, 30, 8]));
    expect(short).toMatchObject({ months: 5, seasonalVariance: null, shifts: [] });
    expect(short.usualPerDay).toBeCloseTo(69 / 151, 10);
  });

  it('reads a series of zeros, or of nothing, without failing', () => {
    const zero = irregularityOf(monthly(flat(0, 60)));
    expect(zero.dispersion).toBeGreaterThanOrEqual(1);
    expect(Number.isFinite(zero.dispersion)).toBe(true);
    expect(zero.seasonalVariance).toBe(0);
    expect(irregularityOf(monthly([]))).toMatchObject({ months: 0, usualPerDay: 0 });
  });

  it('never measures across a gap or a change of method', () => {
    const left = flat(100, 66);
    expect(irregularityOf(monthly([...left, 'not-reported', ...flat(900, 65)])).dispersion).toBeLessThan(1.1);
    const [before, after] = [
      monthly(left),
      monthly(flat(900, 66), { start: '2020-07', method: 'rnid-2026' }),
    ];
    const joined: Series = { ...before, observations: [...before.observations, ...after.observations] };
    expect(irregularityOf(joined).dispersion).toBeLessThan(1.1);
    expect(irregularityOf(joined).months).toBe(132);
  });

  it('is measured once for a series', () => {
    const series = monthly(flat(100, 132));
    expect(irregularityOf(series)).toBe(irregularityOf(series));
  });

  it('sets the years of a yearly series against the mean of three, and takes them to be independent', () => {
    const years: Series = {
      ...monthly([30, 36, 30, 36, 30, 36].map((each) => each * 1000)),
      cadence: 'year',
    };
    expect(irregularityOf(years).dispersion).toBeGreaterThan(100);
    expect(irregularityOf(years)).toMatchObject({ months: 4, autocorrelation: 0 });
    expect(yearDeviations(years)).toHaveLength(4);
  });
});

describe('stretches of a series', () => {
  it('end at gaps and at the places given, and none is shorter than three months', () => {
    const series = monthly([...flat(5, 10), 'not-reported', ...flat(5, 2), 'not-reported', ...flat(5, 8)]);
    const lengths = stretchesOf(series, [4]).map(({ start, counts }) => [start, counts.length]);
    expect(lengths).toEqual([
      [0, 4],
      [4, 6],
      [14, 8],
    ]);
  });
});

const usualOf = (swing: number) => statesNoiseOf(() => [monthly(uneven(200, swing))]).usual;

describe('what the states of an indicator say together', () => {
  it('is measured once for its states, and is their word on each autocorrelation', () => {
    const states = [monthly(uneven(100, 30)), monthly(uneven(200, 40))];
    const kin = () => states;
    const word = statesNoiseOf(kin);
    expect(word.byRho).toHaveLength(19);
    expect(statesNoiseOf(kin)).toBe(word);
  });

  it('is an excess that is never quite nothing, and larger where the states vary more than chance', () => {
    expect(usualOf(0)).toBe(0.05);
    expect(usualOf(80)).toBeGreaterThan(2);
  });

  it('of no states is nothing on any autocorrelation, and Poisson over again as the excess', () => {
    const { byRho, usual } = statesNoiseOf(() => []);
    expect(new Set(byRho)).toEqual(new Set([0]));
    expect(usual).toBe(1);
  });
});
