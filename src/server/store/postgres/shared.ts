import { Pool } from 'pg';

/** Asks a question of a connection, its parameters `$1`, `$2`, …; gives its rows. */
type Query = <Row extends object>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;

/** What servers keep themselves in a database that they share. */
export interface Shared {
  /** A question or a change by itself. */
  readonly query: Query;
  /** Runs a task in one transaction: all of what it changes is kept, or nothing where it throws. */
  within<T>(task: (query: Query) => Promise<T>): Promise<T>;
  readonly close: () => Promise<void>;
}

/** Milliseconds that a question waits for a connection before it fails: displays wait for the answer. */
const PATIENCE = 5_000;

/** Hears that a connection was lost while nobody asked: the next question says what is wrong. */
const lost = (): void => undefined;

/** Opens what servers share, by the address of the database; connections are made when they are needed. */
export function openShared(address: string, most: number): Shared {
  const pool = new Pool({
    connectionString: address,
    application_name: 'saldo',
    max: most,
    connectionTimeoutMillis: PATIENCE,
  });
  pool.on('error', lost);
  return {
    query: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
      (await pool.query<Row>(sql, [...values])).rows,
    async within(task) {
      const client = await pool.connect();
      let isBroken = true;
      client.on('error', lost);
      try {
        await client.query('BEGIN');
        const done = await task(
          async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
            (await client.query<Row>(sql, [...values])).rows,
        );
        await client.query('COMMIT');
        isBroken = false;
        return done;
      } finally {
        // A connection that is thrown away takes its unfinished transaction with it.
        client.off('error', lost);
        client.release(isBroken);
      }
    },
    close: () => pool.end(),
  };
}
