import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  incompleteBeta,
  logGamma,
  normalQuantile,
  normalTail,
  studentQuantile,
  studentTail,
} from '../../../src/domain/statistics/special-functions.ts';

describe('special functions, against published tables', () => {
  it('gives the logarithm of gamma', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
    expect(logGamma(100)).toBeCloseTo(359.1342053695754, 9);
    expect(logGamma(3.7)).toBeCloseTo(1.428072326665388, 12);
    expect(logGamma(1e5)).toBeCloseTo(1051287.7089736538, 5);
  });

  it('gives the incomplete beta function', () => {
    expect(incompleteBeta(0.3, 2, 5)).toBeCloseTo(0.579825, 12);
    expect(incompleteBeta(0.2, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(0.2)), 12);
    expect(incompleteBeta(0.5, 10, 10)).toBeCloseTo(0.5, 12);
    expect(incompleteBeta(0.47, 1500, 1600)).toBeCloseTo(0.061037671928420696, 10);
    expect(incompleteBeta(0, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 2, 3)).toBe(1);
  });

  it('gives the normal tail and quantile', () => {
    expect(normalTail(-1.96)).toBeCloseTo(0.024997895148220435, 14);
    expect(normalTail(2.5)).toBeCloseTo(0.9937903346742238, 14);
    expect(normalTail(-6) / 9.865876450376946e-10).toBeCloseTo(1, 9);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 11);
    expect(normalQuantile(0.995)).toBeCloseTo(2.5758293035489004, 11);
    expect(normalQuantile(1e-6)).toBeCloseTo(-4.753424308822899, 9);
  });

  it("gives Student's quantiles as printed in every table", () => {
    expect(studentQuantile(0.975, 1)).toBeCloseTo(12.706204736, 6);
    expect(studentQuantile(0.975, 10)).toBeCloseTo(2.228138852, 8);
    expect(studentQuantile(0.975, 120)).toBeCloseTo(1.979930405, 8);
    expect(studentTail(-2, 3)).toBeCloseTo(0.06966298427942147, 12);
  });

  it('keeps the two tails of a beta variable adding up to one', () => {
    const shape = fc.double({ min: 0.05, max: 5000, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, shape, (p, a, b) => {
        expect(incompleteBeta(p, a, b) + incompleteBeta(1 - p, b, a)).toBeCloseTo(1, 9);
      }),
      { seed: 1 },
    );
  });

  it('turns quantiles back into their tails', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-5, max: 0.99999, noNaN: true }),
        fc.integer({ min: 1, max: 300 }),
        (tail, freedom) => {
          expect(normalTail(normalQuantile(tail))).toBeCloseTo(tail, 10);
          expect(studentTail(studentQuantile(tail, freedom), freedom)).toBeCloseTo(tail, 10);
        },
      ),
      { seed: 2 },
    );
  });
});
