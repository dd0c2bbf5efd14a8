import { describe, expect, it } from 'vitest';
import {
  emptyBands,
  expectedBands,
  logLikelihood,
  overExcess,
  posteriorOf,
  RHOS,
} from '../../../src/domain/statistics/noise-posterior.ts';

/** So many ordinates in every band, with a mean square each (synthetic). */
function bandsOf(count: number, meanSquare: number) {
  const { counts } = emptyBands();
  return { counts: counts.map(() => count), squares: counts.map(() => count * meanSquare) };
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

const excessIn = (meanSquare: number) => sum(posteriorOf(logLikelihood(bandsOf(500, meanSquare))).excess);

describe('what deviations say of noise', () => {
  it('is nothing before any is seen: no likelihood prefers anything, and all that is known is the prior', () => {
    const likelihood = logLikelihood(emptyBands());
    expect(likelihood.every((each) => each === 0)).toBe(true);
    const { weights } = posteriorOf(likelihood);
    expect(sum(weights)).toBeCloseTo(1, 12);
    // All autocorrelations are equally likely.
    expect(Math.max(...weights) - Math.min(...weights)).toBeLessThan(1e-12);
    const [first, ...others] = overExcess(likelihood);
    expect(others.every((each) => Math.abs(each - (first ?? 0)) < 1e-12)).toBe(true);
  });

  it('is Whittle’s likelihood: the same from the density of a normal ordinate, one at a time', () => {
    // Without excess an ordinate has variance 1, whatever ρ: −½ Σ x², and 160 ordinates of mean square 2.
    expect(logLikelihood(bandsOf(10, 2))[0]).toBeCloseTo(-0.5 * 160 * 2, 9);
    // At ρ = 0 the spectrum is flat: 0.05 is the least excess, so the variance 1.05 in every band.
    expect(logLikelihood(bandsOf(10, 2))[1]).toBeCloseTo(160 * (-0.5 * Math.log(1.05) - 1 / 1.05), 9);
  });

  it('is an excess of two where the ordinates are three times Poisson’s, and none where they are Poisson’s', () => {
    expect(excessIn(3)).toBeCloseTo(2, 0);
    expect(excessIn(1)).toBeLessThan(0.05);
  });

  it('is memory where slow swings are larger than fast ones', () => {
    const { counts } = emptyBands();
    const slow = {
      counts: counts.map(() => 200),
      squares: counts.map((_, band) => 200 * (band < 8 ? 9 : 1.5)),
    };
    const { weights } = posteriorOf(logLikelihood(slow));
    const mean = sum(weights.map((weight, row) => weight * (RHOS[row] ?? 0)));
    expect(mean).toBeGreaterThan(0.4);
  });

  it('is drawn to what its kin say where it is little, and stays its own where it is much', () => {
    const kin = { byRho: RHOS.map(() => 0), usual: 8 };
    const drawn = (count: number) => {
      const likelihood = logLikelihood(bandsOf(count, 2));
      const own = sum(posteriorOf(likelihood).excess);
      return sum(posteriorOf(likelihood, kin).excess) / own;
    };
    expect(drawn(0.25)).toBeGreaterThan(1.5);
    expect(drawn(500)).toBeCloseTo(1, 1);
  });

  it('adds a word of the others on ρ to the weight of each', () => {
    const likelihood = logLikelihood(emptyBands());
    const byRho = RHOS.map((_, row) => (row === 3 ? Math.log(2) : 0));
    const { weights } = posteriorOf(likelihood, { byRho, usual: null });
    expect((weights[3] ?? 0) / (weights[4] ?? 1)).toBeCloseTo(2, 9);
  });
});

const certain = (excess: number, rho: number) => ({
  weights: [],
  squaredExcess: [],
  excess: RHOS.map((each) => (each === rho ? excess : 0)),
});

describe('the expected variance of an ordinate', () => {
  it('is 1 without excess, and 1 + excess in every band without memory', () => {
    expect(expectedBands(certain(0, 0))).toEqual(emptyBands().counts.map(() => 1));
    expect(new Set(expectedBands(certain(4, 0)))).toEqual(new Set([5]));
  });

  it('falls from slow to fast swings with memory', () => {
    const bands = expectedBands(certain(4, 0.5));
    expect(bands).toEqual(bands.toSorted((a, b) => b - a));
    // At the fast end of the spectrum (1 − ρ²) / (1 + ρ)² is a third.
    expect(bands.at(-1)).toBeCloseTo(1 + 4 / 3, 1);
  });
});
