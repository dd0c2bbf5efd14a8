import { describe, expect, it } from 'vitest';
import { runAt, type Cube } from '../../../src/domain/series/cube.ts';
import { monthsIn, yearWindow } from '../../../src/domain/time/period.ts';
import {
  addSeries,
  firstMonthOf,
  gapsIn,
  lastMonthOf,
  monthlyObservations,
  newestValueOf,
  observationAt,
  observationsIn,
  seriesOf,
  totalOf,
} from '../../../src/domain/series/series.ts';
import { cubeWith, flat, monthly } from '../synthetic.ts';

const BROKEN: Cube = cubeWith(
  [1, 2, null, 4, 5, null],
  { '09': [10, 0, 30, null, 50, null] },
  {
    start: '2025-10',
    origins: [
      {
        regions: '*',
        from: 0,
        to: 2,
        method: 'cnsp-2015',
        vintage: 'old',
        cut: '2026-08',
        basis: 'reported',
      },
      {
        regions: '*',
        from: 3,
        to: 5,
        method: 'rnid-2026',
        vintage: 'new',
        cut: '2026-08',
        basis: 'reported',
      },
      {
        regions: ['09'],
        from: 1,
        to: 1,
        method: 'cnsp-2015',
        vintage: 'revised',
        cut: '2026-08',
        basis: 'reported',
      },
    ],
    gaps: [
      { regions: '*', from: 0, to: 5, reason: 'not-reported' },
      { regions: '*', from: 5, to: 5, reason: 'not-published' },
      { regions: ['09'], from: 3, to: 3, reason: 'partial-month' },
    ],
  },
);

describe('a series read from a cube', () => {
  it('keeps zero a number and every gap its reason', () => {
    const series = seriesOf(BROKEN, '09');
    expect(series?.observations.map((each) => ('gap' in each ? each.gap : each.value))).toEqual([
      10,
      0,
      30,
      'partial-month',
      50,
      'not-published',
    ]);
  });

  it('names vintage and method of each value, the later run holding', () => {
    const observations = seriesOf(BROKEN, '09')?.observations ?? [];
    expect(observations[1]).toMatchObject({ vintage: 'revised', method: 'cnsp-2015' });
    expect(observations[4]).toMatchObject({ vintage: 'new', method: 'rnid-2026' });
    expect(runAt(BROKEN.gaps, '01', 5)?.reason).toBe('not-published');
    expect(runAt(BROKEN.gaps, '01', 9)).toBeUndefined();
  });

  it('is nothing for a code that names no region', () => {
    expect(seriesOf(BROKEN, '33')).toBeUndefined();
    expect(seriesOf(BROKEN, '09,33')).toBeUndefined();
    expect(seriesOf(BROKEN, '')).toBeUndefined();
  });

  it('adds several states month by month, a gap as soon as one has one', () => {
    const two = seriesOf(BROKEN, '01,09');
    expect(two?.observations.map((each) => ('gap' in each ? each.gap : each.value))).toEqual([
      11,
      2,
      'not-all-states',
      'not-all-states',
      55,
      'not-published',
    ]);
    expect(two?.observations[0]).toMatchObject({ basis: 'sum-of-states' });
  });

  it('throws on a value without origin rather than inventing one', () => {
    expect(() => seriesOf({ ...BROKEN, origins: [] }, '01')).toThrow('a value without origin');
  });

  it('never adds two states counted under different methods', () => {
    const sum = addSeries('both', [monthly([1]), monthly([2], { method: 'rnid-2026' })]);
    expect(sum.observations[0]).toEqual({ month: '2015-01', gap: 'method-break' });
  });
});

