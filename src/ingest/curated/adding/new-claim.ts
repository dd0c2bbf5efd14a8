import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvLines, csvText } from '../../../csv/csv-text.ts';
import type { Claim, ClaimQuery } from '../../../domain/claims/claim.ts';
import {
  possibleQueries,
  proposeQueries,
  type KnownOfQuery,
} from '../../../domain/claims/counting/proposal.ts';
import type { Reproduction } from '../../../domain/claims/counting/reproduction.ts';
import { findIndicator } from '../../../domain/indicator/indicator.ts';
import { MEASURES } from '../../../domain/series/rate.ts';
import type { Window } from '../../../domain/time/period.ts';
import { writeDurably } from '../../../edition/disk.ts';
import { servingEdition } from '../../../edition/manifest.ts';
import { readWindow } from '../cells.ts';
import { CLAIM_TABLE_COLUMNS, readClaims, type ClaimColumn } from '../claims.ts';
import { CURATED_FILES } from '../curated.ts';
import { registerFrom } from '../edition.ts';
import { TableRefused, type RowProblem } from '../table.ts';

/** The cells of a claim's row that are known so far; the others are empty. */
export type ClaimRow = Readonly<Partial<Record<ClaimColumn, string>>>;

/** What a row that is still being made is called by those who refuse it. */
const NEW_ROW = 'the new row';

/** Stands in for an id that has not been given yet. */
const NO_ID = 'C000';

function cellsOf(row: ClaimRow): string[] {
  return CLAIM_TABLE_COLUMNS.map((column) => row[column] ?? '');
}

/** The claim of a row; refused with every problem of it. */
export function claimOfRow(row: ClaimRow): Claim {
  const text = csvText({ columns: CLAIM_TABLE_COLUMNS, rows: [cellsOf({ id: NO_ID, ...row })] });
  const [claim] = readClaims(text, NEW_ROW);
  if (!claim) throw new Error('a row makes a claim');
  return claim;
}

/** What is wrong with one cell of a row that is still being made. */
export function problemsOf(row: ClaimRow, column: ClaimColumn): RowProblem[] {
  try {
    claimOfRow(row);
    return [];
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    return error.problems.filter((each) => each.column === column);
  }
}

function windowText({ from, to }: Window): string {
  return from === to ? from : `${from}/${to}`;
}

/** The cells of a row that a query fills. */
export function cellsOfQuery({ kind, indicator, measure, window, base }: ClaimQuery): ClaimRow {
  return { kind, indicator, measure, window: windowText(window), base: base ? windowText(base) : '' };
}

function knownIn(row: ClaimRow): KnownOfQuery {
  return {
    indicator: findIndicator(row.indicator ?? '')?.id,
    measure: MEASURES.find((each) => each === row.measure),
    window: readWindow(row.window ?? ''),
    base: readWindow(row.base ?? ''),
  };
}

/** The statement of a row before anybody has said of what series it is. */
function statementOf(row: ClaimRow): Claim {
  const query = ['kind', 'indicator', 'measure', 'window', 'base', 'yearly', 'whole_months'] as const;
  const empty = Object.fromEntries(query.map((column) => [column, '']));
  return claimOfRow({ ...row, ...empty, missing: 'scope-not-stated' });
}

/** The queries that a row most likely means, by its printed numbers and what of the query it has already. */
export async function proposalsFor(data: string, row: ClaimRow, limit: number): Promise<Reproduction[]> {
  const edition = await servingEdition(data);
  if (edition === undefined) return [];
  const statement = { ...statementOf(row), missing: null };
  const known = knownIn(row);
  const asked = possibleQueries(statement, known).map((query) => ({ ...statement, query }));
  return proposeQueries(await registerFrom(data, edition, asked, []), statement, known, limit);
}

function nextId(claims: readonly Claim[]): string {
  const last = Math.max(0, ...claims.map(({ id }) => Number(/\d+/.exec(id)?.[0] ?? 0)));
  return `C${String(last + 1).padStart(3, '0')}`;
}

/** Adds a row to the table of claims under an id of its own, which is given back; refuses the row with its problems. */
export async function appendClaim(data: string, row: ClaimRow): Promise<string> {
  claimOfRow(row);
  const file = CURATED_FILES.claims;
  const path = join(data, file);
  const text = await readFile(path, 'utf8');
  const id = nextId(readClaims(text, file));
  const lines = csvLines([cellsOf({ ...row, id })]);
  const next =
    text +
    (text.endsWith('\n') ? '' : '\n') +
    (text.includes('\r\n') ? lines : lines.replaceAll('\r\n', '\n'));
  readClaims(next, file);
  await writeDurably(path, next);
  return id;
}
