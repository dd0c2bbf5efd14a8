import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** Lends a connection of its own, so that requests do not wait for one another's results. */
async function connected<Answer>(
  instance: DuckDBInstance,
  ask: (connection: DuckDBConnection) => Promise<Answer>,
): Promise<Answer> {
  const connection = await instance.connect();
  try {
    return await ask(connection);
  } finally {
    connection.closeSync();
  }
}

/** The rows of a query. */
export function selectRows<Row>(
  instance: DuckDBInstance,
  sql: string,
  values: readonly string[] = [],
): Promise<Row[]> {
  return connected(instance, async (connection) => {
    const reader = await connection.runAndReadAll(sql, [...values]);
    return reader.getRowObjectsJS() as Row[];
  });
}

/** The columns of a query of whole numbers, some thousand rows at a time: a million cells never become a million objects. */
export function eachColumns(
  instance: DuckDBInstance,
  sql: string,
  values: readonly string[],
  take: (columns: readonly (readonly (number | null)[])[]) => void,
): Promise<void> {
  return connected(instance, async (connection) => {
    const result = await connection.stream(sql, [...values]);
    for await (const chunk of result) take(chunk.getColumns() as (number | null)[][]);
  });
}
