// A synthetic edition: its figures follow simple rules and describe no real place or month. The tables of
// claims, events, operations and perception are those that ship.
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { curatedSchema } from '../../src/contract/answers/curated.ts';
import { cubeOf, withRevisions, type Cell } from '../../src/domain/series/cell.ts';
import type { Cube } from '../../src/domain/series/cube.ts';
import { seriesOf } from '../../src/domain/series/series.ts';
import type { Edition } from '../../src/domain/record/edition.ts';
import { assumedGrowth, assumedRevisions } from '../../src/domain/record/revisions/assumed-revision.ts';
import { indicatorOf } from '../../src/domain/indicator/indicator.ts';
import type { IndicatorId } from '../../src/domain/indicator/rows.ts';
import type { MunicipalTable, Printing, RegionRow, YearTotal } from '../../src/domain/record/lineage.ts';
import { addMonths, monthsIn, type Month } from '../../src/domain/time/period.ts';
import { NATION, STATE_CODES } from '../../src/domain/place/region.ts';
import type { Source, SourceId, Vintage } from '../../src/domain/indicator/source.ts';
import { checksumOf } from '../../src/edition/disk.ts';
import { curatedPath, editionFolder, pointerPath } from '../../src/edition/folder.ts';
import { FORMAT, writeManifest } from '../../src/edition/manifest.ts';
import { columnsOf, TABLE_NAMES, tableFile, type TableName } from '../../src/edition/tables.ts';
import type { EditionContents } from '../../src/server/store/memory.ts';

const MONTHS = monthsIn({ from: '2024-01', to: '2026-03' });

function vintage(source: SourceId, coversFrom: Month, coversThrough: Month, digit: string): Vintage {
  const checksum = digit.repeat(64);
  const id = `${source}@${coversThrough}#${checksum.slice(0, 8)}`;
  return {
    id,
    source,
    file: `synthetic-${source}.csv`,
    checksum,
    publishedOn: '2026-04-20',
    coversFrom,
    coversThrough,
    cut: coversThrough,
    rows: 64,
  };
}

const VICTIMS = vintage('sesnsp-victims', '2024-01', '2025-12', 'a');
const VICTIMS_BEFORE = vintage('sesnsp-victims', '2024-01', '2025-11', 'b');
const RNID = vintage('rnid-victims', '2026-01', '2026-03', 'c');
const REGISTER = vintage('rnpdno', '2024-01', '2026-03', 'd');
const DEATHS = vintage('inegi-deaths', '2020-01', '2023-12', 'e');
const CONAPO = vintage('conapo-state', '2020-01', '2026-12', 'f');

function sourceOf(id: SourceId): Source {
  const name = { es: `Fuente sintética ${id}`, en: `Synthetic source ${id}` };
  const licence = { es: 'Ninguna', en: 'None' };
  return { id, name, publisher: 'Nobody', provenance: 'official', url: 'https://example.org/', licence };
}

/** A state's count in a month, easy to follow by hand. */
type Rule = (state: number, month: number) => number | null;

const homicides: Rule = (state, month) => state * 10 + (month % 12);

/** Sinaloa's cell of August 2024 is blank, so that the nation has none either. */
const extortions: Rule = (state, month) => (state === 25 && month === 7 ? null : state + (month % 5));

const disappearances: Rule = (state, month) => state * 3 + month;

function stateCells(rule: Rule, own: (month: Month) => Vintage): Cell[] {
  return STATE_CODES.flatMap((region) =>
    MONTHS.map((month, index): Cell => {
      const value = rule(Number(region), index);
      if (value === null) return { region, month, gap: 'not-reported' };
      const method = own(month) === REGISTER ? 'rnpdno' : own(month) === RNID ? 'rnid-2026' : 'cnsp-2015';
      return { region, month, value, method, vintage: own(month).id, cut: own(month).cut, basis: 'reported' };
    }),
  );
}

function withNation(cells: readonly Cell[]): Cell[] {
  const nation = MONTHS.map((month): Cell => {
    const parts = cells.filter((cell) => cell.month === month);
    const [first] = parts;
    if (!first || parts.some((cell) => 'gap' in cell)) {
      return { region: NATION, month, gap: 'not-all-states' };
    }
    const value = parts.reduce((sum, cell) => sum + ('value' in cell ? cell.value : 0), 0);
    return { ...first, region: NATION, value, basis: 'sum-of-states' };
  });
  return [...nation, ...cells];
}

