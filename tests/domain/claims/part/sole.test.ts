import { describe, expect, it } from 'vitest';
import type { ClaimRegister } from '../../../../src/domain/claims/part/register.ts';
import { HIGH_IMPACT, solePart } from '../../../../src/domain/claims/part/sole.ts';
import { findingOn } from '../../../../src/domain/claims/finding.ts';
import type { IndicatorId } from '../../../../src/domain/indicator/rows.ts';
import { indicatorOf } from '../../../../src/domain/indicator/indicator.ts';
import { monthsIn } from '../../../../src/domain/time/period.ts';
import { claimOf } from '../synthetic-register.ts';

const BASE = { from: '2024-01', to: '2024-12' } as const;
const WINDOW = { from: '2025-01', to: '2025-12' } as const;

type Levels = Partial<Record<IndicatorId, readonly [number, number]>>;

/** A synthetic register: each crime has a level a month in 2024 and another in 2025. */
function registerOf(levels: Levels): ClaimRegister {
  return {
    population: undefined,
    yearly: () => undefined,
    series(indicator, region) {
      const found = levels[indicator];
      if (!found) return undefined;
      const [method = 'cnsp-2015'] = indicatorOf(indicator).methods;
      const observations = monthsIn({ from: BASE.from, to: WINDOW.to }).map((month) => ({
        month,
        value: month < WINDOW.from ? found[0] : found[1],
        method,
        vintage: 'synthetic',
        cut: '2026-08' as const,
        basis: 'reported' as const,
      }));
      return { indicator, region, cadence: 'month', observations };
    },
  };
}

const FALLEN: Levels = Object.fromEntries(HIGH_IMPACT.map((indicator) => [indicator, [1000, 800]]));
const ROSE: Levels = { ...FALLEN, 'extortion-cases': [1000, 1100] };

const QUERY = { indicator: 'extortion-cases', window: WINDOW, base: BASE, sole: 'high-impact' } as const;
const CLAIM = claimOf({ direction: 'up', size: { value: 10, decimals: 0 } }, QUERY);

function judged(levels: Levels) {
  if (!CLAIM.query) throw new Error('the claim has a query');
  return solePart(registerOf(levels), CLAIM, CLAIM.query);
}

describe('the only crime that rose', () => {
  it('holds where each of the other nine fell', () => {
    const part = judged(ROSE);
    expect(part).toMatchObject({ outcome: 'holds', found: 0 });
    expect(part.rivals).toHaveLength(HIGH_IMPACT.length - 1);
    expect(part.rivals.map((each) => each.indicator)).not.toContain('extortion-cases');
  });

  it('falls short where another rose by more than usual revision, and pulls the whole claim down', () => {
    const part = judged({ ...ROSE, 'kidnapping-cases': [1000, 1200] });
    expect(part).toMatchObject({ outcome: 'falls-short', found: 1 });
    expect(part.rivals.find((each) => each.moved)?.indicator).toBe('kidnapping-cases');
    const finding = findingOn(CLAIM, registerOf({ ...ROSE, 'kidnapping-cases': [1000, 1200] }));
    expect(finding.parts.find((each) => each.aspect === 'change')?.outcome).toBe('holds');
    expect(finding.outcome).toBe('falls-short');
  });

  it('is not refuted by a rise that revision could take back', () => {
    expect(judged({ ...ROSE, 'home-robbery-violent-cases': [100_000, 100_050] }).outcome).toBe('holds');
  });

  it('cannot be told where a crime of the list has no figure and none that has one rose', () => {
    const { 'firearm-injury-cases': _, ...kept } = ROSE;
    expect(judged(kept)).toMatchObject({ outcome: 'cannot-tell', reason: 'indicator-not-kept' });
    expect(judged({ ...kept, 'kidnapping-cases': [1000, 1200] }).outcome).toBe('falls-short');
  });

  it('asks of every other crime, not of the same one in another unit', () => {
    const victims = claimOf({ direction: 'up' }, { ...QUERY, indicator: 'extortion-victims' });
    if (!victims.query) throw new Error('the claim has a query');
    const { rivals } = solePart(registerOf(ROSE), victims, victims.query);
    expect(rivals.map((each) => each.indicator)).not.toContain('extortion-cases');
  });
});
