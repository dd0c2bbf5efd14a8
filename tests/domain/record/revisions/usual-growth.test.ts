import { describe, expect, it } from 'vitest';
import type { Value } from '../../../../src/domain/indicator/observation.ts';
import type { Reprinting } from '../../../../src/domain/record/revisions/reprinting.ts';
import { measuredGrowth, usualGrowth } from '../../../../src/domain/record/revisions/usual-growth.ts';
import { monthsIn, type Month } from '../../../../src/domain/time/period.ts';

// Everything here is synthetic: no figure of it is real.

const YEAR = { region: '00', method: 'cnsp-2015', age: 0, months: 12 } as const;

/** Years that grew from 1000 by these. */
function grew(moves: readonly number[], more: Partial<Reprinting> = {}): Reprinting[] {
  return moves.map((move) => ({ ...YEAR, first: 1000, later: 1000 + move, ...more }));
}

function printed(from: Month, to: Month, cut: Month): Value[] {
  return monthsIn({ from, to }).map((month) => ({
    month,
    value: 100,
    method: 'cnsp-2015',
    vintage: cut,
    cut,
    basis: 'reported',
  }));
}

const SERIES = {
  indicator: 'homicide-cases',
  region: '00',
  growth: measuredGrowth([...grew([20, 20, 20]), ...grew([2, 2, 2], { age: 12 })]),
} as const;

describe('the measured growth', () => {
  it('keeps its sign, and no growth is always within', () => {
    expect(measuredGrowth(grew([10, 20, 30])).nation).toEqual([
      { method: 'cnsp-2015', age: 0, months: 12, low: 0, high: 0.029, pairs: 3 },
    ]);
    expect(measuredGrowth(grew([-10])).nation).toMatchObject([{ low: -0.01, high: 0 }]);
  });
});

describe('the usual growth of a window', () => {
  it('is none between figures of one cut', () => {
    expect(usualGrowth(SERIES, printed('2024-01', '2024-12', '2026-08'), '2026-08')).toMatchObject({
      low: 0,
      high: 0,
    });
  });

  it('of the newest year of an older cut is what such years grew by', () => {
    const growth = usualGrowth(SERIES, printed('2023-12', '2024-11', '2024-11'), '2026-08');
    expect(growth).toEqual({ low: 0, high: 0.02, pairs: 3 });
  });

  it('of a year that was settled at the cut is far less', () => {
    expect(usualGrowth(SERIES, printed('2022-01', '2022-12', '2024-11'), '2026-08').high).toBeCloseTo(0.002);
  });

  it('of a window of two cuts weighs only the months of the older one', () => {
    const values = [...printed('2024-01', '2024-06', '2024-11'), ...printed('2024-07', '2024-12', '2026-08')];
    expect(usualGrowth(SERIES, values, '2026-08').high).toBeCloseTo(0.01);
  });

  it('is nothing where nothing was measured', () => {
    const unknown = { indicator: 'homicide-cases', region: '00' } as const;
    expect(usualGrowth(unknown, printed('2024-01', '2024-12', '2024-11'), '2026-08')).toMatchObject({
      low: 0,
      high: 0,
    });
  });
});
