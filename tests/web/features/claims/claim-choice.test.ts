import { describe, expect, it } from 'vitest';
import { heldUnderAll, type JudgedClaim } from '../../../../src/domain/claims/filter.ts';
import {
  chooseClaims,
  isFiltered,
  readClaimFilter,
  undecidedReasons,
} from '../../../../src/web/features/claims/claim-choice.ts';

type Given = {
  readonly id: string;
  readonly finding?: Partial<JudgedClaim['finding']>;
  readonly claim?: object;
};

/** A synthetic claim: nobody said it. */
function judged({ id, finding = {}, claim = {} }: Given): JudgedClaim {
  return {
    claim: {
      id,
      statedOn: '2025-07-08',
      speakerKind: 'government',
      topic: 'homicide',
      region: '00',
      query: null,
      ...claim,
    },
    finding: { outcome: 'holds', reason: null, otherBases: { hold: 0, of: 0 }, ...finding },
  } as unknown as JudgedClaim;
}

const undecided = (id: string, reason: 'survey' | 'no-base') =>
  judged({ id, finding: { outcome: 'cannot-tell', reason } });

describe('the choice of claims', () => {
  it('reads every filter from the address and leaves out what it cannot read', () => {
    expect(readClaimFilter('?by=press&about=extortion&where=25&since=2025-01&finding=holds')).toMatchObject({
      speakerKind: 'press',
      topic: 'extortion',
      region: '25',
      from: '2025-01',
      outcome: 'holds',
    });
    expect(isFiltered(readClaimFilter('?by=nobody&where=99&since=soon&finding=true'))).toBe(false);
  });

  it('counts every finding although one of them is chosen', () => {
    const all = [
      judged({ id: 'A' }),
      judged({ id: 'B', finding: { outcome: 'falls-short' } }),
      judged({ id: 'C', finding: { outcome: 'cannot-tell' } }),
    ];
    const { matching, counts } = chooseClaims(all, readClaimFilter('?finding=falls-short'));
    expect(matching.map(({ claim }) => claim.id)).toEqual(['B']);
    expect(counts).toEqual({ holds: 1, 'other-size': 0, 'falls-short': 1, opposite: 0, 'cannot-tell': 1 });
  });

  it('tells a claim that holds under every base from one that holds under its own', () => {
    const all = [
      judged({ id: 'A', finding: { otherBases: { hold: 4, of: 4 } } }),
      judged({ id: 'B', finding: { otherBases: { hold: 1, of: 7 } } }),
      judged({ id: 'C' }),
      judged({ id: 'D', finding: { outcome: 'falls-short', otherBases: { hold: 3, of: 3 } } }),
    ];
    expect(heldUnderAll(all)).toEqual({ held: 2, everywhere: 1 });
  });

  it('puts the commonest reason for not telling first', () => {
    expect(
      undecidedReasons([undecided('A', 'survey'), undecided('B', 'no-base'), undecided('C', 'no-base')]),
    ).toEqual([
      ['no-base', 2],
      ['survey', 1],
    ]);
  });
});
