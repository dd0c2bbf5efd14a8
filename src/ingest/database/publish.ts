import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { KEPT_TEXTS, SCHEMA } from '../../edition/database.ts';
import { isAbsent } from '../../edition/disk.ts';
import { readWhole, servingEdition } from '../../edition/manifest.ts';
import { TABLE_NAMES } from '../../edition/tables.ts';
import { withLock } from '../lock.ts';
import { NotPublished } from '../refusal.ts';
import { EDITIONS_KEPT } from '../write-edition.ts';
import { loadEdition } from './load.ts';
import { migrate } from './migrate.ts';

/** What publishing did to a database. */
export interface Published {
  /** The edition that serves there now; nothing where the folder has none. */
  readonly edition: string | undefined;
  /** Whether it had to be copied, or was there already. */
  readonly loaded: boolean;
  readonly seconds: number;
}

async function textOrNothing(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (isAbsent(error)) return undefined;
    throw error;
  });
}

/** Puts the texts beside the editions in the place of those that were there. */
async function keepTexts(client: Client, data: string): Promise<void> {
  for (const name of Object.values(KEPT_TEXTS)) {
    const text = await textOrNothing(join(data, name));
    if (text === undefined) continue;
    const stamp = createHash('sha256').update(text).digest('hex');
    await client.query(
      `INSERT INTO ${SCHEMA}.kept_text (name, stamp, content) VALUES ($1, $2, $3)
       ON CONFLICT (name) DO UPDATE SET stamp = excluded.stamp, content = excluded.content`,
      [name, stamp, text],
    );
  }
}

/** Deletes the editions that came first, beyond those that a data folder would keep; never the one that serves. */
async function prune(client: Client, serving: string): Promise<void> {
  const { rows } = await client.query<{ edition: string }>(
    `SELECT edition FROM ${SCHEMA}.edition WHERE edition <> $1 ORDER BY arrived DESC`,
    [serving],
  );
  const old = rows.slice(EDITIONS_KEPT - 1).map(({ edition }) => edition);
  if (old.length === 0) return;
  for (const table of ['edition', 'file_part', ...TABLE_NAMES]) {
    await client.query(`DELETE FROM ${SCHEMA}.${table} WHERE edition = ANY ($1)`, [old]);
  }
}

/** Points to an edition. The row is the lock of all who publish: the second waits here for the first. */
async function pointTo(client: Client, id: string): Promise<void> {
  await client.query(
    `INSERT INTO ${SCHEMA}.pointer (is_only, edition) VALUES (true, $1)
     ON CONFLICT (is_only) DO UPDATE SET edition = excluded.edition`,
    [id],
  );
}

/** One transaction: the edition, what stands beside it, and the pointer; gives whether the edition had to be copied. */
async function publishOnce(client: Client, data: string, id: string): Promise<boolean> {
  await client.query('BEGIN');
  try {
    await pointTo(client, id);
    const { rowCount } = await client.query(`SELECT 1 FROM ${SCHEMA}.edition WHERE edition = $1`, [id]);
    if (rowCount === 0) await loadEdition(client, data, id);
    await keepTexts(client, data);
    await prune(client, id);
    await client.query('COMMIT');
    return rowCount === 0;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function work(client: Client, data: string): Promise<Omit<Published, 'seconds'>> {
  await migrate(client);
  const id = await servingEdition(data);
  if (id === undefined) return { edition: undefined, loaded: false };
  await readWhole(data, id);
  const loaded = await publishOnce(client, data, id);
  if (loaded) for (const table of TABLE_NAMES) await client.query(`ANALYZE ${SCHEMA}.${table}`);
  return { edition: id, loaded };
}

/**
 * Makes a database serve what a data folder serves: its form brought up to this version, the edition copied where it
 * lacks, in one transaction, so that whoever reads sees the edition before or this one, whole.
 */
export async function publish(data: string, address: string): Promise<Published> {
  const start = performance.now();
  const client = new Client({ connectionString: address, application_name: 'saldo ingest' });
  try {
    await client.connect();
    const done = await withLock(data, () => work(client, data));
    return { ...done, seconds: (performance.now() - start) / 1000 };
  } catch (error) {
    const why = error instanceof Error ? error.message || String(error) : String(error);
    throw new NotPublished(why, { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}
