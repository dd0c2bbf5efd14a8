import { runner } from 'node-pg-migrate';
import { join } from 'node:path';
import type { Client } from 'pg';
import { SCHEMA, SERVERS_SCHEMA } from '../../edition/database.ts';

async function schemasOf(client: Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ name: string }>('SELECT nspname AS name FROM pg_namespace');
  return new Set(rows.map(({ name }) => name));
}

/** Brings the tables of a database to the form of this version; gives the names of the steps that were taken. */
export async function migrate(client: Client): Promise<string[]> {
  const isThere = await schemasOf(client);
  if (!isThere.has(SERVERS_SCHEMA)) await client.query(`CREATE SCHEMA ${SERVERS_SCHEMA}`);
  const steps = await runner({
    dbClient: client,
    direction: 'up',
    dir: join(import.meta.dirname, 'migrations'),
    schema: SCHEMA,
    // Asked for only where it lacks: a role that was given the schema need not be allowed to make one.
    createSchema: !isThere.has(SCHEMA),
    migrationsTable: 'migration',
    advisoryLockMode: 'wait',
    log: () => undefined,
  });
  return steps.map(({ name }) => name);
}
