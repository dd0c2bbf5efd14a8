import { describe, expect, it } from 'vitest';
import { drawGamma, seeded } from '../../../bench/random.ts';
import { credibleRanks } from '../../../src/domain/statistics/credible-ranks.ts';
import { ratePrior, shrinkWith, type RatePosterior } from '../../../src/domain/statistics/empirical-bayes.ts';

/** Synthetic places of a state: rates and sizes by simple rules. */
function posteriors(count: number): RatePosterior[] {
  const places = Array.from({ length: count }, (_, index) => {
    const exposure = Math.exp(1.2 * Math.sin(index * 3.7));
    return { exposure, total: Math.round(exposure * (2 + 8 * Math.abs(Math.sin(index * 1.9)) ** 3)) };
  });
  const prior = ratePrior(places);
  if (!prior) throw new Error('a prior was expected');
  return places.flatMap((each) => shrinkWith(prior)(each).posterior ?? []);
}

const DRAWS = 2000;

/** Rank bounds by drawing every rate from its posterior, two thousand times. */
function simulated(all: readonly RatePosterior[]): { low: number; high: number }[] {
  const random = seeded(20_250_101);
  const ranks = all.map(() => [] as number[]);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const rates = all.map(({ shape, rate }) => drawGamma(random, shape) / rate);
    const order = rates.map((_, index) => index).toSorted((a, b) => (rates[b] ?? 0) - (rates[a] ?? 0));
    order.forEach((place, index) => ranks[place]?.push(index + 1));
  }
  return ranks.map((each) => {
    const sorted = each.toSorted((a, b) => a - b);
    return { low: sorted[DRAWS * 0.025] ?? 0, high: sorted[DRAWS * 0.975 - 1] ?? 0 };
  });
}

describe('ranks with what the data do not rule out', () => {
  it.each([46, 120])('of %i places are those of a simulation, within a few places', (count) => {
    const all = posteriors(count);
    const ranks = credibleRanks(all);
    const drawn = simulated(all);
    const off = ranks.flatMap(({ low, high }, index) => [
      Math.abs(low - (drawn[index]?.low ?? 0)),
      Math.abs(high - (drawn[index]?.high ?? 0)),
    ]);
    expect(Math.max(...off)).toBeLessThanOrEqual(Math.ceil(count * 0.07));
    expect(off.reduce((sum, each) => sum + each, 0) / off.length).toBeLessThan(count * 0.015);
  });

  it('hold the rank itself, from 1 to the number of places', () => {
    for (const { rank, low, high } of credibleRanks(posteriors(46))) {
      expect(low).toBeGreaterThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(rank);
      expect(high).toBeGreaterThanOrEqual(rank);
      expect(high).toBeLessThanOrEqual(46);
    }
  });

  it('are narrow for one place far above the others and wide for equals', () => {
    const far = { shape: 5000, rate: 10 };
    const alike = Array.from({ length: 9 }, () => ({ shape: 4, rate: 4 }));
    const [first, second] = credibleRanks([far, ...alike]);
    expect(first).toEqual({ rank: 1, low: 1, high: 1 });
    expect(second).toMatchObject({ rank: 6, high: 10 });
    expect(second?.low).toBeLessThanOrEqual(2);
  });

  it('are none of no places', () => {
    expect(credibleRanks([])).toEqual([]);
  });
});
