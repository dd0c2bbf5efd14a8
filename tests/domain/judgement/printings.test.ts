import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/domain/judgement/comparison.ts';
import { chanceOver, intervalOver, twoPrintings } from '../../../src/domain/judgement/printings.ts';
import { noChangeChance, ratioInterval, type CountPair } from '../../../src/domain/statistics/interval.ts';
import type { Observation } from '../../../src/domain/indicator/observation.ts';
import type { GrowthShares } from '../../../src/domain/record/revisions/usual-growth.ts';
import type { Series } from '../../../src/domain/series/series.ts';
import type { Month } from '../../../src/domain/time/period.ts';
import { monthly } from '../synthetic.ts';

// Everything here is synthetic: no figure of it is real.

const WINDOW = { from: '2025-01', to: '2025-12' } as const;
const BASE = { from: '2024-01', to: '2024-12' } as const;

/** A year of an older cut usually grows by up to a tenth. */
const GROWTH: GrowthShares = {
  nation: [{ method: 'cnsp-2015', age: 0, months: 12, low: 0, high: 0.1, pairs: 8 }],
  states: [],
};

/** 400 a month to 2024, 375 in 2025, a little uneven; months before 2025 stand on the given cut. */
function falling(olderCut: Month): Series {
  const months = Array.from({ length: 132 }, (_, i) => (i < 120 ? 400 : 375) + (i % 3) - 1);
  const series = monthly(months, { indicator: 'homicide-cases' });
  const observations = series.observations.map((each): Observation => {
    if ('gap' in each) return each;
    return { ...each, cut: each.month < '2025-01' ? olderCut : '2026-08' };
  });
  return { ...series, observations, growth: GROWTH };
}

describe('a comparison of figures of two printings', () => {
  it('has nothing to add where one cut gives both sides', () => {
    expect(compare(falling('2026-08'), WINDOW, BASE)).toMatchObject({ verdict: 'falling', printings: null });
  });

  it('takes the usual growth between the two cuts into its interval, towards the older side only', () => {
    const [one, two] = (['2026-08', '2024-12'] as const).map((cut) => compare(falling(cut), WINDOW, BASE));
    if (one?.verdict !== 'falling' || two?.verdict !== 'falling') throw new Error('both must be judged');
    expect(two.printings).toMatchObject({
      cuts: ['2026-08'],
      baseCuts: ['2024-12'],
      growth: { high: 0, pairs: 8 },
    });
    expect(two.change.ratio).toBe(one.change.ratio);
    expect(two.change.interval.low).toBeCloseTo(one.change.interval.low / 1.1, 2);
    expect(two.change.interval.high).toBeCloseTo(one.change.interval.high ?? 0, 6);
  });

  it('calls no change that the growth could have made', () => {
    const grown = falling('2024-12');
    const swapped = compare(grown, BASE, WINDOW);
    expect(compare(falling('2026-08'), BASE, WINDOW).verdict).toBe('rising');
    // The other way round the older side is the newer-looking one: its growth makes the rise larger, never smaller.
    expect(swapped.verdict).toBe('rising');
    const rising = {
      ...grown,
      growth: { ...GROWTH, nation: GROWTH.nation.map((each) => ({ ...each, low: -0.1 })) },
    };
    expect(compare(rising, WINDOW, BASE).verdict).toBe('no-clear-change');
    expect(compare(rising, WINDOW, BASE)).toMatchObject({ change: { pValue: 1 } });
  });
});

describe('the cuts behind a comparison', () => {
  it('are named for each side, with how far the ratio would move by the newest of them', () => {
    const { cuts, baseCuts, growth } = twoPrintings(falling('2024-12'), WINDOW, BASE) ?? {};
    expect([cuts, baseCuts]).toEqual([['2026-08'], ['2024-12']]);
    // The base alone may grow, by up to a tenth: the ratio falls to a share of 1 / 1.1 at most.
    expect(growth?.low).toBeCloseTo(1 / 1.1 - 1, 12);
    expect(growth).toMatchObject({ high: 0, pairs: 8 });
  });

  it('are nothing where one cut gives both sides, or a side cannot be read', () => {
    expect(twoPrintings(falling('2026-08'), WINDOW, BASE)).toBeNull();
    expect(twoPrintings(falling('2024-12'), WINDOW, { from: '2013-01', to: '2013-12' })).toBeNull();
  });
});

const pair = (total: number): CountPair => {
  return { total, days: 100, baseTotal: 1000, baseDays: 100, inflation: 2, freedom: 100 };
};

describe('counts that may still grow', () => {
  it('have an interval from the lower limit of the one end to the upper of the other', () => {
    const [low, high] = [pair(800), pair(900)];
    expect(intervalOver([low, high])).toEqual({
      low: ratioInterval(low).low,
      high: ratioInterval(high).high,
    });
  });

  it('have the chance of no change of the end that is nearer to it', () => {
    expect(chanceOver([pair(800), pair(900)])).toBe(noChangeChance(pair(900)));
    expect(chanceOver([pair(1100), pair(1200)])).toBe(noChangeChance(pair(1100)));
  });

  it('cannot have changed for certain where the ends lie on both sides of no change', () => {
    expect(chanceOver([pair(500), pair(2000)])).toBe(1);
  });
});
