import { Pool, types } from 'pg';

/** A database that is asked, and never changed. */
export interface Database {
  /** The rows that a query gives, its parameters `$1`, `$2`, … */
  select<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** Connections of one server at most: it reads each table of an edition once, and keeps it. */
const MOST_CONNECTIONS = 8;

/** Milliseconds that a question waits for a connection before it fails: in a rush, for those before it. */
const PATIENCE = 30_000;

/** PostgreSQL's numbers of the types smallint[] and integer[]. */
const NUMBER_ARRAYS: readonly number[] = [1005, 1007];

/** A flat array of numbers as PostgreSQL writes it, by the parser that every engine has in machine code. */
function numbersOf(text: string): (number | null)[] {
  return JSON.parse(`[${text.slice(1, -1).replaceAll('NULL', 'null')}]`) as (number | null)[];
}

/** Opens a database by its address. Connections are made when they are needed, and can only read, whatever their role may do. */
export function openDatabase(address: string): Database {
  const pool = new Pool({
    connectionString: address,
    application_name: 'saldo',
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        NUMBER_ARRAYS.includes(type) ? numbersOf : types.getTypeParser(type, format),
    },
    options: '-c default_transaction_read_only=on',
  });
  // A connection that is lost while nobody uses it makes room for another; the next query says what is wrong.
  pool.on('error', () => undefined);
  return {
    select: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
      (await pool.query<Row>(sql, [...values])).rows,
    close: () => pool.end(),
  };
}
