import type { DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import type { Vintage } from '../../domain/indicator/source.ts';
import { editionFolder, readManifest, servingEdition, type Manifest } from '../edition-files.ts';
import { literal, valuesList } from '../staging.ts';

/** What a data folder already holds: the serving edition and its kept vintages, loaded into the workshop. */
export interface Kept {
  readonly manifest: Manifest | undefined;
  readonly vintages: readonly Vintage[];
}

/** An empty data folder. */
export const NOTHING_KEPT: Kept = { manifest: undefined, vintages: [] };

/** Tables of the workshop and the files that they are filled from. */
const FILLED = [
  ['observation', 'observations', 'indicator, region, month, value'],
  ['source_row', 'rows', 'indicator, region, month, tipo, subtipo, modalidad, sexo, edad, value'],
  ['municipal', 'municipal', 'indicator, municipality, name, month, value'],
  ['population', 'population', 'region, year, value'],
  ['municipal_population', 'municipal_population', 'municipality, name, year, value'],
  ['yearly', 'yearly', 'indicator, region, year, through, value'],
] as const;

/**
 * Loads what is kept, so that new files join it. Only what served is kept of source rows and
 * municipalities: a figure that lost to another vintage cannot win again when more vintages come.
 */
export async function loadKept(sql: DuckDBConnection, data: string): Promise<Kept> {
  const id = await servingEdition(data);
  if (id === undefined) return NOTHING_KEPT;
  const manifest = await readManifest(data, id);
  const names = manifest.kept.map((each) => [each.id, each.checksum] as const);
  await sql.run(`CREATE TEMP TABLE kept_vintage AS
    SELECT * FROM (VALUES ${valuesList([...names, [null, null]])}) AS t(id, checksum)`);
  for (const [table, file, columns] of FILLED) {
    const path = literal(join(editionFolder(data, id), `${file}.parquet`));
    await sql.run(`INSERT INTO ${table} SELECT k.checksum, ${columns}
      FROM read_parquet(${path}) t JOIN kept_vintage k ON t.vintage = k.id`);
  }
  await sql.run(`CREATE TEMP TABLE served AS
    SELECT * FROM read_parquet(${literal(join(editionFolder(data, id), 'serving.parquet'))})`);
  return { manifest, vintages: manifest.kept };
}
