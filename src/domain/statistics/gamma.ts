import { logGamma, normalQuantile } from './special-functions.ts';

/** Below this relative size a further term changes no digit that is used. */
const SMALL = 1e-12;

/** Sum of the series of P(shape, x) (DLMF 8.7.1), for x below shape + 1. */
function gammaSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let k = 1; k < 10_000 && term > SMALL * sum; k += 1) {
    term *= x / (shape + k);
    sum += term;
  }
  return sum;
}

/** Continued fraction of Q(shape, x) (DLMF 8.9.2), by Lentz's method, for x above shape + 1. */
function gammaFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < 10_000; k += 1) {
    const a = -k * (k - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < SMALL) break;
  }
  return fraction;
}

/**
 * Lower tail of a gamma variable with a shape and rate 1: the regularised incomplete gamma function P(shape, x).
 * @example gammaTail(1, 1).toFixed(6) // (1 - Math.exp(-1)).toFixed(6)
 */
export function gammaTail(shape: number, x: number): number {
  if (x <= 0) return 0;
  const scale = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  return x < shape + 1 ? scale * gammaSeries(shape, x) : 1 - scale * gammaFraction(shape, x);
}

/**
 * Mean and standard deviation of the normal variable that the cube root of a gamma variable over its mean nearly is
 * (Wilson & Hilferty 1931).
 * @example gammaCubeRoot(1).spread.toFixed(4) // '0.3333'
 */
export function gammaCubeRoot(shape: number): { readonly centre: number; readonly spread: number } {
  return { centre: 1 - 1 / (9 * shape), spread: 1 / (3 * Math.sqrt(shape)) };
}

/** A first guess at a quantile: from {@link gammaCubeRoot}, or the leading term of the tail where that fails. */
function guess(shape: number, tail: number): number {
  const { centre, spread } = gammaCubeRoot(shape);
  const root = centre + normalQuantile(tail) * spread;
  const small = Math.exp((Math.log(tail) + logGamma(shape + 1)) / shape);
  return root > 0.3 ? shape * root ** 3 : small;
}

/**
 * The x whose lower tail under a gamma distribution with a shape and rate 1 is `tail`: Newton's steps on the
 * logarithm of x, halved where they would run away.
 * @example gammaQuantile(1, 0.5).toFixed(6) // Math.LN2.toFixed(6)
 */
export function gammaQuantile(shape: number, tail: number): number {
  let log = Math.log(Math.max(guess(shape, tail), 1e-300));
  for (let step = 0; step < 50; step += 1) {
    const x = Math.exp(log);
    const density = Math.exp(shape * log - x - logGamma(shape));
    const move = (gammaTail(shape, x) - tail) / Math.max(density, 1e-300);
    log -= Math.max(-1, Math.min(1, move));
    if (Math.abs(move) < 1e-9) break;
  }
  return Math.exp(log);
}

/** Steps of 1/√shape, from 0 to 1, between which quantiles are read off a curve. */
const STEPS = 256;

/** The cube root of a gamma quantile over its shape, by 1/√shape, as {@link gammaCubeRoot} has it for the normal quantile. */
function cubeRootBy(step: number, z: number): number {
  return 1 - (step * step) / 9 + (z * step) / 3;
}

/** What {@link cubeRootBy} leaves out at each step: some thousandths. */
function tableOf(tail: number, z: number): Float64Array {
  return Float64Array.from({ length: STEPS + 1 }, (_, at) => {
    if (at === 0) return 0;
    const step = at / STEPS;
    const shape = 1 / (step * step);
    return Math.cbrt(gammaQuantile(shape, tail) / shape) - cubeRootBy(step, z);
  });
}

/** A table between its entries: on the cubic through the four about a place (Lagrange). */
function readOff(table: Float64Array, place: number): number {
  const at = Math.max(1, Math.min(table.length - 3, Math.trunc(place)));
  const t = place - at;
  const [a, b, c, d] = [table[at - 1], table[at], table[at + 1], table[at + 2]] as [
    number,
    number,
    number,
    number,
  ];
  const [up, down] = [t * (t + 1), (t - 1) * (t - 2)];
  return (-a * t * down) / 6 + (b * (t + 1) * down) / 2 - (c * up * (t - 2)) / 2 + (d * up * (t - 1)) / 6;
}

/**
 * {@link gammaQuantile} of one tail for many shapes: from a shape of 1 on read off a table of it, which is made when it
 * is first asked for and errs by less than one in ten million; a smaller shape is kept until another one is asked.
 */
export function gammaQuantiles(tail: number): (shape: number) => number {
  const z = normalQuantile(tail);
  let table: Float64Array | undefined;
  let small = { shape: Number.NaN, x: Number.NaN };
  return (shape) => {
    if (shape < 1) {
      if (small.shape !== shape) small = { shape, x: gammaQuantile(shape, tail) };
      return small.x;
    }
    table ??= tableOf(tail, z);
    const step = 1 / Math.sqrt(shape);
    return shape * (cubeRootBy(step, z) + readOff(table, step * STEPS)) ** 3;
  };
}
