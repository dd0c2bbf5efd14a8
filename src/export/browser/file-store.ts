import type { Curated } from '../../domain/claims/curated.ts';
import { EMPTY_CURATED } from '../../domain/claims/curated.ts';
import type { Vintage } from '../../domain/indicator/source.ts';
import type { MunicipalPopulation } from '../../domain/place/municipal-population.ts';
import type { Municipality } from '../../domain/place/municipality.ts';
import type { Population } from '../../domain/place/population.ts';
import type { Edition } from '../../domain/record/edition.ts';
import type { MunicipalTable, Printing, RegionRow, YearTotal } from '../../domain/record/lineage.ts';
import type { Cube } from '../../domain/series/cube.ts';
import { addPrintings, printedRows } from '../../server/store/printings.ts';
import { remembering } from '../../server/store/remembering.ts';
import type { Store } from '../../server/store/store.ts';
import { PART, type ExportIndex } from '../files.ts';

/** Reads a file of the export as JSON, by its path below the base; it never changes. */
export type ReadFile = (path: string) => Promise<unknown>;

type PrintingsByRegion = Readonly<Record<string, readonly Printing[]>>;
type RowsByMonth = Readonly<Record<string, readonly RegionRow[]>>;

/** Reads parts once. The export wrote them from a store, so that they have the types that it gave. */
class Parts {
  readonly #index: ExportIndex;
  readonly #read: ReadFile;

  constructor(index: ExportIndex, read: ReadFile) {
    this.#index = index;
    this.#read = remembering(Number.POSITIVE_INFINITY, read).of;
  }

  file<Content>(path: string): Promise<Content> {
    return this.#read(path) as Promise<Content>;
  }

  async part<Content>(name: string): Promise<Content | undefined> {
    const path = this.#index.parts[name];
    return path === undefined ? undefined : this.file<Content>(path);
  }

  async needed<Content>(name: string): Promise<Content> {
    const found = await this.part<Content>(name);
    if (found === undefined) throw new Error(`the export has no ${name}`);
    return found;
  }

  /** What stands in the file that a list names under a key. */
  async listed<Content>(name: string, key: string): Promise<Content | undefined> {
    const list = await this.part<Readonly<Record<string, string>>>(name);
    const path = list?.[key];
    return path === undefined ? undefined : this.file<Content>(path);
  }

  /** What stands in every file that a list names. */
  async all<Content>(name: string): Promise<readonly Content[]> {
    const list = await this.part<Readonly<Record<string, string>>>(name);
    return Promise.all(Object.values(list ?? {}).map((path) => this.file<Content>(path)));
  }
}

/** The store of an exported edition: every part is a file, read when it is first asked for. */
export function fileStore(index: ExportIndex, read: ReadFile): Store {
  const parts = new Parts(index, read);
  const tables = async (indicator: string): Promise<readonly MunicipalTable[]> =>
    (await parts.part<readonly MunicipalTable[]>(PART.municipalTables(indicator))) ?? [];
  return {
    edition: () => parts.needed<Edition>(PART.edition),
    vintages: () => parts.needed<readonly Vintage[]>(PART.vintages),
    async cube(indicator) {
      const cube = await parts.part<Omit<Cube, 'edition'>>(PART.cube(indicator));
      return cube && { ...cube, edition: index.edition };
    },
    population: () => parts.needed<Population>(PART.population),
    municipalities: () => parts.needed<readonly Municipality[]>(PART.municipalities),
    async sourceRows(indicator, month) {
      const year = await parts.listed<RowsByMonth>(PART.sourceRows(indicator), month.slice(0, 4));
      return year?.[month] ?? [];
    },
    async printings(indicator, regions) {
      const years = await parts.all<PrintingsByRegion>(PART.printings(indicator));
      const rows = regions.flatMap((region) =>
        printedRows(
          region,
          years.flatMap((year) => year[region] ?? []),
        ),
      );
      return addPrintings(rows, regions, 1);
    },
    municipal: async (indicator, state) => (await tables(indicator)).find((each) => each.state === state),
    municipalTables: tables,
    municipalPopulation: () => parts.needed<MunicipalPopulation>(PART.municipalPopulation),
    yearly: async (indicator) => (await parts.part<readonly YearTotal[]>(PART.yearly(indicator))) ?? [],
    curated: async () => (await parts.part<Curated>(PART.curated)) ?? EMPTY_CURATED,
    close: async () => undefined,
  };
}
