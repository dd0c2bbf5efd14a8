import { describe, expect, it } from 'vitest';
import { indexSeries } from '../../src/domain/index-series.ts';
import { stackOf } from '../../src/domain/stack.ts';
import type { Series } from '../../src/domain/series.ts';
import { monthly } from './synthetic.ts';

const BEFORE = monthly([300, 280, 'not-reported', 150], { start: '2025-09' });
const AFTER = monthly([62], { start: '2026-01', method: 'rnid-2026' });
const SERIES: Series = { ...BEFORE, observations: [...BEFORE.observations, ...AFTER.observations] };
const WHOLE = { from: '2025-09', to: '2026-02' } as const;

describe('an index', () => {
  it('is 100 times the daily rate over that of its base, and breaks at gaps and at the change of method', () => {
    const index = indexSeries(SERIES, WHOLE, { from: '2025-09', to: '2025-09' });
    const perDay = 10;
    expect(index).toEqual({
      base: { from: '2025-09', to: '2025-09' },
      method: 'cnsp-2015',
      points: [
        { month: '2025-09', index: 100 },
        { month: '2025-10', index: (100 * 280) / 31 / perDay },
        { month: '2025-11', index: null, gap: 'not-reported' },
        { month: '2025-12', index: (100 * 150) / 31 / perDay },
        { month: '2026-01', index: null, gap: 'method-break' },
        { month: '2026-02', index: null, gap: 'not-published' },
      ],
    });
  });

  it('refuses a base that is a gap, crosses the break or counts nobody', () => {
    expect(indexSeries(SERIES, WHOLE, { from: '2025-11', to: '2025-11' })).toMatchObject({
      refused: 'not-reported',
      months: ['2025-11'],
    });
    expect(indexSeries(SERIES, WHOLE, { from: '2025-12', to: '2026-01' })).toMatchObject({
      refused: 'method-break',
    });
    expect(indexSeries(monthly([0, 5]), WHOLE, { from: '2015-01', to: '2015-01' })).toMatchObject({
      refused: 'zero-base',
    });
  });

  it('of a yearly series counts the days of each year', () => {
    const yearly: Series = {
      ...monthly([366]),
      cadence: 'year',
      indicator: 'homicide-deaths',
      observations: [2024, 2025].map((year, i) => ({
        month: `${year}-01` as const,
        value: i === 0 ? 366 : 730,
        method: 'inegi-deaths',
        vintage: 'synthetic',
        basis: 'reported',
      })),
    };
    const index = indexSeries(yearly, { from: '2024-01', to: '2025-12' }, { from: '2024-01', to: '2024-12' });
    expect(index).toMatchObject({ points: [{ index: 100 }, { index: 200 }] });
  });
});

describe('a stack', () => {
  const homicide = monthly([60, 50, 'not-reported'], { indicator: 'homicide-victims' });
  const other = monthly([40, 0, 10], { indicator: 'other-life-victims' });
  const months = ['2015-01', '2015-02', '2015-03'] as const;
  const windows = months.map((month) => ({ from: month, to: month }));

  it('gives each part its share of the whole', () => {
    expect(stackOf([homicide, other], windows.slice(0, 2))).toEqual([
      {
        window: windows[0],
        whole: 100,
        parts: [
          { indicator: 'homicide-victims', total: 60, share: 0.6 },
          { indicator: 'other-life-victims', total: 40, share: 0.4 },
        ],
      },
      {
        window: windows[1],
        whole: 50,
        parts: [
          { indicator: 'homicide-victims', total: 50, share: 1 },
          { indicator: 'other-life-victims', total: 0, share: 0 },
        ],
      },
    ]);
  });

  it('has no whole where one part has a gap, and says which', () => {
    expect(stackOf([other, homicide], [windows[2] ?? { from: '2015-03', to: '2015-03' }])).toEqual([
      {
        window: windows[2],
        whole: null,
        indicator: 'homicide-victims',
        gap: 'not-reported',
        months: ['2015-03'],
      },
    ]);
  });

  it('has parts without shares where the whole is nobody', () => {
    expect(stackOf([monthly([0])], [{ from: '2015-01', to: '2015-01' }])).toMatchObject([
      { whole: 0, parts: [{ share: null }] },
    ]);
  });
});
