import type { SecondNoise } from './second-noise.ts';

// The inference of the second implementation: integrals by Simpson's rule, roots by bisection, logarithms of
// gamma by Stirling's series. Nothing is shared with src/domain.

/** What SQL hands over for one indicator in one region. */
export interface Ingredients {
  readonly total: number;
  readonly days: number;
  readonly baseTotal: number;
  readonly baseDays: number;
  /** Days that lie in both windows. */
  readonly sharedDays: number;
  /** First month number and number of months of either window. */
  readonly from: number;
  readonly length: number;
  readonly baseFrom: number;
  readonly baseLength: number;
  /** Σ (difference of the calendar months' shares)². */
  readonly mismatch: number;
}

/** What is said of a change, before it is rounded for print. */
export interface Opinion {
  readonly verdict: 'falling' | 'rising' | 'no-clear-change' | 'too-few';
  readonly ratio: number | null;
  readonly low: number;
  readonly high: number | null;
  readonly dispersion: number;
}

function sum(values: readonly number[]): number {
  return values.reduce((acc, each) => acc + each, 0);
}

function simpson(f: (x: number) => number, from: number, to: number, steps = 1000): number {
  const width = (to - from) / steps;
  let acc = f(from) + f(to);
  for (let i = 1; i < steps; i += 1) acc += (i % 2 === 1 ? 4 : 2) * f(from + i * width);
  return (acc * width) / 3;
}

