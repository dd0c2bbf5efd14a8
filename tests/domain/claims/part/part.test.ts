import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/domain/claims/claim.ts';
import type { Aspect, ClaimPart } from '../../../../src/domain/claims/part/part.ts';
import { findingOn, printedArithmetic, type Finding } from '../../../../src/domain/claims/finding.ts';
import type { EnsuPoint } from '../../../../src/domain/record/curated/perception.ts';
import { REGISTER, claimOf } from '../synthetic-register.ts';
import { claim } from '../ledger.ts';

function part(finding: Finding, aspect: Aspect): ClaimPart {
  const found = finding.parts.find((each) => each.aspect === aspect);
  if (!found) throw new Error(`no ${aspect}`);
  return found;
}

function judged(of: Claim, aspect: Aspect): ClaimPart {
  return part(findingOn(of, REGISTER), aspect);
}

describe('a level', () => {
  it('holds within rounding: 89.3 a day in June 2024, the highest month of that year so far', () => {
    const finding = findingOn(claim('C018b'), REGISTER);
    expect(finding.outcome).toBe('holds');
    expect(part(finding, 'window-level').found).toBeCloseTo(89.27, 2);
    expect(part(finding, 'superlative').lastBeyond?.window.from).toBe('2022-05');
  });

  it('of INEGI’s deaths is no base for the prosecutors’ victims: 100.5 a day in 2018 was 92.4', () => {
    const finding = findingOn(claim('C018'), REGISTER);
    expect(finding.outcome).toBe('falls-short');
    expect(part(finding, 'base-level')).toMatchObject({ outcome: 'other-size', stated: 100.5 });
    expect(part(finding, 'base-level').found).toBeCloseTo(92.44, 2);
    expect(part(finding, 'change').found).toBeCloseTo(-11.2, 1);
    expect(finding.mixed?.reproduces).toBe('both');
    expect(finding.mixed?.baseValue).toBeCloseTo(100.5, 1);
    expect(finding.mixed?.change).toBeCloseTo(-18.3, 1);
  });

  it('that is off makes a change that holds another size: 13,090 victims said, 12,752 found', () => {
    const finding = findingOn(claim('C235'), REGISTER);
    expect(part(finding, 'change').outcome).toBe('holds');
    expect(part(finding, 'window-level')).toMatchObject({
      outcome: 'other-size',
      stated: 13090,
      found: 12752,
    });
    expect(finding.outcome).toBe('other-size');
  });

  it('that is known decides nothing while the headline cannot be told', () => {
    const finding = findingOn(claim('C168'), REGISTER);
    expect(part(finding, 'base-level').outcome).toBe('holds');
    expect(finding).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'victims-by-month',
      months: ['2025-12'],
    });
  });
});

describe('a superlative', () => {
  it('“lowest since 2016” means that no later year was lower; the last lower one is told', () => {
    const superlative = judged(claim('C048'), 'superlative');
    expect(superlative.outcome).toBe('holds');
    expect(superlative.lastBeyond).toMatchObject({ window: { from: '2016-04', to: '2016-04' } });
    expect(superlative.lastBeyond?.value).toBeCloseTo(55, 0);
  });

  it('falls short where one period within reach lies beyond, and names it', () => {
    const october = claimOf(
      { direction: null },
      {
        kind: 'superlative',
        window: { from: '2024-10', to: '2024-10' },
        base: null,
        superlative: { extreme: 'lowest', among: 'same-months', since: 2017, window: null },
      },
    );
    const superlative = judged(october, 'superlative');
    expect(superlative.outcome).toBe('falls-short');
    expect(superlative.against.map((each) => each.window.from)).toEqual(['2023-10']);
  });

  it('is opposite where every period within reach lies beyond', () => {
    const highest = claimOf(
      { direction: null },
      {
        kind: 'superlative',
        base: null,
        superlative: { extreme: 'highest', among: 'same-months', since: 2016, window: null },
      },
    );
    expect(judged(highest, 'superlative').outcome).toBe('opposite');
  });

  it('“on record” runs over the whole series: extortion victims in a first half', () => {
    const finding = findingOn(claim('C056'), REGISTER);
    expect(finding.outcome).toBe('holds');
    expect(part(finding, 'superlative').lastBeyond).toBeNull();
  });

  it('does not reach across the break of method', () => {
    const superlative = judged(claim('C224'), 'superlative');
    expect(superlative).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'method-break',
      months: ['2026-01'],
    });
  });

  it('cannot be told where the series does not reach back', () => {
    const first = claimOf(
      { direction: null },
      {
        kind: 'superlative',
        window: { from: '2015-01', to: '2015-01' },
        base: null,
        superlative: { extreme: 'lowest', among: 'same-months', since: 'series', window: null },
      },
    );
    expect(findingOn(first, REGISTER)).toMatchObject({ outcome: 'cannot-tell', reason: 'before-series' });
  });
});

