import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/domain/claims/claim.ts';
import { changePart, levelPart } from '../../../../src/domain/claims/part/part.ts';
import type { ClaimSide, NoSide } from '../../../../src/domain/claims/part/register.ts';
import { syntheticClaim, syntheticQuery } from '../synthetic-claim.ts';

// Everything here is synthetic: no figure of it is real.

const QUERY = syntheticQuery();

function side(value: number, parts: Partial<ClaimSide> = {}): ClaimSide {
  return {
    window: QUERY.window,
    total: value * 365,
    days: 365,
    value,
    method: 'cnsp-2015',
    basis: 'reported',
    vintages: ['v'],
    revision: 0.01,
    byGrowth: false,
    ...parts,
  };
}

const NOTHING: NoSide = { reason: 'not-published', months: ['2025-12'] };

/** A statement that so many per cent fewer came after 100 a day, judged on a found number a day. */
function change(stated: number, found: number, parts: Partial<Claim> = {}) {
  const claim = syntheticClaim({ size: { value: stated, decimals: 0 }, ...parts });
  return changePart(claim, QUERY, side(found), side(100));
}

describe('a stated change', () => {
  it('holds within half a unit of its last digit', () => {
    expect(change(20, 80)).toMatchObject({ outcome: 'holds', closeness: 'as-printed', stated: -20 });
    expect(change(20, 80).found).toBeCloseTo(-20, 9);
    expect(change(20, 79.5)).toMatchObject({ outcome: 'holds', closeness: 'as-printed' });
  });

  it('holds within usual revision as well: a hundredth of the 80 that were stated', () => {
    expect(change(20, 81.2)).toMatchObject({ outcome: 'holds', closeness: 'within-revision' });
    expect(change(20, 81.2).tolerance).toEqual({ rounding: 0.5, revision: 0.8 });
  });

  it('falls short below both, is of another size beyond them, and is opposite the other way', () => {
    expect(change(20, 81.4).outcome).toBe('falls-short');
    expect(change(20, 78.6).outcome).toBe('other-size');
    expect(change(20, 103).outcome).toBe('opposite');
  });

  it('of “more than” holds however far it goes beyond, and falls short all the same', () => {
    expect(change(20, 60, { bound: 'at-least' })).toMatchObject({
      outcome: 'holds',
      closeness: 'as-printed',
    });
    expect(change(20, 85, { bound: 'at-least' }).outcome).toBe('falls-short');
  });

  it('without a size is a matter of the way alone', () => {
    expect(change(0, 99.9, { size: null }).outcome).toBe('holds');
    expect(change(0, 100, { size: null }).outcome).toBe('falls-short');
    expect(change(0, 105, { size: null }).outcome).toBe('opposite');
  });

  it('upwards is read the same way round', () => {
    expect(change(20, 120, { direction: 'up' })).toMatchObject({ outcome: 'holds', stated: 20 });
    expect(change(20, 80, { direction: 'up' }).outcome).toBe('opposite');
  });

  it('cannot be told where a side is missing, the base is zero, or the method changed between', () => {
    const claim = syntheticClaim();
    expect(changePart(claim, QUERY, side(80), NOTHING)).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'not-published',
      months: ['2025-12'],
    });
    expect(changePart(claim, QUERY, side(80), side(0)).reason).toBe('no-base');
    const across = syntheticQuery({
      window: { from: '2026-01', to: '2026-06' },
      base: { from: '2025-01', to: '2025-06' },
    });
    expect(changePart(claim, across, NOTHING, NOTHING)).toMatchObject({
      reason: 'method-break',
      months: ['2026-01'],
    });
  });
});

const printed = (value: number, bound: Claim['bound'] = 'exact') =>
  syntheticClaim({ windowValue: { value, decimals: 1 }, bound });

const level = (stated: number, found: number, bound?: Claim['bound']) =>
  levelPart('window-level', printed(stated, bound), QUERY, side(found));

describe('a stated level', () => {
  it('holds within rounding and usual revision, a hundredth of what was stated', () => {
    expect(level(50, 50.05)).toMatchObject({
      outcome: 'holds',
      closeness: 'as-printed',
      stated: 50,
      found: 50.05,
    });
    expect(level(50, 50.5)).toMatchObject({ outcome: 'holds', closeness: 'within-revision' });
    expect(level(50, 50.6)?.outcome).toBe('other-size');
    expect(level(50, 49.4)?.outcome).toBe('other-size');
  });

  it('of “more than” falls short below, and holds however far above', () => {
    expect(level(50, 49.4, 'at-least')?.outcome).toBe('falls-short');
    expect(level(50, 70, 'at-least')?.outcome).toBe('holds');
  });

  it('is no part where none was printed, and cannot be told where the side has no number', () => {
    expect(levelPart('base-level', printed(50), QUERY, side(50))).toBeUndefined();
    expect(levelPart('window-level', printed(50), QUERY, NOTHING)).toMatchObject({
      outcome: 'cannot-tell',
      stated: 50,
      found: null,
    });
  });
});
