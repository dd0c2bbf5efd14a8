import { keepMost } from '../kept.ts';
import type { Irregularity } from './dispersion.ts';
import { RHOS, type NoisePosterior } from './noise-posterior.ts';
import { daysInMonth, monthsFrom, monthsIn, windowHas, windowLength, type Window } from '../time/period.ts';

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

/**
 * Σ (difference of shares)² over the calendar months: 0 where two windows hold the same ones equally often.
 * @example seasonMismatch({ from: '2023-01', to: '2023-12' }, { from: '2018-07', to: '2020-06' }) // 0
 * @example seasonMismatch({ from: '2025-12', to: '2025-12' }, { from: '2024-09', to: '2024-09' }) // 2
 */
export function seasonMismatch(a: Window, b: Window): number {
  const other = seasonShares(b);
  const sum = seasonShares(a).reduce((acc, share, season) => acc + (share - (other[season] ?? 0)) ** 2, 0);
  return sum < 1e-12 ? 0 : sum;
}

/**
 * By how much autocorrelation of months raises the variance of the sum of `length` of them: 1 + 2 Σ (1 − k/n) ρ^k
 * (first-order autoregression; Bartlett 1946).
 * @example runFactor(1, 0.5) // 1
 * @example runFactor(2, 0.5) // 1.5
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
const BURST = 1.5;

/**
 * By how much the excess over Poisson grows at a level (count per day): up to {@link BURST} times the usual level
 * not at all (quasi-Poisson), with the level above that (negative binomial), so that a burst in a sparse series is
 * not taken for many independent events.
 */
function burstAt({ usualPerDay }: Irregularity, perDay: number): number {
  return usualPerDay > 0 ? Math.max(1, perDay / usualPerDay / BURST) : 1;
}

/**
 * Σ ρ^|i − j| over the months i of one window and j of the other.
 * @example crossSum({ from: '2025-01', to: '2025-02' }, { from: '2025-03', to: '2025-03' }, 0.5) // 0.75
 */
export function crossSum(a: Window, b: Window, rho: number): number {
  const [n, m, offset] = [windowLength(a), windowLength(b), monthsFrom(a.from, b.from)];
  const gap = offset >= n ? offset - n + 1 : offset <= -m ? 1 - m - offset : 0;
  if (gap > 0) {
    const reach = (length: number): number => (rho === 0 ? 1 : (1 - rho ** length) / (1 - rho));
    return rho ** gap * reach(n) * reach(m);
  }
  let sum = 0;
  for (let lag = offset - n + 1; lag <= offset + m - 1; lag += 1) {
    const pairs = Math.min(n, m, lag - offset + n, offset + m - lag);
    sum += pairs * rho ** Math.abs(lag);
  }
  return sum;
}

/** What autocorrelation makes of two windows, by ρ: run factors and cross sum. */
interface Memory {
  readonly runs: readonly number[];
  readonly baseRuns: readonly number[];
  readonly cross: readonly number[];
}

const memories = keepMost<string, Memory>(5000);

/** Worked out once for every pair of lengths and distance: a change of filter asks for it in every state. */
function memoryOf(a: Window, b: Window): Memory {
  const key = `${windowLength(a)} ${windowLength(b)} ${monthsFrom(a.from, b.from)}`;
  return memories.take(key, () => ({
    runs: RHOS.map((rho) => runFactor(windowLength(a), rho)),
    baseRuns: RHOS.map((rho) => runFactor(windowLength(b), rho)),
    cross: RHOS.map((rho) => crossSum(a, b, rho)),
  }));
}

/** Mean of a variance over what is known of the noise, and how uncertain that leaves it. */
interface Uncertain {
  readonly mean: number;
  readonly variance: number;
}

/** Moments of excess × factor(ρ) over the posterior. */
function overPosterior({ excess, squaredExcess }: NoisePosterior, factors: readonly number[]): Uncertain {
  let [mean, square] = [0, 0];
  factors.forEach((factor, row) => {
    mean += (excess[row] ?? 0) * factor;
    square += (squaredExcess[row] ?? 0) * factor * factor;
  });
  return { mean, variance: Math.max(0, square - mean * mean) };
}

/** What the excess over Poisson is multiplied with in the variance of the logarithm of a ratio, by ρ. */
function excessFactors(side: NoisySide, base: NoisySide, total: number, baseTotal: number): number[] {
  const { runs, baseRuns, cross } = memoryOf(side.window, base.window);
  const [n, m] = [windowLength(side.window), windowLength(base.window)];
  const both = 2 / Math.sqrt(n * m * total * baseTotal);
  return runs.map((run, row) => {
    const apart = run / total + (baseRuns[row] ?? 1) / baseTotal;
    return Math.max(0, apart - both * (cross[row] ?? 0));
  });
}

/** Student's t stands in for a variance with this mean and spread: its scale² and its degrees of freedom. */
function matched({ mean, variance }: Uncertain): { readonly scale: number; readonly freedom: number } {
  // A scaled inverse χ² has mean ν s² / (ν − 2) and variance 2 mean² / (ν − 4).
  const freedom = Math.min(MOST_FREEDOM, 4 + (2 * mean * mean) / Math.max(variance, 1e-12 * mean * mean));
  return { scale: (mean * (freedom - 2)) / freedom, freedom };
}

const MOST_FREEDOM = 1e6;

/**
 * The variance of the logarithm of the ratio of two windows' daily rates (delta method): Poisson, the excess over
 * it with its autocorrelation within and between the windows, and differing seasons. Months that lie in both
 * windows move both sides together.
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
  const shared = sharedDays(side.window, base.window);
  // A shared month's count c enters as c (1/T − 1/B)² instead of c/T² + c/B²: less 2c / (T B).
  const both = shared > 0 ? (shared * (total / side.days + baseTotal / base.days)) / 2 : 0;
  const apart = Math.max(poisson - (2 * both) / (total * baseTotal), 1e-9);
  const burst = burstAt(irregularity, (side.total + base.total) / (side.days + base.days));
  const factors = yearly ? RHOS.map(() => apart) : excessFactors(side, base, total, baseTotal);
  const excess = overPosterior(
    irregularity.posterior,
    factors.map((each) => each * burst),
  );
  const mismatch = yearly ? 0 : seasonMismatch(side.window, base.window);
  const seasonal = mismatch * (irregularity.seasonalVariance ?? 0);
  const { scale, freedom } = matched({
    mean: apart + excess.mean + seasonal,
    // Twelve factors tell the seasonal variance: χ² with 11 degrees of freedom.
    variance: excess.variance + (2 * seasonal * seasonal) / 11,
  });
  return { poisson, irregular: scale - poisson - seasonal, seasonal, inflation: scale / poisson, freedom };
}

/** The variance of the logarithm of one window's daily rate, as Student's t takes it. */
export function totalNoise(
  { window, days, total }: NoisySide,
  irregularity: Irregularity,
): { readonly variance: number; readonly freedom: number } {
  const length = windowLength(window);
  const burst = burstAt(irregularity, total / days);
  const excess = overPosterior(
    irregularity.posterior,
    RHOS.map((rho) => (burst * runFactor(length, rho)) / (total + 0.5)),
  );
  const { scale, freedom } = matched({ mean: 1 / (total + 0.5) + excess.mean, variance: excess.variance });
  return { variance: scale, freedom };
}
