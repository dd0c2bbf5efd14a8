import { logGamma } from '../src/domain/statistics/special-functions.ts';

/** A seeded source of uniform numbers in (0, 1): the same seed gives the same run (mulberry32). */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
}

/** A standard normal draw (Box & Muller). */
export function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}

/** A gamma draw with a shape and scale 1 (Marsaglia & Tsang 2000). */
export function drawGamma(random: Random, shape: number): number {
  if (shape < 1) return drawGamma(random, shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function drawSmallPoisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean);
  let product = random();
  let count = 0;
  while (product > limit) {
    product *= random();
    count += 1;
  }
  return count;
}

/** A Poisson draw (products of uniforms below 12, Hörmann's PTRS of 1993 above). */
export function drawPoisson(random: Random, mean: number): number {
  if (mean <= 0) return 0;
  if (mean < 12) return drawSmallPoisson(random, mean);
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverse = 1.1239 + 1.1328 / (b - 3.4);
  for (;;) {
    const u = random() - 0.5;
    const v = random();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= 0.9277 - 3.6224 / (b - 2)) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (Math.log((v * inverse) / (a / (us * us) + b)) <= k * Math.log(mean) - mean - logGamma(k + 1))
      return k;
  }
}

/** A count with a mean and a variance of `dispersion` × mean (negative binomial; Poisson at 1). */
export function drawCount(random: Random, mean: number, dispersion: number): number {
  if (mean <= 0) return 0;
  if (dispersion <= 1) return drawPoisson(random, mean);
  return drawPoisson(random, drawGamma(random, mean / (dispersion - 1)) * (dispersion - 1));
}
