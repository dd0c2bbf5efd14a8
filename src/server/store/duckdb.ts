import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import type { Curated } from '../../domain/claims/curated.ts';
import { INDICATOR_IDS } from '../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import type { RegionRow, YearTotal } from '../../domain/record/lineage.ts';
import type { Municipality } from '../../domain/place/municipality.ts';
import type { Manifest } from '../../edition/manifest.ts';
import type { ServingRow } from '../../edition/rows.ts';
import { columnFault, MONTH_NUMBER, tableFile, type RowOf, type TableName } from '../../edition/tables.ts';
import { municipalRows, peopleRows } from './municipal-rows.ts';
import { storeOver } from './of-edition.ts';
import type { PrintedRow } from './printings.ts';
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

const CELLS = `SELECT region, month, value, gap, method, vintage, basis
  FROM serving WHERE indicator = ? ORDER BY region, month`;
const POPULATION = `SELECT region, year, value, vintage
  FROM population WHERE year BETWEEN ?::INTEGER AND ?::INTEGER ORDER BY region, year`;
const MUNICIPALITIES = `SELECT municipality AS code, max(name) AS name
  FROM municipal_population GROUP BY municipality ORDER BY municipality`;
const SOURCE_ROWS = `SELECT vintage, region, nullif(tipo, '') AS tipo, nullif(subtipo, '') AS subtipo,
    nullif(modalidad, '') AS modalidad, nullif(sexo, '') AS sexo, nullif(edad, '') AS edad, value
  FROM rows WHERE indicator = ? AND month = ? ORDER BY ALL`;
const YEARLY = `SELECT region, year, through, value, vintage
  FROM yearly WHERE indicator = ? ORDER BY region, year, through`;

const PRINTINGS = `SELECT region, vintage, list(number ORDER BY number) AS months, list(value ORDER BY number) AS "values"
  FROM (SELECT region, vintage, value, ${MONTH_NUMBER} AS number FROM observations WHERE indicator = ?)
  GROUP BY region, vintage ORDER BY region, vintage`;

/** A store over the folder of an edition: parquet files, read by DuckDB when they are asked for; the curated tables stand in memory. */
export async function openDuckdbStore(folder: string, manifest: Manifest, curated: Curated): Promise<Store> {
  const instance = await openTables(folder);
  const countedByMunicipality = once(async () => {
    const found = await selectRows<{ indicator: string }>(
      instance,
      'SELECT DISTINCT indicator FROM municipal',
    );
    return new Set(found.map(({ indicator }) => indicator));
  });
  const printed = remembering(INDICATOR_IDS.length, (indicator: IndicatorId) =>
    selectRows<PrintedRow>(instance, PRINTINGS, [indicator]),
  );
  return storeOver(
    {
      serving: (indicator) => selectRows<ServingRow>(instance, CELLS, [indicator]),
      population: (years) => selectRows<RowOf<'population'>>(instance, POPULATION, years),
      municipalities: () => selectRows<Municipality>(instance, MUNICIPALITIES),
      sourceRows: (indicator, month) => selectRows<RegionRow>(instance, SOURCE_ROWS, [indicator, month]),
      printings: printed.of,
      municipal: async (indicator, state) =>
        (await countedByMunicipality()).has(indicator) ? municipalRows(instance, indicator, state) : [],
      people: (years) => peopleRows(instance, years),
      yearly: (indicator) => selectRows<YearTotal>(instance, YEARLY, [indicator]),
      close: async () => instance.closeSync(),
    },
    manifest,
    curated,
  );
}
