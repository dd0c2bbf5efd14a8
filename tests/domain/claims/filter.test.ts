import { describe, expect, it } from 'vitest';
import { CLAIM_COLUMNS, claimRow, EVENT_COLUMNS, eventRow } from '../../../src/domain/claims/curated-rows.ts';
import { readFigure, statedChange, type Claim } from '../../../src/domain/claims/claim.ts';
import { breaksOf, EMPTY_CURATED } from '../../../src/domain/claims/curated.ts';
import {
  filterClaims,
  heldUnderAll,
  type ClaimFilter,
  type FindingSummary,
  type JudgedClaim,
} from '../../../src/domain/claims/filter.ts';
import { changedFindings, countOutcomes, tellingsOf } from '../../../src/domain/claims/finding-changes.ts';
import { syntheticClaim, syntheticQuery } from './synthetic-claim.ts';
import { fieldsByColumn } from '../fields.ts';

const HOLDS: FindingSummary = {
  outcome: 'holds',
  reason: null,
  stated: -10,
  found: -10.2,
  closeness: 'as-printed',
  slip: false,
  mixed: false,
  nearest: null,
  asThen: null,
  asNow: { outcome: 'holds', found: -10.2 },
  readings: [],
  otherBases: { hold: 0, of: 0 },
};

function judged(parts: Partial<Claim>, finding: Partial<FindingSummary> = {}): JudgedClaim {
  return { claim: syntheticClaim(parts), finding: { ...HOLDS, ...finding } };
}

describe('a printed number', () => {
  it('keeps how many decimals were printed: 52.40 is not 52.4', () => {
    expect(readFigure('52.40')).toEqual({ value: 52.4, decimals: 2 });
    expect(readFigure('0')).toEqual({ value: 0, decimals: 0 });
  });

  it('is nothing where the text is more or less than digits', () => {
    expect(['', '1,234', '-5', '5.', '.5', '1e3', ' 5', '40 %'].map(readFigure)).toEqual(
      Array.from({ length: 8 }, () => undefined),
    );
  });

  it('of a change has the sign of its way, and none without a way or a size', () => {
    const size = { value: 40, decimals: 0 };
    expect(statedChange({ size, direction: 'down' })).toBe(-40);
    expect(statedChange({ size, direction: 'up' })).toBe(40);
    expect(statedChange({ size, direction: null })).toBeUndefined();
    expect(statedChange({ size: null, direction: 'up' })).toBeUndefined();
  });
});

describe('claims let through', () => {
  const all = [
    judged({ id: 'C1', statedOn: '2025-07-08', region: '25', speakerKind: 'press' }),
    judged({ id: 'C2', statedOn: '2025-07', region: '00', query: syntheticQuery() }),
    judged({ id: 'C3', statedOn: null, topic: 'extortion' }, { outcome: 'opposite' }),
    judged({ id: 'C4', statedOn: '2026-03-10', region: '08,26', speakerKind: 'government' }),
  ];
  const ids = (filter: ClaimFilter): string[] => filterClaims(all, filter).map(({ claim }) => claim.id);

  it('come newest first, a day before its bare month, the undated last', () => {
    expect(ids({})).toEqual(['C4', 'C1', 'C2', 'C3']);
  });

  it('are said from a day on, a bare month counting where it may have been that day', () => {
    expect(ids({ from: '2025-07-05' })).toEqual(['C4', 'C1', 'C2']);
    expect(ids({ to: '2025-07' })).toEqual(['C1', 'C2']);
    expect(ids({ from: '2025-08', to: '2025-12' })).toEqual([]);
  });

  it('are about the region asked for or a state of the group; the nation means the nation', () => {
    expect(ids({ region: '25' })).toEqual(['C1']);
    expect(ids({ region: '25,02' })).toEqual(['C1']);
    expect(ids({ region: '00' })).toEqual(['C2', 'C3']);
    expect(ids({ region: '99' })).toEqual([]);
  });

  it('pass every condition at once', () => {
    expect(ids({ indicator: 'homicide-victims' })).toEqual(['C2']);
    expect(ids({ topic: 'extortion', outcome: 'opposite' })).toEqual(['C3']);
    expect(ids({ topic: 'extortion', outcome: 'holds' })).toEqual([]);
    expect(ids({ speakerKind: 'press', topic: 'homicide' })).toEqual(['C1', 'C2']);
  });

  it('hold under all bases only where there are others', () => {
    const under = (hold: number, of: number) => judged({}, { otherBases: { hold, of } });
    expect(heldUnderAll([under(0, 0), under(2, 3), under(3, 3)])).toEqual({ held: 2, everywhere: 1 });
    expect(heldUnderAll([judged({}, { outcome: 'opposite', otherBases: { hold: 1, of: 1 } })])).toEqual({
      held: 0,
      everywhere: 0,
    });
  });
});

