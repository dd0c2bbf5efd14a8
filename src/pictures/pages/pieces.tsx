import type { ReactNode } from 'react';
import { CursorChart } from '../../web/charts/cursor/CursorChart.tsx';
import { BarsDrawing, BAR_LEADING } from '../../web/charts/drawing/BarsDrawing.tsx';
import { CursorDrawing } from '../../web/charts/drawing/CursorDrawing.tsx';
import { LinesDrawing } from '../../web/charts/drawing/LinesDrawing.tsx';
import { LineChart } from '../../web/charts/lines/LineChart.tsx';
import type { Readout } from '../../web/charts/model/chart-model.ts';
import { ContributionBars } from '../../web/charts/plots/ContributionBars.tsx';
import { PlaceboDrawing, PlaceboPlot, PLACEBO_HEIGHT } from '../../web/charts/plots/PlaceboPlot.tsx';
import { wrapText } from '../../web/charts/frame/end-labels.ts';
import { CHART_COLOURS } from '../../web/charts/model/chart-colours.ts';
import { EventMarks } from '../../web/reading/events/EventMarks.tsx';
import { DataTable, shownRows, type DataTableProps } from '../../web/ui/figure/DataTable.tsx';
import type { Drawing, DrawingBox, PictureTable } from '../picture.ts';
import { isForScreens, isOf, textOf, walk, type Seen } from './elements.ts';
import { smallIn, smallsPiece, type Small } from './multiples.tsx';
import type { Piece, PieceWords } from './piece.ts';
import { runningWidth } from './running-text.ts';
import { placeTable, TableDrawing, type TextTable } from './TableDrawing.tsx';

function textIn({ rows }: Readout, label: string): string {
  return rows.find((each) => each.label === label)?.text ?? '';
}

/** What every month of a chart reads, the newest first. */
function readingsOf([first, last]: readonly [number, number], readAt: (at: number) => Readout): PictureTable {
  const readings = Array.from({ length: Math.floor(last - first) + 1 }, (_, step) => readAt(last - step));
  const labels = [...new Set(readings.flatMap(({ rows }) => rows.map(({ label }) => label)))];
  return {
    columns: ['', ...labels],
    rows: readings.map((each) => [each.title, ...labels.map((label) => textIn(each, label))]),
  };
}

/** A chart as tall as the page has it, or as tall as it may be. */
function chartPiece(
  height: number,
  content: (box: DrawingBox & { readonly height: number }) => ReactNode,
  table?: PictureTable,
): Piece {
  return {
    kind: 'chart',
    draw: (box) => {
      const tall = box.isBounded ? box.plots : (height / 16) * box.rem;
      return { height: tall, content: content({ ...box, height: tall }) };
    },
    ...(table ? { table } : {}),
  };
}

/** Stands for the bars between. */
const LEFT_OUT = { id: 'left-out', name: '…', value: 0, text: '', hollow: false };

function barsPiece({ bars, colour }: Parameters<typeof ContributionBars>[0]): Piece {
  return {
    kind: 'chart',
    draw: ({ width, rem, plots, isBounded }) => {
      const size = rem * 0.75;
      const most = isBounded ? Math.floor(plots / (size * BAR_LEADING) / 2) : bars.length;
      // Where not all of them fit, both ends stand for the whole, and a row says that there is more between them.
      const isCut = 2 * most < bars.length;
      const shown = isCut ? [...bars.slice(0, most), LEFT_OUT, ...bars.slice(1 - most)] : bars;
      return {
        height: isBounded ? plots : shown.length * size * BAR_LEADING,
        content: <BarsDrawing bars={shown} {...{ colour, width, size }} />,
      };
    },
  };
}

/** The columns that say something: what is only drawn or pressed in a cell is not in its words. */
function textTable(props: DataTableProps<unknown>): TextTable {
  const { columns } = props;
  const rows = shownRows(props, props.sorting).map((row) => columns.map(({ cell }) => textOf(cell(row))));
  const places = columns.map((_, place) => place).filter((place) => rows.some((row) => row[place]));
  return {
    columns: places.map((place) => {
      const { title = '', numeric = false } = columns[place] ?? {};
      return { title, isNumeric: numeric };
    }),
    rows: rows.map((row) => places.map((place) => row[place] ?? '')),
  };
}

function asTable({ columns, rows }: TextTable): PictureTable {
  return { columns: columns.map(({ title }) => title), rows };
}

function tablePiece(props: DataTableProps<unknown>, { more }: PieceWords): Piece {
  const table = textTable(props);
  return {
    kind: 'table',
    draw: ({ width, rem, plots, isBounded }) => {
      const placed = placeTable(table, { width, rem, most: isBounded ? plots : undefined });
      return {
        height: isBounded ? plots : placed.height,
        content: <TableDrawing table={placed} {...{ width, more }} />,
      };
    },
    table: asTable(table),
  };
}

function textPiece(text: string, weight: 400 | 600): Piece {
  return {
    kind: 'text',
    draw: ({ width, rem }) => {
      const size = rem * 0.82;
      const rows = wrapText(text, Math.floor(width / runningWidth('x', size)));
      return {
        height: rows.length * size * 1.3,
        content: rows.map((row, place) => (
          <text
            key={row}
            y={size * (1 + place * 1.3)}
            fontSize={size}
            fontWeight={weight}
            fill={weight === 600 ? CHART_COLOURS.mark : CHART_COLOURS.text}
          >
            {row}
          </text>
        )),
      };
    },
  };
}

