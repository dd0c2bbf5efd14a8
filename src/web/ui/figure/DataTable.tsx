import { useState, type ReactNode } from 'react';
import { useWords } from '../../words/words.ts';
import { classes } from '../class-names.ts';

/** One column of a table. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the right. */
  readonly numeric?: boolean;
  /** What to sort by; without it the column is not sortable. Null goes last either way. */
  readonly order?: (row: Row) => number | string | null;
  /** The least width that its cells need to read well, as a CSS length. */
  readonly room?: string;
}

/** A column to sort by, and which way. */
interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  /** Hides the caption from sight where a title above says the same. */
  readonly quietCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sorting?: Sorting;
  /** How many rows are shown, the first by the column that the reader sorts by; without it all of them. */
  readonly most?: number | undefined;
  readonly className?: string;
}

function compareOrders(a: number | string | null, b: number | string | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * String(a).localeCompare(String(b), 'es');
}

/** Rows in the order of a column; rows without a value last. */
function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | undefined,
): readonly Row[] {
  const order = columns.find((each) => each.key === sorting?.column)?.order;
  if (!order || !sorting) return rows;
  const sign = sorting.descending ? -1 : 1;
  return rows.toSorted((a, b) => compareOrders(order(a), order(b), sign));
}

/** The rows that a table shows at first, in their order. */
export function shownRows<Row>(
  { rows, columns, most }: DataTableProps<Row>,
  sorting: Sorting | undefined,
): readonly Row[] {
  return sortRows(rows, columns, sorting).slice(0, most);
}

/**
 * A table that scrolls with the page, sideways inside itself with its first column fixed; its first figures stand
 * beside the name on a phone, so that columns are given in the order of their weight; columns with an
 * order sort at a press.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, quietCaption, columns, rowKey, className } = props;
  const [sorting, setSorting] = useState(props.sorting);
  return (
    <section
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Tab reaches it, arrows scroll it
      tabIndex={0}
      aria-label={caption}
      className={classes(
        'scrolls relative scroll-ps-[min(45%,12rem)] overflow-x-auto border-y border-rule',
        className,
      )}
    >
      <table className="w-full border-separate border-spacing-0 text-sm">
        <caption className={quietCaption ? 'sr-only' : 'pb-1 text-left font-semibold'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, place) => (
              <HeadCell
                key={column.key}
                column={column}
                first={place === 0}
                sorting={sorting}
                onSort={setSorting}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {shownRows(props, sorting).map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, place) => (
                <BodyCell key={column.key} column={column} first={place === 0} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface HeadCellProps<Row> {
  readonly column: Column<Row>;
  readonly first: boolean;
  readonly sorting: Sorting | undefined;
  readonly onSort: (sorting: Sorting) => void;
}

/** A long title wraps to two or three lines, never to a tower of single words. */
function roomFor(title: string): string {
  return `${Math.min(9, title.length * 0.3)}rem`;
}

/** A name stays whole and leaves room for the two figures beside it, also on a phone. */
function nameRoom<Row>({ room = '6rem' }: Column<Row>): string {
  return `min(${room}, 30vw)`;
}

function HeadCell<Row>({ column, first, sorting, onSort }: HeadCellProps<Row>) {
  const words = useWords().figure;
  const sorted = sorting?.column === column.key;
  const direction = sorting?.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      style={{ minWidth: first ? nameRoom(column) : (column.room ?? roomFor(column.title)) }}
      aria-sort={column.order && (sorted ? direction : 'none')}
      className={classes(
        'sticky top-0 border-b border-edge bg-paper px-1 py-1.5 align-bottom font-semibold sm:px-1.5 md:px-2',
        column.numeric ? 'text-right' : 'text-left',
        first ? 'left-0 z-[2] pl-0' : 'z-[1]',
      )}
    >
      {column.order ? (
        <button
          type="button"
          className="font-semibold hover:underline"
          title={words.sortBy(column.title)}
          onClick={() => onSort({ column: column.key, descending: sorted ? !sorting.descending : true })}
        >
          {column.title}
          <span aria-hidden="true">{sorted && (sorting.descending ? ' ↓' : ' ↑')}</span>
        </button>
      ) : (
        column.title
      )}
    </th>
  );
}

function BodyCell<Row>({ column, first, row }: Pick<HeadCellProps<Row>, 'column' | 'first'> & { row: Row }) {
  const look = classes(
    'border-b border-rule px-1 py-1 sm:px-1.5 md:px-2',
    column.numeric ? 'text-right whitespace-nowrap' : 'text-left',
  );
  if (!first) return <td className={look}>{column.cell(row)}</td>;
  return (
    <th
      scope="row"
      className={classes(
        look,
        'sticky left-0 bg-paper pl-0 font-normal max-md:hyphens-auto max-md:wrap-anywhere',
      )}
    >
      {column.cell(row)}
    </th>
  );
}
