import { describe, expect, it } from 'vitest';
import {
  municipalCounts,
  type CountedPlace,
} from '../../../../src/domain/judgement/municipal/municipal-totals.ts';
import type { Window } from '../../../../src/domain/time/period.ts';
import { CASES, HALF_YEAR, MISSING, SOURCES } from './tables.ts';

// Everything here is synthetic: no figure of it is real.

const countsOf = (table = CASES, window: Window = HALF_YEAR, base?: Window) =>
  municipalCounts([table], SOURCES.municipalities, window, base);

function place(places: readonly CountedPlace[], code: string): CountedPlace | undefined {
  return places.find((each) => each.code === code);
}

describe('what was counted by municipality', () => {
  it('is the sum of the months, without one over a blank month', () => {
    const { places } = countsOf();
    expect(place(places, '11001')).toMatchObject({ state: '11', now: { total: 120 }, before: null });
    expect(place(places, '11003')?.now).toEqual({ gap: 'not-reported' });
    expect(place(places, '11005')?.now).toEqual({ total: 0 });
  });

  it('has a total on the side that is whole where the other has a blank month', () => {
    const [spring, winter] = [
      { from: '2025-04', to: '2025-06' },
      { from: '2025-01', to: '2025-03' },
    ] as const;
    const { places } = countsOf(CASES, spring, winter);
    expect(place(places, '11003')).toMatchObject({ now: { total: 0 }, before: { gap: 'not-reported' } });
    expect(place(places, '11002')).toMatchObject({ now: { total: 0 }, before: { total: 1 } });
  });

  it('stands apart where it has no municipality', () => {
    const { places, unspecified } = countsOf();
    expect(unspecified).toMatchObject([{ code: '11999', now: { total: 6 } }]);
    expect(place(places, '11999')).toBeUndefined();
    // 11099 is a place that no list of municipalities names: it keeps its count.
    expect(place(places, '11099')?.now).toEqual({ total: 12 });
  });

  it('is zero for a place that is left out by a register without zeros, and not known in case files', () => {
    expect(place(countsOf(MISSING).places, '11004')?.now).toEqual({ total: 0 });
    const without = { ...CASES, columns: CASES.columns.filter(({ code }) => code !== '11004') };
    expect(place(countsOf(without).places, '11004')?.now).toEqual({ gap: 'not-reported' });
  });

  it.each([
    [{ from: '2024-12', to: '2025-02' }, 'before-series'],
    [{ from: '2025-05', to: '2025-07' }, 'not-published'],
    [{ from: '2025-06', to: '2026-01' }, 'method-break'],
  ] as const)('over %o is a gap in every place: %s', (window, gap) => {
    const { places } = countsOf(CASES, window);
    expect(new Set(places.map(({ now }) => JSON.stringify(now)))).toEqual(new Set([JSON.stringify({ gap })]));
  });

  it('says nothing of the places of a state without a table', () => {
    const other = { ...CASES, state: '12', columns: [] };
    expect(countsOf(other)).toEqual({ places: [], unspecified: [] });
  });
});
