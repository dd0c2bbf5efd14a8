import type { Cube } from '../../domain/series/cube.ts';
import { EMPTY_CURATED, type Curated } from '../../domain/claims/curated.ts';
import type { Edition } from '../../domain/record/edition.ts';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import type { MunicipalTable, Printing, RegionRow } from '../../domain/record/lineage.ts';
import type { Month } from '../../domain/time/period.ts';
import type { Municipality } from '../../domain/place/municipality.ts';
import type { MunicipalPopulation } from '../../domain/place/municipal-population.ts';
import type { Population } from '../../domain/place/population.ts';
import type { RegionCode } from '../../domain/place/region.ts';
import type { WholeYears } from '../../domain/series/whole-years.ts';
import type { Vintage } from '../../domain/indicator/source.ts';
import { addPrintings, printedRows } from './printings.ts';
import type { Store } from './store.ts';

/** An edition as plain objects, as a sample file or a test holds it. */
export interface EditionContents {
  readonly edition: Edition;
  readonly vintages: readonly Vintage[];
  readonly cubes: readonly Cube[];
  readonly population: Population;
  /** Left out where a test or sample needs none. */
  readonly municipalities?: readonly Municipality[];
  /** Left out where a test or sample needs none. */
  readonly municipalPopulation?: MunicipalPopulation;
  readonly sourceRows: readonly {
    readonly indicator: IndicatorId;
    readonly month: Month;
    readonly rows: readonly RegionRow[];
  }[];
  readonly printings: readonly {
    readonly indicator: IndicatorId;
    readonly region: RegionCode;
    readonly printings: readonly Printing[];
  }[];
  readonly municipal: readonly MunicipalTable[];
  readonly yearly: readonly WholeYears[];
  /** Left out where a test or sample needs none. */
  readonly curated?: Curated;
}

const NO_PEOPLE: MunicipalPopulation = { firstYear: 0, places: [], vintage: null };

/** A store over plain objects; it runs wherever JavaScript does. */
export function memoryStore(contents: EditionContents): Store {
  return {
    edition: async () => contents.edition,
    vintages: async () => contents.vintages,
    cube: async (indicator) => contents.cubes.find((cube) => cube.indicator === indicator),
    population: async () => contents.population,
    municipalities: async () => contents.municipalities ?? [],
    sourceRows: async (indicator, month) =>
      contents.sourceRows.find((each) => each.indicator === indicator && each.month === month)?.rows ?? [],
    printings: async (indicator, regions) =>
      addPrintings(
        contents.printings
          .filter((each) => each.indicator === indicator)
          .flatMap(({ region, printings }) => printedRows(region, printings)),
        regions,
        1,
      ),
    municipal: async (indicator, state) =>
      contents.municipal.find((table) => table.indicator === indicator && table.state === state),
    municipalTables: async (indicator) => contents.municipal.filter((table) => table.indicator === indicator),
    municipalPopulation: async () => contents.municipalPopulation ?? NO_PEOPLE,
    yearly: async (indicator) => contents.yearly.find((each) => each.indicator === indicator)?.totals ?? [],
    curated: async () => contents.curated ?? EMPTY_CURATED,
    close: async () => undefined,
  };
}
