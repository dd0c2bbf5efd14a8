import type { DuckDBConnection } from '@duckdb/node-api';
import type { Vintage } from '../domain/indicator/source.ts';
import { literal, select, TABLES_OF_FILES } from './staging.ts';

/** Why an edition without a certain file cannot be made as asked. */
export class CannotForget extends Error {}

/** Takes every row of a file out of the staging area. */
export async function dropVintage(sql: DuckDBConnection, checksum: string): Promise<void> {
  for (const table of TABLES_OF_FILES) {
    await sql.run(`DELETE FROM ${table} WHERE vintage = ${literal(checksum)}`);
  }
}

/** The kept vintage of an id; throws, naming those that are kept, where there is none or it is the only one. */
export function vintageToForget(vintages: readonly Vintage[], id: string): Vintage {
  const found = vintages.find((each) => each.id === id);
  if (!found) {
    throw new CannotForget(
      `no file is kept as ${id}; kept are:\n${vintages.map((each) => `  ${each.id}`).join('\n')}`,
    );
  }
  if (vintages.length === 1) throw new CannotForget(`${id} is the only file; without it there is no edition`);
  return found;
}

/** Files that printed the municipalities of the forgotten one too: of theirs only what served is kept. */
async function municipalRivals(sql: DuckDBConnection, forgotten: Vintage): Promise<string[]> {
  const rivals = await select<{ vintage: string }>(
    sql,
    `SELECT DISTINCT vintage FROM forgotten_indicator f JOIN (
       SELECT DISTINCT vintage, indicator FROM observation UNION SELECT DISTINCT vintage, indicator FROM municipal) o
     USING (indicator) JOIN vintage v ON v.checksum = o.vintage
     WHERE f.municipal AND v.source = ${literal(forgotten.source)}`,
  );
  return rivals.map((each) => each.vintage);
}

/** Remembers, before it is dropped, of which indicators a file has figures, and of which by municipality. */
export async function noteIndicators(sql: DuckDBConnection, { checksum }: Vintage): Promise<void> {
  const from = (table: string, isMunicipal: boolean): string =>
    `SELECT DISTINCT indicator, ${isMunicipal} AS municipal FROM ${table} WHERE vintage = ${literal(checksum)}`;
  await sql.run(`CREATE TEMP TABLE forgotten_indicator AS SELECT indicator, bool_or(municipal) AS municipal FROM (
    ${from('observation', false)} UNION ALL ${from('municipal', true)}) GROUP BY indicator`);
}

/** Files whose figures serve now and did not before, and whose source rows are therefore not kept. */
async function risenWithoutRows(sql: DuckDBConnection): Promise<string[]> {
  const risen = await select<{ vintage: string }>(
    sql,
    `SELECT DISTINCT w.vintage FROM winner w JOIN vintage v ON v.checksum = w.vintage
       JOIN serving s USING (indicator, region, month)
       LEFT JOIN served b USING (indicator, region, month)
       ANTI JOIN source_row r ON r.vintage = w.vintage AND r.indicator = w.indicator AND r.region = w.region AND r.month = w.month
     WHERE w.value > 0 AND w.basis <> 'sum-of-states' AND s.method IN ('cnsp-2015', 'rnid-2026')
       AND b.vintage IS DISTINCT FROM v.id`,
  );
  return risen.map((each) => each.vintage);
}

/**
 * Refuses to go on where the edition without a file would lack rows of another: of a file that lost to the
 * forgotten one only the state figures are kept, neither its source rows nor its municipalities.
 */
export async function checkWithout(
  sql: DuckDBConnection,
  forgotten: Vintage,
  vintages: readonly Vintage[],
  readAgain: ReadonlySet<string>,
): Promise<void> {
  const needed = new Set([...(await municipalRivals(sql, forgotten)), ...(await risenWithoutRows(sql))]);
  const missing = vintages.filter(({ checksum }) => needed.has(checksum) && !readAgain.has(checksum));
  if (missing.length === 0) return;
  const files = missing.map(({ file, id }) => `  ${file} (${id})`).join('\n');
  throw new CannotForget(
    `without ${forgotten.id} these files serve again, of which not every row is kept; name them after the vintage, so that they are read once more:\n${files}`,
  );
}
