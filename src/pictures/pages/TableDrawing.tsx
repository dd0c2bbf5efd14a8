import { wrapText } from '../../web/charts/frame/end-labels.ts';
import { runningWidth } from './running-text.ts';
import { CHART_COLOURS } from '../../web/charts/model/chart-colours.ts';

/** A table in words, its columns in the order of their weight. */
export interface TextTable {
  readonly columns: readonly { readonly title: string; readonly isNumeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

interface TableBox {
  readonly width: number;
  readonly rem: number;
  /** The height that it must keep to; as tall as it is without one. */
  readonly most: number | undefined;
}

interface PlacedColumn {
  readonly isNumeric: boolean;
  /** Its left edge and its width, in pixels. */
  readonly x: number;
  readonly width: number;
  readonly head: readonly string[];
}

interface PlacedRow {
  readonly y: number;
  readonly cells: readonly (readonly string[])[];
}

/** A table with a place for every word. */
export interface PlacedTable {
  readonly columns: readonly PlacedColumn[];
  readonly rows: readonly PlacedRow[];
  /** How many rows did not fit. */
  readonly left: number;
  readonly size: number;
  readonly head: number;
  readonly height: number;
}

const SIZE = 0.78;
const LEADING = 1.25;
/** Air between columns and around a row, in the table's type. */
const GAP = 1.1;
const AIR = 0.35;
/** A picture is not a data file: the longest table that it shows, which all states and the nation fit in. */
const MOST_ROWS = 33;
/**
 * How cells and heads are broken into rows, step by step until all columns fit: the share of the table that a column
 * of words may take, and into how many rows a head may go.
 */
const STEPS = [
  { words: 0.34, heads: 2 },
  { words: 0.27, heads: 2.5 },
  { words: 0.2, heads: 3 },
  { words: 0.15, heads: 3 },
  { words: 0.1, heads: 3 },
] as const;
/** Cells of at most so many letters stay whole. */
const SHORT = 16;

function longestWord(text: string, size: number): number {
  return Math.max(0, ...text.split(' ').map((word) => runningWidth(word, size)));
}

/** The width that every column asks for: short cells whole, longer ones and its head broken into rows. */
function wantedWidths(
  { columns, rows }: TextTable,
  room: number,
  size: number,
  { words, heads }: (typeof STEPS)[number],
): number[] {
  return columns.map(({ title }, place) => {
    const cells = rows.map((row) => row[place] ?? '');
    const whole = Math.max(0, ...cells.map((cell) => runningWidth(cell, size)));
    const least = Math.max(longestWord(title, size), ...cells.map((cell) => longestWord(cell, size)));
    const short = runningWidth('x'.repeat(SHORT), size);
    const held = Math.min(whole, Math.max(least, short, room * words));
    return Math.max(longestWord(title, size), runningWidth(title, size) / heads, held);
  });
}

function takenBy(widths: readonly number[], gap: number): number {
  return widths.reduce((sum, width) => sum + width + gap, -gap);
}

/** As many columns from the first as there is room for. */
function fitting(widths: readonly number[], room: number, gap: number): number[] {
  let taken = -gap;
  return widths.filter((width, place) => {
    taken += width + gap;
    return place === 0 || taken <= room;
  });
}

function rowsOf(text: string, width: number, size: number): string[] {
  // A hair more: a text that the width was measured by fits in it.
  return wrapText(text, Math.max(1, Math.floor(width / runningWidth('x', size) + 0.01)));
}

function placeColumns(table: TextTable, room: number, size: number): PlacedColumn[] {
  const gap = size * GAP;
  const tries = STEPS.map((step) => wantedWidths(table, room, size, step));
  const whole = tries.find((each) => takenBy(each, gap) <= room);
  const widths = whole ?? fitting(tries.at(-1) ?? [], room, gap);
  const spare = room - takenBy(widths, gap);
  // What is left over goes between the columns, so that the last one ends where the table ends.
  const air = widths.length > 1 ? Math.max(0, spare) / (widths.length - 1) : 0;
  return widths.map((width, place) => {
    const before = widths.slice(0, place).reduce((sum, each) => sum + each + gap + air, 0);
    const { title = '', isNumeric = false } = table.columns[place] ?? {};
    return { isNumeric, x: before, width, head: rowsOf(title, width, size) };
  });
}

function heightOf(cells: readonly (readonly string[])[], size: number): number {
  return (Math.max(1, ...cells.map((rows) => rows.length)) * LEADING + 2 * AIR) * size;
}

/** Gives every word of a table its place: as many columns and rows as fit, the first ones. */
export function placeTable(table: TextTable, { width, rem, most }: TableBox): PlacedTable {
  const size = rem * SIZE;
  const columns = placeColumns(table, width, size);
  const head = heightOf(
    columns.map((each) => each.head),
    size,
  );
  const line = heightOf([], size);
  const rows: PlacedRow[] = [];
  let y = head;
  for (const row of table.rows.slice(0, MOST_ROWS)) {
    const cells = columns.map((column, place) => rowsOf(row[place] ?? '', column.width, size));
    const height = heightOf(cells, size);
    if (most !== undefined && y + height + line > most) break;
    rows.push({ y, cells });
    y += height;
  }
  const left = table.rows.length - rows.length;
  return { columns, rows, left, size, head, height: y + (left > 0 ? line : 0) };
}

interface CellProps {
  readonly rows: readonly string[];
  readonly column: PlacedColumn;
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 600;
}

function Cell({ rows, column, y, size, weight }: CellProps) {
  return rows.map((row, place) => (
    <text
      key={`${place} ${row}`}
      x={column.isNumeric ? column.x + column.width : column.x}
      y={y + (AIR + place * LEADING + 0.95) * size}
      textAnchor={column.isNumeric ? 'end' : 'start'}
      fontSize={size}
      fontWeight={weight}
      fill={CHART_COLOURS.mark}
    >
      {row}
    </text>
  ));
}

/** A table as plain SVG; what did not fit is counted in its last row. */
export function TableDrawing({
  table,
  width,
  more,
}: {
  readonly table: PlacedTable;
  readonly width: number;
  /** How it is said that so many rows more are on the page. */
  readonly more: (rows: number) => string;
}) {
  const { columns, rows, left, size, head, height } = table;
  const rule = (y: number, stroke: string) => <path d={`M0 ${y}H${width}`} stroke={stroke} />;
  return (
    <>
      {columns.map((column) => (
        <Cell key={column.x} rows={column.head} y={0} weight={600} {...{ column, size }} />
      ))}
      {rule(head, CHART_COLOURS.axis)}
      {rows.map(({ y, cells }) => (
        <g key={y}>
          {columns.map((column, place) => (
            <Cell key={column.x} rows={cells[place] ?? []} weight={400} {...{ column, y, size }} />
          ))}
          {y > head && rule(y, CHART_COLOURS.grid)}
        </g>
      ))}
      {left > 0 && (
        <text y={height - AIR * size} fontSize={size} fill={CHART_COLOURS.text}>
          {more(left)}
        </text>
      )}
    </>
  );
}
