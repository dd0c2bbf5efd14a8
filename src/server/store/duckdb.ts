import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import { cubeOf, withRevisions, type Cell } from '../../domain/series/cell.ts';
import type { Curated } from '../../domain/claims/curated.ts';
import type { Edition } from '../../domain/record/edition.ts';
import { groupedBy } from '../../domain/grouped.ts';
import type { IndicatorId } from '../../domain/indicator/indicator.ts';
import type { Printing, RegionRow, YearTotal } from '../../domain/record/lineage.ts';
import type { MethodId } from '../../domain/time/method.ts';
import type { Basis, GapReason } from '../../domain/indicator/observation.ts';
import { earlierMonth, yearOf, type Month } from '../../domain/time/period.ts';
import type { Population } from '../../domain/place/population.ts';
import type { RegionCode } from '../../domain/place/region.ts';
import type { Vintage } from '../../domain/indicator/source.ts';
import { municipalTable, type MunicipalRow } from './municipal.ts';
import type { Store } from './store.ts';

/** What an edition's folder says of itself beside its tables. */
export interface Manifest {
  readonly edition: Edition;
  readonly vintages: readonly Vintage[];
}

/** The tables of an edition's folder, each `<name>.parquet`. */
export const TABLES = ['serving', 'observations', 'rows', 'municipal', 'population', 'yearly'] as const;

interface CellRow {
  readonly region: string;
  readonly month: Month;
  readonly value: number | null;
  readonly gap: GapReason | null;
  readonly method: MethodId | null;
  readonly vintage: string | null;
  readonly basis: Basis | null;
}

function cellOf({ region, month, value, gap, method, vintage, basis }: CellRow): Cell {
  if (gap !== null) return { region, month, gap };
  if (value === null || method === null || vintage === null || basis === null) {
    throw new Error(`serving.parquet: ${region} ${month} is neither a value with its origin nor a gap`);
  }
  return { region, month, value, method, vintage, basis };
}

/** The years that a rate may need: of CONAPO's 1970 to 2070, those of the edition and one on each side. */
function yearsOf({ coverage, coversThrough }: Edition): [string, string] {
  const starts = coverage.flatMap(({ states, nation }) =>
    [states, nation].flatMap((each) => each?.from ?? []),
  );
  const first = starts.reduce(earlierMonth, coversThrough);
  return [String(yearOf(first) - 1), String(yearOf(coversThrough) + 1)];
}

interface PopulationRow {
  readonly region: RegionCode;
  readonly year: number;
  readonly value: number;
  readonly vintage: string;
}

function populationOf(rows: readonly PopulationRow[]): Population {
  const [first] = rows;
  if (!first) throw new Error('population.parquet is empty');
  const firstYear = rows.reduce((year, row) => Math.min(year, row.year), first.year);
  const states = groupedBy(rows, (row) => row.region);
  return {
    firstYear,
    states: [...states].map(([region, own]) => ({ region, values: own.map((row) => row.value) })),
    vintage: first.vintage,
  };
}

/** Runs one query on a connection of its own, so that requests do not wait for one another's results. */
async function select<Row>(
  instance: DuckDBInstance,
  sql: string,
  values: readonly string[] = [],
): Promise<Row[]> {
  const connection: DuckDBConnection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(sql, [...values]);
    return reader.getRowObjectsJS() as Row[];
  } finally {
    connection.closeSync();
  }
}

async function openTables(folder: string): Promise<DuckDBInstance> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '2',
    memory_limit: '512MB',
    autoinstall_known_extensions: 'false',
  });
  for (const table of TABLES) {
    const path = join(folder, `${table}.parquet`).replaceAll("'", "''");
    await select(instance, `CREATE VIEW ${table} AS SELECT * FROM read_parquet('${path}')`);
  }
  return instance;
}

const CELLS = `SELECT region, month, value::DOUBLE AS value, gap, method, vintage, basis
  FROM serving WHERE indicator = ? ORDER BY region, month`;
const POPULATION = `SELECT region, year::INTEGER AS year, value::DOUBLE AS value, vintage
  FROM population WHERE year BETWEEN ?::INTEGER AND ?::INTEGER ORDER BY region, year`;
const SOURCE_ROWS = `SELECT vintage, region, nullif(tipo, '') AS tipo, nullif(subtipo, '') AS subtipo,
    nullif(modalidad, '') AS modalidad, nullif(sexo, '') AS sexo, nullif(edad, '') AS edad, value::DOUBLE AS value
  FROM rows WHERE indicator = ? AND month = ? ORDER BY ALL`;
const MUNICIPAL = `SELECT municipality AS code, name, month, value::DOUBLE AS value
  FROM municipal WHERE indicator = ? AND municipality LIKE ? || '___' ORDER BY ALL`;
const MUNICIPAL_SPAN = 'SELECT min(month) AS start, max(month) AS "end" FROM municipal WHERE indicator = ?';
const YEARLY = `SELECT region, year::INTEGER AS year, through, value::DOUBLE AS value, vintage
  FROM yearly WHERE indicator = ? ORDER BY region, year, through`;

/** Printings added over a number of regions, given after the indicator. */
function printingsOf(count: number): string {
  const places = Array.from({ length: count }, () => '?').join();
  return `SELECT vintage, month, CASE WHEN count(value) = ${count} THEN sum(value)::DOUBLE END AS value
    FROM observations WHERE indicator = ? AND region IN (${places})
    GROUP BY vintage, month HAVING count(*) = ${count} ORDER BY month, vintage`;
}

/** A store over the folder of an edition: parquet files, read by DuckDB when they are asked for; the curated tables stand in memory. */
export async function openDuckdbStore(folder: string, manifest: Manifest, curated: Curated): Promise<Store> {
  const instance = await openTables(folder);
  return {
    edition: async () => manifest.edition,
    vintages: async () => manifest.vintages,
    cube: async (indicator: IndicatorId) => {
      const cells = await select<CellRow>(instance, CELLS, [indicator]);
      const cube = cubeOf(manifest.edition.id, indicator, cells.map(cellOf));
      return cube && withRevisions(cube, manifest.edition.coverage);
    },
    population: async () =>
      populationOf(await select<PopulationRow>(instance, POPULATION, yearsOf(manifest.edition))),
    sourceRows: (indicator, month) => select<RegionRow>(instance, SOURCE_ROWS, [indicator, month]),
    printings: (indicator, regions) =>
      select<Printing>(instance, printingsOf(regions.length), [indicator, ...regions]),
    municipal: async (indicator, state) => {
      const [months] = await select<{ start: Month; end: Month }>(instance, MUNICIPAL_SPAN, [indicator]);
      const found = await select<MunicipalRow>(instance, MUNICIPAL, [indicator, state]);
      return municipalTable(indicator, state, months, found);
    },
    yearly: (indicator) => select<YearTotal>(instance, YEARLY, [indicator]),
    curated: async () => curated,
    close: async () => instance.closeSync(),
  };
}
