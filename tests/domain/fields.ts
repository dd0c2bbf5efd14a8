import { expect } from 'vitest';

/** A row of a table by its columns; it has to have as many fields. */
export function fieldsByColumn(columns: readonly string[], row: readonly unknown[]): Record<string, unknown> {
  expect(row).toHaveLength(columns.length);
  return Object.fromEntries(columns.map((column, index) => [column, row[index]]));
}
