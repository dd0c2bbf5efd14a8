import type { DuckDBConnection } from '@duckdb/node-api';
import { headerOf } from '../../read/header.ts';
import type { RawTable } from '../../read/raw-table.ts';
import { Refusal } from '../../refusal.ts';
import { select } from '../../staging.ts';
import { MAPPING_WORDS } from '../words/map.words.ts';

/**
 * Most cells of -1 that a file may have: SESNSP's municipal file of 2015–2025 has two in 2.56 million rows,
 * corrections of a case counted in another month. A file with many has lost its signs or its columns.
 */
const MOST_CORRECTIONS = 10;

interface Negative {
  readonly line: number;
  readonly role: string;
}

/** The cells of -1 of a file whose layout allows them, as sentences for the report; refuses too many. */
export async function correctionsOf(sql: DuckDBConnection, raw: RawTable): Promise<string[]> {
  const { header, text } = raw;
  if (header.layout.corrections === undefined) return [];
  const cells = header.figures.map((role) => `CASE WHEN ${role} < 0 THEN '${role}' END`);
  const found = await select<Negative>(
    sql,
    `SELECT line, unnest(roles) AS role FROM (
       SELECT (rowid + 2)::INTEGER AS line, list_filter([${cells.join(', ')}], lambda each: each IS NOT NULL) AS roles
       FROM raw WHERE least(${header.figures.join(', ')}) < 0 ORDER BY rowid LIMIT ${MOST_CORRECTIONS + 1})`,
  );
  const surplus = found[MOST_CORRECTIONS];
  if (surplus) {
    const place = { file: text.file, row: surplus.line, column: headerOf(header, surplus.role) };
    throw new Refusal(place, MAPPING_WORDS.tooManyCorrections(MOST_CORRECTIONS));
  }
  return found.map(
    ({ line, role }) =>
      `row ${line}, column "${headerOf(header, role)}": -1, a published correction; it counts in the sums`,
  );
}
