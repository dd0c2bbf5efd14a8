import type { ChartPoint } from './chart-model.ts';

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * The SVG path through the points of one segment, lifted at every month without a value; a month between two
 * such is a dot where the stroke has round ends. Plain text, because a shape library would bring all of itself
 * into the first paint.
 */
export function linePath(
  points: readonly ChartPoint[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  return points
    .map(({ at, value }, index) => {
      if (value === null) return '';
      const isJoined = (points[index - 1]?.value ?? null) !== null;
      const isLone = !isJoined && (points[index + 1]?.value ?? null) === null;
      return `${isJoined ? 'L' : 'M'}${tenth(x(at))} ${tenth(y(value))}${isLone ? 'h0' : ''}`;
    })
    .join('');
}
