import { describe, expect, it } from 'vitest';
import {
  newestMissingCut,
  recentNation,
  SORTING_GROUPS,
  type MissingCut,
  type RecentMissing,
} from '../../../../src/domain/record/printed/missing-stock.ts';

const LINK = 'https://example.org/';

function cut(
  asOf: string,
  value: number,
  givenBy: MissingCut['givenBy'] = 'register',
  moreThan = false,
): MissingCut {
  return { asOf, stillMissing: { value, moreThan }, givenBy, link: LINK };
}

function row(region: string, month: RecentMissing['month'], stillMissing: number): RecentMissing {
  return { asOf: '2026-07', region, month, stillMissing, link: LINK };
}

describe('the newest count of missing people', () => {
  it('is the register’s own last exact one: not the government’s, not “over 131,000”', () => {
    const cuts = [
      cut('2026-02-10', 132_082),
      cut('2026-03-05', 131_000, 'register', true),
      cut('2026-03-27', 132_534, 'government'),
    ];
    expect(newestMissingCut(cuts)).toEqual(cuts[0]);
    expect(newestMissingCut(cuts.slice(1))).toBeUndefined();
  });
});

describe('the second cut of the register', () => {
  it('is added up over the states, month by month in order', () => {
    const rows = [row('01', '2026-01', 3), row('01', '2025-12', 1), row('02', '2025-12', 4)];
    expect(recentNation(rows)).toEqual([
      { month: '2025-12', stillMissing: 5 },
      { month: '2026-01', stillMissing: 3 },
    ]);
  });
});

describe('the government’s groups', () => {
  it('are three, in the order in which they were told', () => {
    expect(SORTING_GROUPS).toEqual(['withoutData', 'withActivity', 'withoutActivity']);
  });
});
