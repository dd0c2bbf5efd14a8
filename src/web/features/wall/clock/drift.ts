/** Where the picture stands, in pixels from its place. */
export interface Offset {
  readonly x: number;
  readonly y: number;
}

/** Back and forth between -reach and reach in straight lines. */
function zigzag(way: number, reach: number): number {
  const turn = 4 * reach;
  const along = (((way + reach) % turn) + turn) % turn;
  return along < 2 * reach ? along - reach : 3 * reach - along;
}

/** Down reaches less far than across, by such a part that the two never fall into step. */
const LESS_DOWN = (Math.sqrt(5) - 1) * 0.75;

/**
 * Where the picture has wandered to: in straight lines, turning at the edges of a margin, never faster than
 * `perMinute`. Across and down differ in speed (0.8 and 0.6 of it), so that every place is visited.
 */
export function driftAt(milliseconds: number, perMinute: number, reach: number): Offset {
  const way = (milliseconds / 60_000) * perMinute;
  if (perMinute === 0 || reach <= 0) return { x: 0, y: 0 };
  return { x: zigzag(way * 0.8, reach), y: zigzag(way * 0.6, reach * LESS_DOWN) };
}

/** The same on whole pixels, since type between pixels is blurred. */
export function wholeOffset({ x, y }: Offset): Offset {
  // `+ 0` turns -0 into 0.
  return { x: Math.round(x) + 0, y: Math.round(y) + 0 };
}
