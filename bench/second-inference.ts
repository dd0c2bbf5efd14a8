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
  readonly longest: number;
  /** Σ (difference of the calendar months' shares)². */
  readonly mismatch: number;
  readonly residuals: readonly Residual[];
  readonly factors: readonly { readonly factor: number; readonly expected: number }[];
  readonly usualPerDay: number;
}

export interface Residual {
  readonly n: number;
  readonly error: number;
  readonly poisson: number;
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

/** Fixed point of the clipped variance ratio, set by set: those beyond four standard deviations count as four. */
function clippedVariance(residuals: readonly Residual[]): number {
  const poisson = sum(residuals.map((each) => each.poisson));
  if (poisson <= 0) return 1;
  let variance = sum(residuals.map((each) => each.error ** 2)) / poisson;
  for (;;) {
    const bound = 16 * variance;
    const inside = residuals.filter((each) => each.error ** 2 <= bound * each.poisson);
    const outside = residuals.filter((each) => each.error ** 2 > bound * each.poisson);
    const next =
      sum(inside.map((each) => each.error ** 2)) / (poisson - 16 * sum(outside.map((each) => each.poisson)));
    if (!(next < variance - 1e-12 * variance)) return variance;
    variance = next;
  }
}

/** What the 2 × 12 average leaves of variance (lag 0) or neighbours' covariance (lag 1) at ρ, by autocovariances. */
function left(rho: number, lag: number): number {
  const filter = Array.from(
    { length: 13 },
    (_, i) => (i === 6 ? 1 : 0) - (i === 0 || i === 12 ? 1 / 24 : 1 / 12),
  );
  let acc = 0;
  for (let h = -12; h <= 12; h += 1) {
    const own = sum(filter.map((each, i) => each * (filter[i + h] ?? 0)));
    acc += own * rho ** Math.abs(lag - h);
  }
  return acc;
}

function rhoOf(residuals: readonly Residual[]): number {
  const scale = clippedVariance(residuals);
  const clip = (each: Residual): number => {
    const z = each.poisson > 0 ? each.error / Math.sqrt(each.poisson * scale) : 0;
    return Math.min(4, Math.max(-4, z));
  };
  const byMonth = new Map(residuals.map((each) => [each.n, clip(each)]));
  const pairs = [...byMonth].flatMap(([n, z]) => {
    const before = byMonth.get(n - 1);
    return before === undefined ? [] : [z * before];
  });
  const square = sum([...byMonth.values()].map((z) => z * z)) / residuals.length;
  const told = pairs.length >= 23 && square > 0;
  const estimate = drawnTowardsUsual(told ? behind(sum(pairs) / pairs.length / square) : 0, residuals.length);
  const error = (residuals.length + 42) ** -0.5;
  const most = 1 - 1 / Math.max(1, scale / left(0, 0));
  return estimate > error * 1.5 ? Math.min(estimate + error, most, 0.8) : 0;
}

/** The estimate from n months and a usual one of a quarter from 42 more. */
function drawnTowardsUsual(rho: number, n: number): number {
  return rho + ((0.25 - rho) * 42) / (n + 42);
}

/** Correlation of neighbours that the 2 × 12 average leaves at so many hundredths of ρ. */
function correlationLeft(hundredths: number): number {
  return left(hundredths / 100, 1) / left(hundredths / 100, 0);
}

/** The ρ that would leave deviations correlated as observed. */
function behind(observed: number): number {
  // Tabulated at hundredths of ρ, straight lines between.
  const step = Array.from({ length: 81 }, (_, i) => correlationLeft(i)).findIndex((each) => each >= observed);
  if (step === 0) return 0;
  const [low, high] = [correlationLeft(step - 1), correlationLeft(step)];
  return step < 0 ? 0.8 : (step - 1 + (observed - low) / (high - low)) / 100;
}

function runOf(length: number, rho: number): number {
  let acc = 0;
  for (let i = 0; i < length; i += 1) for (let j = 0; j < length; j += 1) acc += rho ** Math.abs(i - j);
  return acc / length;
}

interface Spread {
  readonly inflation: number;
  readonly freedom: number;
  readonly dispersion: number;
}

function spreadOf(given: Ingredients): Spread {
  const { residuals, usualPerDay } = given;
  const rho = rhoOf(residuals);
  const raw = clippedVariance(residuals) / left(Math.round(rho * 100) / 100, 0);
  const mean = sum(residuals.map((each) => each.poisson)) / residuals.length;
  const seen = mean > 0 ? residuals.length / (1 + 1 / (2 * mean)) : 0;
  const dispersion = Math.max(1, (seen * raw + 2) / (seen + 1));
  const seasonal = given.mismatch * seasonalVariance(given, dispersion);
  const [a, b] = [given.total + 0.5, given.baseTotal + 0.5];
  const poisson = 1 / a + 1 / b;
  const shared = (given.sharedDays / 2) * (a / given.days + b / given.baseDays);
  const level = (given.total + given.baseTotal) / (given.days + given.baseDays);
  const burst = usualPerDay > 0 ? Math.max(1, level / usualPerDay / 1.5) : 1;
  const own =
    (1 + (dispersion - 1) * burst) *
    runOf(given.longest, rho) *
    Math.max(poisson - (2 * shared) / (a * b), 1e-9);
  const freedom = freedomOf(seen + 2, rho, given.longest, residuals.length);
  const pooled = (own + seasonal) ** 2 / (own ** 2 / freedom + seasonal ** 2 / 11);
  return { inflation: (own + seasonal) / poisson, freedom: Math.max(1, Math.floor(pooled)), dispersion };
}

function seasonalVariance({ factors }: Ingredients, dispersion: number): number {
  const seen = factors.filter((each) => each.expected > 0);
  if (seen.length < 2) return 0;
  const spread = sum(seen.map((each) => (each.factor - 1) ** 2)) / (seen.length - 1);
  return Math.max(0, spread - sum(seen.map((each) => dispersion / each.expected)) / seen.length);
}

function freedomOf(freedom: number, rho: number, length: number, months: number): number {
  if (rho <= 0) return freedom;
  const slope = Math.log(runOf(length, rho + 0.01) / runOf(length, rho)) / 0.01;
  const left2 = 1 - rho * rho;
  return 2 / ((2 / freedom) * ((1 + rho * rho) / left2) + (slope * slope * left2) / months);
}

function lowOdds(x: number, y: number, tail: number): number {
  return bisect((odds) => midUpper(odds, x, y) - tail, -60, 60);
}

/** Whether a split of so many would be told from chance. */
function isClear(x: number, y: number, odds: number, tail: number): boolean {
  const upper = midUpper(odds, x, y);
  return Math.min(upper, 1 - upper) < tail;
}

/** Judges one comparison from what SQL hands over. */
export function judge(given: Ingredients): Opinion {
  const { inflation, freedom, dispersion } = spreadOf(given);
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
