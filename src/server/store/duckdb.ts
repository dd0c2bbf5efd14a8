import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import { cubeOf, withRevisions } from '../../domain/series/cell.ts';
import type { Curated } from '../../domain/claims/curated.ts';
import { INDICATOR_IDS, leavesOutZeros } from '../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import type { MunicipalTable, RegionRow, YearTotal } from '../../domain/record/lineage.ts';
import type { Municipality } from '../../domain/place/municipality.ts';
import type { Manifest } from '../../edition/manifest.ts';
import type { RegionCode } from '../../domain/place/region.ts';
import { cellOf, cutsOf, populationOf, unitsKept, type ServingRow } from '../../edition/rows.ts';
import { columnFault, tableFile, type RowOf, type TableName } from '../../edition/tables.ts';
import { municipalRows, peopleRows } from './municipal-rows.ts';
import { municipalPopulationOf, municipalTables } from './municipal.ts';
import { newestFirst, yearsOf } from './of-edition.ts';
import { addPrintings, type PrintedRow } from './printings.ts';
import { once, remembering } from './remembering.ts';
import { selectRows } from './selecting.ts';
import type { Store } from './store.ts';

/** The tables that a store reads. */
const READ = [
  'serving',
  'observations',
  'rows',
  'municipal',
  'population',
  'municipal_population',
  'yearly',
] as const satisfies readonly TableName[];

async function openTables(folder: string): Promise<DuckDBInstance> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '2',
    memory_limit: '512MB',
    autoinstall_known_extensions: 'false',
  });
  for (const table of READ) {
    const path = join(folder, tableFile(table)).replaceAll("'", "''");
    await selectRows(instance, `CREATE VIEW ${table} AS SELECT * FROM read_parquet('${path}')`);
    await checkColumns(instance, table);
  }
  return instance;
}

async function checkColumns(instance: DuckDBInstance, table: TableName): Promise<void> {
  const found = await selectRows<{ name: string; type: string }>(
    instance,
    `SELECT column_name AS name, column_type AS type FROM (DESCRIBE ${table})`,
  );
  const fault = columnFault(table, found);
  if (fault !== undefined) throw new Error(`${tableFile(table)} is not of this form: ${fault}`);
}

/** The value of an indicator in its unit, of the whole numbers that are kept. */
function valueOf(indicator: IndicatorId): string {
  return `value::DOUBLE / ${unitsKept(indicator)}`;
}

function cellsOf(indicator: IndicatorId): string {
  return `SELECT region, month, ${valueOf(indicator)} AS value, gap, method, vintage, basis
  FROM serving WHERE indicator = ? ORDER BY region, month`;
}
const POPULATION = `SELECT region, year::INTEGER AS year, value::DOUBLE AS value, vintage
  FROM population WHERE year BETWEEN ?::INTEGER AND ?::INTEGER ORDER BY region, year`;
const MUNICIPALITIES = `SELECT municipality AS code, max(name) AS name
  FROM municipal_population GROUP BY municipality ORDER BY municipality`;
function sourceRowsOf(indicator: IndicatorId): string {
  return `SELECT vintage, region, nullif(tipo, '') AS tipo, nullif(subtipo, '') AS subtipo,
    nullif(modalidad, '') AS modalidad, nullif(sexo, '') AS sexo, nullif(edad, '') AS edad, ${valueOf(indicator)} AS value
  FROM rows WHERE indicator = ? AND month = ? ORDER BY ALL`;
}
const YEARLY = `SELECT region, year::INTEGER AS year, through, value::DOUBLE AS value, vintage
  FROM yearly WHERE indicator = ? ORDER BY region, year, through`;

const PRINTINGS = `SELECT region, vintage, list(number ORDER BY number) AS months, list(value ORDER BY number) AS "values"
  FROM (SELECT region, vintage, value::DOUBLE AS value,
      substr(month, 1, 4)::INTEGER * 12 + substr(month, 6, 2)::INTEGER - 1 AS number
    FROM observations WHERE indicator = ?)
  GROUP BY region, vintage ORDER BY region, vintage`;

/** A store over the folder of an edition: parquet files, read by DuckDB when they are asked for; the curated tables stand in memory. */
export async function openDuckdbStore(folder: string, manifest: Manifest, curated: Curated): Promise<Store> {
  const instance = await openTables(folder);
  const cuts = cutsOf(manifest.kept);
  const countedByMunicipality = once(async () => {
    const found = await selectRows<{ indicator: string }>(
      instance,
      'SELECT DISTINCT indicator FROM municipal',
    );
    return new Set(found.map(({ indicator }) => indicator));
  });
  const tablesOf = async (indicator: IndicatorId): Promise<readonly MunicipalTable[]> =>
    (await countedByMunicipality()).has(indicator)
      ? municipalTables(indicator, await municipalRows(instance, indicator))
      : [];
  const tableOf = async (indicator: IndicatorId, state: RegionCode): Promise<MunicipalTable | undefined> => {
    // Where zeros are left out, the months that a state's table covers are those of all states.
    if (leavesOutZeros(indicator)) return (await tablesOf(indicator)).find((each) => each.state === state);
    return municipalTables(indicator, await municipalRows(instance, indicator, state))[0];
  };
  const printed = remembering(INDICATOR_IDS.length, (indicator: IndicatorId) =>
    selectRows<PrintedRow>(instance, PRINTINGS, [indicator]),
  );
  return {
    edition: async () => manifest.edition,
    vintages: async () => manifest.kept.toSorted(newestFirst),
    cube: async (indicator: IndicatorId) => {
      const cells = await selectRows<ServingRow>(instance, cellsOf(indicator), [indicator]);
      const cube = cubeOf(
        manifest.edition.id,
        indicator,
        cells.map((cell) => cellOf(cell, cuts)),
      );
      return cube && withRevisions(cube, manifest.edition.coverage);
    },
    population: async () =>
      populationOf(await selectRows<RowOf<'population'>>(instance, POPULATION, yearsOf(manifest.edition))),
    municipalities: () => selectRows<Municipality>(instance, MUNICIPALITIES),
    sourceRows: (indicator, month) =>
      selectRows<RegionRow>(instance, sourceRowsOf(indicator), [indicator, month]),
    printings: async (indicator, regions) =>
      addPrintings(await printed.of(indicator), regions, unitsKept(indicator)),
    municipal: tableOf,
    municipalTables: tablesOf,
    municipalPopulation: async () =>
      municipalPopulationOf(await peopleRows(instance, yearsOf(manifest.edition))),
    yearly: (indicator) => selectRows<YearTotal>(instance, YEARLY, [indicator]),
    curated: async () => curated,
    close: async () => instance.closeSync(),
  };
}
