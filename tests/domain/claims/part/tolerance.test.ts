import { describe, expect, it } from 'vitest';
import type { ClaimSide } from '../../../../src/domain/claims/part/register.ts';
import { surveyParts } from '../../../../src/domain/claims/part/survey.ts';
import { revisionOf, roundingOf } from '../../../../src/domain/claims/part/tolerance.ts';
import { partOf, undecidedPart } from '../../../../src/domain/claims/part/part.ts';
import type { EnsuPoint } from '../../../../src/domain/record/curated/perception.ts';
import { syntheticClaim, syntheticQuery } from '../synthetic-claim.ts';

const SIDE: ClaimSide = {
  window: { from: '2023-01', to: '2023-12' },
  total: 20_000,
  days: 365,
  value: 54.8,
  method: 'cnsp-2015',
  basis: 'reported',
  vintages: [],
  revision: 0.02,
  byGrowth: false,
};

const about = (value: number, decimals = 0): number => roundingOf({ value, decimals }, 'about');

describe('the rounding of a printed number', () => {
  it('is half a unit of its last digit', () => {
    expect(roundingOf({ value: 52.4, decimals: 1 }, 'exact')).toBeCloseTo(0.05, 10);
    expect(roundingOf({ value: 40, decimals: 0 }, 'exact')).toBe(0.5);
    expect(roundingOf({ value: 40, decimals: 0 }, 'at-least')).toBe(0.5);
  });

  it('of “almost” is one unit of the last digit that is not zero: 10 for 370, 1 for 23, 100,000 for 1,200,000', () => {
    expect([about(370), about(23), about(1_200_000), about(0)]).toEqual([10, 1, 100_000, 1]);
    expect(about(5.3, 1)).toBeCloseTo(0.1, 10);
  });
});

describe('the usual revision of a side', () => {
  const query = syntheticQuery();

  it('is its own while the months are fresh at the time of the statement', () => {
    expect(revisionOf(SIDE, { statedOn: '2025-12-31' }, query)).toBe(0.02);
  });

  it('is half a per cent at most once they lie more than two years back', () => {
    expect(revisionOf(SIDE, { statedOn: '2026-01-01' }, query)).toBe(0.005);
    expect(revisionOf({ ...SIDE, revision: 0.001 }, { statedOn: '2026-01-01' }, query)).toBe(0.001);
  });

  it('is never less than one record of a small total', () => {
    expect(revisionOf({ ...SIDE, total: 50 }, { statedOn: '2026-01' }, query)).toBe(0.02);
    expect(revisionOf({ ...SIDE, total: 100 }, { statedOn: '2026-01' }, query)).toBe(0.01);
  });

  it('of an undated statement counts from the end of the window that it speaks of', () => {
    expect(revisionOf(SIDE, { statedOn: null }, query)).toBe(0.02);
    expect(
      revisionOf(SIDE, { statedOn: null }, syntheticQuery({ window: { from: '2026-01', to: '2026-01' } })),
    ).toBe(0.005);
  });
});

describe('a part of a claim', () => {
  it('is empty but for what is given', () => {
    expect(partOf('change', 'holds', { found: 3 })).toMatchObject({
      found: 3,
      stated: null,
      months: [],
      rivals: [],
      readings: [],
    });
  });

  it('that cannot be decided names the reason and the months', () => {
    const part = undecidedPart('window-level', { reason: 'not-published', months: ['2025-01'] }, 5);
    expect(part).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'not-published',
      months: ['2025-01'],
      stated: 5,
    });
  });
});

const outcomes = (...asked: Parameters<typeof surveyParts>) =>
  surveyParts(...asked).map((each) => [each.aspect, each.outcome]);

const said = (value: number) => syntheticClaim({ direction: null, windowValue: { value, decimals: 1 } });

describe('a statement on the survey of safety', () => {
  /** Synthetic: five quarters, the third not surveyed. */
  const points: readonly EnsuPoint[] = [70, 60, null, 62, 63].map((percent, index) => {
    const quarter = (['2024Q1', '2024Q2', '2024Q3', '2024Q4', '2025Q1'] as const)[index] ?? '2024Q1';
    return percent === null
      ? { quarter, gap: 'not-found' as const }
      : { quarter, percent, link: 'https://example.org', note: null };
  });
  const survey = { quarter: '2025Q1', base: '2024Q2', extreme: null, since: null } as const;

  it('holds to the digit or is of another size', () => {
    expect(outcomes(points, said(63), survey)).toEqual([['window-level', 'holds']]);
    expect(outcomes(points, said(63.1), survey)).toEqual([['window-level', 'other-size']]);
  });

  it('goes the way said, the other way, or no way at all', () => {
    expect(outcomes(points, syntheticClaim({ direction: 'up' }), survey)).toEqual([['change', 'holds']]);
    expect(outcomes(points, syntheticClaim({ direction: 'down' }), survey)).toEqual([['change', 'opposite']]);
    const still = { ...survey, base: '2025Q1' } as const;
    expect(outcomes(points, syntheticClaim({ direction: 'up' }), still)).toEqual([['change', 'falls-short']]);
  });

  it('says nothing of the way to a quarter that was not surveyed', () => {
    expect(outcomes(points, syntheticClaim({ direction: 'up' }), { ...survey, base: '2024Q3' })).toEqual([]);
    const claim = syntheticClaim({ direction: null, windowValue: { value: 60, decimals: 0 } });
    expect(surveyParts(points, claim, { ...survey, quarter: '2024Q3', base: null })).toMatchObject([
      { outcome: 'cannot-tell', reason: 'not-published', months: ['2024-07'] },
    ]);
  });

  it('is the highest since a quarter although an earlier one was higher, and names that one', () => {
    const highest = { quarter: '2025Q1', base: null, extreme: 'highest', since: '2024Q2' } as const;
    const [part] = surveyParts(points, syntheticClaim({ direction: null }), highest);
    expect(part).toMatchObject({ outcome: 'holds', against: [], lastBeyond: { value: 70 } });
    const [short] = surveyParts(points, syntheticClaim({ direction: null }), { ...highest, since: '2024Q1' });
    expect(short).toMatchObject({ outcome: 'falls-short', against: [{ value: 70 }] });
  });
});