function deathCells(): Cell[] {
  const years: Month[] = ['2020-01', '2021-01', '2022-01', '2023-01'];
  const origin = { method: 'inegi-deaths', vintage: DEATHS.id, cut: DEATHS.cut } as const;
  return years.flatMap((month): Cell[] => [
    { region: NATION, month, value: 30_000, ...origin, basis: 'published-total' },
    ...STATE_CODES.map((region): Cell => ({ region, month, value: 900, ...origin, basis: 'reported' })),
  ]);
}

const victimsOf = (month: Month) => (month < '2026-01' ? VICTIMS : RNID);

/** The synthetic cells, by indicator. */
const SYNTHETIC_CELLS: Readonly<Partial<Record<IndicatorId, readonly Cell[]>>> = {
  'homicide-victims': withNation(stateCells(homicides, victimsOf)),
  'extortion-victims': withNation(stateCells(extortions, victimsOf)),
  'missing-reported': withNation(stateCells(disappearances, () => REGISTER)),
  'homicide-deaths': deathCells(),
};

const INDICATORS = Object.keys(SYNTHETIC_CELLS) as IndicatorId[];

function editionOf(id: string): Edition {
  const monthly = { from: '2024-01', to: '2026-03' } as const;
  const window = (indicator: IndicatorId) =>
    indicator === 'homicide-deaths' ? ({ from: '2020-01', to: '2023-12' } as const) : monthly;
  const vintages = [VICTIMS, RNID, REGISTER, DEATHS, CONAPO];
  return {
    id,
    coversThrough: '2026-03',
    publishedOn: '2026-04-20',
    coverage: INDICATORS.map((indicator) => ({
      indicator,
      states: window(indicator),
      nation: window(indicator),
      vintages: [...new Set(cellsOf(indicator).flatMap((cell) => ('value' in cell ? [cell.vintage] : [])))],
      usualRevision: assumedRevisions(indicatorOf(indicator)),
      usualGrowth: assumedGrowth(indicatorOf(indicator)),
    })),
    vintages,
    sources: vintages.map((each) => sourceOf(each.source)),
    agreements: [],
  };
}

function cellsOf(indicator: IndicatorId): readonly Cell[] {
  return SYNTHETIC_CELLS[indicator] ?? [];
}

/** Rows of September 2024: per state two kinds of homicide that add up to the rule's count. */
function sourceRows(): RegionRow[] {
  return STATE_CODES.flatMap((region) => {
    const total = homicides(Number(region), 8) ?? 0;
    const row = (modalidad: string, sexo: string, value: number): RegionRow => ({
      vintage: VICTIMS.id,
      region,
      tipo: 'Homicidio',
      subtipo: 'Homicidio doloso',
      modalidad,
      sexo,
      edad: 'Adultos (18 y más)',
      value,
    });
    return [row('Con arma blanca', 'Mujer', 5), row('Con arma de fuego', 'Hombre', total - 5)];
  });
}

/** A state's homicide victims as two editions printed them: each month of 2024 moved up by 2; December came later. */
function printings(state: number): Printing[] {
  return monthsIn({ from: '2024-01', to: '2024-12' }).flatMap((month, index) => {
    const value = homicides(state, index) ?? 0;
    return [
      { vintage: VICTIMS.id, month, value },
      { vintage: VICTIMS_BEFORE.id, month, value: month === '2024-12' ? null : value - 2 },
    ];
  });
}

const MUNICIPAL: MunicipalTable = {
  indicator: 'missing-reported',
  state: '25',
  start: '2024-01',
  columns: [
    { code: '25006', name: 'Culiacán', values: [4, 0, 6] },
    { code: '25012', name: 'Mazatlán', values: [0, 3, 0] },
  ],
  vintages: [REGISTER.id],
};

const YEARLY: readonly YearTotal[] = [
  { region: '00', year: 2024, through: '2024-12', value: 30_046, vintage: VICTIMS.id },
  { region: '00', year: 2025, through: '2025-12', value: 23_609, vintage: VICTIMS.id },
];

const CURATED = curatedSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../data/curated.json'), 'utf8')),
);

