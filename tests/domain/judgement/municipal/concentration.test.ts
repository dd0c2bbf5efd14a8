import { describe, expect, it } from 'vitest';
import {
  CONCENTRATION_COLUMNS,
  concentrationOf,
  concentrationRows,
} from '../../../../src/domain/judgement/municipal/concentration.ts';
import type { MunicipalTable } from '../../../../src/domain/record/lineage.ts';
import { HALF_YEAR, SOURCES } from './tables.ts';

const asked = { indicator: 'homicide-cases', state: '00', window: HALF_YEAR } as const;

/** A hundred synthetic municipalities over two years: the first has 100 a month, the others 1 or none. */
const HUNDRED: MunicipalTable = {
  indicator: 'homicide-cases',
  state: '20',
  start: '2023-12',
  columns: Array.from({ length: 100 }, (_, index) => ({
    code: `20${String(index + 1).padStart(3, '0')}`,
    name: `Place ${index + 1}`,
    values: Array.from({ length: 14 }, () => (index === 0 ? 100 : index < 61 ? 1 : 0)),
  })),
};

describe('concentration', () => {
  it('counts everything, what has no municipality among it, and leaves out what is not known', () => {
    expect(concentrationOf(asked, SOURCES).now).toMatchObject({
      total: 120 + 1 + 30 + 12 + 6,
      unspecified: 6,
      municipalities: 5,
      unknown: 1,
      none: 1,
      holdHalf: 1,
      topTen: 163 / 169,
    });
  });

  it('names the files of its counts', () => {
    expect(concentrationOf(asked, SOURCES).vintages).toEqual(['homicide-cases@1']);
  });

  it('says how many hold half, and how many had none', () => {
    const { now, years } = concentrationOf(
      { ...asked, state: '20', window: { from: '2024-01', to: '2024-06' } },
      { tables: [HUNDRED], municipalities: [] },
    );
    expect(now).toMatchObject({ total: 960, none: 39, holdHalf: 1, topTen: 109 / 160, topFifty: 149 / 160 });
    expect(now?.largest[0]).toEqual({ code: '20001', name: 'Place 1', total: 600 });
    // December 2023 and January 2025 are no whole years.
    expect(years.map((each) => each.window.from)).toEqual(['2024-01']);
  });

  it('is nothing where nothing was counted or nothing is known', () => {
    const zero = { ...HUNDRED, columns: HUNDRED.columns.slice(70) };
    const window = { from: '2024-01', to: '2024-06' } as const;
    expect(concentrationOf({ ...asked, window }, { tables: [zero], municipalities: [] }).now).toBeNull();
    const later = { from: '2027-01', to: '2027-06' } as const;
    expect(concentrationOf({ ...asked, window: later }, SOURCES).now).toBeNull();
  });

  it('is rows of a table: the window, its base and the years', () => {
    const found = concentrationOf(
      {
        ...asked,
        state: '20',
        window: { from: '2024-07', to: '2024-12' },
        base: { from: '2024-01', to: '2024-06' },
      },
      { tables: [HUNDRED], municipalities: [] },
    );
    const rows = concentrationRows('e', found);
    expect(rows.map((row) => row[3])).toEqual(['window', 'base', 'year']);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([CONCENTRATION_COLUMNS.length]));
  });
});
