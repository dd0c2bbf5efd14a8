import { MULTIPLE_SIZE, MultipleShapes, type MultipleModel } from '../../web/charts/small/SmallMultiple.tsx';
import { CHART_COLOURS } from '../../web/charts/model/chart-colours.ts';
import { MultipleCell, MultipleChange } from '../../web/features/states/multiples/Multiples.tsx';
import type { DrawingBox } from '../picture.ts';
import { isOf, textOf, walk, type Seen } from './elements.ts';
import type { Piece, PieceWords } from './piece.ts';
import { runningWidth } from './running-text.ts';

/** Words of one colour. */
interface Run {
  readonly text: string;
  readonly colour: string;
  /** Names a layer, in its own colour. */
  readonly isLabel: boolean;
}

/** One of many small charts: whose it is, its upper edge in words, its changes word by word, and what it draws. */
export interface Small {
  readonly name: string;
  readonly top: string;
  readonly changes: readonly (readonly Run[])[];
  readonly model: MultipleModel;
}

/** The words of a change, each in its colour: that of the layer that they name, or of the verdict. */
function runsOf(change: Seen): Run[] {
  const runs: Run[] = [];
  let whole: string | undefined;
  walk(change, (inside) => {
    if (inside.type !== 'span') return 'enter';
    const own = inside.props.style?.color;
    // The first one holds the others and gives them its colour.
    const isFirst = whole === undefined;
    whole ??= own ?? CHART_COLOURS.text;
    if (isFirst) return 'enter';
    runs.push({ text: textOf(inside), colour: own ?? whole, isLabel: own !== undefined });
    return 'pass';
  });
  return runs.filter(({ text }) => text);
}

/** The small chart of a state, with what is written over it; nothing in any other element. */
export function smallIn(element: Seen): Small | undefined {
  if (!isOf(element, MultipleCell)) return undefined;
  const { cell, top } = element.props;
  const names: string[] = [];
  const changes: Run[][] = [];
  walk(element, (inside) => {
    if (isOf(inside, MultipleChange)) changes.push(runsOf(inside));
    else if (inside.type === 'button') names.push(textOf(inside));
    else return 'enter';
    return 'pass';
  });
  const [name = ''] = names;
  return { name, top, changes, model: cell.model };
}

/** A cell's type and its widths, in the picture's own type; lines of words over it have a leading. */
const SIZE = 0.72;
const LEADING = 1.35;
const LEAST = 9;
const GUTTER = 1.2;
const AIR = 0.9;
/** Words over a chart are a little smaller than its name. */
const WORDS = 0.95;

function fits(text: string, width: number, size: number): boolean {
  return runningWidth(text, size) <= width;
}

/** A text in one line: as many of its words as fit, or of its letters where not even the first does. */
function inOneLine(text: string, width: number, size: number): string {
  const words = text.split(' ');
  const starts = words.map((_, place) => words.slice(0, words.length - place).join(' '));
  return (
    starts.find((start) => fits(start, width, size)) ??
    text.slice(0, Math.floor(width / runningWidth('x', size)))
  );
}

/** As many words from the first as fit into one line: a change without its verdict is told by its colour. */
function thatFit(runs: readonly Run[], width: number, size: number): readonly Run[] {
  const textOfFirst = (count: number): string => {
    const own = runs.slice(0, count);
    return own.map(({ text }) => text).join(' ');
  };
  const counts = runs.map((_, place) => runs.length - place);
  const most = counts.find((count) => fits(textOfFirst(count), width, size)) ?? 1;
  const [first, next] = runs;
  if (most > 1 || !first?.isLabel || !next) return runs.slice(0, most);
  // The name of a layer alone would say nothing: of its change stands what there is room for.
  const room = width - runningWidth(`${first.text} …`, size);
  return [first, { ...next, text: `${inOneLine(next.text, room, size)}…` }];
}

/** The box of a chart with the air that its lines need, and how tall it is in a cell. */
const AROUND = 2;
const BOX = `0 ${-AROUND} ${MULTIPLE_SIZE.width} ${MULTIPLE_SIZE.height + 2 * AROUND}`;

function heightOf(width: number): number {
  return ((MULTIPLE_SIZE.height + 2 * AROUND) * width) / MULTIPLE_SIZE.width;
}

interface CellProps {
  readonly small: Small;
  readonly width: number;
  readonly size: number;
}

/** Words and chart of one state, from its upper left corner. */
function SmallCell({ small, width, size }: CellProps) {
  const { name, top, changes, model } = small;
  const line = size * LEADING;
  const hasRoom = fits(`${name}  ${top}`, width, size);
  return (
    <>
      <text y={size} fontSize={size} fontWeight={600} fill={CHART_COLOURS.mark}>
        {inOneLine(name, width, size)}
      </text>
      {hasRoom && (
        <text x={width} y={size} textAnchor="end" fontSize={size * 0.9} fill={CHART_COLOURS.text}>
          {top}
        </text>
      )}
      {changes.map((runs, place) => (
        <text key={place} y={size + (place + 1) * line} fontSize={size * WORDS}>
          {thatFit(runs, width, size * WORDS).map(({ text, colour }, at) => (
            <tspan key={text} fill={colour}>
              {at > 0 ? ` ${text}` : text}
            </tspan>
          ))}
        </text>
      ))}
      <svg y={(changes.length + 1) * line} width={width} height={heightOf(width)} viewBox={BOX}>
        <MultipleShapes model={model} stroke={1.4} />
      </svg>
    </>
  );
}

/** How the small charts stand in a box: as many to a row as its width has room for, as many rows as its height. */
function gridOf(smalls: readonly Small[], { width, rem, plots, isBounded }: DrawingBox) {
  const size = rem * SIZE;
  const gutter = rem * GUTTER;
  const columns = Math.max(2, Math.floor((width + gutter) / (LEAST * rem + gutter)));
  const cell = (width - (columns - 1) * gutter) / columns;
  const lines = 1 + Math.max(0, ...smalls.map(({ changes }) => changes.length));
  const row = lines * size * LEADING + heightOf(cell) + AIR * rem;
  const wanted = Math.ceil(smalls.length / columns);
  // At the foot stays a line that counts those which do not fit.
  const most = Math.max(1, Math.floor((plots - size * LEADING) / row));
  const rows = isBounded ? Math.min(wanted, most) : wanted;
  return { size, columns, cell, row, rows, across: cell + gutter };
}

/** The small charts of the states in the order of the page; in a card the first of them. */
export function smallsPiece(smalls: readonly Small[], words: PieceWords): Piece {
  return {
    kind: 'chart',
    draw: (box) => {
      const { size, columns, cell, row, rows, across } = gridOf(smalls, box);
      const shown = smalls.slice(0, rows * columns);
      const left = smalls.length - shown.length;
      const at = (place: number) =>
        `translate(${(place % columns) * across} ${Math.floor(place / columns) * row})`;
      const content = shown.map((small, place) => (
        <g key={small.name} transform={at(place)}>
          <SmallCell small={small} width={cell} size={size} />
        </g>
      ));
      const foot = (
        <text key="left" y={rows * row + size * 0.6} fontSize={size} fill={CHART_COLOURS.text}>
          {words.moreStates(left)}
        </text>
      );
      return {
        height: box.isBounded ? box.plots : rows * row,
        content: left > 0 ? [...content, foot] : content,
      };
    },
    table: {
      columns: [words.state, words.change],
      rows: smalls.map(({ name, changes }) => {
        return [name, changes.map((runs) => runs.map(({ text }) => text).join(' ')).join('; ')];
      }),
    },
  };
}
