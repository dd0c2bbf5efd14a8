import {
  incompleteBeta,
  logGamma,
  normalQuantile,
  normalTail,
  studentQuantile,
  studentTail,
} from './special-functions.ts';

/** The share of intervals that may miss the truth: 5 %. */
export const MISS = 0.05;

/** Two counts over two exposures (days), and how uncertain the variance behind them is. */
export interface CountPair {
  readonly total: number;
  readonly days: number;
  readonly baseTotal: number;
  readonly baseDays: number;
  /** Variance of the logarithm of the ratio over what it would be were the months Poisson. */
  readonly inflation: number;
  /** Degrees of freedom of the estimate of that variance. */
  readonly freedom: number;
}

/** P(X = x) of a binomial with chance p and x + y trials; x and y need not be whole. */
function pointChance(p: number, x: number, y: number): number {
  const logChance = x * Math.log(p) + y * Math.log1p(-p) + logGamma(x + y + 1);
  return Math.exp(logChance - logGamma(x + 1) - logGamma(y + 1));
}

/**
 * Mid-p upper tail P(X > x) + ½ P(X = x) of a binomial with chance p, x out of x + y; x and y need not be
 * whole (Lancaster 1961; Berry & Armitage 1995).
 */
function midTail(p: number, x: number, y: number): number {
  if (x <= 0 && y <= 0) return 0.5;
  if (x <= 0) return 1 - 0.5 * (1 - p) ** y;
  if (y <= 0) return 0.5 * p ** x;
  return incompleteBeta(p, x + 1, y) + 0.5 * pointChance(p, x, y);
}

/** Degrees of freedom from which Student's t is taken as the normal. */
const MANY = 10_000;

const tailByFreedom = new Map<number, number>();

/** The normal tail that stands in for ½ · 5 % once the variance itself is estimated: Φ(t), t Student's quantile. */
function tailFor(freedom: number): number {
  if (freedom >= MANY) return MISS / 2;
  const whole = Math.max(1, Math.floor(freedom));
  const known = tailByFreedom.get(whole);
  if (known !== undefined) return known;
  const tail = normalTail(studentQuantile(MISS / 2, whole));
  tailByFreedom.set(whole, tail);
  return tail;
}

/**
 * Log odds at which the mid-p upper tail of x out of x + y falls to `tail`. Newton's method on the logarithm
 * of the tail, which is concave in the log odds, so that it converges from any start.
 */
function lowerLogOdds(x: number, y: number, tail: number): number {
  if (y <= 0) {
    const p = (2 * tail) ** (1 / x);
    return Math.log(p) - Math.log1p(-p);
  }
  let odds = Math.log(x / y) + normalQuantile(tail) * Math.sqrt(1 / x + 1 / y);
  for (let step = 0; step < 60; step += 1) {
    const p = 1 / (1 + Math.exp(-odds));
    const value = midTail(p, x, y);
    const slope = 0.5 * pointChance(p, x, y) * (x * (1 - p) + y * p);
    const move = ((Math.log(value) - Math.log(tail)) * value) / slope;
    odds -= move;
    if (Math.abs(move) < 1e-10) break;
  }
  return odds;
}

/**
 * 95 % interval of the ratio of two daily rates: conditional binomial, mid-p, on counts divided by the
 * inflation of their variance (quasi-likelihood), widened from normal to Student's t for the uncertainty of
 * that inflation. `low` is 0 where the total is 0; `high` is nothing, meaning no upper limit, where the base is 0.
 */
export function ratioInterval(pair: CountPair): { readonly low: number; readonly high: number | null } {
  const x = pair.total / pair.inflation;
  const y = pair.baseTotal / pair.inflation;
  const scale = pair.baseDays / pair.days;
  const tail = tailFor(pair.freedom);
  return {
    low: x > 0 ? Math.exp(lowerLogOdds(x, y, tail)) * scale : 0,
    high: y > 0 ? Math.exp(-lowerLogOdds(y, x, tail)) * scale : null,
  };
}

/** The smaller tail of equal daily rates. */
function smallerTail({ total, days, baseTotal, baseDays, inflation }: CountPair): number {
  const upper = midTail(days / (days + baseDays), total / inflation, baseTotal / inflation);
  return Math.min(upper, 1 - upper);
}

/**
 * Whether equal daily rates are ruled out at 5 %: {@link noChangeChance} below it, without working out its size.
 * @example isClear({ total: 100, days: 30, baseTotal: 200, baseDays: 30, inflation: 1, freedom: 1e6 }) // true
 * @example isClear({ total: 100, days: 30, baseTotal: 110, baseDays: 30, inflation: 1, freedom: 1e6 }) // false
 */
export function isClear(pair: CountPair): boolean {
  return smallerTail(pair) < tailFor(pair.freedom);
}

/** Two-sided p-value of equal daily rates, the exact dual of {@link ratioInterval}: below 5 % where that leaves out 1. */
export function noChangeChance(pair: CountPair): number {
  const tail = smallerTail(pair);
  if (pair.freedom >= MANY) return Math.min(1, 2 * tail);
  const whole = Math.max(1, Math.floor(pair.freedom));
  return Math.min(1, 2 * studentTail(normalQuantile(Math.max(tail, 1e-300)), whole));
}

/**
 * Whether the two totals are so low that no split of them could have been distinguished from chance: then a verdict
 * of no change would say nothing.
 * @example tooFewToTell({ total: 1, days: 30, baseTotal: 1, baseDays: 30, inflation: 1, freedom: 1e6 }) // true
 */
export function tooFewToTell(pair: CountPair): boolean {
  const all = pair.total + pair.baseTotal;
  return !isClear({ ...pair, total: all, baseTotal: 0 }) && !isClear({ ...pair, total: 0, baseTotal: all });
}
