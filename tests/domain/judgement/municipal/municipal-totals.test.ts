import { describe, expect, it } from 'vitest';
import { countsOver, tablePlaces } from '../../../../src/domain/judgement/municipal/municipal-totals.ts';
import type { Window } from '../../../../src/domain/time/period.ts';
import { CASES, HALF_YEAR, MISSING, SOURCES } from './tables.ts';

// Everything here is synthetic: no figure of it is real.

/** The totals of a table by code, what has no municipality apart, and why those without one have none. */
function countsOf(table = CASES, window: Window = HALF_YEAR) {
  const own = tablePlaces(table, SOURCES.municipalities);
  const { known, unspecified, gap } = countsOver(table, own, window);
  const named = own.places.map(({ code }, at) => [code, known[at]] as const);
  const apart = own.unspecified.map(({ code }, at) => [code, unspecified[at]] as const);
  return { known: new Map(named), unspecified: new Map(apart), gap };
}

describe('what was counted by municipality', () => {
  it('is the sum of the months, without one over a blank month', () => {
    const { known, gap } = countsOf();
    expect(known.get('11001')).toBe(120);
    expect(known.get('11005')).toBe(0);
    expect([known.get('11003'), gap]).toEqual([Number.NaN, 'not-reported']);
  });

  it('has a total over the months that are whole where others are blank', () => {
    expect(countsOf(CASES, { from: '2025-04', to: '2025-06' }).known.get('11003')).toBe(0);
    expect(countsOf(CASES, { from: '2025-01', to: '2025-03' }).known.get('11003')).toBeNaN();
  });

  it('stands apart where it has no municipality', () => {
    const { known, unspecified } = countsOf();
    expect([...unspecified]).toEqual([['11999', 6]]);
    expect(known.has('11999')).toBe(false);
    // 11099 is a place that no list of municipalities names: it keeps its count.
    expect(known.get('11099')).toBe(12);
  });

  it('is zero for a place that is left out by a register without zeros, and not known in case files', () => {
    expect(countsOf(MISSING).known.get('11004')).toBe(0);
    const without = { ...CASES, columns: CASES.columns.filter(({ code }) => code !== '11004') };
    expect(countsOf(without).known.get('11004')).toBeNaN();
  });

  it.each([
    [{ from: '2024-12', to: '2025-02' }, 'before-series'],
    [{ from: '2025-05', to: '2025-07' }, 'not-published'],
    [{ from: '2025-06', to: '2026-01' }, 'method-break'],
  ] as const)('over %o is a gap in every place: %s', (window, reason) => {
    const { known, unspecified, gap } = countsOf(CASES, window);
    expect(gap).toBe(reason);
    expect(new Set([...known.values(), ...unspecified.values()])).toEqual(new Set([Number.NaN]));
  });

  it('says nothing of the places of a state without a table', () => {
    const { known, unspecified } = countsOf({ ...CASES, state: '12', columns: [] });
    expect([known.size, unspecified.size]).toEqual([0, 0]);
  });
});