/** A synthetic edition as plain objects, under an id of choice. */
export function syntheticContents(id = '2026-03-0123abcd'): EditionContents {
  const edition = editionOf(id);
  const cubes = INDICATORS.map((indicator) => cubeOf(id, indicator, cellsOf(indicator)));
  return {
    edition,
    vintages: [VICTIMS, VICTIMS_BEFORE, RNID, REGISTER, DEATHS, CONAPO],
    cubes: cubes.flatMap((cube) => (cube ? [withRevisions(cube, edition.coverage)] : [])),
    population: {
      firstYear: 2019,
      states: STATE_CODES.map((region) => ({
        region,
        values: Array.from({ length: 9 }, (_, year) => Number(region) * 100_000 + year * 1000),
      })),
      vintage: CONAPO.id,
    },
    sourceRows: [{ indicator: 'homicide-victims', month: '2024-09', rows: sourceRows() }],
    printings: STATE_CODES.map((region) => ({
      indicator: 'homicide-victims',
      region,
      printings: printings(Number(region)),
    })),
    municipalities: [
      { code: '01001', name: 'Villa Sintética' },
      { code: '25006', name: 'San Sintético' },
    ],
    municipal: [MUNICIPAL],
    municipalPopulation: {
      firstYear: 2025,
      places: ['01001', '25006'].map((code) => ({ code, values: [1000] })),
      vintage: CONAPO.id,
    },
    yearly: [{ indicator: 'homicide-victims', totals: YEARLY }],
    curated: CURATED,
  };
}

type Table = readonly Readonly<Record<string, string | number | null>>[];

/** What the edition's own cubes hold, a row a cell. */
function servingTable(cubes: readonly Cube[]): Table {
  const blank = { value: null, gap: null, method: null, vintage: null, cut: '2026-08', basis: null };
  return cubes.flatMap((cube) =>
    cube.columns.flatMap(({ region }) =>
      (seriesOf(cube, region)?.observations ?? []).map((seen) => ({
        indicator: cube.indicator,
        region,
        ...blank,
        ...seen,
      })),
    ),
  );
}

function municipalRows({ columns, indicator, start }: MunicipalTable): Table {
  return columns.flatMap(({ code, name, values }) =>
    values.flatMap((value, index) =>
      value === 0
        ? []
        : [
            {
              indicator,
              municipality: code,
              name,
              month: addMonths(start, index),
              value,
              vintage: REGISTER.id,
            },
          ],
    ),
  );
}

function tablesOf({ population, ...contents }: EditionContents): Readonly<Record<TableName, Table>> {
  return {
    serving: servingTable(contents.cubes),
    observations: contents.printings.flatMap(({ indicator, region, printings: own }) =>
      own.map((each) => ({ indicator, region, ...each })),
    ),
    rows: contents.sourceRows.flatMap(({ indicator, month, rows }) =>
      rows.map((row) => ({ indicator, month, ...row })),
    ),
    municipal: contents.municipal.flatMap(municipalRows),
    population: population.states.flatMap(({ region, values }) =>
      values.map((value, index) => ({
        vintage: population.vintage,
        region,
        year: population.firstYear + index,
        value,
      })),
    ),
    municipal_population: (contents.municipalities ?? []).map(({ code, name }) => ({
      vintage: CONAPO.id,
      municipality: code,
      name,
      year: 2025,
      value: 1000,
    })),
    yearly: contents.yearly.flatMap(({ indicator, totals }) =>
      totals.map((total) => ({ indicator, ...total })),
    ),
  };
}

async function writeTable(
  connection: DuckDBConnection,
  folder: string,
  table: TableName,
  rows: Table,
): Promise<string> {
  const json = join(folder, `${table}.json`);
  const parquet = join(folder, tableFile(table));
  writeFileSync(json, JSON.stringify(rows));
  const columns = columnsOf(table).map(({ name, type }) => `${name}: '${type}'`);
  await connection.run(
    `COPY (SELECT * FROM read_json('${json}', columns = {${columns.join(', ')}})) TO '${parquet}'`,
  );
  return checksumOf(parquet);
}

/** Writes an edition as a folder of a data folder, as `ingest` does; does not make it the serving one. */
export async function writeEdition(dataFolder: string, contents: EditionContents): Promise<string> {
  const folder = editionFolder(dataFolder, contents.edition.id);
  mkdirSync(folder, { recursive: true });
  const files: Record<string, string> = {};
  const tables = tablesOf(contents);
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  for (const table of TABLE_NAMES) {
    files[tableFile(table)] = await writeTable(connection, folder, table, tables[table]);
  }
  connection.closeSync();
  instance.closeSync();
  await writeManifest(folder, { edition: contents.edition, kept: contents.vintages, files });
  if (contents.curated) writeFileSync(curatedPath(dataFolder), JSON.stringify(contents.curated));
  return folder;
}

/** Makes an edition the serving one of a data folder. */
export function pointTo(dataFolder: string, edition: string): void {
  writeFileSync(pointerPath(dataFolder), JSON.stringify({ format: FORMAT, edition }));
}
