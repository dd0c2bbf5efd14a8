import { posteriorBand, LONGEST_SWING } from './noise-posterior.ts';

/** Months on end of one method and one level. */
export interface Stretch {
  /** Place of its first month in the series. */
  readonly start: number;
  readonly counts: readonly number[];
  readonly days: readonly number[];
  /** Month numbers, 1 to 12. */
  readonly seasons: readonly number[];
}

const cosineTables = new Map<number, Float64Array>();

/** √(2/m) cos(π j (t + ½) / m) at j·m + t: the cosine transform of m months, orthonormal for j ≥ 1. */
function cosines(length: number): Float64Array {
  const known = cosineTables.get(length);
  if (known) return known;
  const fresh = new Float64Array(length * length);
  const scale = Math.sqrt(2 / length);
  for (let j = 0; j < length; j += 1) {
    for (let t = 0; t < length; t += 1) {
      fresh[j * length + t] = scale * Math.cos((Math.PI * j * (t + 0.5)) / length);
    }
  }
  cosineTables.set(length, fresh);
  return fresh;
}

/** The j-th coefficient of the cosine transform. */
function coefficient(values: readonly number[], j: number): number {
  const table = cosines(values.length);
  let sum = 0;
  for (let t = 0; t < values.length; t += 1) sum += (values[t] ?? 0) * (table[j * values.length + t] ?? 0);
  return sum;
}

/** How many coefficients beside the mean are level and trend: those of swings longer than {@link LONGEST_SWING}. */
function slowCoefficients(length: number): number {
  return Math.min(length - 1, Math.floor((2 * length) / LONGEST_SWING));
}

/** Fewest months from which a straight line is taken away first: in fewer it cannot be distinguished from their swings. */
const FEWEST_FOR_LINE = 24;

/** Least-squares line through values at 0, 1, 2 …; flat at their mean where they are few. */
function lineThrough(values: readonly number[]): number[] {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  if (values.length < FEWEST_FOR_LINE) return values.map(() => mean);
  const spread = values.reduce((sum, _, t) => sum + (t - middle) ** 2, 0);
  const slope = values.reduce((sum, each, t) => sum + each * (t - middle), 0) / spread;
  return values.map((_, t) => mean + slope * (t - middle));
}

/** A level never falls below this share of its stretch's mean, so that no month expects nothing. */
const LEAST_LEVEL = 0.2;

/** Daily rate that level and trend give each month: a line and the slow swings about it. */
export function levelOf({ counts, days }: Stretch): number[] {
  const rates = counts.map((count, t) => count / (days[t] ?? 1));
  const line = lineThrough(rates);
  const about = rates.map((rate, t) => rate - (line[t] ?? 0));
  const level = [...line];
  const table = cosines(rates.length);
  for (let j = 1; j <= slowCoefficients(rates.length); j += 1) {
    const own = coefficient(about, j);
    for (let t = 0; t < level.length; t += 1)
      level[t] = (level[t] ?? 0) + own * (table[j * rates.length + t] ?? 0);
  }
  const least = (LEAST_LEVEL * rates.reduce((sum, each) => sum + each, 0)) / rates.length;
  return level.map((each) => Math.max(each, least));
}

/** One fast swing of a stretch: its coefficient and the band of its frequency. */
export interface Ordinate {
  readonly j: number;
  readonly value: number;
  readonly band: number;
}

/** Half the width about a yearly frequency and its multiples within which the seasons took the noise with them. */
const SEASONAL_WIDTH = (1.5 * Math.PI) / 132;

function isSeasonal(frequency: number): boolean {
  const harmonic = Math.round(frequency / (Math.PI / 6)) * (Math.PI / 6);
  return Math.abs(frequency - harmonic) < SEASONAL_WIDTH;
}

/** The fast swings of scaled residuals, without those that the seasonal factors took away. */
export function ordinatesOf(residuals: readonly number[], seasonal: boolean): Ordinate[] {
  const length = residuals.length;
  const found: Ordinate[] = [];
  for (let j = slowCoefficients(length) + 1; j < length; j += 1) {
    const frequency = (Math.PI * j) / length;
    if (seasonal && isSeasonal(frequency)) continue;
    found.push({ j, value: coefficient(residuals, j), band: posteriorBand(frequency) });
  }
  return found;
}

/** Fewest months on each side of a shift of level. */
const FEWEST_BESIDE_SHIFT = 3;

const stepTables = new Map<number, Float64Array>();

/** The j-th coefficient of a step by 1 from a month on, at j·m + month: minus the sum of the cosines before it. */
function steps(length: number): Float64Array {
  const known = stepTables.get(length);
  if (known) return known;
  const [table, fresh] = [cosines(length), new Float64Array(length * length)];
  for (let j = 1; j < length; j += 1) {
    for (let at = 1; at < length; at += 1) {
      fresh[j * length + at] = (fresh[j * length + at - 1] ?? 0) - (table[j * length + at - 1] ?? 0);
    }
  }
  stepTables.set(length, fresh);
  return fresh;
}

/**
 * The month at which a lasting step of the level explains most of a stretch's fast swings, and how many standard
 * errors the step has squared (generalised least squares, each ordinate weighed by its expected variance).
 */
export function likeliestShift(
  length: number,
  ordinates: readonly Ordinate[],
  variances: readonly number[],
): { readonly at: number; readonly score: number } {
  const table = steps(length);
  const [products, squares] = [new Float64Array(length), new Float64Array(length)];
  for (const { j, value, band } of ordinates) {
    const variance = variances[band] ?? 1;
    for (let at = FEWEST_BESIDE_SHIFT; at <= length - FEWEST_BESIDE_SHIFT; at += 1) {
      const step = table[j * length + at] ?? 0;
      products[at] = (products[at] ?? 0) + (step * value) / variance;
      squares[at] = (squares[at] ?? 0) + (step * step) / variance;
    }
  }
  let best = { at: 0, score: 0 };
  squares.forEach((square, at) => {
    const score = square > 0 ? (products[at] ?? 0) ** 2 / square : 0;
    if (score > best.score) best = { at, score };
  });
  return best;
}
