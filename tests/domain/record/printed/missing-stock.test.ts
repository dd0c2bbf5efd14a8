import { describe, expect, it } from 'vitest';
import {
  MISSING_STOCK_COLUMNS,
  missingStockRows,
  nationOfStates,
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

describe('the register by cut as a table', () => {
  const stock = {
    cuts: [cut('2026-03-05', 131_000, 'register', true)],
    states: [
      {
        asOf: '2026-02-10',
        region: '09',
        stillMissing: 30,
        disappeared: 20,
        notLocated: 10,
        locatedAlive: 5,
        locatedDead: 2,
        link: LINK,
      },
    ],
    sortings: [
      {
        asOf: '2026-03-27',
        registered: 100,
        located: 40,
        locatedAlive: 30,
        stillMissing: 60,
        before2006: 6,
        withoutData: 20,
        withActivity: 14,
        withoutActivity: 20,
        link: LINK,
      },
    ],
    recent: [row('09', '2025-12', 4)],
  };
  const rows = missingStockRows(stock);

  it('has a row for a printed total, five for a state, seven for a sorting, one for a recent month', () => {
    expect(rows).toHaveLength(1 + 5 + 7 + 1);
    expect(new Set(rows.map((each) => each.length))).toEqual(new Set([MISSING_STOCK_COLUMNS.length]));
  });

  it('says which total was only “more than”, and whose each row is', () => {
    expect(rows[0]).toEqual(['2026-03-05', 'register', '00', null, 'still-missing', 131_000, 'yes', LINK]);
    expect(rows[1]).toEqual(['2026-02-10', 'register', '09', null, 'still-missing', 30, 'no', LINK]);
    expect(rows.at(-1)).toEqual(['2026-07', 'register', '09', '2025-12', 'still-missing', 4, 'no', LINK]);
  });

  it('loses nobody of a sorting: its groups still missing and those of before 2006 add up to the total', () => {
    const missing = rows.filter(([, giver, , , status]) => {
      return giver === 'government' && String(status).startsWith('still-missing-');
    });
    const total = missing.reduce((sum, [, , , , , people]) => sum + Number(people), 0);
    expect(total).toBe(stock.sortings[0]?.stillMissing);
  });

  it('of nothing has no row', () => {
    expect(missingStockRows({ cuts: [], states: [], sortings: [], recent: [] })).toEqual([]);
  });
});

describe('the states of a cut', () => {
  const state = { asOf: '2026-02-10', region: '09', link: LINK };
  const one = {
    ...state,
    stillMissing: 30,
    disappeared: 20,
    notLocated: 10,
    locatedAlive: 5,
    locatedDead: 2,
  };
  const other = { ...one, region: '15', stillMissing: 7, disappeared: 7, notLocated: 0 };

  it('add up by status, those still missing being who disappeared or was not located', () => {
    const nation = nationOfStates([one, other]);
    expect(nation).toEqual({
      stillMissing: 37,
      disappeared: 27,
      notLocated: 10,
      locatedAlive: 10,
      locatedDead: 4,
    });
    expect(nation.stillMissing).toBe(nation.disappeared + nation.notLocated);
  });
});
