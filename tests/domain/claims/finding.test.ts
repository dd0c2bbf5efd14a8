import { describe, expect, it } from 'vitest';
import { filterClaims, summaryOf } from '../../../src/domain/claims/filter.ts';
import type { ClaimRegister } from '../../../src/domain/claims/part/register.ts';
import { changedFindings, countOutcomes, tellingsOf } from '../../../src/domain/claims/finding-changes.ts';
import { findingOn, findingsOn } from '../../../src/domain/claims/finding.ts';
import { addMonths } from '../../../src/domain/time/period.ts';
import { REGISTER } from './synthetic-register.ts';
import { CLAIMS, claim } from './ledger.ts';

/** The register as it would be with six more months of victims: 1,624 in each, 52.4 a day in December (synthetic). */
const LATER: ClaimRegister = {
  ...REGISTER,
  series(indicator, region) {
    const series = REGISTER.series(indicator, region);
    if (indicator !== 'homicide-victims' || region !== '00' || !series) return series;
    const more = Array.from({ length: 6 }, (_, index) => ({
      month: addMonths('2025-07', index),
      value: 1624,
      method: 'cnsp-2015' as const,
      vintage: 'synthetic',
      cut: '2026-08' as const,
      basis: 'reported' as const,
    }));
    return { ...series, observations: [...series.observations, ...more] };
  },
};

describe('a newer edition', () => {
  it('changes the findings that it can now tell, and they are listed with what they were', () => {
    const some = [claim('C168'), claim('C057'), claim('C087')];
    const changed = changedFindings(findingsOn(some, REGISTER), findingsOn(some, LATER));
    expect(changed).toEqual([{ claim: 'C168', before: 'cannot-tell', after: 'holds', reason: null }]);
  });

  it('lists a claim that was added since as new, and an unchanged set as nothing', () => {
    const before = findingsOn([claim('C057')], REGISTER);
    const after = findingsOn([claim('C057'), claim('C087')], REGISTER);
    expect(changedFindings(before, after)).toEqual([
      { claim: 'C087', before: null, after: 'cannot-tell', reason: 'composite-index' },
    ]);
    expect(changedFindings(after, after)).toEqual([]);
  });
});

describe('all claims', () => {
  const findings = findingsOn(CLAIMS, REGISTER);

  it('get a finding each, and every one that cannot be told says why', () => {
    expect(findings).toHaveLength(CLAIMS.length);
    const odd = findings.filter(
      (finding) => (finding.outcome === 'cannot-tell') !== (finding.reason !== null),
    );
    expect(odd).toEqual([]);
  });

  it('are counted by outcome, none lost', () => {
    const counts = countOutcomes(findings);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(CLAIMS.length);
  });

  it('that were decided carry the two sides of their arithmetic', () => {
    const decided = CLAIMS.flatMap((each, index) => {
      const finding = findings[index];
      return finding && finding.outcome !== 'cannot-tell' && each.query?.kind === 'change' ? [finding] : [];
    });
    expect(decided.length).toBeGreaterThan(40);
    const bare = decided.filter(({ side, base, comparison }) => !side || !base || !comparison);
    expect(bare.map((finding) => finding.claim)).toEqual([]);
  });

  it('never compare across the break of January 2026', () => {
    const mixed = findings.filter(({ side, base }) => side && base && side.method !== base.method);
    expect(mixed.map((finding) => finding.claim)).toEqual([]);
  });
});

describe('a list of claims', () => {
  const judged = CLAIMS.map((each) => ({ claim: each, finding: summaryOf(each, findingOn(each, REGISTER)) }));
  const ids = (filter: Parameters<typeof filterClaims>[1]) =>
    filterClaims(judged, filter).map((each) => each.claim.id);

  it('is filtered by speaker, topic, indicator, region, finding and date, newest first', () => {
    expect(ids({ speakerKind: 'civil-group', topic: 'kidnapping' })).toEqual(['C153']);
    expect(ids({ region: '27' })).toEqual(['C189', 'C115']);
    expect(ids({ region: 'sur' })).toEqual(expect.arrayContaining(['C189', 'C115']));
    expect(ids({ region: '00' })).not.toContain('C189');
    expect(ids({ outcome: 'opposite' })).toEqual([]);
    expect(ids({ from: '2026-03', to: '2026-03', topic: 'femicide' })).toEqual(['C215']);
  });

  it('takes a claim of which only the month is known where its month lies within', () => {
    expect(ids({ from: '2025-03-15', to: '2025-03-20', topic: 'kidnapping' })).toEqual(['C037']);
    expect(ids({ from: '2025-04', to: '2025-04', topic: 'kidnapping' })).toEqual([]);
  });

  it('leaves undated claims out of a span of dates and puts them last without one', () => {
    expect(ids({ from: '2020-01' })).not.toContain('C233');
    expect(ids({}).at(-1)).toBe('C239');
  });

  it('says in short what decides: 30 % said and 21 % found, on one register', () => {
    const found = judged.find((each) => each.claim.id === 'C169')?.finding;
    expect(found).toMatchObject({ outcome: 'falls-short', stated: -30, mixed: false });
    expect(found?.found).toBeCloseTo(-21.25, 2);
  });
});

describe('the timeline of one figure as it was told', () => {
  it('runs from 75.3 to 48.6 homicides a day in order of telling, preliminary counts marked', () => {
    const tellings = tellingsOf(CLAIMS, 'homicide-victims', '00');
    expect(tellings[0]).toMatchObject({ claim: 'C002', value: 75.3, preliminary: true });
    expect(tellings.at(-1)).toMatchObject({ statedOn: '2026-08-11', value: 48.6 });
    expect(tellings.find((each) => each.claim === 'C168')).toMatchObject({
      window: { from: '2025-12', to: '2025-12' },
      value: 52.4,
      preliminary: false,
    });
    const days = tellings.map((each) => each.statedOn);
    expect(days).toEqual(days.toSorted());
  });
});
