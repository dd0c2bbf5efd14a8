import { CHART_COLOURS } from '../model/chart-colours.ts';
import type { StateMark } from '../country/state-mark.ts';
import { HatchPattern, type Outlines } from '../country/StateMap.tsx';
import { TILE_COLUMNS, TILE_ROWS, tileOf } from '../country/state-tiles.ts';

interface CountryDrawingProps {
  readonly marks: readonly StateMark[];
  readonly width: number;
  readonly height: number;
  /** Unique in the document, for the hatching. */
  readonly id: string;
}

/** How wide and how tall the units of outlines are together. */
function unitsOf({ viewBox }: Outlines): readonly [number, number] {
  const [, , width = 1, height = 1] = viewBox.split(' ').map(Number);
  return [width, height];
}

/** The box that a country takes of a room, whole: its tiles are squares, its outlines keep their shape. */
export function countryBox(
  outlines: Outlines | undefined,
  room: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
  const [wide, high] = outlines ? unitsOf(outlines) : [TILE_COLUMNS, TILE_ROWS];
  const scale = Math.min(room.width / wide, room.height / high);
  return { width: wide * scale, height: high * scale };
}

interface ShapesProps {
  readonly marks: readonly StateMark[];
  readonly outlines: Outlines;
  readonly hatch: string;
  readonly strokeWidth: number;
}

function Shapes({ marks, outlines, hatch, strokeWidth }: ShapesProps) {
  return marks.map(({ code, hatched, fill, reading }) => (
    <path
      key={code}
      d={outlines.paths.get(code)}
      fill={hatched ? `url(#${hatch})` : fill}
      stroke={CHART_COLOURS.paper}
      strokeWidth={strokeWidth}
      strokeLinejoin="round"
    >
      <title>{reading}</title>
    </path>
  ));
}

/** The states with their true borders as plain SVG, the smallest once more in a frame over the sea. */
export function MapDrawing({
  marks,
  outlines,
  width,
  height,
  id,
}: CountryDrawingProps & { readonly outlines: Outlines }) {
  const hatch = `${id}-hatch`;
  const { inset } = outlines;
  const frame = { fill: 'none', stroke: CHART_COLOURS.axis };
  return (
    <svg width={width} height={height} viewBox={outlines.viewBox} preserveAspectRatio="xMinYMin">
      <HatchPattern id={hatch} />
      <Shapes marks={marks} outlines={outlines} hatch={hatch} strokeWidth={0.8} />
      {inset && (
        <>
          <rect x={inset.of[0]} y={inset.of[1]} width={inset.of[2]} height={inset.of[3]} {...frame} />
          <svg
            x={inset.at[0]}
            y={inset.at[1]}
            width={inset.at[2]}
            height={inset.at[3]}
            viewBox={inset.of.join(' ')}
          >
            <Shapes
              marks={marks.filter(({ code }) => inset.states.includes(code))}
              outlines={outlines}
              hatch={hatch}
              strokeWidth={0.4}
            />
          </svg>
          <rect x={inset.at[0]} y={inset.at[1]} width={inset.at[2]} height={inset.at[3]} {...frame} />
        </>
      )}
    </svg>
  );
}

/** Heights of a tile's name and of its sign, as shares of its edge. */
const NAME = 0.3;
const SIGN = 0.26;

function TileDrawing({
  mark,
  edge,
  hatch,
}: {
  readonly mark: StateMark;
  readonly edge: number;
  readonly hatch: string;
}) {
  const { column, row } = tileOf(mark.code);
  const { sign } = mark;
  const size = edge * SIGN;
  return (
    <g transform={`translate(${column * edge} ${row * edge})`} color={mark.ink} fill={mark.ink}>
      <rect
        x={0.5}
        y={0.5}
        width={edge - 1}
        height={edge - 1}
        fill={mark.hatched ? `url(#${hatch})` : mark.fill}
        stroke={mark.hatched ? CHART_COLOURS.axis : 'none'}
      >
        <title>{mark.reading}</title>
      </rect>
      {mark.hatched && (
        <rect
          x={edge * 0.12}
          y={edge * 0.16}
          width={edge * 0.76}
          height={edge * 0.7}
          fill={CHART_COLOURS.paper}
        />
      )}
      <text x={edge / 2} y={edge * 0.45} fontSize={edge * NAME} fontWeight={600} textAnchor="middle">
        {mark.abbreviation}
      </text>
      {typeof sign === 'string' ? (
        <text x={edge / 2} y={edge * 0.8} fontSize={size} textAnchor="middle">
          {sign}
        </text>
      ) : (
        <g transform={`translate(${(edge - size) / 2} ${edge * 0.56})`} fontSize={size}>
          {sign}
        </g>
      )}
    </g>
  );
}

/** The states as equal tiles, as plain SVG. */
export function TilesDrawing({ marks, width, id }: CountryDrawingProps) {
  const hatch = `${id}-hatch`;
  return (
    <>
      <HatchPattern id={hatch} />
      {marks.map((mark) => (
        <TileDrawing key={mark.code} mark={mark} edge={width / TILE_COLUMNS} hatch={hatch} />
      ))}
    </>
  );
}
