import { describe, expect, it } from 'vitest';
import { filterClaims, summaryOf } from '../../../src/domain/claims/filter.ts';
import type { ClaimRegister } from '../../../src/domain/claims/part/register.ts';
import { changedFindings, countOutcomes, tellingsOf } from '../../../src/domain/claims/finding-changes.ts';
import {
  asThenOf,
  findingOn,
  findingsOn,
  indicatorsAsked,
  partsOf,
} from '../../../src/domain/claims/finding.ts';
import { addMonths } from '../../../src/domain/time/period.ts';
import { claimOf, REGISTER } from './synthetic-register.ts';
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

describe('the parts of a statement', () => {
  const said = claimOf({
    size: { value: 24.5, decimals: 1 },
    windowValue: { value: 65.6, decimals: 1 },
    baseValue: { value: 86.9, decimals: 1 },
  });
  const query = said.query ?? never();

  it('are one for each thing that was said: 1,968 victims in 30 days after 2,607 in 30', () => {
    const { parts, side, base } = partsOf(REGISTER, said, query);
    expect(parts.map(({ aspect, outcome }) => [aspect, outcome])).toEqual([
      ['change', 'holds'],
      ['window-level', 'holds'],
      ['base-level', 'holds'],
    ]);
    expect([side?.total, base?.total]).toEqual([1968, 2607]);
    expect(parts[0]?.found).toBeCloseTo(100 * (1968 / 2607 - 1), 9);
  });

  it('are no change where no way was said, and no level where none was printed', () => {
    const bare = { ...said, direction: null, size: null, windowValue: null };
    expect(partsOf(REGISTER, bare, query).parts.map(({ aspect }) => aspect)).toEqual(['base-level']);
  });

  it('show no side beside one that was counted under another method', () => {
    const across = { ...query, window: { from: '2026-02', to: '2026-02' } } as const;
    const cases = { ...across, indicator: 'homicide-cases' } as const;
    expect(partsOf(REGISTER, said, cases)).toMatchObject({ side: null, base: null });
  });

  it('are not tested on an earlier cut where none is kept, none was out, or the day is not known', () => {
    expect(asThenOf(REGISTER, said, query)).toBeNull();
    const asked: string[] = [];
    const empty: ClaimRegister = {
      ...REGISTER,
      asOf: (_indicator, _region, month) => void asked.push(month),
    };
    expect(asThenOf(empty, said, query)).toBeNull();
    expect(asThenOf(empty, { ...said, statedOn: null }, query)).toBeNull();
    expect(asked).toEqual(['2025-07']);
  });

  it('are those of the cut of the time where it is kept, its own months alone taken from it', () => {
    const serving = REGISTER.series('homicide-victims', '00') ?? never();
    const june = serving.observations.filter(({ month }) => month >= '2024-09');
    const printed = june.map((each) => ('value' in each ? { ...each, value: 2 * each.value } : each));
    const kept: ClaimRegister = {
      ...REGISTER,
      asOf: () => ({ cut: '2025-06', series: { ...serving, observations: printed } }),
    };
    const found = asThenOf(kept, said, query);
    // Twice as many on both sides: the same change, and neither level.
    expect(found).toMatchObject({ cut: '2025-06', side: { total: 3936 }, base: { total: 5214 } });
    expect(found?.parts.map(({ outcome }) => outcome)).toEqual(['holds', 'other-size', 'other-size']);
  });
});

describe('the indicators that findings draw on', () => {
  it('are the count, its sibling, the attempts of both, and the deaths, each once', () => {
    const asked = indicatorsAsked([claimOf({}), claimOf({})]);
    expect(asked).toEqual([
      'homicide-victims',
      'homicide-cases',
      'attempted-homicide-cases',
      'homicide-deaths',
    ]);
  });

  it('are all of the list where one crime is said to be the only one', () => {
    expect(indicatorsAsked([claimOf({}, { sole: 'high-impact' })]).length).toBeGreaterThan(
      indicatorsAsked([claimOf({})]).length,
    );
    expect(indicatorsAsked([claimOf({ query: null })])).toEqual(['homicide-deaths']);
  });
});

function never(): never {
  throw new Error('must be there');
}
