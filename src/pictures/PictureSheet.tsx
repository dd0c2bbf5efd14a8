import { wrapText } from '../web/charts/frame/end-labels.ts';
import { textWidth } from '../web/charts/frame/plot-frame.ts';
import { CHART_COLOURS } from '../web/charts/model/chart-colours.ts';
import type { PictureSize } from '../domain/view/pictured.ts';
import type { Drawing, Picture } from './picture.ts';

/** The measures of a sheet in pixels. */
export interface SheetSize {
  readonly width: number;
  /** The whole height, where it is given: the drawing then gets what the words leave. */
  readonly height?: number;
  readonly rem: number;
  readonly margin: number;
  /** How tall the plots are together, where the height is not given. */
  readonly plots: number;
}

/** The card is 1200 × 630 when painted at two pixels to one, as networks want it. */
export const SHEET_SIZES: Readonly<Record<PictureSize, SheetSize>> = {
  page: { width: 760, rem: 16, margin: 24, plots: 360 },
  phone: { width: 390, rem: 15, margin: 14, plots: 330 },
  card: { width: 600, height: 315, rem: 11, margin: 14, plots: 150 },
};

/** Rows of text in one style, with the pixels that they take. */
interface Block {
  readonly rows: readonly string[];
  readonly size: number;
  readonly leading: number;
  /** Air above. */
  readonly gap: number;
  readonly face: 'sans' | 'serif';
  readonly weight: 400 | 600;
  readonly colour: string;
}

const FACES = {
  sans: "'Source Sans 3', 'Source Sans 3 Variable', sans-serif",
  serif: "'Source Serif 4', 'Source Serif 4 Variable', serif",
} as const;

/** The widest that a letter of running text is on average, beside the letters of labels that are mostly figures. */
const RUNNING = { sans: 0.9, serif: 0.98 } as const;

function block(text: string, room: number, style: Omit<Block, 'rows' | 'leading'>): Block {
  const letters = Math.floor(room / (textWidth('x', style.size) * RUNNING[style.face]));
  const rows = text === '' ? [] : wrapText(text, letters).flatMap((row) => cutRow(row, letters));
  return { ...style, rows, leading: style.size * 1.3 };
}

/** A row that no blank could break, such as an address, broken where it ends. */
function cutRow(row: string, letters: number): string[] {
  if (row.length <= letters) return [row];
  return Array.from({ length: Math.ceil(row.length / letters) }, (_, index) =>
    row.slice(index * letters, (index + 1) * letters),
  );
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, { rows, leading, gap }) => sum + (rows.length > 0 ? gap + rows.length * leading : 0),
    0,
  );
}

function Blocks({
  blocks,
  x,
  y,
}: {
  readonly blocks: readonly Block[];
  readonly x: number;
  readonly y: number;
}) {
  return blocks.map((each, index) => {
    const top = y + heightOf(blocks.slice(0, index)) + each.gap;
    return each.rows.map((row, place) => (
      <text
        key={`${index} ${row}`}
        x={x}
        y={top + place * each.leading + each.size}
        fontSize={each.size}
        fontWeight={each.weight}
        fontFamily={FACES[each.face]}
        fill={each.colour}
      >
        {row}
      </text>
    ));
  });
}

function headOf(picture: Picture, { rem }: SheetSize, room: number): Block[] {
  const sans = { face: 'sans', weight: 400, colour: CHART_COLOURS.text } as const;
  return [
    block(picture.title, room, {
      size: rem * 1.35,
      gap: 0,
      face: 'serif',
      weight: 600,
      colour: CHART_COLOURS.mark,
    }),
    block(picture.subtitle, room, { ...sans, size: rem * 0.85, gap: rem * 0.2 }),
  ];
}

function footOf(picture: Picture, lines: FootLines, { rem, height }: SheetSize, room: number): Block[] {
  const style = {
    face: 'sans',
    weight: 400,
    colour: CHART_COLOURS.text,
    size: rem * 0.72,
    gap: rem * 0.3,
  } as const;
  // A card has room for where the numbers come from, not for every key and caveat: its picture leads to them.
  const notes = height === undefined ? [...picture.key, picture.caveat] : [];
  return [
    ...notes.map((each) => block(each, room, style)),
    block(lines.source, room, style),
    block(lines.address, room, { ...style, colour: CHART_COLOURS.mark }),
  ];
}

/** The last rows of a sheet. */
interface FootLines {
  readonly source: string;
  readonly address: string;
}

interface SheetProps {
  readonly picture: Picture;
  readonly foot: FootLines;
  readonly size: SheetSize;
}

function drawn(picture: Picture, room: number, size: SheetSize, words: number): Drawing {
  const box = { width: room, rem: size.rem, id: 'figure', isBounded: size.height !== undefined };
  const first = picture.draw({ ...box, plots: size.plots });
  if (size.height === undefined) return first;
  // The plots take what is left: what a drawing has besides its plots is as tall whatever they are.
  const left = size.height - words - (first.height - size.plots);
  return picture.draw({ ...box, plots: Math.max(60, left) });
}

/** A figure on a sheet of its own: finding, subject, drawing, and at its foot what must travel with it. */
export function PictureSheet({ picture, foot, size }: SheetProps) {
  const { width, margin, rem } = size;
  const room = width - 2 * margin;
  const head = headOf(picture, size, room);
  const last = footOf(picture, foot, size, room);
  const [above, below] = [heightOf(head), heightOf(last)];
  const around = 2 * margin + above + below + rem * 1.1;
  const { height: tall, content } = drawn(picture, room, size, around);
  const height = Math.ceil(size.height ?? around + tall);
  const top = margin + above + rem * 0.6;
  return (
    <svg
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a file of its own: it has no tag around it
      role="img"
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FACES.sans}
    >
      <title>{picture.title}</title>
      <desc>{[picture.subtitle, picture.caveat, foot.source, foot.address].join(' ')}</desc>
      <rect width={width} height={height} fill={CHART_COLOURS.paper} />
      <Blocks blocks={head} x={margin} y={margin} />
      <g transform={`translate(${margin} ${top})`}>{content}</g>
      <path d={`M${margin} ${height - margin - below}H${width - margin}`} stroke={CHART_COLOURS.grid} />
      <Blocks blocks={last} x={margin} y={height - margin - below} />
    </svg>
  );
}
