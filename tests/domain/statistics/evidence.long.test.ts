import { describe, expect, it } from 'vitest';
import { agreements, PAIRS } from '../../../bench/agreement.ts';
import { seeded } from '../../../bench/random.ts';
import { simulate } from '../../../bench/simulation.ts';
import { BASIC } from './scenario.ts';

const RUNS = 600;

/** Three standard errors of a share of 5 % over the runs. */
const SLACK = 3 * Math.sqrt((0.05 * 0.95) / RUNS);

// A small version of `npm run evidence`; the series are synthetic.
describe('simulated evidence', () => {
  const grid = [
    [20, 3, 1],
    [20, 12, 5],
    [200, 1, 2],
    [200, 6, 10],
    [3000, 12, 2],
    [3000, 15, 5],
  ] as const;

  it.each(grid)(
    'covers 93 to 97 per cent at %i a month, %i months, variance %i times the mean',
    (monthly, months, dispersion) => {
      const { missed, wrong } = simulate(
        seeded(monthly + months),
        { ...BASIC, monthly, months, dispersion },
        RUNS,
      );
      expect(1 - missed).toBeGreaterThan(0.95 - SLACK);
      expect(1 - missed).toBeLessThan(0.97 + SLACK);
      expect(wrong).toBeLessThan(0.05 + SLACK);
    },
  );

  it.each([
    [2, 3, 1],
    [5, 1, 2],
    [2, 12, 2],
  ] as const)(
    'never covers less than 93 per cent at %i a month, %i months',
    (monthly, months, dispersion) => {
      const { missed } = simulate(seeded(monthly + months), { ...BASIC, monthly, months, dispersion }, RUNS);
      expect(1 - missed).toBeGreaterThan(0.93);
    },
  );

  it('covers a known fall of 20 % and never calls it a rise', () => {
    const outcome = simulate(seeded(4), { ...BASIC, ratio: 0.8, base: 'preceding' }, RUNS);
    expect(outcome.coverage).toBeGreaterThan(0.95 - SLACK);
    expect(outcome.wrong).toBe(0);
    expect(outcome.verdicts).toBeGreaterThan(0.95);
  });

  it('bears months that remember: false verdicts stay near 5 % where plain quasi-Poisson would double them', () => {
    const { wrong } = simulate(seeded(5), { ...BASIC, dispersion: 5, autocorrelation: 0.35 }, RUNS);
    expect(wrong).toBeLessThan(0.075 + SLACK);
  });
});

describe('the second implementation', () => {
  it('agrees to the last printed digit for every state and headline indicator', async () => {
    const all = await agreements(PAIRS.slice(1, 2));
    expect(all).toHaveLength(9 * 33);
    expect(all.filter((each) => each.first !== each.second)).toEqual([]);
    expect(all.filter((each) => /falling|rising/.test(each.first)).length).toBeGreaterThan(30);
  }, 120_000);
});
