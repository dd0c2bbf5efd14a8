import { array, assert, constantFrom, integer, oneof, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cubeOf, cubeSince, type Cell } from '../../../src/domain/series/cell.ts';
import { addMonths, type Month } from '../../../src/domain/time/period.ts';
import { NATION, STATE_CODES } from '../../../src/domain/place/region.ts';
import { observationAt, seriesOf } from '../../../src/domain/series/series.ts';

const START: Month = '2024-01';

function value(region: string, month: Month, count: number, vintage = 'v1'): Cell {
  return { region, month, value: count, method: 'cnsp-2015', vintage, cut: '2026-08', basis: 'reported' };
}

function observation(cells: readonly Cell[], region: string, month: Month) {
  const cube = cubeOf('e', 'homicide-victims', cells);
  const series = cube && seriesOf(cube, region);
  return series && observationAt(series, month);
}

describe('rows made a cube', () => {
  it('give nothing where there is no row', () => {
    expect(cubeOf('e', 'homicide-victims', [])).toBeUndefined();
  });

  it('give 33 columns, and a gap wherever no row tells', () => {
    const cube = cubeOf('e', 'homicide-victims', [value('25', START, 3)]);
    expect(cube?.columns.map((each) => each.region)).toEqual([NATION, ...STATE_CODES]);
    const others = [NATION, ...STATE_CODES].filter((region) => region !== '25');
    expect(cube?.gaps).toEqual([{ regions: others, from: 0, to: 0, reason: 'not-reported' }]);
    expect(observation([value('25', START, 3)], '26', START)).toEqual({ month: START, gap: 'not-reported' });
  });

  it('keep zero a number', () => {
    expect(observation([value('25', START, 0)], '25', START)).toMatchObject({ value: 0 });
  });

  it('tell an origin once for every region that shares it', () => {
    const cells = [NATION, ...STATE_CODES].flatMap((region) =>
      [0, 1, 2].map((index) => value(region, addMonths(START, index), index)),
    );
    expect(cubeOf('e', 'homicide-victims', cells)?.origins).toEqual([
      { regions: '*', from: 0, to: 2, method: 'cnsp-2015', vintage: 'v1', cut: '2026-08', basis: 'reported' },
    ]);
  });

  it('refuse a region that is no state', () => {
    expect(() => cubeOf('e', 'homicide-victims', [value('33', START, 1)])).toThrow('33');
  });

  it('step by years for a yearly indicator', () => {
    const cells = [value('25', '2020-01', 5), value('25', '2022-01', 7)];
    const cube = cubeOf('e', 'homicide-deaths', cells);
    expect(cube).toMatchObject({ cadence: 'year', start: '2020-01' });
    expect(cube?.columns.find((each) => each.region === '25')?.values).toEqual([5, null, 7]);
  });

  it('read back as they were written, whatever they are', () => {
    const month = integer({ min: 0, max: 11 }).map((index) => addMonths(START, index));
    const region = constantFrom(NATION, '01', '09', '25', '32');
    const known = record({
      region,
      month,
      value: integer({ min: 0, max: 3000 }),
      method: constantFrom('cnsp-2015' as const, 'rnid-2026' as const),
      vintage: constantFrom('v1', 'v2', 'v3'),
      cut: constantFrom('2025-12' as const, '2026-08' as const),
      basis: constantFrom('reported' as const, 'sum-of-states' as const),
    });
    const gap = record({
      region,
      month,
      gap: constantFrom('not-published' as const, 'partial-month' as const),
    });
    assert(
      property(array(oneof(known, gap), { minLength: 1, maxLength: 60 }), (cells: Cell[]) => {
        const last = new Map(cells.map((cell) => [`${cell.region} ${cell.month}`, cell]));
        for (const { region: own, ...rest } of last.values()) {
          expect(observation(cells, own, rest.month)).toEqual(rest);
        }
      }),
    );
  });

  it('cut to later months, give the same for those that are left', () => {
    const cells = [0, 1, 2, 3].flatMap((index): Cell[] => [
      value('25', addMonths(START, index), index, index < 2 ? 'v1' : 'v2'),
      index === 3
        ? { region: '26', month: '2024-04', gap: 'not-published' }
        : value('26', addMonths(START, index), 9),
    ]);
    const whole = cubeOf('e', 'homicide-victims', cells);
    if (!whole) throw new Error('no cube');
    const cut = cubeSince(whole, '2024-02');
    expect(cut.start).toBe('2024-02');
    for (const region of ['25', '26', '01']) {
      expect(seriesOf(cut, region)?.observations).toEqual(seriesOf(whole, region)?.observations.slice(1));
    }
  });
});
