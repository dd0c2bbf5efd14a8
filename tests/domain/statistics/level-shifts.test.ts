import { describe, expect, it } from 'vitest';
import type { Series } from '../../../src/domain/series/series.ts';
import { excessFactor, levelShifts } from '../../../src/domain/statistics/level-shifts.ts';
import { addMonths } from '../../../src/domain/time/period.ts';

/** An invented series from January 2023; a gap where nothing is given. */
function seriesOf(values: readonly (number | null)[], region = '09'): Series {
  return {
    indicator: 'extortion-cases',
    region,
    cadence: 'month',
    observations: values.map((value, index) => {
      const month = addMonths('2023-01', index);
      if (value === null) return { month, gap: 'not-reported' };
      return { month, value, method: 'cnsp-2015', vintage: 'v', cut: '2025-12', basis: 'reported' };
    }),
  };
}

const year = (values: readonly number[]): number[] =>
  Array.from({ length: 12 }, (_, at) => values[at % values.length] ?? 0);
const LOW = year([27, 52, 30, 38, 36, 31]);
const HIGH = year([127, 144, 175, 196, 151, 160]);
const OTHERS = [seriesOf(year([400]).concat(year([420]), year([410])), '15')];

describe('level shifts', () => {
  it('are found in the month that divides the levels, with both of them and what the other states did', () => {
    const found = levelShifts(seriesOf([...LOW, ...HIGH]), OTHERS);
    expect(found.map(({ month, before, after }) => [month, before, after])).toEqual([
      ['2024-01', 33.5, 155.5],
    ]);
    expect(found[0]?.others).toBeCloseTo(1.05, 2);
  });

  it('are found where a whole year is zero, either way', () => {
    expect(levelShifts(seriesOf([...year([0]), ...year([18])]), OTHERS)).toMatchObject([
      { month: '2024-01', before: 0, after: 18 },
    ]);
    expect(levelShifts(seriesOf([...year([18]), ...year([0])]), OTHERS)).toMatchObject([
      { month: '2024-01', before: 18, after: 0 },
    ]);
  });

  it('are none where the other states moved as much', () => {
    expect(levelShifts(seriesOf([...LOW, ...HIGH]), [seriesOf([...LOW, ...HIGH], '15')])).toEqual([]);
  });

  it('are none where the level comes back within months, or is too low to tell', () => {
    const burst = [...HIGH.slice(0, 6), ...LOW.slice(0, 6)];
    expect(levelShifts(seriesOf([...LOW, ...burst, ...LOW]), OTHERS)).toEqual([]);
    expect(levelShifts(seriesOf([...year([1]), ...year([7])]), OTHERS)).toEqual([]);
  });

  it('are none beside a gap: nothing is read across it', () => {
    expect(levelShifts(seriesOf([...LOW.slice(1), null, ...HIGH]), OTHERS)).toEqual([]);
  });

  it('are as large as their factor beside the others, up or down', () => {
    const shift = { month: '2024-01', before: 9.5, after: 99.5, others: 2 } as const;
    expect(excessFactor(shift)).toBeCloseTo(5, 9);
    expect(excessFactor({ ...shift, before: 99.5, after: 9.5, others: 0.5 })).toBeCloseTo(5, 9);
  });
});