function pieceOf(element: Seen, words: PieceWords): Piece | undefined {
  if (isOf(element, CursorChart)) {
    const { props } = element;
    const { model, height, readAt } = props;
    return chartPiece(
      height,
      (box) => <CursorDrawing chart={props} {...box} />,
      readingsOf(model.domain, readAt),
    );
  }
  if (isOf(element, LineChart)) {
    const { model, height, readAt, formatTick, formatMonthTick } = element.props;
    const given = { model, formatTick, formatMonthTick };
    return chartPiece(
      height,
      ({ width, rem, id, height: tall }) => <LinesDrawing {...given} {...{ width, rem, id }} height={tall} />,
      readingsOf(model.domain, readAt),
    );
  }
  if (isOf(element, PlaceboPlot)) {
    const { label: _, ...given } = element.props;
    return chartPiece(PLACEBO_HEIGHT * 16, (box) => <PlaceboDrawing {...given} {...box} />);
  }
  if (isOf(element, ContributionBars)) return barsPiece(element.props);
  if (isOf(element, DataTable<unknown>)) return tablePiece(element.props, words);
  if (element.type === 'h3') return textPiece(textOf(element), 600);
  return element.type === 'p' || element.type === 'output' ? textPiece(textOf(element), 400) : undefined;
}

const CONTROLS = new Set<unknown>(['button', 'input', 'label', 'select']);

/** What a figure is made of, in its order, and what its numbered marks stand for. */
export function piecesIn(
  node: ReactNode,
  words: PieceWords,
): { readonly pieces: Piece[]; readonly key: string[] } {
  const pieces: Piece[] = [];
  const key: string[] = [];
  const smalls: Small[] = [];
  walk(node, (element) => {
    if (isForScreens(element) || CONTROLS.has(element.type)) return 'pass';
    if (isOf(element, EventMarks)) {
      walk(EventMarks(element.props), (inside) => {
        if (inside.type === 'li') key.push(textOf(inside).replace(/^(\d+\.);/, '$1'));
        return inside.type === 'li' ? 'pass' : 'enter';
      });
      return 'pass';
    }
    const small = smallIn(element);
    if (small) smalls.push(small);
    if (small) return 'pass';
    const piece = pieceOf(element, words);
    if (piece) pieces.push(piece);
    return piece ? 'pass' : 'enter';
  });
  return { pieces: smalls.length > 0 ? [...pieces, smallsPiece(smalls, words)] : pieces, key };
}

const GAP = 0.6;

/** Parts one under the other. */
function stacked(pieces: readonly Piece[], box: DrawingBox): Drawing {
  let top = 0;
  const content = pieces.map((piece, place) => {
    const { height, content: inside } = piece.draw({ ...box, id: `${box.id}-${place}` });
    const y = top;
    top += height + (piece.kind === 'text' ? 0.1 : GAP) * box.rem;
    return (
      <g key={y} transform={`translate(0 ${y})`}>
        {inside}
      </g>
    );
  });
  return { height: Math.max(0, top - GAP * box.rem), content };
}

/** Every chart with the words above it. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [[]];
  for (const piece of pieces) {
    groups.at(-1)?.push(piece);
    if (piece.kind !== 'text') groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

/** Two groups beside each other in every row, where a column has the room. */
function inColumns(groups: readonly Piece[][], box: DrawingBox): Drawing {
  const gutter = box.rem * 1.5;
  const width = (box.width - gutter) / 2;
  let top = 0;
  const content = groups.map((group, place) => {
    const isRight = place % 2 === 1;
    const own = stacked(group, { ...box, width, id: `${box.id}-${place}` });
    const before = stacked(groups[place - 1] ?? [], { ...box, width }).height;
    const y = top;
    if (isRight || place === groups.length - 1) top += Math.max(own.height, isRight ? before : 0) + box.rem;
    return (
      <g key={place} transform={`translate(${isRight ? width + gutter : 0} ${y})`}>
        {own.content}
      </g>
    );
  });
  return { height: top - box.rem, content };
}

/** The narrowest that two charts stand beside each other in. */
const TWO_COLUMNS = 560;

/** The parts of a figure in a box: small charts two to a row; in a card what there is room for. */
export function layOut(pieces: readonly Piece[], box: DrawingBox): Drawing {
  const groups = groupsOf(pieces);
  const isMany = groups.filter((group) => group.some(({ kind }) => kind === 'chart')).length > 2;
  if (!box.isBounded)
    return isMany && box.width >= TWO_COLUMNS ? inColumns(groups, box) : stacked(pieces, box);
  const [first] = pieces.filter(({ kind }) => kind !== 'text');
  if (!isMany) return first ? first.draw(box) : stacked(pieces, box);
  const heads = groups
    .slice(0, 2)
    .map((group) => stacked(group.slice(0, -1), { ...box, width: box.width / 2 }));
  const head = Math.max(...heads.map(({ height }) => height)) + box.rem;
  return { ...inColumns(groups.slice(0, 2), { ...box, plots: box.plots - head }), height: box.plots };
}
