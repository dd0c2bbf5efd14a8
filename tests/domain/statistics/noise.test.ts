import { describe, expect, it } from 'vitest';
import type { Irregularity } from '../../../src/domain/statistics/dispersion.ts';
import { dispersionAt, noiseOf, runFactor, seasonMismatch } from '../../../src/domain/statistics/noise.ts';
import { windowDays, type Window } from '../../../src/domain/time/period.ts';

const CALM: Irregularity = {
  dispersion: 1,
  freedom: 100,
  autocorrelation: 0,
  seasonalVariance: 0,
  usualPerDay: 10,
  months: 100,
};

function side(window: Window, total: number) {
  return { window, days: windowDays(window), total };
}

const NOW = side({ from: '2025-01', to: '2025-03' }, 900);
const BEFORE = side({ from: '2024-01', to: '2024-03' }, 900);

describe('noise of a comparison', () => {
  it('is Poisson alone where months are Poisson and seasons agree', () => {
    const noise = noiseOf(NOW, BEFORE, CALM, false);
    expect(noise.inflation).toBeCloseTo(1, 12);
    expect(noise.poisson).toBeCloseTo(2 / 900.5, 12);
    expect(noise.freedom).toBeCloseTo(100, 6);
  });

  it('multiplies by dispersion and by the run factor of the longer window', () => {
    const noise = noiseOf(NOW, BEFORE, { ...CALM, dispersion: 3, autocorrelation: 0.5 }, false);
    expect(noise.inflation).toBeCloseTo(3 * runFactor(3, 0.5), 10);
    expect(noise.freedom).toBeLessThan(100);
  });

  it('gives the run factor of a first-order autoregression', () => {
    expect(runFactor(1, 0.5)).toBe(1);
    expect(runFactor(2, 0.5)).toBeCloseTo(1.5, 12);
    expect(runFactor(3, 0.5)).toBeCloseTo(1 + 2 * ((2 / 3) * 0.5 + (1 / 3) * 0.25), 12);
    expect(runFactor(12, 0)).toBe(1);
  });

  it('adds the seasons only where the windows hold different calendar months', () => {
    const summer = side({ from: '2024-06', to: '2024-08' }, 900);
    const noise = noiseOf(NOW, summer, { ...CALM, seasonalVariance: 0.01 }, false);
    expect(noise.seasonal).toBeCloseTo((0.01 * 6) / 9, 12);
    expect(noiseOf(NOW, BEFORE, { ...CALM, seasonalVariance: 0.01 }, false).seasonal).toBe(0);
    expect(noiseOf(NOW, summer, { ...CALM, seasonalVariance: 0.01 }, true).seasonal).toBe(0);
  });

  it('finds no mismatch between whole years, a small one between 15 months and 12, a large one between months', () => {
    expect(seasonMismatch({ from: '2023-01', to: '2023-12' }, { from: '2018-07', to: '2020-06' })).toBe(0);
    expect(
      seasonMismatch({ from: '2024-10', to: '2025-12' }, { from: '2018-01', to: '2018-12' }),
    ).toBeCloseTo(0.01, 10);
    expect(seasonMismatch({ from: '2025-12', to: '2025-12' }, { from: '2024-09', to: '2024-09' })).toBe(2);
  });

  it('counts a month that lies in both windows only by its difference of weights', () => {
    const year = side({ from: '2024-01', to: '2024-12' }, 3600);
    const half = side({ from: '2024-07', to: '2024-12' }, 1800);
    // Half of the year is the other side itself: what varies is the first half, 1/900 … against 1/1800 + 1/3600.
    expect(noiseOf(half, year, CALM, false).inflation).toBeCloseTo(1 / 3, 1);
    expect(noiseOf(year, half, CALM, false).inflation).toBeCloseTo(1 / 3, 1);
  });

  it('lets variance beyond Poisson grow with a level above the usual, and never shrink below it', () => {
    expect(dispersionAt({ ...CALM, dispersion: 5 }, 30)).toBe(9);
    expect(dispersionAt({ ...CALM, dispersion: 5 }, 14)).toBe(5);
    expect(dispersionAt({ ...CALM, dispersion: 5, usualPerDay: 0 }, 3)).toBe(5);
  });
});