describe('a streak', () => {
  it('is broken by one month: extortion is said to have fallen since July 2025, but September lies above August', () => {
    const finding = findingOn(claim('C132'), REGISTER);
    expect(part(finding, 'change')).toMatchObject({ outcome: 'falls-short', stated: -14 });
    expect(part(finding, 'change').found).toBeCloseTo(-12.3, 1);
    expect(part(finding, 'streak')).toMatchObject({ outcome: 'falls-short', stated: 3, found: 1 });
    expect(part(finding, 'streak').against.map((each) => each.window.from)).toEqual(['2025-09']);
    expect(finding.outcome).toBe('falls-short');
  });
});

describe('across the break of January 2026', () => {
  it('nothing is compared, though both months are published: femicide case files', () => {
    expect(findingOn(claim('C200'), REGISTER)).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'method-break',
      months: ['2026-01'],
      nearest: null,
    });
  });
});

describe('what is missing', () => {
  it('is named, and the nearest count says its own without deciding: 40 % of victims, 36.9 % of case files', () => {
    const finding = findingOn(claim('C168'), REGISTER);
    expect(finding.nearest).toMatchObject({
      why: 'other-unit',
      indicator: 'homicide-cases',
      outcome: 'falls-short',
    });
    expect(finding.nearest?.parts[0]?.found).toBeCloseTo(-36.94, 2);
  });

  it('is the preliminary count: 25.4 % said before October 2024 had ended, 17.8 % at its close', () => {
    const finding = findingOn(claim('C002'), REGISTER);
    expect(finding).toMatchObject({ outcome: 'cannot-tell', reason: 'preliminary-count' });
    expect(finding.nearest?.parts[0]?.found).toBeCloseTo(-17.77, 2);
  });

  it('is the state where the case files of Tabasco fell by one, and 44 % was said', () => {
    const { nearest } = findingOn(claim('C115'), REGISTER);
    expect([nearest?.base?.total, nearest?.side?.total]).toEqual([60, 59]);
  });

  it('is the half year where the source publishes whole years', () => {
    expect(findingOn(claim('C178'), REGISTER)).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'yearly-only',
    });
  });
});

describe('the printed arithmetic', () => {
  it('shows a slip whatever the registers say: 636 to 477 is 25 %, not 21 %', () => {
    const finding = findingOn(claim('C087'), REGISTER);
    expect(finding).toMatchObject({ outcome: 'cannot-tell', reason: 'composite-index' });
    expect(finding.printed).toEqual({ stated: -21, computed: -25, slip: true });
  });

  it('catches a column’s 57.4 for 52.4: 86.9 to 57.4 is not 40 %', () => {
    const size = { value: 40, decimals: 0 };
    const named = (value: number) =>
      printedArithmetic(
        claimOf({ size, baseValue: { value: 86.9, decimals: 1 }, windowValue: { value, decimals: 1 } }),
      )?.slip;
    expect([named(57.4), named(52.4)]).toEqual([true, false]);
  });

  it('is no slip where a digit was cut off or rounded', () => {
    expect(printedArithmetic(claim('C016b'))?.slip).toBe(false);
    expect(printedArithmetic(claim('C018'))?.slip).toBe(false);
    expect(printedArithmetic(claim('C012'))?.slip).toBe(false);
  });

  it('is nothing where a number was not printed', () => {
    expect(printedArithmetic(claim('C048'))).toBeNull();
  });
});

function point(quarter: EnsuPoint['quarter'], percent: number): EnsuPoint {
  return { quarter, percent, link: 'https://example.org/', note: null };
}

describe('a statement on the survey', () => {
  const ensu = [
    point('2022Q4', 64.2),
    point('2023Q1', 62.1),
    point('2024Q4', 61.7),
    { quarter: '2025Q1', gap: 'not-found' } as const,
    point('2025Q4', 63.8),
  ];

  it('is tested on its quarters: 61.7 to 63.8 %, the highest in three years', () => {
    const finding = findingOn(claim('C179'), { ...REGISTER, ensu });
    expect(finding.outcome).toBe('holds');
    expect(part(finding, 'superlative').lastBeyond?.window).toEqual({ from: '2022-10', to: '2022-12' });
  });

  it('cannot be told where the quarter is a gap', () => {
    const survey = { quarter: '2025Q1', base: null, extreme: null, since: null } as const;
    const said = { ...claim('C179'), survey };
    expect(findingOn(said, { ...REGISTER, ensu })).toMatchObject({
      outcome: 'cannot-tell',
      reason: 'not-published',
    });
  });
});
