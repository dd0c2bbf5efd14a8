import { INDICATOR_IDS } from '../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import { groupedBy } from '../../domain/grouped.ts';
import { NATION, STATE_CODES } from '../../domain/place/region.ts';
import type { Printing } from '../../domain/record/lineage.ts';
import type { Cube } from '../../domain/series/cube.ts';
import { addMonths, type Month } from '../../domain/time/period.ts';
import type { Store } from '../../server/store/store.ts';
import { PART } from '../files.ts';
import type { ExportFolder } from './export-folder.ts';

type Parts = Record<string, string>;

function monthsOf({ start, columns, cadence }: Cube): Month[] {
  const step = cadence === 'year' ? 12 : 1;
  return Array.from({ length: columns[0]?.values.length ?? 0 }, (_, index) => addMonths(start, index * step));
}

/** The source rows of an indicator, a file a year. */
async function rowsOf(store: Store, cube: Cube, folder: ExportFolder): Promise<Parts> {
  const years = [...groupedBy(monthsOf(cube), (month) => month.slice(0, 4))];
  const files: Parts = {};
  for (const [year, months] of years) {
    // A year at once: the store has one reader, and thousands of questions would only wait in memory.
    const found = await Promise.all(
      months.map(async (month) => [month, await store.sourceRows(cube.indicator, month)] as const),
    );
    const own = found.filter(([, rows]) => rows.length > 0);
    if (own.length > 0) files[year] = folder.keepJson(Object.fromEntries(own));
  }
  return files;
}

/** How an indicator was printed, a file for the months of a year: years that nobody prints again stay as they stand. */
async function printingsOf(store: Store, indicator: IndicatorId, folder: ExportFolder): Promise<Parts> {
  const years: Record<string, Record<string, Printing[]>> = {};
  for (const region of [NATION, ...STATE_CODES]) {
    for (const printing of await store.printings(indicator, [region])) {
      ((years[printing.month.slice(0, 4)] ??= {})[region] ??= []).push(printing);
    }
  }
  return Object.fromEntries(Object.entries(years).map(([year, own]) => [year, folder.keepJson(own)]));
}

async function indicatorParts(store: Store, indicator: IndicatorId, folder: ExportFolder): Promise<Parts> {
  const parts: Parts = {};
  const cube = await store.cube(indicator);
  if (cube) {
    const { edition: _, ...figures } = cube;
    parts[PART.cube(indicator)] = folder.keepJson(figures);
    parts[PART.sourceRows(indicator)] = folder.keepJson(await rowsOf(store, cube, folder));
    parts[PART.printings(indicator)] = folder.keepJson(await printingsOf(store, indicator, folder));
  }
  const tables = await store.municipalTables(indicator);
  if (tables.length > 0) parts[PART.municipalTables(indicator)] = folder.keepJson(tables);
  const yearly = await store.yearly(indicator);
  if (yearly.length > 0) parts[PART.yearly(indicator)] = folder.keepJson(yearly);
  return parts;
}

/** Writes everything that a store holds; gives the file of each part. */
export async function writeStore(
  store: Store,
  folder: ExportFolder,
  tell: (step: string) => void,
): Promise<Parts> {
  const parts: Parts = {
    [PART.edition]: folder.keepJson(await store.edition()),
    [PART.vintages]: folder.keepJson(await store.vintages()),
    [PART.population]: folder.keepJson(await store.population()),
    [PART.municipalities]: folder.keepJson(await store.municipalities()),
    [PART.municipalPopulation]: folder.keepJson(await store.municipalPopulation()),
    [PART.curated]: folder.keepJson(await store.curated()),
  };
  for (const [index, indicator] of INDICATOR_IDS.entries()) {
    tell(`figures ${index + 1} of ${INDICATOR_IDS.length}: ${indicator}`);
    Object.assign(parts, await indicatorParts(store, indicator, folder));
  }
  return parts;
}
