import { describe, expect, it } from 'vitest';
import { gammaQuantile, gammaQuantiles, gammaTail } from '../../../src/domain/statistics/gamma.ts';
import { logGamma } from '../../../src/domain/statistics/special-functions.ts';

/** The tail by adding up the density in the logarithm of x: a second way, slow and plain. */
function addedTail(shape: number, x: number): number {
  const steps = 200_000;
  const from = Math.log(x) - 60 / Math.min(1, shape);
  const width = (Math.log(x) - from) / steps;
  let sum = 0;
  for (let step = 0; step < steps; step += 1) {
    const log = from + (step + 0.5) * width;
    sum += Math.exp(shape * log - Math.exp(log) - logGamma(shape)) * width;
  }
  return sum;
}

describe('the gamma distribution', () => {
  it.each([
    [0.3, 0.01],
    [1, 1],
    [2.5, 7],
    [40, 33],
    [900, 950],
  ])('of shape %s has the tail at %s that its density adds up to', (shape, x) => {
    expect(gammaTail(shape, x)).toBeCloseTo(addedTail(shape, x), 5);
  });

  it.each([0.02, 0.3, 1, 4.6, 75, 3000])('of shape %s has quantiles whose tails they are', (shape) => {
    for (const tail of [0.001, 0.025, 0.5, 0.975]) {
      expect(gammaTail(shape, gammaQuantile(shape, tail))).toBeCloseTo(tail, 9);
    }
  });

  it.each([0.025, 0.975])('has the quantiles of tail %s read off a table, to one in ten million', (tail) => {
    const quantileOf = gammaQuantiles(tail);
    const shapes = Array.from({ length: 400 }, (_, at) => 0.3 * Math.exp(at / 30));
    const off = shapes.map((shape) => Math.abs(quantileOf(shape) / gammaQuantile(shape, tail) - 1));
    expect(Math.max(...shapes)).toBeGreaterThan(100_000);
    expect(Math.max(...off)).toBeLessThan(1e-7);
  });

  it('has nothing below zero', () => {
    expect(gammaTail(2, 0)).toBe(0);
    expect(gammaTail(2, -1)).toBe(0);
  });
});
