import { describe, expect, it } from 'vitest';
import { figureIn, provisionalFrom, reachOf } from '../../../../src/web/reading/figures/figure.ts';
import { sparkOf } from '../../../../src/web/reading/figures/spark.ts';
import { NO_POPULATION } from '../../../../src/web/reading/evidence/evidence.ts';
import { monthNumber } from '../../../../src/domain/time/period.ts';
import { flat, monthly } from '../../../domain/synthetic.ts';
import { topicsIn, viewWith } from '../../features/overview/sample-evidence.ts';

// Synthetic where figures are round: no such figure is real.
const NOBODY = { population: NO_POPULATION };
const YEAR = { from: '2015-01', to: '2015-12' } as const;

describe('the figure of a window', () => {
  it('is its total, by the day of 365 days, and no rate without people', () => {
    const series = monthly(flat(365, 12));
    expect(figureIn(series, YEAR, 'count', NOBODY)).toEqual({ total: 4380, value: 4380 });
    expect(figureIn(series, YEAR, 'per-day', NOBODY)).toEqual({ total: 4380, value: 12 });
    expect(figureIn(series, YEAR, 'per-100k-year', NOBODY)).toEqual({ total: 4380, value: null });
  });

  it('over a gap is the gap and its months, in every measure', () => {
    const gap = { gap: 'not-reported', months: ['2015-12'] };
    expect(figureIn(monthly([...flat(1, 11), 'not-reported']), YEAR, 'per-day', NOBODY)).toMatchObject(gap);
  });
});

describe('how far a figure’s method reaches', () => {
  const cases = monthly(flat(10, 140), { indicator: 'homicide-cases' });

  it('is up to the month before the next change of method, which is named', () => {
    expect(reachOf(cases, YEAR)).toEqual({
      through: '2025-12',
      otherMethod: '2026-01',
      provisionalFrom: undefined,
    });
  });

  it('is the newest month for a window under the newest method, with the months that still fill up', () => {
    expect(reachOf(cases, { from: '2026-01', to: '2026-03' })).toEqual({
      through: '2026-08',
      otherMethod: undefined,
      provisionalFrom: '2026-08',
    });
  });

  it('is nothing for a series without a month', () => {
    expect(reachOf(monthly([]), YEAR)).toEqual({
      through: undefined,
      otherMethod: undefined,
      provisionalFrom: undefined,
    });
    expect(provisionalFrom(monthly([]))).toBeUndefined();
  });

  it('has the last three months of missing people still filling up', () => {
    expect(provisionalFrom(monthly(flat(1, 12), { indicator: 'missing-reported' }))).toBe('2015-10');
  });
});

describe('the small line of a topic', () => {
  it('runs from the base to the newest month, its window shaded, and breaks where the method changes', () => {
    const [homicide] = topicsIn(
      viewWith({ period: { from: '2025-01', to: '2025-12' }, indicators: ['homicide-cases'] }),
    );
    if (!homicide) throw new Error('no homicide');
    const spark = sparkOf(homicide, 'count', NOBODY);
    expect(spark.domain).toEqual([monthNumber('2024-01'), monthNumber('2026-08')]);
    expect(spark.window).toEqual([monthNumber('2025-01'), monthNumber('2025-12')]);
    expect(spark.breakAt).toBe(monthNumber('2026-01'));
    expect(spark.line).toMatchObject({ id: 'homicide', colour: 'var(--color-homicide)' });
  });
});
