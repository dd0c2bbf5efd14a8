import { describe, expect, it } from 'vitest';
import { isShownToAgree, type SharedCells } from '../../../src/domain/record/agreement.ts';
import { kindOfLevels } from '../../../src/domain/record/curated/registering-break.ts';
import { addRows, type SourceRow } from '../../../src/domain/record/lineage.ts';

/** Synthetic rows of an official file. */
function row(subtipo: string, value: number, sexo: string | null = null): SourceRow {
  return { tipo: 'Homicidio', subtipo, modalidad: null, sexo, edad: null, value };
}

describe('source rows of several regions', () => {
  it('are added where they name the same category, the largest first', () => {
    const rows = addRows([
      row('Homicidio culposo', 3),
      row('Homicidio doloso', 2),
      row('Homicidio doloso', 9),
    ]);
    expect(rows.map(({ subtipo, value }) => [subtipo, value])).toEqual([
      ['Homicidio doloso', 11],
      ['Homicidio culposo', 3],
    ]);
  });

  it('stay apart where one names a sex and another none', () => {
    expect(addRows([row('Homicidio doloso', 1), row('Homicidio doloso', 1, 'Mujer')])).toHaveLength(2);
  });

  it('take a published correction of −1 off', () => {
    expect(addRows([row('Homicidio doloso', 5), row('Homicidio doloso', -1)])[0]?.value).toBe(4);
    expect(addRows([])).toEqual([]);
  });
});

describe('a reprint agrees with the official file', () => {
  const settled: SharedCells = { cells: 100, same: 98, total: 100_000, difference: 5 };
  const young: SharedCells = { cells: 20, same: 5, total: 10_000, difference: 60 };
  const none: SharedCells = { cells: 0, same: 0, total: 0, difference: 0 };

  it('where old months are nearly all the same and young ones differ by less than one per cent', () => {
    expect(isShownToAgree({ settled, young })).toBe(true);
  });

  it('not where one old month in nine differs, however little', () => {
    expect(isShownToAgree({ settled: { ...settled, same: 89 }, young })).toBe(false);
  });

  it('not where old months differ by more than five in ten thousand, or young ones by more than one in a hundred', () => {
    expect(isShownToAgree({ settled: { ...settled, difference: 51 }, young })).toBe(false);
    expect(isShownToAgree({ settled, young: { ...young, difference: 101 } })).toBe(false);
  });

  it('is not said on fewer than twenty cells', () => {
    expect(isShownToAgree({ settled: none, young: none })).toBe(false);
    expect(isShownToAgree({ settled: none, young: { ...young, cells: 19, difference: 0 } })).toBe(false);
    expect(isShownToAgree({ settled: none, young: { ...young, difference: 0 } })).toBe(true);
  });

  it('not where the official file has nothing and the reprint something', () => {
    expect(isShownToAgree({ settled: { cells: 30, same: 29, total: 0, difference: 1 }, young })).toBe(false);
  });
});

describe('the kind of a registering break', () => {
  it('follows from its two levels', () => {
    expect([kindOfLevels(10, 40), kindOfLevels(40, 10)]).toEqual(['jump', 'drop']);
    expect([kindOfLevels(10, 0), kindOfLevels(0, 10)]).toEqual(['stop', 'start']);
  });
});
