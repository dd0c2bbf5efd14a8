import type { Curated } from '../../../domain/claims/curated.ts';
import { INDICATOR_IDS, leavesOutZeros } from '../../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import type { Municipality } from '../../../domain/place/municipality.ts';
import type { RegionRow, YearTotal } from '../../../domain/record/lineage.ts';
import { cubeOf, withRevisions } from '../../../domain/series/cell.ts';
import type { Manifest } from '../../../edition/manifest.ts';
import { cellOf, cutsOf, populationOf, unitsKept, type ServingRow } from '../../../edition/rows.ts';
import type { RowOf } from '../../../edition/tables.ts';
import { municipalPopulationOf, municipalTables, type MunicipalRow, type PeopleRow } from '../municipal.ts';
import { newestFirst, yearsOf } from '../of-edition.ts';
import { addPrintings, type PrintedRow } from '../printings.ts';
import { remembering } from '../remembering.ts';
import type { Store } from '../store.ts';
import type { Database } from './database.ts';

const CELLS = `SELECT region, month, value, gap, method, vintage, basis
  FROM saldo.serving WHERE edition = $1 AND indicator = $2 ORDER BY region, month`;
const POPULATION = `SELECT region, year, value, vintage
  FROM saldo.population WHERE edition = $1 AND year BETWEEN $2 AND $3 ORDER BY region, year`;
const MUNICIPALITIES = `SELECT municipality AS code, max(name) AS name
  FROM saldo.municipal_population WHERE edition = $1 GROUP BY municipality ORDER BY municipality`;
const SOURCE_ROWS = `SELECT vintage, region, tipo, subtipo, modalidad, sexo, edad, value
  FROM saldo.rows WHERE edition = $1 AND indicator = $2 AND month = $3`;
const PRINTINGS = `SELECT region, vintage, array_agg(number ORDER BY number) AS months,
    array_agg(value ORDER BY number) AS "values"
  FROM (SELECT region, vintage, value,
      CAST(substr(month, 1, 4) AS integer) * 12 + CAST(substr(month, 6, 2) AS integer) - 1 AS number
    FROM saldo.observations WHERE edition = $1 AND indicator = $2) AS cells
  GROUP BY region, vintage`;
const MUNICIPAL_COLUMNS = 'municipality AS code, name, months, counts AS "values", vintages';
const MUNICIPAL = `SELECT ${MUNICIPAL_COLUMNS}
  FROM saldo.municipal WHERE edition = $1 AND indicator = $2 ORDER BY municipality`;
const MUNICIPAL_OF_STATE = `SELECT ${MUNICIPAL_COLUMNS}
  FROM saldo.municipal WHERE edition = $1 AND indicator = $2 AND state = $3 ORDER BY municipality`;
const PEOPLE = `SELECT vintage, municipality AS code, year, value
  FROM saldo.municipal_population WHERE edition = $1 AND year BETWEEN $2 AND $3 ORDER BY municipality, year`;
const YEARLY = `SELECT region, year, through, value, vintage
  FROM saldo.yearly WHERE edition = $1 AND indicator = $2 ORDER BY region, year, through`;
const IS_THERE = 'SELECT edition FROM saldo.edition WHERE edition = $1';

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

/** Rows with their value in the indicator's unit, of the whole numbers that are kept. */
function inUnits<Row extends { readonly value: number | null }>(
  rows: readonly Row[],
  indicator: IndicatorId,
): Row[] {
  const units = unitsKept(indicator);
  return rows.map((row) => ({ ...row, value: row.value === null ? null : row.value / units }));
}

/** A store over one edition in a database; the curated tables stand in memory. Closing it leaves the database open. */
export function postgresStore(database: Database, { edition, kept }: Manifest, curated: Curated): Store {
  const { id } = edition;
  const cuts = cutsOf(kept);

  /** The rows of this edition. None may mean that the edition has been deleted, which is no answer. */
  async function select<Row extends object>(sql: string, ...values: readonly unknown[]): Promise<Row[]> {
    const rows = await database.select<Row>(sql, [id, ...values]);
    if (rows.length === 0 && (await database.select(IS_THERE, [id])).length === 0) {
      throw new Error(`edition ${id} is no longer in the database`);
    }
    return rows;
  }

  const tablesOf = async (indicator: IndicatorId) =>
    municipalTables(indicator, await select<MunicipalRow>(MUNICIPAL, indicator));
  const printed = remembering(INDICATOR_IDS.length, (indicator: IndicatorId) =>
    select<PrintedRow>(PRINTINGS, indicator),
  );
  return {
    edition: async () => edition,
    vintages: async () => kept.toSorted(newestFirst),
    cube: async (indicator) => {
      const cells = inUnits(await select<ServingRow>(CELLS, indicator), indicator);
      const cube = cubeOf(
        id,
        indicator,
        cells.map((cell) => cellOf(cell, cuts)),
      );
      return cube && withRevisions(cube, edition.coverage);
    },
    population: async () => populationOf(await select<RowOf<'population'>>(POPULATION, ...yearsOf(edition))),
    municipalities: () => select<Municipality>(MUNICIPALITIES),
    sourceRows: async (indicator, month) =>
      inUnits(await select<RegionRow>(SOURCE_ROWS, indicator, month), indicator).toSorted(inOrder),
    printings: async (indicator, regions) =>
      addPrintings(await printed.of(indicator), regions, unitsKept(indicator)),
    municipal: async (indicator, state) => {
      // Where zeros are left out, the months that a state's table covers are those of all states.
      if (leavesOutZeros(indicator)) return (await tablesOf(indicator)).find((each) => each.state === state);
      const [table] = municipalTables(
        indicator,
        await select<MunicipalRow>(MUNICIPAL_OF_STATE, indicator, state),
      );
      return table;
    },
    municipalTables: tablesOf,
    municipalPopulation: async () =>
      municipalPopulationOf(await select<PeopleRow>(PEOPLE, ...yearsOf(edition))),
    yearly: (indicator) => select<YearTotal>(YEARLY, indicator),
    curated: async () => curated,
    close: async () => undefined,
  };
}
