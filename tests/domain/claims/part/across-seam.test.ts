import { describe, expect, it } from 'vitest';
import type { Claim, ClaimQuery } from '../../../../src/domain/claims/claim.ts';
import { findingOn } from '../../../../src/domain/claims/finding.ts';
import { acrossPart } from '../../../../src/domain/claims/part/across-seam.ts';
import type { ClaimRegister, ClaimSide } from '../../../../src/domain/claims/part/register.ts';
import type { IndicatorId } from '../../../../src/domain/indicator/rows.ts';
import { twoJanuaries } from '../synthetic-register.ts';
import { syntheticClaim, syntheticQuery } from '../synthetic-claim.ts';

/** A register of January 2025 and January 2026, 31 days each (synthetic). */
function registerOf(
  counts: Partial<Record<IndicatorId, readonly [before: number | null, after: number]>>,
): ClaimRegister {
  return {
    population: undefined,
    yearly: () => undefined,
    series(indicator, region) {
      const pair = counts[indicator];
      return pair && twoJanuaries(indicator, region, 2025, pair);
    },
  };
}

const QUERY: Partial<ClaimQuery> = {
  indicator: 'extortion-cases',
  window: { from: '2026-01', to: '2026-01' },
  base: { from: '2025-01', to: '2025-01' },
};

function judged(register: ClaimRegister, size: number, query: Partial<ClaimQuery> = {}) {
  const claim: Claim = syntheticClaim({
    statedOn: '2026-09-01',
    direction: 'down',
    size: { value: size, decimals: 0 },
    query: syntheticQuery({ ...QUERY, ...query }),
  });
  return findingOn(claim, register);
}

describe('a change across two registers', () => {
  it('is judged by what both printed where the new one counts no attempts apart, and says so', () => {
    const finding = judged(registerOf({ 'carrier-robbery-violent-cases': [1000, 800] }), 20, {
      indicator: 'carrier-robbery-violent-cases',
    });
    expect(finding).toMatchObject({ outcome: 'holds', marks: ['two-registers'], side: null, base: null });
    expect(finding.parts[0]?.readings).toEqual([expect.closeTo(-20)]);
  });

  it('cannot be told where the finding hangs on the reading: −10 % without attempts, +10 % with them', () => {
    const register = registerOf({ 'extortion-cases': [1000, 900], 'attempted-extortion-cases': [null, 200] });
    const finding = judged(register, 10);
    expect(finding).toMatchObject({ outcome: 'cannot-tell', reason: 'method-break' });
    expect(finding.parts[0]?.readings).toEqual([expect.closeTo(-10), expect.closeTo(10)]);
  });

  it('is decided where every reading gives the same finding: 40 % said, 20 and 18 % found', () => {
    const register = registerOf({ 'extortion-cases': [1000, 800], 'attempted-extortion-cases': [null, 20] });
    expect(judged(register, 40)).toMatchObject({ outcome: 'falls-short', marks: ['two-registers'] });
  });

  it('leaves attempts out that outnumber all that the old rules counted', () => {
    const register = registerOf({ 'femicide-cases': [100, 90], 'attempted-femicide-cases': [null, 150] });
    const finding = judged(register, 10, { indicator: 'femicide-cases' });
    expect(finding).toMatchObject({ outcome: 'holds' });
    expect(finding.parts[0]?.readings).toHaveLength(1);
  });

  it('cannot be told where attempts are counted apart and not published', () => {
    expect(judged(registerOf({ 'extortion-cases': [1000, 900] }), 10)).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'method-break',
    });
  });
});

/** January of a year with so many case files. */
function january(year: 2025 | 2026, total: number): ClaimSide {
  const month = `${year}-01` as const;
  return {
    window: { from: month, to: month },
    total,
    days: 31,
    value: total / 31,
    method: year === 2025 ? 'cnsp-2015' : 'rnid-2026',
    basis: 'reported',
    vintages: ['synthetic'],
    revision: 0,
    byGrowth: false,
  };
}

describe('the readings of two sides', () => {
  const query = syntheticQuery({ ...QUERY, indicator: 'carrier-robbery-violent-cases' });
  const claim = syntheticClaim({ direction: 'down', size: { value: 20, decimals: 0 }, query });
  const read = (before: number, after: number, breaks: Parameters<typeof acrossPart>[4] = ['2026-01']) =>
    acrossPart(registerOf({}), claim, query, [january(2026, after), january(2025, before)], breaks);

  it('are ratios of daily means: 800 after 1,000 are 20 % fewer', () => {
    expect(read(1000, 800)).toMatchObject({ outcome: 'holds', stated: -20, reason: null });
    expect(read(1000, 800).readings).toEqual([expect.closeTo(-20, 9)]);
    expect(read(1000, 1200).outcome).toBe('opposite');
  });

  it('are none where a side is zero, no break is named, or more than one lies between', () => {
    const refused = { outcome: 'cannot-tell', reason: 'method-break', readings: [], stated: -20 };
    expect(read(0, 800)).toMatchObject(refused);
    expect(read(1000, 0)).toMatchObject(refused);
    expect(read(1000, 800, [])).toMatchObject(refused);
    expect(read(1000, 800, ['2026-01', '2026-01'])).toMatchObject(refused);
  });

  it('are none where a side does not lie wholly on its side of the break', () => {
    expect(read(1000, 800, ['2026-02'])).toMatchObject({ outcome: 'cannot-tell', months: ['2026-02'] });
    expect(read(1000, 800, ['2025-01'])).toMatchObject({ outcome: 'cannot-tell', months: ['2025-01'] });
  });
});
