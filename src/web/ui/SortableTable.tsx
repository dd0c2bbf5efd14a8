import { useState, type ReactNode } from 'react';
import { useReadingWords } from '../words/reading.ts';
import { useWords } from '../words/words.ts';
import { Button } from './Button.tsx';
import { classes } from './class-names.ts';
import { csvText, saveText, type CsvField } from './csv.ts';

/** One column of a table: how a row is shown, sorted and saved. */
export interface Column<R> {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: R) => ReactNode;
  /** What the column is sorted by; a column without it is not sorted. Nulls come last either way. */
  readonly sortBy?: (row: R) => string | number | null;
  /** What the CSV holds; a column without it is left out. */
  readonly csv?: (row: R) => CsvField;
  readonly numeric?: boolean;
}

/** By which column, and whether the highest comes first. */
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

interface SortableTableProps<R> {
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  /** Name of the CSV without its ending. */
  readonly file: string;
  readonly sorting?: Sorting;
  /** The row that is chosen elsewhere. */
  readonly chosen?: string | null;
}

function compareKeys(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return 0;
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'es');
}

/** Rows in the order of a column; rows without a value keep to the end. */
export function sortRows<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  sorting: Sorting | null,
): readonly R[] {
  const sortBy = columns.find((each) => each.id === sorting?.column)?.sortBy;
  if (!sortBy || !sorting) return rows;
  const sign = sorting.descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [left, right] = [sortBy(a), sortBy(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * compareKeys(left, right);
  });
}

interface HeadProps<R> {
  readonly column: Column<R>;
  readonly sorting: Sorting | null;
  readonly isFirst: boolean;
  readonly onSort: (next: Sorting) => void;
}

const STICKY = 'sticky left-0 z-10 bg-paper';

function Head<R>({ column, sorting, isFirst, onSort }: HeadProps<R>) {
  const words = useWords().figure;
  const active = sorting?.column === column.id ? sorting : null;
  const next = { column: column.id, descending: active ? !active.descending : column.numeric === true };
  return (
    <th
      scope="col"
      aria-sort={active ? (active.descending ? 'descending' : 'ascending') : undefined}
      className={classes(
        'border-b border-edge py-1 pr-3 align-bottom text-xs font-semibold',
        column.numeric ? 'text-right' : 'text-left',
        isFirst && STICKY,
      )}
    >
      {column.sortBy ? (
        <button
          type="button"
          title={words.sortBy(column.head)}
          className={classes('hover:underline', column.numeric ? 'text-right' : 'text-left')}
          onClick={() => onSort(next)}
        >
          {column.head}
          <span aria-hidden="true">{active ? (active.descending ? '\u00A0▼' : '\u00A0▲') : ''}</span>
        </button>
      ) : (
        column.head
      )}
    </th>
  );
}

function Row<R>({ columns, row, isChosen }: { columns: readonly Column<R>[]; row: R; isChosen: boolean }) {
  const [first, ...rest] = columns;
  return (
    <tr className={classes('border-b border-rule', isChosen && 'font-semibold')}>
      <th scope="row" className={classes('py-1 pr-3 text-left font-[inherit]', STICKY)}>
        {first?.cell(row)}
      </th>
      {rest.map((column) => (
        <td
          key={column.id}
          className={classes('py-1 pr-3', column.numeric && 'text-right whitespace-nowrap')}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** The rows of a table as the text of a CSV: every column that has a CSV form, in the order given. */
export function tableCsv<R>(columns: readonly Column<R>[], rows: readonly R[]): string {
  const saved = columns.flatMap((each) => (each.csv ? [{ head: each.id, csv: each.csv }] : []));
  return csvText(
    saved.map((each) => each.head),
    rows.map((row) => saved.map((each) => each.csv(row))),
  );
}

/** A table that sorts by any column, keeps its first column in sight, and saves what it shows as CSV. */
export function SortableTable<R>(props: SortableTableProps<R>) {
  const { caption, columns, rows, keyOf, file, chosen } = props;
  const own = useReadingWords();
  const [sorting, setSorting] = useState<Sorting | null>(props.sorting ?? null);
  const sorted = sortRows(rows, columns, sorting);
  return (
    <div>
      <div
        className="scrolls max-h-[80vh] overflow-auto"
        role="region"
        aria-label={caption}
        // A region that scrolls must be reachable by keyboard.
        tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex
      >
        <table className="w-full border-collapse text-sm">
          <caption className="sr-only">{caption}</caption>
          <thead className="sticky top-0 z-20 bg-paper">
            <tr>
              {columns.map((column, index) => (
                <Head
                  key={column.id}
                  column={column}
                  sorting={sorting}
                  isFirst={index === 0}
                  onSort={setSorting}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <Row key={keyOf(row)} columns={columns} row={row} isChosen={chosen === keyOf(row)} />
            ))}
          </tbody>
        </table>
      </div>
      <Button
        look="plain"
        className="mt-2"
        onClick={() => saveText(`${file}.csv`, tableCsv(columns, sorted))}
      >
        {own.csv}
      </Button>
    </div>
  );
}
