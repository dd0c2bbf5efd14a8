import { studentQuantile } from '../src/domain/statistics/special-functions.ts';

/** A straight line through points by least squares, with the 95 % interval of its slope. */
export interface Slope {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

/** The slope of values over time; nothing with fewer than four points, or all of them at one time. */
export function slopeOf(
  points: readonly { readonly at: number; readonly value: number }[],
): Slope | undefined {
  const count = points.length;
  if (count < 4) return undefined;
  const meanAt = points.reduce((sum, { at }) => sum + at, 0) / count;
  const mean = points.reduce((sum, { value }) => sum + value, 0) / count;
  const spread = points.reduce((sum, { at }) => sum + (at - meanAt) ** 2, 0);
  if (spread === 0) return undefined;
  const slope = points.reduce((sum, { at, value }) => sum + (at - meanAt) * (value - mean), 0) / spread;
  const rest = points.reduce((sum, { at, value }) => sum + (value - mean - slope * (at - meanAt)) ** 2, 0);
  const reach = studentQuantile(0.975, count - 2) * Math.sqrt(rest / (count - 2) / spread);
  return { slope, low: slope - reach, high: slope + reach };
}
