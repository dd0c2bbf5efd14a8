import type { Curated } from '../../../domain/claims/curated.ts';
import { INDICATOR_IDS } from '../../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import type { Municipality } from '../../../domain/place/municipality.ts';
import type { RegionRow, YearTotal } from '../../../domain/record/lineage.ts';
import type { Manifest } from '../../../edition/manifest.ts';
import { SCHEMA } from '../../../edition/database.ts';
import type { ServingRow } from '../../../edition/rows.ts';
import { MONTH_NUMBER, type RowOf } from '../../../edition/tables.ts';
import type { MunicipalRow, PeopleRow } from '../municipal.ts';
import { storeOver } from '../of-edition.ts';
import type { PrintedRow } from '../printings.ts';
import { remembering } from '../remembering.ts';
import type { Store } from '../store.ts';
import type { Database } from './database.ts';

const CELLS = `SELECT region, month, value, gap, method, vintage, basis
  FROM ${SCHEMA}.serving WHERE edition = $1 AND indicator = $2 ORDER BY region, month`;
const POPULATION = `SELECT region, year, value, vintage
  FROM ${SCHEMA}.population WHERE edition = $1 AND year BETWEEN $2 AND $3 ORDER BY region, year`;
const MUNICIPALITIES = `SELECT municipality AS code, max(name) AS name
  FROM ${SCHEMA}.municipal_population WHERE edition = $1 GROUP BY municipality ORDER BY municipality`;
const SOURCE_ROWS = `SELECT vintage, region, tipo, subtipo, modalidad, sexo, edad, value
  FROM ${SCHEMA}.rows WHERE edition = $1 AND indicator = $2 AND month = $3`;
const PRINTINGS = `SELECT region, vintage, array_agg(number ORDER BY number) AS months,
    array_agg(value ORDER BY number) AS "values"
  FROM (SELECT region, vintage, value, ${MONTH_NUMBER} AS number
    FROM ${SCHEMA}.observations WHERE edition = $1 AND indicator = $2) AS cells
  GROUP BY region, vintage`;
const MUNICIPAL_COLUMNS = 'municipality AS code, name, months, counts AS "values", vintages';
const MUNICIPAL = `SELECT ${MUNICIPAL_COLUMNS}
  FROM ${SCHEMA}.municipal WHERE edition = $1 AND indicator = $2 ORDER BY municipality`;
const MUNICIPAL_OF_STATE = `SELECT ${MUNICIPAL_COLUMNS}
  FROM ${SCHEMA}.municipal WHERE edition = $1 AND indicator = $2 AND state = $3 ORDER BY municipality`;
const PEOPLE = `SELECT vintage, municipality AS code, year, value
  FROM ${SCHEMA}.municipal_population WHERE edition = $1 AND year BETWEEN $2 AND $3 ORDER BY municipality, year`;
const YEARLY = `SELECT region, year, through, value, vintage
  FROM ${SCHEMA}.yearly WHERE edition = $1 AND indicator = $2 ORDER BY region, year, through`;
const IS_THERE = `SELECT edition FROM ${SCHEMA}.edition WHERE edition = $1`;

/** Values in the order of their characters, what is blank last: no order of a database's own language. */
function blankLast(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

function inOrder(a: RegionRow, b: RegionRow): number {
  return (
    blankLast(a.vintage, b.vintage) ||
    blankLast(a.region, b.region) ||
    blankLast(a.tipo, b.tipo) ||
    blankLast(a.subtipo, b.subtipo) ||
    blankLast(a.modalidad, b.modalidad) ||
    blankLast(a.sexo, b.sexo) ||
    blankLast(a.edad, b.edad) ||
    a.value - b.value
  );
}

/** A store over one edition in a database; the curated tables stand in memory. Closing it leaves the database open. */
export function postgresStore(database: Database, manifest: Manifest, curated: Curated): Store {
  const { id } = manifest.edition;

  /** The rows of this edition. None may mean that the edition has been deleted, which is no answer. */
  async function select<Row extends object>(sql: string, ...values: readonly unknown[]): Promise<Row[]> {
    const rows = await database.select<Row>(sql, [id, ...values]);
    if (rows.length === 0 && (await database.select(IS_THERE, [id])).length === 0) {
      throw new Error(`edition ${id} is no longer in the database`);
    }
    return rows;
  }

  const printed = remembering(INDICATOR_IDS.length, (indicator: IndicatorId) =>
    select<PrintedRow>(PRINTINGS, indicator),
  );
  return storeOver(
    {
      serving: (indicator) => select<ServingRow>(CELLS, indicator),
      population: (years) => select<RowOf<'population'>>(POPULATION, ...years),
      municipalities: () => select<Municipality>(MUNICIPALITIES),
      sourceRows: async (indicator, month) =>
        (await select<RegionRow>(SOURCE_ROWS, indicator, month)).toSorted(inOrder),
      printings: printed.of,
      municipal: (indicator, state) =>
        state === undefined
          ? select<MunicipalRow>(MUNICIPAL, indicator)
          : select<MunicipalRow>(MUNICIPAL_OF_STATE, indicator, state),
      people: (years) => select<PeopleRow>(PEOPLE, ...years),
      yearly: (indicator) => select<YearTotal>(YEARLY, indicator),
      close: async () => undefined,
    },
    manifest,
    curated,
  );
}
