import type { DuckDBConnection } from '@duckdb/node-api';
import type { Vintage } from '../../domain/indicator/source.ts';
import { tablePath } from '../../edition/folder.ts';
import { readManifest, servingEdition, type Manifest } from '../../edition/manifest.ts';
import { literal, STAGED, stagedColumns, valuesList } from '../staging.ts';

/** What a data folder already holds: the serving edition and its kept vintages, loaded into the staging area. */
export interface StoredFiles {
  readonly manifest: Manifest | undefined;
  readonly vintages: readonly Vintage[];
}

/** An empty data folder. */
export const NOTHING_STORED: StoredFiles = { manifest: undefined, vintages: [] };

/**
 * Loads what is kept, so that new files join it. Only what served is kept of source rows and
 * municipalities: a figure that lost to another vintage cannot win again when more vintages come.
 */
export async function loadStored(sql: DuckDBConnection, data: string): Promise<StoredFiles> {
  const id = await servingEdition(data);
  if (id === undefined) return NOTHING_STORED;
  const manifest = await readManifest(data, id);
  const names = manifest.kept.map((each) => [each.id, each.checksum] as const);
  await sql.run(`CREATE TEMP TABLE kept_vintage AS
    SELECT * FROM (VALUES ${valuesList([...names, [null, null]])}) AS t(id, checksum)`);
  for (const [staged, table] of Object.entries(STAGED)) {
    const path = literal(tablePath(data, id, table));
    const columns = stagedColumns(table).map(({ name }) => `t.${name}`);
    await sql.run(`INSERT INTO ${staged} SELECT k.checksum, ${columns.join(', ')}
      FROM read_parquet(${path}) t JOIN kept_vintage k ON t.vintage = k.id`);
  }
  await sql.run(`CREATE TEMP TABLE served AS
    SELECT * FROM read_parquet(${literal(tablePath(data, id, 'serving'))})`);
  return { manifest, vintages: manifest.kept };
}