describe('findings of two editions', () => {
  const was = { claim: 'C1', outcome: 'cannot-tell', reason: 'not-published' } as const;

  it('differ by outcome, and by the reason for having none', () => {
    const after = { claim: 'C1', outcome: 'cannot-tell', reason: 'method-break' } as const;
    expect(changedFindings([was], [after])).toEqual([
      { claim: 'C1', before: 'cannot-tell', after: 'cannot-tell', reason: 'method-break' },
    ]);
    expect(changedFindings([was], [was])).toEqual([]);
  });

  it('list a new claim with nothing before it, and pass over one that is gone', () => {
    expect(changedFindings([], [{ claim: 'C2', outcome: 'holds', reason: null }])).toEqual([
      { claim: 'C2', before: null, after: 'holds', reason: null },
    ]);
    expect(changedFindings([was], [])).toEqual([]);
  });

  it('are counted under every outcome, also with 0', () => {
    expect(countOutcomes([])).toEqual({
      holds: 0,
      'other-size': 0,
      'falls-short': 0,
      opposite: 0,
      'cannot-tell': 0,
    });
    expect(countOutcomes([was, was]).holds).toBe(0);
    expect(countOutcomes([was, was])['cannot-tell']).toBe(2);
  });
});

describe('the statements of one daily mean', () => {
  const windowValue = { value: 52.4, decimals: 1 };
  const of = (parts: Partial<Claim>) =>
    tellingsOf(
      [syntheticClaim({ windowValue, query: syntheticQuery(), ...parts })],
      'homicide-victims',
      '00',
    );

  it('need a date, a printed figure and that measure of that indicator in that region', () => {
    expect(of({})).toMatchObject([{ value: 52.4, preliminary: false }]);
    expect(of({ statedOn: null })).toEqual([]);
    expect(of({ windowValue: null })).toEqual([]);
    expect(of({ region: '25' })).toEqual([]);
    expect(of({ query: syntheticQuery({ measure: 'count' }) })).toEqual([]);
    expect(of({ query: syntheticQuery({ indicator: 'homicide-cases' }) })).toEqual([]);
  });

  it('mark a preliminary count', () => {
    expect(of({ missing: 'preliminary-count' })).toMatchObject([{ preliminary: true }]);
  });
});

describe('curated tables as rows', () => {
  it('have a field for every column, whether a claim can be tested or not', () => {
    const rows = [judged({ query: syntheticQuery({ base: null }) }), judged({ size: null, direction: null })];
    expect(rows.map((each) => claimRow(each, 'e').length)).toEqual(rows.map(() => CLAIM_COLUMNS.length));
  });

  it('leave empty what a claim does not say', () => {
    const fields = fieldsByColumn(CLAIM_COLUMNS, claimRow(judged({ statedOn: null, size: null }), 'e'));
    expect(fields).toMatchObject({
      stated_on: null,
      indicator: null,
      window_from: null,
      size: null,
      edition: 'e',
    });
  });

  it('give an event its titles in both languages', () => {
    const row = eventRow({
      id: '2025-01-01-a',
      date: '2025-01-01',
      kind: 'law',
      region: '00',
      title: { es: 'Ley', en: 'Law' },
      link: 'https://example.org',
    });
    expect(row).toHaveLength(EVENT_COLUMNS.length);
    expect(row.slice(4, 6)).toEqual(['Ley', 'Law']);
  });

  it('of a folder without them hold nothing', () => {
    expect(breaksOf(EMPTY_CURATED)).toEqual([]);
    expect(EMPTY_CURATED.claims).toEqual([]);
  });
});
