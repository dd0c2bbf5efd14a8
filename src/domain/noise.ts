import type { Irregularity } from './dispersion.ts';
import { daysInMonth, monthsIn, windowHas, type Month, type Window } from './period.ts';

/** One side of a comparison as the noise sees it: a window, its days and its total. */
export interface NoisySide {
  readonly window: Window;
  readonly days: number;
  readonly total: number;
}

/** What makes the logarithm of a ratio uncertain, as variances that add up. */
export interface Noise {
  /** What Poisson counts alone would give. */
  readonly poisson: number;
  /** Added because months vary more than Poisson and neighbouring months move together. */
  readonly irregular: number;
  /** Added because the windows hold different calendar months. */
  readonly seasonal: number;
  /** The three together over `poisson`. */
  readonly inflation: number;
}

/** How many of each calendar month (0 is January) a window holds, as shares of its months. */
function seasonShares(window: Window): number[] {
  const months = monthsIn(window);
  const shares = Array.from({ length: 12 }, () => 0);
  for (const month of months) {
    const season = Number(month.slice(5)) - 1;
    shares[season] = (shares[season] ?? 0) + 1 / months.length;
  }
  return shares;
}

/** Σ (difference of shares)² over the calendar months: 0 where two windows hold the same ones equally often. */
export function seasonMismatch(a: Window, b: Window): number {
  const other = seasonShares(b);
  const sum = seasonShares(a).reduce((acc, share, season) => acc + (share - (other[season] ?? 0)) ** 2, 0);
  return sum < 1e-12 ? 0 : sum;
}

/**
 * Σ Σ √(d_s d_t) ρ^|s − t| over a window, per day: by how much autocorrelation of months raises the variance
 * of their sum (first-order autoregression).
 */
export function runFactor(months: readonly Month[], autocorrelation: number): number {
  if (autocorrelation <= 0) return 1;
  const days = months.map(daysInMonth);
  const total = days.reduce((sum, each) => sum + each, 0);
  let sum = 0;
  for (const [i, a] of days.entries()) {
    for (const [j, b] of days.entries()) sum += Math.sqrt(a * b) * autocorrelation ** Math.abs(i - j);
  }
  return sum / total;
}

/** Days that two windows share. */
function sharedDays(a: Window, b: Window): number {
  return monthsIn(a)
    .filter((month) => windowHas(b, month))
    .reduce((sum, month) => sum + daysInMonth(month), 0);
}

/**
 * The variance of the logarithm of the ratio of two windows' daily rates (delta method). Months that lie in
 * both windows move both sides together and are counted with their difference of weights only.
 */
export function noiseOf(
  side: NoisySide,
  base: NoisySide,
  irregularity: Irregularity,
  yearly: boolean,
): Noise {
  // Half an event more on either side keeps the variance finite where a side is zero.
  const [total, baseTotal] = [side.total + 0.5, base.total + 0.5];
  const poisson = 1 / total + 1 / baseTotal;
  const run = Math.max(
    runFactor(monthsIn(side.window), irregularity.autocorrelation),
    runFactor(monthsIn(base.window), irregularity.autocorrelation),
  );
  const shared = sharedDays(side.window, base.window);
  // A shared month's count c enters as c (1/T − 1/B)² instead of c/T² + c/B²: less 2c / (T B).
  const both = shared > 0 ? (shared * (total / side.days + baseTotal / base.days)) / 2 : 0;
  const apart = Math.max(poisson - (2 * both) / (total * baseTotal), 1e-9);
  const irregular = irregularity.dispersion * run * apart - poisson;
  const mismatch = yearly ? 0 : seasonMismatch(side.window, base.window);
  const seasonal = mismatch * (irregularity.seasonalVariance ?? 0);
  return { poisson, irregular, seasonal, inflation: (poisson + irregular + seasonal) / poisson };
}
