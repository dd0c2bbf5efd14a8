import { STATE_CODES, type RegionCode } from '../../../domain/place/region.ts';

/** Where a state's tile stands: column and row from the upper left. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

/** The rows of the tile map, north above, west to the left; a dot is water or another country. */
const ROWS: readonly string[] = [
  '02 26 08 05 19 28 .. .. .. .. ..',
  '03 25 10 32 24 .. .. .. .. .. ..',
  '.. .. 18 01 11 22 13 30 .. .. 31',
  '.. .. 14 16 15 09 29 21 27 04 23',
  '.. .. 06 .. 12 17 .. 20 07 .. ..',
];

/** Columns and rows of the tile map. */
export const TILE_COLUMNS = 11;
export const TILE_ROWS = ROWS.length;

const places = new Map<RegionCode, TilePlace>(
  ROWS.flatMap((text, row) =>
    text
      .split(' ')
      .map((code, column) => [code, { column, row }] as const)
      .filter(([code]) => code !== '..'),
  ),
);

/** The place of a state's tile. */
export function tileOf(code: RegionCode): TilePlace {
  const place = places.get(code);
  if (!place) throw new Error(`no tile for ${code}`);
  return place;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How far a tile lies in a direction, sideways steps counting double; nothing when it lies the other way. */
function distance(from: TilePlace, to: TilePlace, [dx, dy]: readonly [number, number]): number | undefined {
  const [x, y] = [to.column - from.column, to.row - from.row];
  const along = x * dx + y * dy;
  return along > 0 ? along + 2 * Math.abs(x * dy + y * dx) : undefined;
}

/** The state that an arrow key leads to: the nearest tile that way, or the same one at the edge of the country. */
export function stateByKey(from: RegionCode, key: string): RegionCode | undefined {
  if (key === 'Home') return STATE_CODES[0];
  if (key === 'End') return STATE_CODES.at(-1);
  const step = STEPS[key];
  if (!step) return undefined;
  const start = tileOf(from);
  let best: { code: RegionCode; far: number } | undefined;
  for (const [code, place] of places) {
    const far = distance(start, place, step);
    if (far !== undefined && (!best || far < best.far)) best = { code, far };
  }
  return best?.code ?? from;
}
