import { describe, expect, it } from 'vitest';
import type { Comparison, Verdict } from '../../../../src/domain/judgement/comparison.ts';
import {
  countQuadrants,
  pairStates,
  type Quadrant,
  quadrantOf,
} from '../../../../src/domain/judgement/regions/divergence.ts';
import type { StateReading } from '../../../../src/domain/judgement/regions/state-readings.ts';

const WINDOW = { from: '2025-01', to: '2025-12' } as const;
const HEAD = { indicator: 'homicide-cases', region: '01', window: WINDOW, base: WINDOW } as const;
const SIDE = { window: WINDOW, days: 365, total: 1, perDay: 1, rate: null, population: null };

function judged(verdict: Verdict): Comparison {
  if (verdict === 'not-comparable') return { ...HEAD, verdict, reason: 'gap', months: [] };
  const change = {
    side: SIDE,
    base: SIDE,
    ratio: 0.5,
    interval: { low: 0.4, high: 0.6 },
    detectable: null,
    dispersion: 1,
    pValue: 0.2,
  };
  return {
    ...HEAD,
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

function state(region: string, verdict: Verdict): StateReading {
  const total = { gap: 'not-published', months: [] } as const;
  return { region, total, perDay: null, rate: null, comparison: judged(verdict) };
}

describe('divergence', () => {
  const cases: readonly (readonly [Verdict, Verdict, Quadrant])[] = [
    ['falling', 'falling', 'both-down'],
    ['falling', 'rising', 'traded'],
    ['rising', 'falling', 'reversed'],
    ['rising', 'rising', 'both-up'],
    ['falling', 'no-clear-change', 'unclear'],
    ['no-clear-change', 'rising', 'unclear'],
    ['not-comparable', 'rising', 'not-comparable'],
    ['no-clear-change', 'not-comparable', 'not-comparable'],
  ];

  it.each(cases)('%s and %s are %s', (first, second, quadrant) => {
    expect(quadrantOf(judged(first), judged(second))).toBe(quadrant);
  });

  it('follows verdicts, not point estimates: half as many without a clear change is unclear', () => {
    expect(quadrantOf(judged('no-clear-change'), judged('rising'))).toBe('unclear');
  });

  it('pairs the states that have both readings, each in its quadrant', () => {
    const pairs = pairStates(
      [state('01', 'falling'), state('02', 'falling'), state('03', 'rising')],
      [state('02', 'rising'), state('03', 'no-clear-change')],
    );
    expect(pairs.map(({ region, quadrant }) => [region, quadrant])).toEqual([
      ['02', 'traded'],
      ['03', 'unclear'],
    ]);
  });

  it('counts every quadrant, also the empty ones', () => {
    const pairs = [
      { first: judged('falling'), second: judged('rising') },
      { first: judged('falling'), second: judged('rising') },
      { first: judged('falling'), second: judged('falling') },
    ];
    expect(countQuadrants(pairs)).toEqual({
      'both-down': 1,
      traded: 2,
      'both-up': 0,
      reversed: 0,
      unclear: 0,
      'not-comparable': 0,
    });
  });
});
