import { runner } from 'node-pg-migrate';
import { join } from 'node:path';
import type { Client } from 'pg';
import { SCHEMA } from '../../edition/database.ts';

/** Brings the tables of a database to the form of this version; gives the names of the steps that were taken. */
export async function migrate(client: Client): Promise<string[]> {
  const found = await client.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [SCHEMA]);
  const steps = await runner({
    dbClient: client,
    direction: 'up',
    dir: join(import.meta.dirname, 'migrations'),
    schema: SCHEMA,
    // Asked for only where it lacks: a role that was given the schema need not be allowed to make one.
    createSchema: found.rowCount === 0,
    migrationsTable: 'migration',
    advisoryLockMode: 'wait',
    log: () => undefined,
  });
  return steps.map(({ name }) => name);
}
