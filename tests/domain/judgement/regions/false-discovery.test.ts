import { describe, expect, it } from 'vitest';
import type { Comparison, Verdict } from '../../../../src/domain/judgement/comparison.ts';
import {
  judgeAll,
  stepUpThreshold,
  fallsAmongMany,
} from '../../../../src/domain/judgement/regions/false-discovery.ts';

/** The fifteen p-values of the example in Benjamini & Hochberg (1995), section 4. */
const PUBLISHED = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

function judged(region: string, verdict: Exclude<Verdict, 'not-comparable'>, pValue: number): Comparison {
  const window = { from: '2025-01', to: '2025-12' } as const;
  const side = { window, days: 365, total: 1, perDay: 1, rate: null, population: null };
  const change = {
    side,
    base: side,
    ratio: 1,
    interval: { low: 1, high: 1 },
    detectable: null,
    dispersion: 1,
    pValue,
  };
  return {
    indicator: 'homicide-victims',
    region,
    window,
    base: window,
    verdict,
    change,
    fragile: false,
    revision: { share: 0.01, basis: 'assumed', pairs: null },
    provisional: false,
    printings: null,
    registeringBreaks: [],
    leftOut: null,
  };
}

describe('false alarms over many regions', () => {
  it('rejects four of the fifteen hypotheses of the published example', () => {
    expect(stepUpThreshold(PUBLISHED)).toBe(0.0095);
  });

  it('lets no verdict stand where no p-value is small enough, and copes with none at all', () => {
    expect(stepUpThreshold([0.04, 0.9, 0.5])).toBe(0);
    expect(stepUpThreshold([])).toBe(0);
  });

  it('marks the verdicts that do not stand among many, alters none of them, and names them', () => {
    const family = judgeAll([
      judged('01', 'falling', 0.001),
      judged('02', 'rising', 0.04),
      judged('03', 'no-clear-change', 0.5),
    ]);
    expect(family.comparisons.map((each) => each.verdict)).toEqual(['falling', 'rising', 'no-clear-change']);
    expect(family.comparisons).toMatchObject([{ standsAmongMany: true }, { standsAmongMany: false }, {}]);
    expect(family.comparisons[2]).not.toHaveProperty('standsAmongMany');
    expect(family).toMatchObject({ q: 0.05, tested: 3, threshold: 0.001, withdrawn: ['02'] });
    expect(family.comparisons[1]).toMatchObject({ change: { pValue: 0.04 } });
  });

  it('leaves refusals out of the count', () => {
    const window = { from: '2025-01', to: '2025-12' } as const;
    const refusal: Comparison = {
      indicator: 'homicide-victims',
      region: '04',
      window,
      base: window,
      verdict: 'not-comparable',
      reason: 'too-few',
      months: [],
    };
    const family = judgeAll([refusal, judged('02', 'rising', 0.04)]);
    expect(family.tested).toBe(1);
    expect(family.comparisons.map((each) => each.verdict)).toEqual(['not-comparable', 'rising']);
  });

  it('tells a verdict that falls among the many from one judged alone', () => {
    const alone = judged('01', 'rising', 0.04);
    const [among] = judgeAll([alone, judged('02', 'no-clear-change', 0.9)]).comparisons;
    expect(among && fallsAmongMany(among)).toBe(true);
    expect(fallsAmongMany(alone)).toBe(false);
    expect(fallsAmongMany(judged('02', 'no-clear-change', 0.9))).toBe(false);
  });
});
