import type { Curated } from '../../domain/claims/curated.ts';
import { leavesOutZeros } from '../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import { compareVintages, SOURCE_IDS, type Vintage } from '../../domain/indicator/source.ts';
import type { Municipality } from '../../domain/place/municipality.ts';
import type { RegionCode } from '../../domain/place/region.ts';
import type { Edition } from '../../domain/record/edition.ts';
import type { MunicipalTable, RegionRow, YearTotal } from '../../domain/record/lineage.ts';
import { cubeOf, withRevisions } from '../../domain/series/cell.ts';
import { earlierMonth, yearOf, type Month } from '../../domain/time/period.ts';
import type { Manifest } from '../../edition/manifest.ts';
import { cellOf, cutsOf, populationOf, unitsKept, type ServingRow } from '../../edition/rows.ts';
import type { RowOf } from '../../edition/tables.ts';
import { municipalPopulationOf, municipalTables, type MunicipalRow, type PeopleRow } from './municipal.ts';
import { addPrintings, type PrintedRow } from './printings.ts';
import type { Store } from './store.ts';

/** The first and the last year, as texts: parameters of a query. */
export type YearSpan = readonly [first: string, last: string];

/** How the tables of one edition are read, whoever keeps them: values as they are kept, in whole numbers. */
export interface TableReader {
  /** By region and month. */
  serving(indicator: IndicatorId): Promise<readonly ServingRow[]>;
  /** By region and year. */
  population(years: YearSpan): Promise<readonly RowOf<'population'>[]>;
  municipalities(): Promise<readonly Municipality[]>;
  /** In the order of their columns, a blank one last. */
  sourceRows(indicator: IndicatorId, month: Month): Promise<readonly RegionRow[]>;
  printings(indicator: IndicatorId): Promise<readonly PrintedRow[]>;
  /** Of every state or of one, by code. */
  municipal(indicator: IndicatorId, state?: RegionCode): Promise<readonly MunicipalRow[]>;
  /** By code and year. */
  people(years: YearSpan): Promise<readonly PeopleRow[]>;
  /** By region, year and month. */
  yearly(indicator: IndicatorId): Promise<readonly YearTotal[]>;
  close(): Promise<void>;
}

/** The years that a rate may need: of CONAPO's 1970 to 2070, those of the edition and one on each side. */
function yearsOf({ coverage, coversThrough }: Edition): YearSpan {
  const starts = coverage.flatMap(({ states, nation }) =>
    [states, nation].flatMap((each) => each?.from ?? []),
  );
  const first = starts.reduce(earlierMonth, coversThrough);
  return [String(yearOf(first) - 1), String(yearOf(coversThrough) + 1)];
}

/** Vintages by source, newest of each source first. */
function newestFirst(a: Vintage, b: Vintage): number {
  return SOURCE_IDS.indexOf(a.source) - SOURCE_IDS.indexOf(b.source) || compareVintages(b, a);
}

/** Rows with their value in the indicator's unit, of the whole numbers that are kept. */
function inUnits<Row extends { readonly value: number | null }>(
  rows: readonly Row[],
  indicator: IndicatorId,
): Row[] {
  const units = unitsKept(indicator);
  return rows.map((row) => ({ ...row, value: row.value === null ? null : row.value / units }));
}

/** The store of an edition over the reader of its tables; the curated tables stand in memory. */
export function storeOver(tables: TableReader, { edition, kept }: Manifest, curated: Curated): Store {
  const cuts = cutsOf(kept);
  const years = yearsOf(edition);
  const tablesOf = async (indicator: IndicatorId): Promise<readonly MunicipalTable[]> =>
    municipalTables(indicator, await tables.municipal(indicator));
  return {
    edition: async () => edition,
    vintages: async () => kept.toSorted(newestFirst),
    cube: async (indicator) => {
      const cells = inUnits(await tables.serving(indicator), indicator);
      const cube = cubeOf(
        edition.id,
        indicator,
        cells.map((cell) => cellOf(cell, cuts)),
      );
      return cube && withRevisions(cube, edition.coverage);
    },
    population: async () => populationOf(await tables.population(years)),
    municipalities: () => tables.municipalities(),
    sourceRows: async (indicator, month) => inUnits(await tables.sourceRows(indicator, month), indicator),
    printings: async (indicator, regions) =>
      addPrintings(await tables.printings(indicator), regions, unitsKept(indicator)),
    municipal: async (indicator, state) => {
      // Where zeros are left out, the months that a state's table covers are those of all states.
      if (leavesOutZeros(indicator)) return (await tablesOf(indicator)).find((each) => each.state === state);
      return municipalTables(indicator, await tables.municipal(indicator, state))[0];
    },
    municipalTables: tablesOf,
    municipalPopulation: async () => municipalPopulationOf(await tables.people(years)),
    yearly: (indicator) => tables.yearly(indicator),
    curated: async () => curated,
    close: () => tables.close(),
  };
}
