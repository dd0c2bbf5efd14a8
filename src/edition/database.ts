/**
 * The form of editions in a database, said once: ingest writes and the server reads through this file and
 * `ingest/database/migrations`. A database is kept by its address in `STORE`; the schema is always the same.
 */

/** The environment variable that names a database. */
export const STORE_VARIABLE = 'STORE';

/** The schema that holds the editions: the ingest writes it, servers and queries of others read it. */
export const SCHEMA = 'saldo';

/** The schema of what servers keep themselves: named screens, and what webhooks were sent. */
export const SERVERS_SCHEMA = 'saldo_servers';

/** The texts that are kept beside the editions, by name. */
export const KEPT_TEXTS = { curated: 'curated.json', changelog: 'claims-changelog.csv' } as const;

/** Whether a text is the address of a database that speaks PostgreSQL's protocol. */
export function isDatabaseAddress(text: string): boolean {
  return /^postgres(ql)?:\/\/\S+$/.test(text);
}

/** The database that an environment names; nothing where the variable is not set, or empty. */
export function namedDatabase(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  return environment[STORE_VARIABLE] || undefined;
}