describe('a total', () => {
  it('is the sum over the window', () => {
    expect(totalOf(monthly(flat(3, 24)), yearWindow(2016))).toMatchObject({ total: 36, method: 'cnsp-2015' });
  });

  it('is refused over a gap, with its months', () => {
    const holed = monthly([1, 'not-reported', 2, 'partial-month']);
    expect(totalOf(holed, { from: '2015-01', to: '2015-04' })).toEqual({
      gap: 'not-reported',
      months: ['2015-02', '2015-04'],
    });
  });

  it('is refused over a change of method, with the month it begins', () => {
    const series = seriesOf(BROKEN, '01');
    expect(series && totalOf(series, { from: '2025-10', to: '2025-11' })).toMatchObject({ total: 3 });
    const joined = seriesOf({ ...BROKEN, columns: [{ region: '01', values: [1, 2, 3, 4, 5, 6] }] }, '01');
    expect(joined && totalOf(joined, { from: '2025-10', to: '2026-01' })).toEqual({
      gap: 'method-break',
      months: ['2026-01'],
    });
  });

  it('is never a zero for months outside the series', () => {
    const series = monthly([1, 2, 3]);
    expect(totalOf(series, { from: '2014-12', to: '2015-01' })).toEqual({
      gap: 'before-series',
      months: ['2014-12'],
    });
    expect(totalOf(series, { from: '2015-03', to: '2015-04' })).toEqual({
      gap: 'not-published',
      months: ['2015-04'],
    });
    expect(totalOf(monthly([]), { from: '2015-03', to: '2015-03' })).toMatchObject({ gap: 'not-published' });
    expect(totalOf(series, { from: '2015-03', to: '2015-01' })).toEqual({ gap: 'not-published', months: [] });
  });
});

describe('the ends of a series', () => {
  it('are its first and last values, gaps aside', () => {
    const series = monthly(['not-reported', 5, 'not-reported', 7, 'partial-month']);
    expect(firstMonthOf(series)).toBe('2015-02');
    expect(lastMonthOf(series)).toBe('2015-04');
    expect(newestValueOf(series)).toMatchObject({ month: '2015-04', value: 7 });
    expect(lastMonthOf(monthly(['not-reported']))).toBeUndefined();
    expect(newestValueOf(monthly(['not-reported']))).toBeUndefined();
    expect(gapsIn(series, { from: '2015-01', to: '2015-05' }).map((each) => each.month)).toEqual([
      '2015-01',
      '2015-03',
      '2015-05',
    ]);
  });
});

describe('a yearly series', () => {
  const yearly = seriesOf(
    cubeWith([100, 200, null], {}, { indicator: 'homicide-deaths', cadence: 'year', start: '2022-01' }),
    '00',
  );

  it('answers for whole years only', () => {
    if (!yearly) throw new Error('no series');
    expect(totalOf(yearly, { from: '2022-01', to: '2023-12' })).toMatchObject({ total: 300 });
    expect(totalOf(yearly, { from: '2022-01', to: '2022-06' })).toEqual({
      gap: 'yearly-only',
      months: ['2022-01'],
    });
    expect(observationsIn(yearly, { from: '2022-01', to: '2024-12' })).toHaveLength(3);
    expect(observationAt(yearly, '2022-05')).toEqual({ month: '2022-05', gap: 'yearly-only' });
    expect(lastMonthOf(yearly)).toBe('2023-12');
  });
});

describe('the observation of every month of a window', () => {
  const nine = seriesOf(BROKEN, '09');
  const deaths = seriesOf(
    cubeWith([100, 200], {}, { indicator: 'homicide-deaths', cadence: 'year', start: '2022-01' }),
    '00',
  );

  it.each([
    ['inside the series', nine, { from: '2025-11', to: '2026-02' }],
    ['of all of it', nine, { from: '2025-10', to: '2026-03' }],
    ['that begins before it', nine, { from: '2025-06', to: '2025-12' }],
    ['that ends after it', nine, { from: '2026-01', to: '2026-06' }],
    ['without a month', nine, { from: '2026-02', to: '2026-01' }],
    ['of a yearly series', deaths, { from: '2022-01', to: '2022-04' }],
  ] as const)('is what the series has then: a window %s', (_, series, window) => {
    if (!series) throw new Error('no series');
    expect(monthlyObservations(series, window)).toEqual(
      monthsIn(window).map((month) => observationAt(series, month)),
    );
  });
});
