import type { MunicipalTable } from '../../../../domain/record/lineage.ts';
import { isUnspecifiedMunicipality } from '../../../../domain/place/region.ts';
import type { Table } from '../../../../domain/table.ts';
import { monthsFrom, shiftWindow, type Month, type Window } from '../../../../domain/time/period.ts';

/** A municipality's counts month by month. */
export interface MunicipalColumn {
  readonly code: string;
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** A municipality over a window, over the same months a year before, and over all months known. */
export interface MunicipalityRow {
  readonly code: string;
  readonly name: string;
  readonly total: number | null;
  readonly before: number | null;
  readonly all: number | null;
}

/** The sum of a stretch of months; nothing where one of them is blank or not there. */
function sumOf(values: readonly (number | null)[], start: Month, window: Window): number | null {
  const from = monthsFrom(start, window.from);
  const to = monthsFrom(start, window.to);
  if (from < 0 || to >= values.length) return null;
  return values
    .slice(from, to + 1)
    .reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0);
}

/** The municipalities with most people over a window, the highest first; what has no municipality comes last. */
export function municipalRows(
  columns: readonly MunicipalColumn[],
  start: Month,
  window: Window,
  most: number,
): MunicipalityRow[] {
  return columns
    .map(({ code, name, values }) => ({
      code,
      name,
      total: sumOf(values, start, window),
      before: sumOf(values, start, shiftWindow(window, -12)),
      all: values.reduce<number | null>(
        (sum, each) => (sum === null || each === null ? null : sum + each),
        0,
      ),
    }))
    .toSorted(
      (a, b) =>
        Number(isUnspecifiedMunicipality(a.code)) - Number(isUnspecifiedMunicipality(b.code)) ||
        (b.total ?? -1) - (a.total ?? -1) ||
        a.name.localeCompare(b.name, 'es'),
    )
    .slice(0, most);
}

/** Every municipality over a window as a table, beginning with the columns that months of municipalities have. */
export function municipalityTable(
  { indicator, state, columns, start }: MunicipalTable,
  window: Window,
  edition: string,
): Table {
  return {
    columns: [
      'edition',
      'indicator',
      'state',
      'municipality',
      'name',
      'from',
      'to',
      'total',
      'a_year_before',
      'since_2015',
    ],
    rows: municipalRows(columns, start, window, columns.length).map(({ code, name, total, before, all }) => [
      edition,
      indicator,
      state,
      code,
      name,
      window.from,
      window.to,
      total,
      before,
      all,
    ]),
  };
}
