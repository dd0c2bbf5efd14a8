import { describe, expect, it } from 'vitest';
import type { Cube } from '../../../src/domain/series/cube.ts';
import type { Coverage } from '../../../src/domain/record/edition.ts';
import type { IndicatorId } from '../../../src/domain/indicator/rows.ts';
import { windowOverlap, type Month } from '../../../src/domain/time/period.ts';
import { PERIOD_PRESETS } from '../../../src/domain/view/view.ts';
import { resolveBase, resolvePeriod, sharedEnd, viewWindows } from '../../../src/domain/view/windows.ts';
import { defaultIndicator, indicatorsOf } from '../../../src/domain/view/default-indicator.ts';
import { cubeWith, flat } from '../synthetic.ts';

function reach(indicator: IndicatorId, to: Month, statesTo: Month = to): Coverage {
  return {
    indicator,
    states: { from: '2015-01', to: statesTo },
    nation: { from: '2015-01', to },
    vintages: [],
    usualRevision: { nation: [], states: [] },
    usualGrowth: { nation: [], states: [] },
  };
}

/** How far the registers reach at the edition of August 2026. */
const COVERAGE: readonly Coverage[] = [
  reach('homicide-victims', '2025-06'),
  reach('homicide-cases', '2026-08', '2026-07'),
  reach('extortion-cases', '2026-08'),
  reach('missing-reported', '2025-12', '2025-11'),
  reach('homicide-deaths', '2024-12'),
  reach('violent-robbery-cases', '2026-09'),
];

describe('periods', () => {
  it('of the administration end where homicide, extortion and disappearances all have a value under one method', () => {
    expect(resolvePeriod('administration', COVERAGE, '00')).toEqual({ from: '2024-10', to: '2025-12' });
    expect(resolvePeriod('administration', COVERAGE, '09')).toEqual({ from: '2024-10', to: '2025-11' });
  });

  it('the last year is the newest whole one that all three can compare with the year before', () => {
    expect(resolvePeriod('last-year', COVERAGE, '00')).toEqual({ from: '2025-01', to: '2025-12' });
    expect(resolvePeriod('last-year', COVERAGE, '09')).toEqual({ from: '2024-01', to: '2024-12' });
  });

  it('the last year is 2027 once two whole years stand under the new rules', () => {
    const later = (['homicide-cases', 'extortion-cases', 'missing-reported'] as const).map((each) =>
      reach(each, '2027-12'),
    );
    expect(resolvePeriod('last-year', later, '00')).toEqual({ from: '2027-01', to: '2027-12' });
    const early = later.map((each) => reach(each.indicator, '2027-11'));
    expect(resolvePeriod('last-year', early, '00')).toEqual({ from: '2025-01', to: '2025-12' });
  });

  it('the newest month is the newest with any headline value', () => {
    expect(resolvePeriod('newest-month', COVERAGE, '00')).toEqual({ from: '2026-08', to: '2026-08' });
    expect(resolvePeriod('newest-month', COVERAGE, '25')).toEqual({ from: '2026-08', to: '2026-08' });
  });

  it('year to date is January to the newest month with any headline value', () => {
    expect(resolvePeriod('year-to-date', COVERAGE, '00')).toEqual({ from: '2026-01', to: '2026-08' });
  });

  it.each([
    ['since-2018', 2018],
    ['since-2015', 2015],
  ] as const)(
    '%s sets the last comparable year against that year and draws from its January',
    (period, year) => {
      const view = { region: '00', period, base: 'matching' } as const;
      expect(viewWindows(view, COVERAGE)).toEqual({
        window: { from: '2025-01', to: '2025-12' },
        base: { from: `${year}-01`, to: `${year}-12` },
        drawn: { from: `${year}-01`, to: '2026-08' },
      });
      const other = viewWindows({ ...view, base: 'year-2024' }, COVERAGE);
      expect(other.base).toEqual({ from: '2024-01', to: '2024-12' });
      expect(other.drawn.from).toBe(`${year}-01`);
    },
  );

  it.each(PERIOD_PRESETS)('%s never crosses the method break', (preset) => {
    const { from, to } = resolvePeriod(preset, COVERAGE, '00');
    expect(from < '2026-01' && to >= '2026-01').toBe(false);
  });

  it('with an open end stop at the newest month under the method in force at the start', () => {
    expect(resolvePeriod({ from: '2024-10', to: 'latest' }, COVERAGE, '00')).toEqual({
      from: '2024-10',
      to: '2025-12',
    });
    expect(resolvePeriod({ from: '2026-02', to: 'latest' }, COVERAGE, '00')).toEqual({
      from: '2026-02',
      to: '2026-08',
    });
    expect(resolvePeriod({ from: '2027-02', to: 'latest' }, COVERAGE, '00')).toEqual({
      from: '2027-02',
      to: '2027-02',
    });
  });

  it('typed with both ends are taken as they are', () => {
    const crossing = { from: '2025-10', to: '2026-03' } as const;
    expect(resolvePeriod(crossing, COVERAGE, '00')).toEqual(crossing);
  });

  it('make do with an edition that covers nothing', () => {
    expect(resolvePeriod('administration', [], '00')).toEqual({ from: '2024-10', to: '2024-10' });
    expect(
      sharedEnd(
        [
          {
            indicator: 'homicide-cases',
            states: null,
            nation: null,
            vintages: [],
            usualRevision: { nation: [], states: [] },
            usualGrowth: { nation: [], states: [] },
          },
        ],
        '00',
        '2024-10',
      ),
    ).toBe('2024-10');
  });
});

