import { describe, expect, it } from 'vitest';
import type { YearTotal } from '../../../src/domain/record/lineage.ts';
import { totalOf } from '../../../src/domain/series/series.ts';
import { wholeYearSeries } from '../../../src/domain/series/whole-years.ts';
import { monthOf } from '../../../src/domain/time/period.ts';

// Everything here is synthetic: no figure of it is real.

function total(year: number, value: number, parts: Partial<YearTotal> = {}): YearTotal {
  return { region: '00', year, through: monthOf(year, 12), value, vintage: `file@${year}`, ...parts };
}

const seriesFrom = (...totals: readonly YearTotal[]) =>
  wholeYearSeries({ indicator: 'homicide-victims', totals });

describe('a series of whole years', () => {
  it('holds each year in order, under the method that its January was counted by', () => {
    const series = seriesFrom(total(2026, 300), total(2025, 400));
    expect(series).toMatchObject({ region: '00', cadence: 'year' });
    expect(series?.observations).toEqual([
      {
        month: '2025-01',
        value: 400,
        method: 'cnsp-2015',
        vintage: 'file@2025',
        cut: '2026-12',
        basis: 'published-total',
      },
      {
        month: '2026-01',
        value: 300,
        method: 'rnid-2026',
        vintage: 'file@2026',
        cut: '2026-12',
        basis: 'published-total',
      },
    ]);
  });

  it('has a gap, not a zero, for a year that is missing between two others', () => {
    const series = seriesFrom(total(2018, 0), total(2020, 7));
    expect(series?.observations[0]).toMatchObject({ month: '2018-01', value: 0 });
    expect(series?.observations[1]).toEqual({ month: '2019-01', gap: 'not-published' });
    expect(series && totalOf(series, { from: '2018-01', to: '2020-12' })).toMatchObject({
      gap: 'not-published',
    });
  });

  it('leaves out a year of which only some months are published, whose last month is the cut of them all', () => {
    const series = seriesFrom(total(2024, 90), total(2025, 40, { through: '2025-06' }));
    expect(series?.observations).toMatchObject([{ month: '2024-01', value: 90, cut: '2025-06' }]);
  });

  it('is nothing without a whole year of the nation: states are not added up', () => {
    expect(seriesFrom()).toBeUndefined();
    expect(seriesFrom(total(2025, 40, { through: '2025-06' }))).toBeUndefined();
    expect(seriesFrom(total(2024, 90, { region: '09' }))).toBeUndefined();
  });
});
