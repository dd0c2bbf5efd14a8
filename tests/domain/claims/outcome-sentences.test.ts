import { describe, expect, it } from 'vitest';
import { OUTCOME_SENTENCES } from '../../../src/domain/claims/claims.words.ts';
import { findingOn } from '../../../src/domain/claims/finding.ts';
import type { Claim, ClaimQuery, PrintedFigure } from '../../../src/domain/claims/claim.ts';
import { OUTCOMES, type FindingOutcome } from '../../../src/domain/claims/part/part.ts';
import { REGISTER, claimOf } from './synthetic-register.ts';

const figure = (value: number, decimals = 1): PrintedFigure => ({ value, decimals });
const size = (value: number, decimals = 1) => ({ size: figure(value, decimals) });
/** A record of a month that is in no file. */
const UNKNOWN: Partial<ClaimQuery> = {
  superlative: {
    extreme: 'lowest',
    among: 'same-months',
    since: 2016,
    window: { from: '2025-12', to: '2025-12' },
  },
};
const lowest = (since: number) => ({
  superlative: { extreme: 'lowest', among: 'same-months', since, window: null } as const,
});

/** Words of the printed definition, and a statement that they decide: homicide fell from 86.9 to 65.6 a day, −24.5 %. */
const CLAUSES: readonly (readonly [FindingOutcome, string, Partial<Claim>, Partial<ClaimQuery>])[] = [
  ['holds', 'goes the way that was said', {}, {}],
  ['holds', 'gives the size', size(24.5), {}],
  [
    'holds',
    'the other figures that were said',
    { ...size(24.5), windowValue: figure(65.6), baseValue: figure(86.9) },
    {},
  ],
  ['holds', 'within rounding', size(25, 0), {}],
  ['holds', 'and usual revision', size(25.1), {}],
  ['holds', 'a further figure that cannot be told changes nothing', size(24.5), UNKNOWN],
  ['holds', 'gives the size', size(24.5), lowest(2016)],
  ['other-size', 'goes further', size(15), {}],
  ['other-size', 'gives another level', { ...size(24.5), windowValue: figure(60) }, {}],
  ['falls-short', 'goes less far than was said by more than rounding and usual revision', size(30), {}],
  ['falls-short', 'does not give the record', size(24.5), lowest(2014)],
  ['falls-short', 'the “only one”', size(24.5), { sole: 'high-impact' }],
  ['falls-short', 'the run', size(24.5), { streak: { direction: 'down', months: 3 } }],
  ['opposite', 'goes the other way by more than usual revision', { ...size(24.5), direction: 'up' }, {}],
  ['cannot-tell', 'do not suffice', size(40), { window: { from: '2025-12', to: '2025-12' } }],
];

describe('the printed definition of each outcome is the rule', () => {
  it.each(CLAUSES)('%s: “%s”', (outcome, clause, said, query) => {
    expect(OUTCOME_SENTENCES[outcome].en).toContain(clause);
    expect(findingOn(claimOf(said, query), REGISTER).outcome).toBe(outcome);
  });

  it('and what is missing is named wherever nothing can be told', () => {
    expect(OUTCOME_SENTENCES['cannot-tell'].en).toContain('what is missing is named');
    const undecided = findingOn(claimOf(size(40), { window: { from: '2025-12', to: '2025-12' } }), REGISTER);
    expect(undecided).toMatchObject({ reason: 'victims-by-month', months: ['2025-12'] });
  });

  it('has a clause for every outcome', () => {
    expect(OUTCOMES.filter((each) => !CLAUSES.some(([outcome]) => outcome === each))).toEqual([]);
  });
});
