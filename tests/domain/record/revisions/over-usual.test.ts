import { expect, it } from 'vitest';
import type { Vintage } from '../../../../src/domain/indicator/source.ts';
import type { Coverage } from '../../../../src/domain/record/edition.ts';
import type { Printing } from '../../../../src/domain/record/lineage.ts';
import { revisionsOverUsual } from '../../../../src/domain/record/revisions/over-usual.ts';
import type { Month } from '../../../../src/domain/time/period.ts';

function cut(coversThrough: Month): Vintage {
  return {
    id: `cut-${coversThrough}`,
    source: 'sesnsp-cases',
    file: 'synthetic.csv',
    checksum: coversThrough,
    publishedOn: null,
    coversFrom: '2025-01',
    coversThrough,
    cut: coversThrough,
    rows: 1,
  };
}

const CUTS = [cut('2025-03'), cut('2025-04'), cut('2025-02')];

/** A newest month usually moves by 2 %, in the nation and in states. */
function coverage(pairs: number | null): Coverage {
  const shares = [{ method: 'cnsp-2015', months: 1, share: 0.02, pairs }] as const;
  return {
    indicator: 'homicide-cases',
    states: null,
    nation: null,
    vintages: [],
    usualRevision: { nation: shares, states: shares },
    usualGrowth: { nation: [], states: [] },
  };
}

function printed(vintage: string, ...values: readonly (number | null)[]): Printing[] {
  const months: readonly Month[] = ['2025-01', '2025-02', '2025-03', '2025-04'];
  return months.flatMap((month, index) => {
    const value = values[index];
    return value === undefined ? [] : [{ vintage, month, value }];
  });
}

const PRINTINGS = [
  ...printed('cut-2025-02', 500, 900),
  ...printed('cut-2025-03', 1000, 1000, 29),
  ...printed('cut-2025-04', 1020, 1021, 60, 700),
];

it('names the months that the newest cut moved by more than is usual against the one before it', () => {
  expect(revisionsOverUsual(coverage(9), '00', PRINTINGS, CUTS)).toEqual([
    {
      indicator: 'homicide-cases',
      region: '00',
      vintage: 'cut-2025-04',
      earlier: 'cut-2025-03',
      months: [{ month: '2025-02', before: 1000, after: 1021, usual: 0.02 }],
    },
  ]);
});

it('names nothing where what is usual is only assumed, nor with one cut alone', () => {
  expect(revisionsOverUsual(coverage(null), '00', PRINTINGS, CUTS)).toEqual([]);
  expect(revisionsOverUsual(coverage(9), '00', printed('cut-2025-04', 1), CUTS)).toEqual([]);
});

it('a month that one of the two leaves blank is no revision', () => {
  const blank = [...printed('cut-2025-03', null, 1000), ...printed('cut-2025-04', 50, null)];
  expect(revisionsOverUsual(coverage(9), '25', blank, CUTS)).toEqual([]);
});
