import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  noChangeChance,
  ratioInterval,
  tooFewToTell,
  type CountPair,
} from '../../../src/domain/statistics/interval.ts';

const MANY = 1e9;

function pair(total: number, days: number, baseTotal: number, baseDays: number, inflation = 1): CountPair {
  return { total, days, baseTotal, baseDays, inflation, freedom: MANY };
}

type Interval = ReturnType<typeof ratioInterval>;

function width({ low, high }: Interval): number {
  return Math.log(high ?? 0) - Math.log(low);
}

describe('the interval of a ratio of rates', () => {
  it('gives the mid-p limits of 41 in 28,010 against 15 in 19,017 (data of Rothman & Boice 1982)', () => {
    const { low, high } = ratioInterval(pair(41, 28010, 15, 19017));
    // Solved for with an independent binomial distribution (SciPy 1.x).
    expect(low).toBeCloseTo(1.041075, 4);
    expect(high).toBeCloseTo(3.449423, 3);
    expect(noChangeChance(pair(41, 28010, 15, 19017))).toBeCloseTo(0.035457, 4);
  });

  it('starts at nothing where the window counts nobody, and ends nowhere where the base counts nobody', () => {
    expect(ratioInterval(pair(0, 30, 20, 30)).low).toBe(0);
    expect(ratioInterval(pair(0, 30, 20, 30)).high).toBeCloseTo(0.1616, 3);
    const fromZero = ratioInterval(pair(3, 31, 0, 31));
    expect(fromZero.high).toBeNull();
    expect(fromZero.low).toBeCloseTo(0.58329, 4);
  });

  it('reads one against nobody without a lower limit that is not a number', () => {
    const { low } = ratioInterval(pair(0.4, 31, 0, 31));
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThan(0.01);
  });

  it('widens with the inflation of the variance as its square root where counts are large', () => {
    const narrow = ratioInterval(pair(28_000, 365, 30_000, 366));
    const wide = ratioInterval(pair(28_000, 365, 30_000, 366, 9));
    expect(width(wide) / width(narrow)).toBeCloseTo(3, 2);
  });

  it("widens to Student's t where the variance is known from few months", () => {
    const sure = ratioInterval(pair(2800, 365, 3000, 366, 4));
    const unsure = ratioInterval({ ...pair(2800, 365, 3000, 366, 4), freedom: 10 });
    expect(width(unsure) / width(sure)).toBeCloseTo(2.228 / 1.96, 1);
  });

  it('leaves out 1 exactly where the p-value is below 5 %', () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 40_000 }));
    const days = fc.integer({ min: 28, max: 500 });
    const inflation = fc.double({ min: 0.5, max: 20, noNaN: true });
    fc.assert(
      fc.property(
        count,
        days,
        count,
        days,
        inflation,
        fc.integer({ min: 2, max: 150 }),
        (x, d, y, e, k, freedom) => {
          const each = { total: x, days: d, baseTotal: y, baseDays: e, inflation: k, freedom };
          const pValue = noChangeChance(each);
          fc.pre(x + y > 0 && Math.abs(pValue - 0.05) > 1e-6);
          const { low, high } = ratioInterval(each);
          expect(low > 1 || (high !== null && high < 1)).toBe(pValue < 0.05);
        },
      ),
      { seed: 3, numRuns: 500 },
    );
  });

  it('turns upside down when window and base change places', () => {
    const ahead = ratioInterval(pair(12, 31, 30, 61, 2));
    const back = ratioInterval(pair(30, 61, 12, 31, 2));
    expect(ahead.low * (back.high ?? 0)).toBeCloseTo(1, 8);
    expect((ahead.high ?? 0) * back.low).toBeCloseTo(1, 8);
  });

  it('finds four events in two equal months too few to tell anything, and five enough', () => {
    expect(tooFewToTell(pair(3, 30, 1, 30))).toBe(true);
    expect(tooFewToTell(pair(3, 30, 2, 30))).toBe(false);
    expect(tooFewToTell(pair(0, 30, 0, 30))).toBe(true);
  });

  it('can tell two in one month from nobody in a year', () => {
    expect(tooFewToTell(pair(2, 31, 0, 365))).toBe(false);
    expect(noChangeChance(pair(2, 31, 0, 365))).toBeLessThan(0.05);
  });
});
