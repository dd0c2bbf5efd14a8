import { describe, expect, it } from 'vitest';
import type { Irregularity } from '../../../src/domain/statistics/dispersion.ts';
import {
  crossSum,
  noiseOf,
  runFactor,
  seasonMismatch,
  totalNoise,
} from '../../../src/domain/statistics/noise.ts';
import { RHOS } from '../../../src/domain/statistics/noise-posterior.ts';
import { shiftWindow, windowDays, type Window } from '../../../src/domain/time/period.ts';

/** Noise known for certain: an excess of variance over mean at one autocorrelation. */
function certain(excess: number, rho: number, parts: Partial<Irregularity> = {}): Irregularity {
  const at = (value: number): number[] => RHOS.map((each) => (each === rho ? value : 0));
  return {
    dispersion: 1 + excess,
    autocorrelation: rho,
    posterior: { weights: at(1), excess: at(excess), squaredExcess: at(excess * excess) },
    seasonalVariance: 0,
    usualPerDay: 10,
    months: 100,
    shifts: [],
    ...parts,
  };
}

const CALM = certain(0, 0);

function side(window: Window, total: number) {
  return { window, days: windowDays(window), total };
}

const NOW = side({ from: '2025-01', to: '2025-03' }, 900);
const BEFORE = side({ from: '2024-01', to: '2024-03' }, 900);

/** Variance over mean of a month in a spring with so many. */
function varianceAt(total: number, usualPerDay = 10): number {
  return totalNoise({ ...NOW, total }, certain(4, 0, { usualPerDay })).variance * (total + 0.5);
}

describe('noise of a comparison', () => {
  it('is Poisson alone where months are Poisson and seasons agree', () => {
    const noise = noiseOf(NOW, BEFORE, CALM, false);
    expect(noise.inflation).toBeCloseTo(1, 5);
    expect(noise.poisson).toBeCloseTo(2 / 900.5, 12);
    expect(noise.freedom).toBe(1e6);
  });

  it('multiplies what lies beyond Poisson by the run factor, and lets neighbouring windows share part of it', () => {
    const noise = noiseOf(NOW, BEFORE, certain(2, 0.5), false);
    const apart = 2 * runFactor(3, 0.5) - (2 / 3) * crossSum(NOW.window, BEFORE.window, 0.5);
    expect(noise.inflation).toBeCloseTo(1 + apart, 4);
    expect(crossSum(NOW.window, BEFORE.window, 0.5)).toBeLessThan(0.01);
  });

  it('sums the correlations of two windows month by month, disjoint or not', () => {
    const [now, next] = [
      { from: '2025-01', to: '2025-02' },
      { from: '2025-03', to: '2025-03' },
    ] as const;
    expect(crossSum(now, next, 0.5)).toBeCloseTo(0.5 + 0.25, 12);
    expect(crossSum(next, now, 0.5)).toBeCloseTo(0.5 + 0.25, 12);
    expect(crossSum(now, now, 0.5)).toBeCloseTo(2 + 2 * 0.5, 12);
    expect(crossSum(now, { from: '2025-02', to: '2025-04' }, 0.5)).toBeCloseTo(
      0.5 + 0.25 + 0.125 + 1 + 0.5 + 0.25,
      12,
    );
    expect(crossSum(now, next, 0)).toBe(0);
  });

  it('never makes an interval narrower because the base lies farther away', () => {
    for (const rho of [RHOS[0] ?? 0, RHOS[7] ?? 0, RHOS[14] ?? 0, RHOS[18] ?? 0]) {
      const widths = [3, 6, 12, 24, 60].map((back) => {
        const base = { ...NOW, window: shiftWindow(NOW.window, -back) };
        return noiseOf(NOW, base, certain(2, rho), false).inflation;
      });
      expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    }
  });

  it('takes an uncertain excess with fewer degrees of freedom', () => {
    const sure = certain(2, 0);
    const posterior = {
      ...sure.posterior,
      squaredExcess: sure.posterior.squaredExcess.map((each) => each * 1.5),
    };
    expect(noiseOf(NOW, BEFORE, { ...sure, posterior }, false).freedom).toBeCloseTo(4 + (2 * 9) / 2, 6);
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
    expect(varianceAt(90 * 30)).toBeCloseTo(1 + 4 * 2, 4);
    expect(varianceAt(90 * 14)).toBeCloseTo(5, 4);
    expect(varianceAt(90 * 3, 0)).toBeCloseTo(5, 4);
  });
});
