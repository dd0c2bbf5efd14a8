import { describe, expect, it } from 'vitest';
import { ratePrior, shrinkWith, type Exposed } from '../../../src/domain/statistics/empirical-bayes.ts';

/** Six synthetic places: a large one, middling ones, a tiny one with one case, one with none. */
const PLACES: readonly Exposed[] = [
  { total: 400, exposure: 10 },
  { total: 90, exposure: 1 },
  { total: 12, exposure: 0.6 },
  { total: 3, exposure: 0.2 },
  { total: 1, exposure: 0.01 },
  { total: 0, exposure: 0.05 },
];

/** Marshall's estimator written as his paper writes it: m + (s² − m/ē)/(s² − m/ē + m/e)(r − m). */
function marshall(places: readonly Exposed[], place: Exposed): number {
  const people = places.reduce((sum, each) => sum + each.exposure, 0);
  const m = places.reduce((sum, each) => sum + each.total, 0) / people;
  const s2 =
    places.reduce((sum, { total, exposure }) => sum + exposure * (total / exposure - m) ** 2, 0) / people;
  const a = s2 - m / (people / places.length);
  return m + (a / (a + m / place.exposure)) * (place.total / place.exposure - m);
}

/** The mean and the middle 95 % of the posterior by adding up prior times Poisson over a fine grid. */
function addedPosterior({ total, exposure }: Exposed, mean: number, variance: number) {
  const [shape, rate] = [mean ** 2 / variance, mean / variance];
  const grid = Array.from({ length: 400_000 }, (_, step) => (step + 0.5) * 0.001);
  const logs = grid.map((theta) => (shape - 1 + total) * Math.log(theta) - theta * rate - theta * exposure);
  const top = logs.reduce((most, each) => Math.max(most, each));
  const weights = logs.map((each) => Math.exp(each - top));
  const all = weights.reduce((sum, each) => sum + each, 0);
  let below = 0;
  const tails = weights.map((each) => (below += each / all));
  return {
    mean: grid.reduce((sum, theta, index) => sum + theta * (weights[index] ?? 0), 0) / all,
    low: grid[tails.findIndex((each) => each > 0.025)] ?? 0,
    high: grid[tails.findIndex((each) => each > 0.975)] ?? 0,
  };
}

describe('rates drawn towards their family', () => {
  const prior = ratePrior(PLACES);
  if (!prior) throw new Error('a prior was expected');
  const shrunk = PLACES.map(shrinkWith(prior));

  it('are those of Marshall’s formula', () => {
    PLACES.forEach((place, index) => {
      expect(shrunk[index]?.rate).toBeCloseTo(marshall(PLACES, place), 10);
    });
  });

  it('have the mean and the interval that the posterior adds up to', () => {
    for (const index of [1, 2, 3, 5]) {
      const added = addedPosterior(PLACES[index] as Exposed, prior.mean, prior.variance);
      expect(shrunk[index]?.rate).toBeCloseTo(added.mean, 2);
      expect(shrunk[index]?.low).toBeCloseTo(added.low, 2);
      expect(shrunk[index]?.high).toBeCloseTo(added.high, 2);
    }
  });

  it('keep a large place where it is and move a tiny one most of the way', () => {
    expect(shrunk[0]?.rate).toBeCloseTo(40, 0);
    expect(shrunk[0]?.weight).toBeGreaterThan(0.9);
    // One case among a thousand people is a raw rate of 100; nearly all of the estimate is the family's.
    expect(shrunk[4]?.weight).toBeLessThan(0.15);
    expect(shrunk[4]?.rate).toBeLessThan(60);
  });

  it('give a place without a case more than nothing', () => {
    expect(shrunk[5]?.rate).toBeGreaterThan(0);
  });

  it('are all the family’s where counts stray no more than chance has it', () => {
    const even = ratePrior([
      { total: 10, exposure: 1 },
      { total: 11, exposure: 1 },
      { total: 9, exposure: 1 },
    ]);
    expect(even).toEqual({ mean: 10, variance: 0 });
    const place = even && shrinkWith(even)({ total: 11, exposure: 1 });
    expect(place).toEqual({ rate: 10, low: 10, high: 10, weight: 0, posterior: undefined });
  });

  it('do not exist where nobody lives', () => {
    expect(ratePrior([])).toBeUndefined();
    expect(ratePrior([{ total: 1, exposure: 0 }])).toBeUndefined();
  });
});
