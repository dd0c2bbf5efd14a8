import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from } from 'pg-copy-streams';
import { SCHEMA } from '../../edition/database.ts';
import { editionFolder, manifestPath, tablePath } from '../../edition/folder.ts';
import { TABLE_NAMES, tableFile, type TableName } from '../../edition/tables.ts';
import { literal } from '../staging.ts';
import { COPIED } from './copied.ts';

/** Bytes of a part of a file. */
const PART = 1 << 20;

/** Copies a table of an edition, by way of a file of CSV. */
async function copyTable(
  sql: DuckDBConnection,
  client: Client,
  table: TableName,
  edition: { readonly id: string; readonly file: string; readonly folder: string },
): Promise<void> {
  const { columns, query } = COPIED[table];
  const path = join(edition.folder, `${table}.csv`);
  await sql.run(
    `COPY (SELECT ${literal(edition.id)} AS edition, t.* FROM (${query(edition.file)}) t)
     TO ${literal(path)} (FORMAT csv, HEADER false)`,
  );
  const names = ['edition', ...columns].join(', ');
  await pipeline(
    createReadStream(path, { highWaterMark: PART }),
    client.query(from(`COPY ${SCHEMA}.${table} (${names}) FROM STDIN WITH (FORMAT csv)`)),
  );
  await rm(path);
}

/** Copies a table's file byte for byte. */
async function copyFile(client: Client, data: string, id: string, table: TableName): Promise<void> {
  const bytes = await readFile(tablePath(data, id, table));
  for (let start = 0; start < bytes.length; start += PART) {
    await client.query(
      `INSERT INTO ${SCHEMA}.file_part (edition, name, part, bytes) VALUES ($1, $2, $3, $4)`,
      [id, tableFile(table), start / PART, bytes.subarray(start, start + PART)],
    );
  }
}

/** Copies an edition of a data folder into a database, inside the transaction that the client has begun. */
export async function loadEdition(client: Client, data: string, id: string): Promise<void> {
  const folder = await mkdtemp(join(data, '.loading-'));
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '1GB',
    temp_directory: join(folder, 'spill'),
    autoinstall_known_extensions: 'false',
  });
  const sql = await instance.connect();
  try {
    for (const table of TABLE_NAMES) {
      await copyTable(sql, client, table, { id, file: tablePath(data, id, table), folder });
      await copyFile(client, data, id, table);
    }
    const manifest = await readFile(manifestPath(editionFolder(data, id)), 'utf8');
    await client.query(`INSERT INTO ${SCHEMA}.edition (edition, manifest, arrived) VALUES ($1, $2, now())`, [
      id,
      manifest,
    ]);
  } finally {
    sql.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}
