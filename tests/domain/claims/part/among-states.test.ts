import { describe, expect, it } from 'vitest';
import { rankPart, statesPart } from '../../../../src/domain/claims/part/among-states.ts';
import type { ClaimRegister } from '../../../../src/domain/claims/part/register.ts';
import { STATE_CODES } from '../../../../src/domain/place/region.ts';
import { twoJanuaries } from '../synthetic-register.ts';
import { syntheticClaim, syntheticQuery } from '../synthetic-claim.ts';

/** Case files of 32 states in January 2024 and 2025: the first `fallen` fell from 1,000 to 500, the others rose to 2,000 (synthetic). */
function registerOf(fallen: number, lacking?: string): ClaimRegister {
  return {
    population: undefined,
    yearly: () => undefined,
    series(indicator, region) {
      if (region === lacking) return undefined;
      const index = STATE_CODES.indexOf(region);
      return twoJanuaries(indicator, region, 2024, [1000, (index < fallen ? 500 : 2000) + index * 50]);
    },
  };
}

const QUERY = syntheticQuery({
  indicator: 'homicide-cases',
  measure: 'per-day',
  window: { from: '2025-01', to: '2025-01' },
  base: { from: '2024-01', to: '2024-01' },
});
const CLAIM = syntheticClaim({ query: QUERY });
const states = (fallen: number, count: number, lacking?: string) =>
  statesPart(registerOf(fallen, lacking), CLAIM, QUERY, { direction: 'down', count });

const rank = (region: string, place: number) =>
  rankPart(registerOf(0), { ...CLAIM, region }, QUERY, { extreme: 'highest', place });

describe('a number of states', () => {
  it('holds where as many moved, is of another size where more did, falls short where fewer did', () => {
    expect(states(5, 5)).toMatchObject({ outcome: 'holds', stated: 5, found: 5 });
    expect(states(8, 5)).toMatchObject({ outcome: 'other-size', found: 8 });
    expect(states(5, 27)).toMatchObject({ outcome: 'falls-short', found: 5 });
  });

  it('cannot be told where a state has no figure', () => {
    expect(states(5, 5, '27')).toMatchObject({ outcome: 'cannot-tell', found: null });
  });
});

describe('a place among the states', () => {
  it('holds where the state stands there, and falls short elsewhere', () => {
    expect(rank('32', 1)).toMatchObject({ outcome: 'holds', found: 1 });
    expect(rank('01', 32)).toMatchObject({ outcome: 'holds', found: 32 });
    expect(rank('01', 1)).toMatchObject({ outcome: 'falls-short', stated: 1, found: 32 });
  });
});
