import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeChange } from '../../../src/domain/claims/part/part.ts';
import { findingOn } from '../../../src/domain/claims/finding.ts';
import { REGISTER, claimOf } from './synthetic-register.ts';
import { claim } from './ledger.ts';

describe('a change', () => {
  it('holds as printed: homicide down 24.5 % from 86.9 to 65.6 a day, and the lowest June since 2016', () => {
    const finding = findingOn(claim('C057'), REGISTER);
    expect(finding.outcome).toBe('holds');
    expect(finding.side?.total).toBe(1968);
    expect(finding.base?.total).toBe(2607);
    expect(finding.side?.value).toBeCloseTo(65.6, 1);
    expect(finding.base?.value).toBeCloseTo(86.9, 1);
    expect(finding.parts.map((part) => [part.aspect, part.outcome, part.closeness])).toEqual([
      ['change', 'holds', 'as-printed'],
      ['window-level', 'holds', 'as-printed'],
      ['base-level', 'holds', 'as-printed'],
      ['superlative', 'holds', null],
    ]);
    expect(finding.parts[0]?.found).toBeCloseTo(-24.51, 2);
    expect(finding.comparison?.verdict).toBe('falling');
  });

  it('holds within usual revision where the month was revised since: 24.9 % said, 24.3 % now', () => {
    const [change] = findingOn(claim('C048'), REGISTER).parts;
    expect(change).toMatchObject({ outcome: 'holds', closeness: 'within-revision' });
    expect(change?.found).toBeCloseTo(-24.32, 2);
    expect(change?.tolerance?.rounding).toBeCloseTo(0.05);
    expect(change?.tolerance?.revision).toBeCloseTo(0.755, 3);
  });

  it('falls short where the data go the way that was said, but less far: more than 15 % said, 11.3 % found', () => {
    const finding = findingOn(claim('C021'), REGISTER);
    expect(finding.outcome).toBe('falls-short');
    expect(finding.parts[0]?.found).toBeCloseTo(-11.32, 2);
  });

  it('is of another size where more fell than was said: 3.3 % said of carriers, 23 % found', () => {
    const finding = findingOn(claim('C157'), REGISTER);
    expect(finding.outcome).toBe('other-size');
    expect(finding.parts[0]).toMatchObject({ outcome: 'other-size', closeness: 'further' });
    expect(finding.parts[0]?.found).toBeCloseTo(-23.25, 2);
  });

  it('is opposite where the data go the other way by more than usual revision', () => {
    const rising = claimOf({ direction: 'up', size: { value: 10, decimals: 0 } });
    expect(findingOn(rising, REGISTER).outcome).toBe('opposite');
  });

  it('cannot be told where only a revision larger than the change could carry it: missing persons +14 % said, +5 % found', () => {
    const finding = findingOn(claim('C061'), REGISTER);
    expect(finding).toMatchObject({ outcome: 'cannot-tell', reason: 'revision-too-large' });
    expect(finding.parts[0]?.found).toBeCloseTo(5.21, 2);
  });

  it('reads “more than” as the least', () => {
    const atLeast = claimOf({ size: { value: 20, decimals: 0 }, bound: 'at-least' });
    expect(findingOn(atLeast, REGISTER).parts[0]).toMatchObject({
      outcome: 'holds',
      closeness: 'as-printed',
    });
  });

  it('compares totals where totals were told: extortion victims +6.9 %, not +7.4 % by the day', () => {
    const [change] = findingOn(claim('C233'), REGISTER).parts;
    expect(change?.found).toBeCloseTo(6.86, 2);
  });

  it('counter-claims are judged by the same rule: homicide down 22 % in 2025 on yearly totals, marked so', () => {
    for (const id of ['C187', 'C193c']) {
      const finding = findingOn(claim(id), REGISTER);
      expect(finding.outcome).toBe('holds');
      expect(finding.marks).toEqual(['yearly']);
      expect([finding.base?.total, finding.side?.total]).toEqual([30060, 23609]);
    }
  });

  it('30 % for the same two years falls short', () => {
    expect(findingOn(claim('C169'), REGISTER).outcome).toBe('falls-short');
  });
});

describe('judging any change', () => {
  const size = fc.double({ min: 0.1, max: 90, noNaN: true });
  const revision = fc.double({ min: 0, max: 5, noNaN: true });
  const direction = fc.constantFrom('down' as const, 'up' as const);

  it('a change found exactly as said holds, whatever the way, size and revision', () => {
    fc.assert(
      fc.property(size, revision, direction, (value, share, way) => {
        const found = way === 'down' ? -value : value;
        const said = claimOf({ direction: way, size: { value, decimals: 1 } });
        expect(judgeChange(said, found, share).outcome).toBe('holds');
      }),
    );
  });

  it('going further in the way that was said never makes a finding fall short', () => {
    const rank = { holds: 2, 'other-size': 2, 'falls-short': 1, 'cannot-tell': 1.5, opposite: 0 };
    fc.assert(
      fc.property(
        size,
        fc.double({ min: -50, max: 90, noNaN: true }),
        fc.double({ min: 0, max: 30, noNaN: true }),
        (value, found, more) => {
          const said = claimOf({ direction: 'up', size: { value, decimals: 1 } });
          const before = judgeChange(said, found, 1).outcome;
          const after = judgeChange(said, found + more, 1).outcome;
          expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
        },
      ),
    );
  });

  it('the mirror image of a claim gets the mirror image of a finding', () => {
    fc.assert(
      fc.property(size, fc.double({ min: -80, max: 80, noNaN: true }), revision, (value, found, share) => {
        const up = judgeChange(claimOf({ direction: 'up', size: { value, decimals: 1 } }), found, share);
        const down = judgeChange(claimOf({ direction: 'down', size: { value, decimals: 1 } }), -found, share);
        expect([up.outcome, up.closeness]).toEqual([down.outcome, down.closeness]);
      }),
    );
  });
});
