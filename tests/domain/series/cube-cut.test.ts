import { describe, expect, it } from 'vitest';
import { cubeOf, cubeSince, withRevisions, type Cell } from '../../../src/domain/series/cell.ts';
import { runAt } from '../../../src/domain/series/cube.ts';
import type { Coverage } from '../../../src/domain/record/edition.ts';
import { seriesOf } from '../../../src/domain/series/series.ts';
import { cubeWith, flat } from '../synthetic.ts';

const CELL = {
  region: '09',
  month: '2025-01',
  value: 4,
  method: 'cnsp-2015',
  vintage: 'v',
  cut: '2026-08',
  basis: 'reported',
} as const satisfies Cell;

describe('a cube of rows', () => {
  it('spans the months of its rows and leaves what no row tells a gap', () => {
    const cube = cubeOf('e', 'homicide-victims', [
      CELL,
      { ...CELL, region: '00', month: '2025-03', value: 0 },
    ]);
    expect(cube?.start).toBe('2025-01');
    expect(cube?.columns.find((each) => each.region === '09')?.values).toEqual([4, null, null]);
    expect(cube?.columns.find((each) => each.region === '00')?.values).toEqual([null, null, 0]);
    const own = cube && seriesOf(cube, '09');
    expect(own?.observations[1]).toEqual({ month: '2025-02', gap: 'not-reported' });
  });

  it('of no rows is nothing, and of a region that is no state is refused', () => {
    expect(cubeOf('e', 'homicide-victims', [])).toBeUndefined();
    expect(() => cubeOf('e', 'homicide-victims', [{ ...CELL, region: '33' }])).toThrow('33');
  });

  it('of a yearly indicator has a place a year', () => {
    const cube = cubeOf('e', 'homicide-deaths', [CELL, { ...CELL, month: '2027-01', value: 6 }]);
    expect(cube?.columns.find((each) => each.region === '09')?.values).toEqual([4, null, 6]);
  });
});

describe('the run that holds for a cell', () => {
  it('is the last of the list that covers it', () => {
    const runs = [
      { regions: '*', from: 0, to: 9, name: 'all' },
      { regions: ['09'], from: 3, to: 3, name: 'own' },
    ] as const;
    expect(runAt(runs, '09', 3)?.name).toBe('own');
    expect(runAt(runs, '08', 3)?.name).toBe('all');
    expect(runAt(runs, '09', 4)?.name).toBe('all');
    expect(runAt(runs, '09', 10)).toBeUndefined();
  });
});

describe('a cube cut to its newer months', () => {
  const cube = cubeWith([1, 2, null, 4], {}, { start: '2025-10' });

  it('says of the months that it keeps what it said before', () => {
    const cut = cubeSince(cube, '2025-12');
    expect(cut.start).toBe('2025-12');
    expect(seriesOf(cut, '09')?.observations).toEqual(seriesOf(cube, '09')?.observations.slice(2));
  });

  it('stays whole where the month lies before its first, and is empty where it lies after its last', () => {
    expect(cubeSince(cube, '2020-01')).toEqual(cube);
    expect(seriesOf(cubeSince(cube, '2026-06'), '09')?.observations).toEqual([]);
  });

  it('of a yearly indicator begins with the next whole year', () => {
    const years = cubeWith(
      [10, 20, 30],
      {},
      { cadence: 'year', start: '2020-01', indicator: 'homicide-deaths' },
    );
    expect(cubeSince(years, '2020-06')).toMatchObject({ start: '2021-01', cadence: 'year' });
    expect(seriesOf(cubeSince(years, '2020-06'), '09')?.observations).toHaveLength(2);
  });
});

describe('the usual revisions of a cube', () => {
  it('are those of its own indicator, and none where the coverage does not list it', () => {
    const cube = cubeWith(flat(1, 3));
    const growth = { nation: [], states: [] };
    const coverage = [{ indicator: 'homicide-victims', usualRevision: growth, usualGrowth: growth }];
    expect(withRevisions(cube, coverage as unknown as Coverage[]).revisions).toBe(growth);
    expect(withRevisions(cube, [])).toBe(cube);
  });
});
