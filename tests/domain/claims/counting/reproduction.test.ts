import { describe, expect, it } from 'vitest';
import { possibleQueries, proposeQueries } from '../../../../src/domain/claims/counting/proposal.ts';
import { betterCount, otherCounts, reproduce } from '../../../../src/domain/claims/counting/reproduction.ts';
import type { PrintedFigure } from '../../../../src/domain/claims/claim.ts';
import { REGISTER, claimOf } from '../synthetic-register.ts';
import { claim } from '../ledger.ts';

const printed = (value: number, decimals: number): PrintedFigure => ({ value, decimals });

/** From 86.9 to 65.6 a day between September 2024 and June 2025, and 24.5 % less. */
const JUNE = claimOf({ size: printed(24.5, 1), windowValue: printed(65.6, 1), baseValue: printed(86.9, 1) });

function reproduced(query = JUNE.query) {
  return query ? reproduce(REGISTER, JUNE, query) : undefined;
}

describe('how near a count comes to what was printed', () => {
  it('is told for the change and both levels, the farthest of them in units of rounding', () => {
    const own = reproduced();
    expect(
      own?.figures.map(({ aspect, stated, found }) => [aspect, stated, Number(found.toFixed(2))]),
    ).toEqual([
      ['change', -24.5, -24.51],
      ['window-level', 65.6, 65.6],
      ['base-level', 86.9, 86.9],
    ]);
    expect(own?.distance).toBeCloseTo(0.22, 2);
  });

  it('of case files is far off where victims were counted', () => {
    const [cases] = otherCounts(JUNE.query ?? never()).filter(
      ({ indicator, measure }) => indicator === 'homicide-cases' && measure === 'per-day',
    );
    expect(reproduced(cases)?.distance).toBeGreaterThan(100);
  });

  it('is nothing where a number cannot be had', () => {
    expect(
      reproduced({ ...(JUNE.query ?? never()), window: { from: '2025-12', to: '2025-12' } }),
    ).toBeUndefined();
  });
});

describe('another count that gives the printed numbers', () => {
  it('is pointed out: 81.05 and 70.39 a day are case files, whoever types victims', () => {
    const own = claim('C012');
    const typed = { ...own, query: { ...(own.query ?? never()), indicator: 'homicide-victims' as const } };
    expect(betterCount(REGISTER, typed)?.better.query).toMatchObject({
      indicator: 'homicide-cases',
      measure: 'per-day',
    });
    expect(betterCount(REGISTER, own)).toBeUndefined();
  });

  it('is a total where a year of 366 days makes a total and a mean differ: 6.9 % more victims, 7.4 % more a day', () => {
    const own = claim('C233');
    const typed = { ...own, query: { ...(own.query ?? never()), measure: 'per-day' as const } };
    expect(betterCount(REGISTER, typed)?.better.query).toMatchObject({
      indicator: 'extortion-victims',
      measure: 'count',
    });
  });
});

const proposed = (known = {}, statement = JUNE) =>
  proposeQueries(REGISTER, statement, known, 3).map(({ query }) => query);

describe('what a statement most likely means', () => {
  it('is read off its numbers and its day: victims a day, June against September', () => {
    expect(proposed()).toMatchObject([
      {
        indicator: 'homicide-victims',
        measure: 'per-day',
        window: JUNE.query?.window,
        base: JUNE.query?.base,
      },
    ]);
  });

  it('keeps to what is known already', () => {
    const known = { indicator: 'homicide-cases', base: { from: '2019-01', to: '2019-06' } } as const;
    expect(proposed(known).map(({ indicator, base }) => [indicator, base])).toEqual(
      Array.from({ length: 3 }, () => [known.indicator, known.base]),
    );
  });

  it('counts in total or by the day as the printed base has it', () => {
    const total = { ...JUNE, windowValue: printed(1968, 0), baseValue: printed(2607, 0) };
    expect(proposed({}, total)[0]).toMatchObject({
      measure: 'count',
      base: { from: '2024-09', to: '2024-09' },
    });
  });

  it('is nothing where no number was printed', () => {
    expect(proposed({}, claimOf({ direction: null }))).toEqual([]);
  });
});

function never(): never {
  throw new Error('a statement of the ledger has its query');
}

describe('what a statement may mean', () => {
  const known = { indicator: 'homicide-victims', measure: 'per-day' } as const;

  it('is the year so far before the newest month alone and the government so far, never against a later base', () => {
    const queries = possibleQueries(JUNE, known);
    expect(queries[0]).toMatchObject({ kind: 'change', window: { from: '2025-01', to: '2025-06' } });
    const windows = new Set(queries.map(({ window }) => `${window.from}..${window.to}`));
    expect(windows).toContain('2025-06..2025-06');
    expect(windows).toContain('2024-10..2025-06');
    expect(queries.filter(({ base, window }) => base === null || base.to >= window.from)).toEqual([]);
  });

  it('is one query where everything is known, and a level where no way was said', () => {
    const all = {
      ...known,
      window: { from: '2025-06', to: '2025-06' },
      base: { from: '2024-09', to: '2024-09' },
    } as const;
    expect(possibleQueries(JUNE, all)).toMatchObject([{ kind: 'change', ...all }]);
    const level = possibleQueries({ ...JUNE, direction: null }, all);
    expect(level).toMatchObject([{ kind: 'level', base: null }]);
  });

  it('is every monthly count of its topic by the day and in total where the count is not known', () => {
    const window = { from: '2025-06', to: '2025-06' } as const;
    const counts = possibleQueries({ ...JUNE, direction: null }, { window });
    expect(counts.map(({ indicator, measure }) => `${indicator} ${measure}`)).toEqual([
      'homicide-victims per-day',
      'homicide-victims count',
      'homicide-cases per-day',
      'homicide-cases count',
      'attempted-homicide-cases per-day',
      'attempted-homicide-cases count',
    ]);
  });

  it('is nothing where neither the period nor the day of saying is known', () => {
    expect(possibleQueries({ ...JUNE, statedOn: null }, known)).toEqual([]);
  });
});
