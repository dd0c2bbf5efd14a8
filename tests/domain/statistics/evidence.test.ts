import { describe, expect, it } from 'vitest';
import { drawCount, drawPoisson, seeded } from '../../../bench/random.ts';
import { simulate } from '../../../bench/simulation.ts';
import { BASIC } from './scenario.ts';

const RUNS = 200;

/** Three standard errors of a share of 5 % over the runs. */
const SLACK = 3 * Math.sqrt((0.05 * 0.95) / RUNS);

// One case of many: the grid and the second implementation stand in `evidence.long.test.ts`; the series are synthetic.
describe('simulated evidence', () => {
  it('covers what nothing but chance moves, and calls little of it a change', () => {
    const { missed, wrong } = simulate(seeded(7), BASIC, RUNS);
    expect(1 - missed).toBeGreaterThan(0.95 - SLACK);
    expect(1 - missed).toBeLessThan(0.97 + SLACK);
    expect(wrong).toBeLessThan(0.05 + SLACK);
  });
});

describe('the random draws', () => {
  it('have the mean and variance that they claim', () => {
    const random = seeded(9);
    for (const [mean, dispersion] of [
      [3, 1],
      [40, 1],
      [40, 4],
      [2, 10],
    ] as const) {
      const draws = Array.from({ length: 40_000 }, () => drawCount(random, mean, dispersion));
      const average = draws.reduce((sum, each) => sum + each, 0) / draws.length;
      const variance = draws.reduce((sum, each) => sum + (each - average) ** 2, 0) / draws.length;
      expect(average / mean).toBeCloseTo(1, 1);
      expect(variance / mean / dispersion).toBeCloseTo(1, 0);
    }
    expect(drawPoisson(random, 0)).toBe(0);
  });

  it('repeat with their seed', () => {
    expect(seeded(1)()).toBe(seeded(1)());
    expect(seeded(1)()).not.toBe(seeded(2)());
  });
});