function bisect(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 46; i += 1) {
    const middle = (low + high) / 2;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Stirling's series after shifting the argument above 12. */
function lnGamma(x: number): number {
  if (x < 12) return lnGamma(x + 1) - Math.log(x);
  const series = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5) - 1 / (1680 * x ** 7);
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Lower tail of a beta variable up to given log odds, the density integrated over the log odds. */
function betaTail(odds: number, a: number, b: number): number {
  const constant = lnGamma(a + b) - lnGamma(a) - lnGamma(b);
  const logDensity = (t: number): number =>
    constant - a * Math.log1p(Math.exp(-t)) - b * Math.log1p(Math.exp(t));
  const mode = Math.log(a / b);
  const scale = Math.sqrt(1 / a + 1 / b);
  let start = Math.min(odds, mode);
  const peak = logDensity(Math.min(odds, mode));
  while (logDensity(start) > peak - 40) start -= scale;
  if (odds <= mode + 12 * scale) return simpson((t) => Math.exp(logDensity(t)), start, odds);
  return 1 - betaTail(-odds, b, a);
}

/** P(X > x) + ½ P(X = x) for x of x + y at given log odds. */
function midUpper(odds: number, x: number, y: number): number {
  const p = logistic(odds);
  if (x === 0) return 1 - 0.5 * (1 - p) ** y;
  if (y === 0) return 0.5 * p ** x;
  const logPoint = x * Math.log(p) + y * Math.log(logistic(-odds));
  const point = Math.exp(logPoint + lnGamma(x + y + 1) - lnGamma(x + 1) - lnGamma(y + 1));
  return betaTail(odds, x + 1, y) + 0.5 * point;
}

function normalBelow(z: number): number {
  return 0.5 + simpson((t) => Math.exp((-t * t) / 2), 0, z) / Math.sqrt(2 * Math.PI);
}

function studentBelow(t: number, freedom: number): number {
  const constant = lnGamma((freedom + 1) / 2) - lnGamma(freedom / 2) - 0.5 * Math.log(freedom * Math.PI);
  const density = (u: number): number =>
    Math.exp(constant - ((freedom + 1) / 2) * Math.log1p((u * u) / freedom));
  return 0.5 + simpson(density, 0, t);
}

const tails = new Map<number, number>();

/** The normal tail beyond Student's 97.5 % quantile. */
function tailOf(freedom: number): number {
  const known = tails.get(freedom);
  if (known !== undefined) return known;
  const quantile = bisect((t) => studentBelow(t, freedom) - 0.975, 0, 20);
  const tail = 1 - normalBelow(quantile);
  tails.set(freedom, tail);
  return tail;
}

function runOf(length: number, rho: number): number {
  let acc = 0;
  for (let i = 0; i < length; i += 1) for (let j = 0; j < length; j += 1) acc += rho ** Math.abs(i - j);
  return acc / length;
}

/** Σ ρ^distance over the pairs of months of the two windows, pair by pair. */
function between(given: Ingredients, rho: number): number {
  let acc = 0;
  for (let i = 0; i < given.length; i += 1) {
    for (let j = 0; j < given.baseLength; j += 1) {
      acc += rho ** Math.abs(given.from + i - given.baseFrom - j);
    }
  }
  return acc;
}

interface Spread {
  readonly inflation: number;
  readonly freedom: number;
  readonly dispersion: number;
}

function spreadOf(given: Ingredients, noise: SecondNoise): Spread {
  const dispersion = 1 + sum(noise.cells.map(({ weight, excess }) => weight * excess));
  const [a, b] = [given.total + 0.5, given.baseTotal + 0.5];
  const shared = (given.sharedDays / 2) * (a / given.days + b / given.baseDays);
  const chance = Math.max(1 / a + 1 / b - (2 * shared) / (a * b), 1e-9);
  const level = (given.total + given.baseTotal) / (given.days + given.baseDays);
  const burst = noise.usualPerDay > 0 ? Math.max(1, level / noise.usualPerDay / 1.5) : 1;
  const factors = new Map(
    [...new Set(noise.cells.map((each) => each.rho))].map((rho) => {
      const apart = runOf(given.length, rho) / a + runOf(given.baseLength, rho) / b;
      const common = (2 * between(given, rho)) / Math.sqrt(given.length * given.baseLength * a * b);
      return [rho, burst * Math.max(0, apart - common)];
    }),
  );
  const beyond = noise.cells.map((each) => ({
    ...each,
    variance: each.excess * (factors.get(each.rho) ?? 0),
  }));
  const mean = sum(beyond.map((each) => each.weight * each.variance));
  const spread = sum(beyond.map((each) => each.weight * (each.variance - mean) ** 2));
  const seasonal = given.mismatch * noise.seasonalVariance(dispersion);
  const all = chance + mean + seasonal;
  const freedom = Math.min(
    1e6,
    4 + (2 * all * all) / Math.max(spread + (2 * seasonal * seasonal) / 11, 1e-12 * all * all),
  );
  const scale = all * (1 - 2 / freedom);
  return { inflation: scale / (1 / a + 1 / b), freedom: Math.max(1, Math.floor(freedom)), dispersion };
}

function lowOdds(x: number, y: number, tail: number): number {
  return bisect((odds) => midUpper(odds, x, y) - tail, -60, 60);
}

/** Whether a split of so many would be distinguished from chance. */
function isClear(x: number, y: number, odds: number, tail: number): boolean {
  const upper = midUpper(odds, x, y);
  return Math.min(upper, 1 - upper) < tail;
}

/** Judges one comparison from what SQL hands over. */
export function judge(given: Ingredients, noise: SecondNoise): Opinion {
  const { inflation, freedom, dispersion } = spreadOf(given, noise);
  const [x, y] = [given.total / inflation, given.baseTotal / inflation];
  const tail = tailOf(freedom);
  const even = Math.log(given.days / given.baseDays);
  const low = x > 0 ? Math.exp(lowOdds(x, y, tail) - even) : 0;
  const high = y > 0 ? Math.exp(-lowOdds(y, x, tail) - even) : null;
  const ratio = y > 0 ? given.total / given.days / (given.baseTotal / given.baseDays) : null;
  const all = (given.total + given.baseTotal) / dispersion;
  const few = !isClear(all, 0, even, tail) && !isClear(0, all, even, tail);
  const verdict = few
    ? 'too-few'
    : low > 1
      ? 'rising'
      : high !== null && high < 1
        ? 'falling'
        : 'no-clear-change';
  return { verdict, ratio, low, high, dispersion };
}
