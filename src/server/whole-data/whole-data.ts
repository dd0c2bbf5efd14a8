import { createHash } from 'node:crypto';
import { csvText } from '../../csv/csv-text.ts';
import { seriesOfRecord } from '../../domain/judgement/municipal/municipal-series.ts';
import { isMunicipality } from '../../domain/place/municipality.ts';
import { NATION, STATES, type RegionCode } from '../../domain/place/region.ts';
import { namedVintages, SERIES_COLUMNS, seriesRow } from '../../domain/series/series-rows.ts';
import { seriesOf } from '../../domain/series/series.ts';
import type { TableField } from '../../domain/table.ts';
import { TABLE_NAMES, tableFile, type TableName } from '../../edition/tables.ts';
import { pack, type Packed } from '../answers.ts';
import { Fault } from '../fault.ts';
import { API_HEADERS, CACHE_CONTROL, CONTENT_TYPE } from '../headers.ts';
import { municipalityAnswer } from '../municipal-answers.ts';
import { seriesAnswer } from '../series-answer.ts';
import type { Library } from '../shelf/library/library.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { unknownEdition } from '../shelf/unknown-edition.ts';
import type { Store } from '../store/store.ts';
import { PACKAGE_WORDS } from './columns.words.ts';
import { dataPackage } from './data-package.ts';

/** Everything of the editions of a shelf, as files. */
export interface WholeData {
  /** A file of an edition that is named; throws a fault where there is none. */
  file(edition: string, name: string): Promise<Packed>;
}

const PLACES: readonly RegionCode[] = [NATION, ...STATES.map(({ code }) => code)];

/** Every observation of an edition in some regions, a row each, in the columns that pages and API give. */
async function rowsIn(store: Store, regions: readonly RegionCode[]): Promise<TableField[][]> {
  const [edition, vintages] = await Promise.all([store.edition(), store.vintages()]);
  const rows: TableField[][] = [];
  for (const { indicator } of edition.coverage) {
    const cube = await store.cube(indicator); // one at a time in memory
    if (!cube) continue;
    for (const region of regions.filter((each) => seriesOf(cube, each))) {
      const answer = seriesAnswer(cube, edition, vintages, { region });
      for (const each of answer.observations) rows.push(seriesRow(answer, each));
    }
  }
  return rows;
}

function packFile(
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  edition: string,
  name: string,
): Packed {
  return pack(body, type, true, {
    ...API_HEADERS,
    'Cache-Control': CACHE_CONTROL.immutable,
    'Content-Disposition': `attachment; filename="saldo-${edition}-${name}"`,
  });
}

function tableOf(name: string): TableName | undefined {
  return TABLE_NAMES.find((table) => tableFile(table) === name);
}

/** The places that the name of a CSV file means: all, or the one whose code it carries. */
function placesOf(name: string): readonly RegionCode[] | undefined {
  if (name === 'figures.csv') return PLACES;
  const code = /^figures-(\d+)\.csv$/.exec(name)?.[1];
  return code !== undefined && (PLACES.includes(code) || isMunicipality(code)) ? [code] : undefined;
}

/** Every observation of one municipality; throws a fault where none has the code. */
async function municipalRows(store: Store, code: RegionCode): Promise<TableField[][]> {
  const [edition, record] = await Promise.all([store.edition(), municipalityAnswer(store, code)]);
  const vintages = namedVintages(edition);
  return seriesOfRecord(record).flatMap(({ indicator, region, observations }) =>
    observations.map((each) => seriesRow({ edition: edition.id, indicator, region, vintages }, each)),
  );
}

/** The files over a library; each is made when it is first asked for. */
export function openWholeData(library: Library, shelf: Shelf): WholeData {
  async function csvOf(edition: string, places: readonly RegionCode[]): Promise<string> {
    const [first = NATION] = places;
    const rows = await shelf.use(edition, (store) =>
      isMunicipality(first) ? municipalRows(store, first) : rowsIn(store, places),
    );
    if (!rows) throw await unknownEdition(shelf, edition);
    return csvText({ columns: SERIES_COLUMNS, rows });
  }

  async function described(edition: string): Promise<string> {
    const figures = new TextEncoder().encode(await csvOf(edition, PLACES));
    const sizes = TABLE_NAMES.map(async (table) => [table, await library.tableSize(edition, table)] as const);
    const hash = createHash('sha256').update(figures).digest('hex');
    const manifest = await library.manifest(edition);
    const whole = dataPackage(manifest, new Map(await Promise.all(sizes)), { bytes: figures.length, hash });
    return `${JSON.stringify(whole, null, 1)}\n`;
  }

  return {
    async file(edition, name) {
      const kept = (await shelf.editions()).some(({ id }) => id === edition);
      if (!kept) throw await unknownEdition(shelf, edition);
      const [table, places] = [tableOf(name), placesOf(name)];
      if (places) return packFile(await csvOf(edition, places), CONTENT_TYPE.csv, edition, name);
      if (name === 'datapackage.json') {
        return pack(await described(edition), CONTENT_TYPE.json, true, {
          ...API_HEADERS,
          'Cache-Control': CACHE_CONTROL.immutable,
        });
      }
      if (!table) throw new Fault(404, 'not-found', PACKAGE_WORDS.nothing, 'file');
      const bytes = await library.tableBytes(edition, table);
      return packFile(bytes, 'application/vnd.apache.parquet', edition, name);
    },
  };
}
