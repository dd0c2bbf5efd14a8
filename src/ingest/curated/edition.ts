import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { cubeOf, withRevisions, type Cell } from '../../domain/series/cell.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import { printingsAsked } from '../../domain/claims/part/earlier-cut.ts';
import { registerOf, type ClaimRegister } from '../../domain/claims/part/register.ts';
import { findingsOn, indicatorsAsked, type Finding } from '../../domain/claims/finding.ts';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import type { Printing, YearTotal } from '../../domain/record/lineage.ts';
import { NATION, STATE_CODES, type RegionCode } from '../../domain/place/region.ts';
import type { EnsuPoint } from '../../domain/record/curated/perception.ts';
import type { Population } from '../../domain/place/population.ts';
import type { Month } from '../../domain/time/period.ts';
import { tablePath } from '../../edition/folder.ts';
import { readManifest } from '../../edition/manifest.ts';
import { cellOf, cutsOf, populationOf, unitsKept, type ServingRow } from '../../edition/rows.ts';
import type { RowOf, TableName } from '../../edition/tables.ts';
import { literal, select } from '../staging.ts';

function table(data: string, edition: string, name: TableName): string {
  return `read_parquet(${literal(tablePath(data, edition, name))})`;
}

async function cellsOf(
  sql: DuckDBConnection,
  from: string,
  indicator: IndicatorId,
  cuts: ReadonlyMap<string, Month>,
): Promise<Cell[]> {
  const rows = await select<ServingRow>(
    sql,
    `SELECT region, month, value::DOUBLE / ${unitsKept(indicator)} AS value, gap, method, vintage, basis
     FROM ${from} WHERE indicator = ${literal(indicator)} ORDER BY region, month`,
  );
  return rows.map((row) => cellOf(row, cuts));
}

async function populationFrom(sql: DuckDBConnection, from: string): Promise<Population> {
  return populationOf(
    await select<RowOf<'population'>>(
      sql,
      `SELECT region, year::INTEGER AS year, value::DOUBLE AS value, vintage FROM ${from} ORDER BY region, year`,
    ),
  );
}

async function yearlyOf(sql: DuckDBConnection, from: string, indicator: IndicatorId): Promise<YearTotal[]> {
  return select<YearTotal>(
    sql,
    `SELECT region, year::INTEGER AS year, through, value::DOUBLE AS value, vintage
     FROM ${from} WHERE indicator = ${literal(indicator)} ORDER BY region, year`,
  );
}

/** Every kept printing of a state, or of the nation as the sum of the states where the source prints no total. */
async function printingsFrom(
  sql: DuckDBConnection,
  from: string,
  indicator: IndicatorId,
  region: RegionCode,
): Promise<Printing[]> {
  const added = (regions: readonly RegionCode[]): Promise<Printing[]> =>
    select<Printing>(
      sql,
      `SELECT vintage, month, CASE WHEN count(value) = ${regions.length}
         THEN sum(value)::DOUBLE / ${unitsKept(indicator)} END AS value
       FROM ${from} WHERE indicator = ${literal(indicator)} AND region IN (${regions.map(literal).join()})
       GROUP BY vintage, month HAVING count(*) = ${regions.length} ORDER BY month, vintage`,
    );
  const own = await added([region]);
  if (region !== NATION) return own;
  const printed = new Set(own.map(({ vintage }) => vintage));
  return [...own, ...(await added(STATE_CODES)).filter(({ vintage }) => !printed.has(vintage))];
}

/** Reads from the files of an edition whatever the findings on some claims draw on. */
export async function registerFrom(
  data: string,
  edition: string,
  claims: readonly Claim[],
  ensu: readonly EnsuPoint[],
): Promise<ClaimRegister> {
  const instance = await DuckDBInstance.create();
  try {
    const sql = await instance.connect();
    const manifest = await readManifest(data, edition);
    const cuts = cutsOf(manifest.kept);
    const indicators = indicatorsAsked(claims);
    const cubes = [];
    const yearly = [];
    for (const indicator of indicators) {
      const from = table(data, edition, 'serving');
      const cube = cubeOf(edition, indicator, await cellsOf(sql, from, indicator, cuts));
      if (cube) cubes.push(withRevisions(cube, manifest.edition.coverage));
      yearly.push({ indicator, totals: await yearlyOf(sql, table(data, edition, 'yearly'), indicator) });
    }
    const population = await populationFrom(sql, table(data, edition, 'population'));
    const printed = [];
    for (const { indicator, region } of printingsAsked(claims, manifest.kept)) {
      const observations = table(data, edition, 'observations');
      printed.push({
        indicator,
        region,
        printings: await printingsFrom(sql, observations, indicator, region),
      });
    }
    return registerOf({ cubes, yearly, population, ensu, printed, vintages: manifest.kept });
  } finally {
    instance.closeSync();
  }
}

/** The findings of one edition on a list of claims. */
export async function findingsOfEdition(
  data: string,
  edition: string,
  claims: readonly Claim[],
  ensu: readonly EnsuPoint[],
): Promise<Finding[]> {
  return findingsOn(claims, await registerFrom(data, edition, claims, ensu));
}
