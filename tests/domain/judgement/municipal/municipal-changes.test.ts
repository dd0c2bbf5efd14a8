import { describe, expect, it } from 'vitest';
import { municipalChanges } from '../../../../src/domain/judgement/municipal/municipal-changes.ts';
import { windowTotals } from '../../../../src/domain/judgement/municipal/municipal-totals.ts';
import { CASES, SOURCES } from './tables.ts';

const WINDOWS = {
  window: { from: '2025-04', to: '2025-06' },
  base: { from: '2025-01', to: '2025-03' },
} as const;

describe('the changes of a state’s municipalities', () => {
  const changes = municipalChanges(CASES, WINDOWS);

  it('are too few to tell where no split of the counts could be told, and a gap where a month is blank', () => {
    expect(changes.get('11002')).toMatchObject({ verdict: 'not-comparable', reason: 'too-few' });
    expect(changes.get('11005')).toMatchObject({ verdict: 'not-comparable', reason: 'too-few' });
    expect(changes.get('11003')).toMatchObject({ verdict: 'not-comparable', reason: 'gap' });
  });

  it('leave out what has no municipality', () => {
    expect(changes.has('11999')).toBe(false);
    expect(changes.size).toBe(CASES.columns.length - 1);
  });
});

describe('the totals of a window as numbers', () => {
  it('hold known places, count those without a total, and keep apart what has no municipality', () => {
    const { totals, unknown, unspecified, from } = windowTotals(
      [CASES],
      SOURCES.municipalities,
      WINDOWS.window,
    );
    expect([...totals].toSorted((a, b) => b - a)).toEqual([60, 15, 6, 0, 0, 0]);
    expect([unknown, unspecified]).toEqual([0, 3]);
    expect(from(10).map(({ code }) => code)).toEqual(['11001', '11004']);
  });
});
