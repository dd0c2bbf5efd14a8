import type { Irregularity } from './dispersion.ts';
import { daysInMonth, monthsIn, windowHas, windowLength, type Window } from '../time/period.ts';

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
  /** Degrees of freedom of `inflation`, for Student's t. */
  readonly freedom: number;
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
 * By how much autocorrelation of months raises the variance of the sum of `length` of them: 1 + 2 Σ (1 − k/n) ρ^k
 * (first-order autoregression; Bartlett 1946).
 */
export function runFactor(length: number, rho: number): number {
  let sum = 1;
  let power = rho;
  for (let lag = 1; lag < length && power > 1e-6; lag += 1) {
    sum += 2 * (1 - lag / length) * power;
    power *= rho;
  }
  return sum;
}

/** Days that two windows share. */
function sharedDays(a: Window, b: Window): number {
  return monthsIn(a)
    .filter((month) => windowHas(b, month))
    .reduce((sum, month) => sum + daysInMonth(month), 0);
}

/** How far above its usual level a series may stand before its months are taken to vary more for it. */
export const BURST = 1.5;

/**
 * Variance over mean of a month at a level (count per day): that of the series up to {@link BURST} times its
 * usual level (quasi-Poisson), and beyond Poisson growing with the level above that (negative binomial), so
 * that a burst in a sparse series is not taken for many independent events.
 */
export function dispersionAt({ dispersion, usualPerDay }: Irregularity, perDay: number): number {
  if (usualPerDay <= 0) return dispersion;
  return 1 + (dispersion - 1) * Math.max(1, perDay / usualPerDay / BURST);
}

/** The run factor of the longer of two windows. */
function longestRun(a: Window, b: Window, rho: number): number {
  return runFactor(Math.max(windowLength(a), windowLength(b)), rho);
}

/**
 * Degrees of freedom of dispersion × run factor, the autocorrelation ρ being estimated too: correlated months
 * tell less of their variance, by (1 − ρ²) / (1 + ρ²), and ρ itself has variance (1 − ρ²) / n (Bartlett 1946).
 */
function ownFreedom(a: Window, b: Window, { freedom, autocorrelation: rho, months }: Irregularity): number {
  if (rho <= 0 || months === 0) return freedom;
  const slope = (Math.log(longestRun(a, b, rho + 0.01)) - Math.log(longestRun(a, b, rho))) / 0.01;
  const ofDispersion = (2 / freedom) * ((1 + rho * rho) / (1 - rho * rho));
  return 2 / (ofDispersion + (slope * slope * (1 - rho * rho)) / months);
}

/** Satterthwaite's degrees of freedom of a sum of two variances, the seasonal one known from 12 factors. */
function pooledFreedom(variance: number, freedom: number, seasonal: number): number {
  return (variance + seasonal) ** 2 / (variance ** 2 / freedom + seasonal ** 2 / 11);
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
  const run = longestRun(side.window, base.window, irregularity.autocorrelation);
  const shared = sharedDays(side.window, base.window);
  // A shared month's count c enters as c (1/T − 1/B)² instead of c/T² + c/B²: less 2c / (T B).
  const both = shared > 0 ? (shared * (total / side.days + baseTotal / base.days)) / 2 : 0;
  const apart = Math.max(poisson - (2 * both) / (total * baseTotal), 1e-9);
  const level = (side.total + base.total) / (side.days + base.days);
  const irregular = dispersionAt(irregularity, level) * run * apart - poisson;
  const mismatch = yearly ? 0 : seasonMismatch(side.window, base.window);
  const seasonal = mismatch * (irregularity.seasonalVariance ?? 0);
  const inflation = (poisson + irregular + seasonal) / poisson;
  const own = ownFreedom(side.window, base.window, irregularity);
  const freedom = pooledFreedom(poisson + irregular, own, seasonal);
  return { poisson, irregular, seasonal, inflation, freedom };
}
