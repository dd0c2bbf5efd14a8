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

/** Codes of PostgreSQL and of the system for a connection that was cut, not refused. */
const CUT = /^(08|57P0[123]|ECONNRESET|EPIPE)/;

/** Whether a connection was lost under a question. */
function isLost(error: unknown): boolean {
  const { code = '', message } = error as { readonly code?: string; readonly message: string };
  return CUT.test(code) || message.startsWith('Connection terminated');
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

  async function select<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await pool.query<Row>(sql, [...values])).rows;
  }

  return {
    // Nothing here changes anything: what was lost with its connection is asked once more on another.
    select: <Row extends object>(sql: string, values?: readonly unknown[]) =>
      select<Row>(sql, values).catch((error: unknown) => {
        if (isLost(error)) return select<Row>(sql, values);
        throw error;
      }),
    close: () => pool.end(),
  };
}
