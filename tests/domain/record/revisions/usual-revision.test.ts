import { describe, expect, it } from 'vitest';
import {
  assumedGrowth,
  assumedRevision,
  assumedRevisions,
  statementRevision,
} from '../../../../src/domain/record/revisions/assumed-revision.ts';
import { indicatorOf } from '../../../../src/domain/indicator/indicator.ts';
import { yearWindow, type Window } from '../../../../src/domain/time/period.ts';
import { STATE_CODES } from '../../../../src/domain/place/region.ts';
import {
  measuredRevisions,
  usualRevision,
  type RevisionShares,
} from '../../../../src/domain/record/revisions/usual-revision.ts';
import type { Reprinting } from '../../../../src/domain/record/revisions/reprinting.ts';

const YEAR = yearWindow(2025);
const MONTH: Window = { from: '2025-12', to: '2025-12' };
const HALF: Window = { from: '2025-07', to: '2025-12' };

function reprinting(first: number, later: number, more: Partial<Reprinting> = {}): Reprinting {
  return { region: '00', method: 'cnsp-2015', age: 0, months: 12, first, later, ...more };
}

/** A month moves by 8 %, a quarter by 4 %, a year by 1 %; states' years by 3 %. */
const REVISIONS: RevisionShares = {
  nation: [
    { method: 'cnsp-2015', months: 1, share: 0.08, pairs: 9 },
    { method: 'cnsp-2015', months: 3, share: 0.04, pairs: 8 },
    { method: 'cnsp-2015', months: 12, share: 0.01, pairs: 7 },
  ],
  states: [
    { method: 'cnsp-2015', months: 1, share: 0.08, pairs: 9 },
    { method: 'cnsp-2015', months: 12, share: 0.03, pairs: 90 },
  ],
};

const NATION_SERIES = { indicator: 'kidnapping-cases', region: '00', revisions: REVISIONS } as const;

/** What is measured on some states, each with three records more than were first printed; the nation has 0.1 % more. */
function ofStates(first: number, states: number) {
  const moves = STATE_CODES.slice(0, states).map((region) => reprinting(first, first + 3, { region }));
  return measuredRevisions([reprinting(10_000, 10_010), ...moves]).states;
}

describe('a measured revision', () => {
  it('is the share that nine in ten moves did not exceed, up or down', () => {
    const moves = [0, 1, -2, 3, 4, 5, 6, 7, 8, -9, 10].map((move) => reprinting(1000, 1000 + move));
    expect(measuredRevisions(moves).nation).toEqual([
      { method: 'cnsp-2015', months: 12, share: 0.009, pairs: 11 },
    ]);
  });

  it('keeps lengths and methods apart', () => {
    const found = measuredRevisions([
      reprinting(100, 101),
      reprinting(100, 110, { months: 1 }),
      reprinting(100, 105, { months: 1, method: 'rnid-2026' }),
    ]).nation;
    expect(found.map(({ method, months, share }) => [method, months, share])).toEqual([
      ['cnsp-2015', 1, 0.1],
      ['cnsp-2015', 12, 0.01],
      ['rnid-2026', 1, 0.05],
    ]);
  });

  it('is none where the first printing was zero, or where there was one file only', () => {
    expect(measuredRevisions([reprinting(0, 3)]).nation).toEqual([]);
    expect(measuredRevisions([])).toEqual({ nation: [], states: [] });
  });

  it('of a state is the nation’s where stretches hold under 30 records or pairs are fewer than 30', () => {
    const nation = { share: 0.001, pairs: 1 };
    expect(ofStates(300, 32)).toMatchObject([{ share: 0.01, pairs: 32 }]);
    expect(ofStates(29, 32)).toMatchObject([nation]);
    expect(ofStates(300, 29)).toMatchObject([nation]);
  });
});