describe('bases', () => {
  it('a year before are the same months one year back, for up to twelve months', () => {
    expect(resolveBase('year-before', { from: '2025-01', to: '2025-12' })).toEqual({
      from: '2024-01',
      to: '2024-12',
    });
    expect(resolveBase('year-before', { from: '2025-12', to: '2025-12' })).toEqual({
      from: '2024-12',
      to: '2024-12',
    });
  });

  it('of longer windows go back as many whole years as it takes not to overlap', () => {
    const administration = { from: '2024-10', to: '2025-12' } as const;
    const base = resolveBase('year-before', administration);
    expect(base).toEqual({ from: '2022-10', to: '2023-12' });
    expect(windowOverlap(base, administration)).toBeUndefined();
  });

  it('have fixed names for the month and years that officials quote', () => {
    const window = { from: '2025-01', to: '2025-12' } as const;
    expect(resolveBase('september-2024', window)).toEqual({ from: '2024-09', to: '2024-09' });
    expect(resolveBase('year-2024', window)).toEqual({ from: '2024-01', to: '2024-12' });
    expect(resolveBase('year-2018', window)).toEqual({ from: '2018-01', to: '2018-12' });
    expect(resolveBase({ from: '2019-02', to: '2019-02' }, window)).toEqual({
      from: '2019-02',
      to: '2019-02',
    });
  });
});

describe('the indicator that stands for a topic', () => {
  const victims: Cube = cubeWith([...flat(5, 126), ...flat(0, 6).map(() => null)]);
  const cases: Cube = { ...cubeWith(flat(4, 132)), indicator: 'homicide-cases' };
  const both = new Map<IndicatorId, Cube>([
    ['homicide-cases', cases],
    ['homicide-victims', victims],
  ]);
  const year2024 = { from: '2024-01', to: '2024-12' } as const;
  const year2023 = { from: '2023-01', to: '2023-12' } as const;
  const year2025 = { from: '2025-01', to: '2025-12' } as const;

  it('is victims where both are complete', () => {
    expect(defaultIndicator('homicide', year2024, year2023, both)).toBe('homicide-victims');
  });

  it('is case files where victims lack a month of the window', () => {
    expect(defaultIndicator('homicide', year2025, year2024, both)).toBe('homicide-cases');
    expect(defaultIndicator('homicide', year2025, year2024, both, '09')).toBe('homicide-cases');
  });

  it('is the one with the newest value where none is complete', () => {
    const future = { from: '2026-01', to: '2026-03' } as const;
    expect(defaultIndicator('homicide', future, year2025, both)).toBe('homicide-cases');
  });

  it('is nothing without a cube', () => {
    expect(defaultIndicator('homicide', year2024, year2023, new Map())).toBeUndefined();
  });

  it('is never a part of the topic nor a yearly count', () => {
    expect(indicatorsOf('injury').map((each) => each.id)).toEqual(['injury-victims', 'injury-cases']);
    expect(indicatorsOf('homicide').map((each) => each.id)).toEqual(['homicide-victims', 'homicide-cases']);
    expect(indicatorsOf('disappearance').map((each) => each.id)).toEqual(['missing-reported']);
  });
});
