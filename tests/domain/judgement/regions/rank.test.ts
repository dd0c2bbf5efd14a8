import { describe, expect, it } from 'vitest';
import { yearWindow } from '../../../../src/domain/time/period.ts';
import type { Population } from '../../../../src/domain/place/population.ts';
import { rankAmong } from '../../../../src/domain/judgement/regions/rank.ts';
import { STATE_CODES } from '../../../../src/domain/place/region.ts';
import { flat, monthly, uneven } from '../../synthetic.ts';

const POPULATION: Population = {
  firstYear: 2014,
  vintage: 'synthetic',
  states: STATE_CODES.map((region) => ({ region, values: flat(2_000_000, 14) })),
};

/** Four levels far apart and two states that nobody can tell from each other. */
const LEVELS: readonly (readonly [string, number])[] = [
  ['01', 400],
  ['02', 200],
  ['03', 101],
  ['04', 100],
  ['05', 20],
];

const STATES = LEVELS.map(([region, level]) => monthly(uneven(level, Math.sqrt(level)), { region }));

describe('rank among the states', () => {
  const ranks = rankAmong(STATES, yearWindow(2025), POPULATION);

  it('orders by rate, the highest first', () => {
    expect(ranks.map((each) => [each.region, each.rank])).toEqual([
      ['01', 1],
      ['02', 2],
      ['03', 3],
      ['04', 4],
      ['05', 5],
    ]);
    expect(ranks[0]).toMatchObject({ of: 5 });
  });

  it('gives no width to a rank that is beyond doubt, and joins two states that are alike', () => {
    expect(ranks.map((each) => (each.rank === null ? null : each.interval))).toEqual([
      { low: 1, high: 1 },
      { low: 2, high: 2 },
      { low: 3, high: 4 },
      { low: 3, high: 4 },
      { low: 5, high: 5 },
    ]);
  });

  it('ranks by people, not by counts', () => {
    const crowded = {
      ...POPULATION,
      states: POPULATION.states.map((each) =>
        each.region === '01' ? { ...each, values: flat(200_000_000, 14) } : each,
      ),
    };
    expect(rankAmong(STATES, yearWindow(2025), crowded)[0]).toMatchObject({ rank: 5 });
  });

  it('knows nothing apart among states without a single case', () => {
    const quiet = ['01', '02', '03'].map((region) => monthly(flat(0, 132), { region }));
    for (const each of rankAmong(quiet, yearWindow(2025), POPULATION)) {
      expect(each).toMatchObject({ rank: 1, interval: { low: 1, high: 3 }, rate: 0 });
    }
  });

  it('keeps the gap of a state without a total, and ranks the others', () => {
    const holed = monthly([...uneven(100, 10, 131), 'not-reported'], { region: '06' });
    const all = rankAmong([...STATES, holed], yearWindow(2025), POPULATION);
    expect(all[5]).toEqual({ region: '06', rank: null, gap: 'not-reported' });
    expect(all[0]).toMatchObject({ of: 5 });
    expect(rankAmong([monthly(flat(1, 132), { region: '99' })], yearWindow(2025), POPULATION)).toEqual([
      { region: '99', rank: null, gap: 'no-population' },
    ]);
  });
});
