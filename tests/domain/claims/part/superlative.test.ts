import { describe, expect, it } from 'vitest';
import type { Superlative } from '../../../../src/domain/claims/claim.ts';
import type { ClaimRegister } from '../../../../src/domain/claims/part/register.ts';
import { streakPart, superlativePart } from '../../../../src/domain/claims/part/superlative.ts';
import type { Month } from '../../../../src/domain/time/period.ts';
import { flat, monthly } from '../../synthetic.ts';
import { syntheticClaim, syntheticQuery } from '../synthetic-claim.ts';

// Everything here is synthetic: daily means from months of values, so many a day.
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A register of one series from January 2021 (no leap year until 2024) with these daily means; `null` is a gap. */
function registerOf(perDay: readonly (number | null)[], start: Month = '2021-01'): ClaimRegister {
  const values = perDay.map((each, month) =>
    each === null ? 'not-reported' : each * (DAYS[month % 12] ?? 30),
  );
  const series = monthly(values, { indicator: 'homicide-cases', start });
  return { population: undefined, yearly: () => undefined, series: () => series };
}

const LOWEST: Superlative = { extreme: 'lowest', among: 'months', since: 'series', window: null };

function superlative(
  perDay: readonly (number | null)[],
  asked: Partial<Superlative> = {},
  to: Month = '2021-05',
) {
  const query = syntheticQuery({ indicator: 'homicide-cases', window: { from: to, to }, base: null });
  return superlativePart(registerOf(perDay), syntheticClaim(), query, { ...LOWEST, ...asked });
}

describe('the lowest month', () => {
  it('holds where none before it was lower', () => {
    expect(superlative([50, 45, 48, 47, 40])).toMatchObject({
      outcome: 'holds',
      found: 40,
      against: [],
      lastBeyond: null,
    });
  });

  it('falls short where some were lower, which are named, the latest first', () => {
    const found = superlative([50, 30, 35, 47, 40]);
    expect(found).toMatchObject({
      outcome: 'falls-short',
      against: [
        { window: { from: '2021-03' }, value: 35 },
        { window: { from: '2021-02' }, value: 30 },
      ],
      lastBeyond: { window: { from: '2021-03' } },
    });
  });

  it('is opposite where every one was lower', () => {
    expect(superlative([10, 20, 30, 35, 40]).outcome).toBe('opposite');
  });

  it('holds since a month that leaves the lower ones out, which is said to be as far as it reaches', () => {
    expect(superlative([50, 30, 45, 47, 40], { since: '2021-03' })).toMatchObject({
      outcome: 'holds',
      against: [],
      lastBeyond: { window: { from: '2021-02' }, value: 30 },
    });
  });

  it('cannot be told over a gap within reach unless another is lower anyway', () => {
    expect(superlative([50, null, 45, 47, 40])).toMatchObject({
      outcome: 'cannot-tell',
      months: ['2021-02'],
    });
    expect(superlative([50, null, 30, 47, 40]).outcome).toBe('falls-short');
  });

  it('cannot be told with no earlier month to set it against', () => {
    expect(superlative([50, 45], {}, '2021-01')).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'before-series',
    });
  });

  it('among the same months looks at one month a year', () => {
    const years = [...flat(30, 4), 50, ...flat(30, 7), ...flat(30, 4), 45];
    expect(superlative(years, { among: 'same-months' }, '2022-05').outcome).toBe('holds');
    expect(superlative(years, {}, '2022-05').outcome).toBe('falls-short');
  });

  it('since a year leaves that year itself out', () => {
    const years = [...flat(20, 12), ...flat(50, 4), 40];
    expect(superlative(years, { since: 2021 }, '2022-05').outcome).toBe('holds');
    expect(superlative(years, { since: 2020 }, '2022-05').outcome).toBe('falls-short');
  });
});

describe('the highest month', () => {
  it('is the lowest the other way round', () => {
    expect(superlative([10, 20, 30, 35, 40], { extreme: 'highest' }).outcome).toBe('holds');
    expect(superlative([10, 70, 30, 35, 40], { extreme: 'highest' }).outcome).toBe('falls-short');
  });
});

function streak(perDay: readonly (number | null)[], months: number, direction: 'down' | 'up' = 'down') {
  const to = '2021-05';
  const query = syntheticQuery({ indicator: 'homicide-cases', window: { from: to, to }, base: null });
  return streakPart(registerOf(perDay), syntheticClaim(), query, { direction, months });
}

describe('a run of falls', () => {
  it('holds where every month lies below the one before, by the day: February is not lower for being short', () => {
    expect(streak([50, 49, 45, 41, 40], 4)).toMatchObject({
      outcome: 'holds',
      stated: 4,
      found: 4,
      against: [],
    });
    expect(streak([50, 51, 45, 41, 40], 4)).toMatchObject({
      outcome: 'falls-short',
      found: 3,
      against: [{ window: { from: '2021-02' } }],
    });
  });

  it('is broken by a month that stays as it was', () => {
    expect(streak([50, 49, 49, 41, 40], 4)).toMatchObject({ outcome: 'falls-short', found: 2 });
  });

  it('is opposite where every month rose, and is read upwards the other way round', () => {
    expect(streak([40, 41, 45, 49, 50], 4)).toMatchObject({ outcome: 'opposite', found: 0 });
    expect(streak([40, 41, 45, 49, 50], 4, 'up').outcome).toBe('holds');
  });

  it('cannot be told over a gap or from before the series', () => {
    expect(streak([50, 49, null, 41, 40], 4)).toMatchObject({ outcome: 'cannot-tell', months: ['2021-03'] });
    expect(streak([50, 49, 45, 41, 40], 5).outcome).toBe('cannot-tell');
  });
});
