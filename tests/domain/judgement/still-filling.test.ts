import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/domain/judgement/comparison.ts';
import { judgedWindows } from '../../../src/domain/judgement/regions/contributions.ts';
import { yearWindow } from '../../../src/domain/time/period.ts';
import { monthly, uneven } from '../synthetic.ts';

/** Synthetic: some 2,900 reported a month for eleven years, the last three months only partly filled. */
const FILLING = monthly(
  uneven(2900, 100).map((value, index) => (index < 129 ? value : Math.round(value * 0.7))),
  { indicator: 'missing-reported' },
);

describe('months that are still filling up', () => {
  it('are left out on both sides, named, and the full counts kept beside', () => {
    const comparison = compare(FILLING, yearWindow(2025), yearWindow(2024));
    if (comparison.verdict === 'not-comparable') throw new Error('not judged');
    expect(comparison.verdict).toBe('no-clear-change');
    expect(comparison.change.side.window).toEqual({ from: '2025-01', to: '2025-09' });
    expect(comparison.change.base.window).toEqual({ from: '2024-01', to: '2024-09' });
    expect(comparison.window).toEqual(yearWindow(2025));
    expect(comparison.leftOut?.months).toEqual(['2025-10', '2025-11', '2025-12']);
    expect(comparison.leftOut?.total).toBeGreaterThan(comparison.change.side.total);
    expect(comparison.provisional).toBe(false);
  });

  it('are in no window that a change was judged over; a refusal has those asked for', () => {
    expect(judgedWindows(compare(FILLING, yearWindow(2025), yearWindow(2024)))).toEqual({
      window: { from: '2025-01', to: '2025-09' },
      base: { from: '2024-01', to: '2024-09' },
    });
    const unknown = { window: yearWindow(2031), base: yearWindow(2030) };
    expect(judgedWindows(compare(FILLING, unknown.window, unknown.base))).toMatchObject(unknown);
  });

  it('alone are not judged at all', () => {
    const autumn = { from: '2025-10', to: '2025-12' } as const;
    expect(compare(FILLING, autumn, { from: '2024-10', to: '2024-12' })).toMatchObject({
      reason: 'still-filling',
      months: ['2025-10', '2025-11', '2025-12'],
    });
  });

  it('take nothing from a base of another length', () => {
    const comparison = compare(FILLING, yearWindow(2025), { from: '2024-09', to: '2024-09' });
    expect(comparison).toMatchObject({ change: { base: { window: { from: '2024-09', to: '2024-09' } } } });
  });

  it('are no matter for a register that only revises its newest month', () => {
    const cases = monthly(uneven(2900, 100), { indicator: 'homicide-cases' });
    expect(compare(cases, yearWindow(2025), yearWindow(2024))).toMatchObject({
      leftOut: null,
      provisional: true,
    });
  });
});

describe('the change that could be told', () => {
  it('is never smaller than a change that is not clear', () => {
    for (const swing of [5, 20, 60]) {
      const values = uneven(100, swing);
      const series = monthly(values.map((value, index) => (index < 120 ? value : Math.round(value * 1.04))));
      const comparison = compare(series, yearWindow(2025), yearWindow(2024));
      if (comparison.verdict !== 'no-clear-change') continue;
      const { ratio, detectable } = comparison.change;
      expect(detectable).toBeGreaterThan(Math.abs((ratio ?? 1) - 1));
    }
  });

  it('is nothing where a limit of the interval is missing', () => {
    const values = uneven(40, 5).map((value, index) => (index < 120 ? 0 : value));
    const comparison = compare(monthly(values), yearWindow(2025), yearWindow(2024));
    expect(comparison).toMatchObject({ change: { ratio: null, detectable: null } });
  });
});
