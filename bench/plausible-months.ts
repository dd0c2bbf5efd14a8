import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Vintage } from '../src/domain/indicator/source.ts';
import { readManifest, servingEdition } from '../src/edition/manifest.ts';
import {
  excessOf,
  isImplausible,
  isMonthlyCrime,
  kindOf,
  MARGINS,
  monthsBeside,
  REFERENCE_LENGTHS,
  sentenceOf,
  type CellKind,
  type MonthBeside,
} from '../src/ingest/map/findings/plausibility.ts';
import { literal } from '../src/ingest/staging.ts';

/**
 * Measures how far a month's total lies outside the range of the months before it, over every file that the
 * embedded edition keeps: the margins of `plausibility.ts` are what this prints. A cell that several files
 * print alike is counted once.
 */

/** A cell of one state and crime (about a thousand a month) may be farther out once in so many cells, others once in a thousand. */
const ONE_IN: Readonly<Record<CellKind, number>> = {
  state: 10_000,
  'state-all': 1000,
  nation: 1000,
  'nation-all': 1000,
};

async function loadVintages(data: string): Promise<{ sql: DuckDBConnection; kept: readonly Vintage[] }> {
  const id = await servingEdition(data);
  if (id === undefined) throw new Error(`${data} serves no edition`);
  const { kept } = await readManifest(data, id);
  const sql = await (await DuckDBInstance.create(':memory:')).connect();
  const table = (name: string): string => literal(join(data, 'editions', id, `${name}.parquet`));
  await sql.run(
    `CREATE TABLE observation AS SELECT vintage, indicator, region, month, value FROM ${table('observations')}`,
  );
  await sql.run(
    `CREATE TABLE municipal (vintage VARCHAR, indicator VARCHAR, municipality VARCHAR, month VARCHAR, value INTEGER)`,
  );
  return {
    sql,
    kept: kept.filter(({ source }) => isMonthlyCrime(source) && source !== 'sesnsp-municipal-cases'),
  };
}

/** Every cell of every kept file once, with as many months beside it as asked for. */
async function cellsOf(
  sql: DuckDBConnection,
  kept: readonly Vintage[],
  length: number,
): Promise<MonthBeside[]> {
  const cells = new Map<string, MonthBeside>();
  for (const { id, source } of kept) {
    for (const cell of await monthsBeside(sql, id, [], { newest: 1000, beside: length })) {
      if (cell.months === length) cells.set(JSON.stringify([source, cell]), cell);
    }
  }
  return [...cells.values()];
}

/** What one value in so many exceeds; of fewer values, the greatest. */
function extreme(values: readonly number[], oneIn: number): number {
  const sorted = values.toSorted((a, b) => b - a);
  return sorted[Math.floor(sorted.length / oneIn)] ?? Number.NaN;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: join(import.meta.dirname, '..', 'data') } },
  });
  const { sql, kept } = await loadVintages(values.data);
  process.stdout.write('kind        beside   cells   above (set)    below (set)\n');
  for (const length of REFERENCE_LENGTHS) {
    const cells = await cellsOf(sql, kept, length);
    for (const kind of Object.keys(MARGINS) as CellKind[]) {
      const excesses = cells.filter((each) => kindOf(each) === kind).map(excessOf);
      const [above, below] = [
        extreme(
          excesses.map((each) => each.above),
          ONE_IN[kind],
        ),
        extreme(
          excesses.map((each) => each.below),
          ONE_IN[kind],
        ),
      ];
      const set = MARGINS[kind][length];
      process.stdout.write(
        `${kind.padEnd(12)}${String(length).padStart(6)}${String(excesses.length).padStart(8)}` +
          `${above.toFixed(2).padStart(8)} (${set.above})${below.toFixed(2).padStart(9)} (${set.below})\n`,
      );
    }
  }
  process.stdout.write('\nfound in the newest twelve months of the kept files:\n');
  for (const { id } of kept) {
    for (const cell of (await monthsBeside(sql, id, [])).filter(isImplausible)) {
      process.stdout.write(`  ${id}: ${sentenceOf(cell)}\n`);
    }
  }
}

await main();