describe('the usual revision of a window', () => {
  it('is that of its own length', () => {
    expect(usualRevision(NATION_SERIES, YEAR, 5000)).toEqual({ share: 0.01, basis: 'measured', pairs: 7 });
    expect(usualRevision(NATION_SERIES, MONTH, 5000)).toEqual({ share: 0.08, basis: 'measured', pairs: 9 });
  });

  it('of six months is the quarter’s, its late records spread over twice the months', () => {
    expect(usualRevision(NATION_SERIES, HALF, 5000)).toEqual({ share: 0.02, basis: 'measured', pairs: 8 });
  });

  it('of fifteen months is the year’s, spread likewise', () => {
    const window = { from: '2024-10', to: '2025-12' } as const;
    expect(usualRevision(NATION_SERIES, window, 5000).share).toBeCloseTo(0.008);
  });

  it('of a month is never less than that of a longer stretch', () => {
    const nation = REVISIONS.nation.map((each) => (each.months === 1 ? { ...each, share: 0 } : each));
    const series = { ...NATION_SERIES, revisions: { nation, states: [] } };
    expect(usualRevision(series, MONTH, 5000)).toMatchObject({ share: 0.04, pairs: 8 });
  });

  it('of a state is the states’', () => {
    const state = { ...NATION_SERIES, region: '09' };
    expect(usualRevision(state, YEAR, 5000)).toMatchObject({ share: 0.03, pairs: 90 });
    expect(usualRevision(state, MONTH, 5000)).toMatchObject({ share: 0.08, pairs: 9 });
  });

  it('is never less than one record', () => {
    expect(usualRevision(NATION_SERIES, YEAR, 20)).toEqual({ share: 0.05, basis: 'one-record', pairs: null });
  });

  it('of nobody at all is the share alone', () => {
    expect(usualRevision(NATION_SERIES, YEAR, 0)).toMatchObject({ share: 0.01, basis: 'measured' });
  });

  it('is read under the rules in force at the end of the window', () => {
    const nation = [
      ...REVISIONS.nation,
      { method: 'rnid-2026' as const, months: 1 as const, share: 0.05, pairs: 2 },
    ];
    const series = { ...NATION_SERIES, revisions: { nation, states: [] } };
    expect(usualRevision(series, { from: '2026-03', to: '2026-03' }, 5000)).toMatchObject({ share: 0.05 });
    expect(usualRevision(series, MONTH, 5000)).toMatchObject({ share: 0.08 });
  });

  it('is assumed, and says so, where only one file is kept: 9 % for people still missing', () => {
    const series = {
      indicator: 'missing-still',
      region: '00',
      revisions: assumedRevisions(indicatorOf('missing-still')),
    } as const;
    const expected = { share: 0.08963, basis: 'assumed', pairs: null };
    expect(usualRevision(series, YEAR, 13_014)).toEqual(expected);
    expect(usualRevision(series, MONTH, 400)).toEqual(expected);
  });

  it('is one record where nothing is known', () => {
    expect(usualRevision({ indicator: 'missing-still', region: '00' }, YEAR, 100)).toEqual({
      share: 0.01,
      basis: 'one-record',
      pairs: null,
    });
  });
});

describe('an assumed revision', () => {
  it('is the move of a figure that was printed twice: 23,374 victims of homicide, later 23,609', () => {
    expect(assumedRevision('homicide-victims')).toBeCloseTo(0.0101, 4);
    expect(assumedRevision('homicide-deaths')).toBeCloseTo(0.0093, 4);
    expect(assumedRevision('missing-reported')).toBeCloseTo(0.019, 3);
  });

  it('is borrowed where a count has none of its own on record', () => {
    expect(assumedRevision('carrier-robbery-violent-cases')).toBe(assumedRevision('homicide-victims'));
    expect(assumedRevision('missing-located-dead')).toBe(assumedRevision('missing-still'));
  });
});

describe('the revision that a statement is allowed', () => {
  const assumed = 23_609 / 23_374 - 1;

  it('is what kept files show where that is more than what a first cut moved', () => {
    expect(statementRevision(NATION_SERIES, MONTH, 5000)).toBe(0.08);
  });

  it('is at least what a first cut moved, and at least one record', () => {
    const settled = { indicator: 'homicide-victims', region: '00' } as const;
    expect(statementRevision(settled, YEAR, 23_000)).toBeCloseTo(assumed, 12);
    expect(statementRevision(settled, YEAR, 20)).toBe(0.05);
  });
});

describe('an assumed growth', () => {
  it('is the assumed revision either way, for each method of the indicator, the same in a state', () => {
    const { nation, states } = assumedGrowth(indicatorOf('homicide-victims'));
    expect(nation).toEqual(states);
    expect(nation.map(({ method }) => method)).toEqual(indicatorOf('homicide-victims').methods);
    expect(nation[0]).toMatchObject({ age: 0, months: 12, low: -0.01005, high: 0.01005, pairs: null });
  });
});
