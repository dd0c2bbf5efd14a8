import { parse } from 'csv-parse/sync';
import { REFUSED_WORDS } from './words/table.words.ts';

/** Why one cell or row of a curated table was refused. */
export interface RowProblem {
  /** The line of the file, the header being line 1. */
  readonly line: number;
  readonly column: string;
  readonly reason: string;
}

/** A curated table that was refused, with every problem that was found in it. */
export class TableRefused extends Error {
  override readonly name = 'TableRefused';
  readonly file: string;
  readonly problems: readonly RowProblem[];

  constructor(file: string, problems: readonly RowProblem[]) {
    super(problems.map((each) => `${file}:${each.line}, ${each.column}: ${each.reason}`).join('\n'));
    this.file = file;
    this.problems = problems;
  }
}

/** One row of a curated table: its cells by column name, and where it stands. */
export interface TableRow<C extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<C, string>>;
}

interface ParsedRow {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

function parsed(text: string, file: string): ParsedRow[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
    }) as unknown as ParsedRow[];
  } catch (cause) {
    const lines = (cause as { lines?: number }).lines ?? 1;
    throw new TableRefused(file, [{ line: lines, column: 'row', reason: (cause as Error).message }]);
  }
}

function headerProblems(header: readonly string[], columns: readonly string[]): RowProblem[] {
  const lacking = columns.filter((column) => !header.includes(column));
  const foreign = header.filter((column) => !columns.includes(column));
  return [
    ...lacking.map((column) => ({ line: 1, column, reason: REFUSED_WORDS.lackingColumn })),
    ...foreign.map((column) => ({
      line: 1,
      column,
      reason: REFUSED_WORDS.foreignColumn,
    })),
  ];
}

function rowOf<C extends string>(row: ParsedRow, header: readonly string[], file: string): TableRow<C> {
  const { lines } = row.info;
  if (row.record.length !== header.length) {
    const reason = REFUSED_WORDS.ragged(row.record.length, header.length);
    throw new TableRefused(file, [{ line: lines, column: 'row', reason }]);
  }
  const cells = Object.fromEntries(header.map((column, index) => [column, (row.record[index] ?? '').trim()]));
  return { line: lines, cells: cells as Record<C, string> };
}

/** Reads a curated CSV table (UTF-8, header first); refuses unknown or lacking columns and ragged rows. */
export function readTable<C extends string>(
  text: string,
  file: string,
  columns: readonly C[],
): TableRow<C>[] {
  const [header, ...rows] = parsed(text, file);
  const names = header?.record ?? [];
  const problems = headerProblems(names, columns);
  if (problems.length > 0) throw new TableRefused(file, problems);
  return rows.map((row) => rowOf<C>(row, names, file));
}

/** Reads the cells of one row and remembers what is wrong with them, so that a steward sees all of it at once. */
export class RowReader<C extends string> {
  readonly problems: RowProblem[] = [];
  readonly row: TableRow<C>;

  constructor(row: TableRow<C>) {
    this.row = row;
  }

  /** Refuses a cell with a reason. */
  refuse(column: C, reason: string): void {
    this.problems.push({ line: this.row.line, column, reason });
  }

  /** A cell as it stands, empty allowed. */
  text(column: C): string {
    return this.row.cells[column];
  }

  /** A cell that may not be empty. */
  required(column: C): string {
    const text = this.text(column);
    if (text === '') this.refuse(column, REFUSED_WORDS.empty);
    return text;
  }

  /** One word of a closed list; the first word of the list stands in for a refused one. */
  oneOf<W extends string>(column: C, words: readonly W[]): W {
    const text = this.text(column);
    const found = words.find((word) => word === text);
    if (found === undefined) this.refuse(column, REFUSED_WORDS.noneOf(text, words));
    return found ?? (words[0] as W);
  }

  /** One word of a closed list, or nothing where the cell is empty. */
  oneOfOrNothing<W extends string>(column: C, words: readonly W[]): W | null {
    return this.text(column) === '' ? null : this.oneOf(column, words);
  }

  /** A cell read by a function that gives nothing for what it cannot read; nothing where the cell is empty. */
  read<T>(column: C, kind: string, reader: (text: string) => T | undefined): T | null {
    const text = this.text(column);
    if (text === '') return null;
    const value = reader(text);
    if (value === undefined) this.refuse(column, REFUSED_WORDS.notOfKind(text, kind));
    return value ?? null;
  }
}

/** Reads every row with a function and refuses the table where any row has a problem or an id twice. */
export function readRows<C extends string, T>(
  rows: readonly TableRow<C>[],
  file: string,
  read: (reader: RowReader<C>) => T,
  key?: { readonly column: C; readonly of: (value: T) => string },
): T[] {
  const readers = rows.map((row) => new RowReader(row));
  const values = readers.map(read);
  const seen = new Set<string>();
  values.forEach((value, index) => {
    const id = key?.of(value);
    if (key && id !== undefined && seen.has(id)) readers[index]?.refuse(key.column, REFUSED_WORDS.twice(id));
    if (id !== undefined) seen.add(id);
  });
  const problems = readers.flatMap((reader) => reader.problems);
  if (problems.length > 0) throw new TableRefused(file, problems);
  return values;
}
