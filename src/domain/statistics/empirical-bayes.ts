import { gammaQuantiles } from './gamma.ts';
import { MISS } from './interval.ts';

/** A count and what it was counted over, in whatever unit a rate is asked per (here 100,000 people and year). */
export interface Exposed {
  readonly total: number;
  readonly exposure: number;
}

/** How the true rates of a family of places are spread: a gamma distribution with this mean and variance. */
export interface RatePrior {
  /** All counts over all exposure. */
  readonly mean: number;
  /** Variance of the true rates among places; 0 where the counts stray no more than chance has it. */
  readonly variance: number;
}

/**
 * Mean and variance of the true rates of a family of places by the method of moments (Marshall 1991, the global
 * estimator): the spread of the raw rates, weighted by exposure, less what chance alone gives it. Nothing where
 * there is no exposure.
 */
export function ratePrior(places: readonly Exposed[]): RatePrior | undefined {
  const exposure = places.reduce((sum, each) => sum + each.exposure, 0);
  if (exposure <= 0) return undefined;
  const mean = places.reduce((sum, each) => sum + each.total, 0) / exposure;
  const spread = places.reduce(
    (sum, each) => sum + (each.exposure > 0 ? each.exposure * (each.total / each.exposure - mean) ** 2 : 0),
    0,
  );
  const variance = spread / exposure - mean / (exposure / places.length);
  return { mean, variance: Math.max(0, variance) };
}

/** What is known of one place's true rate: the gamma distribution with this shape and rate. */
export interface RatePosterior {
  readonly shape: number;
  readonly rate: number;
}

/** A rate drawn towards that of its family. */
export interface ShrunkRate {
  /** Mean of the posterior: what the place's rate is best taken to be. */
  readonly rate: number;
  /** 95 % credible interval. */
  readonly low: number;
  readonly high: number;
  /** How much of it is the place's own count, 0 to 1; the rest is the family's mean (Marshall's shrinkage factor). */
  readonly weight: number;
  /** The whole of what is known; nothing where the family's rates do not differ, so that none is above another. */
  readonly posterior: RatePosterior | undefined;
}

/** The posterior of a place's rate; nothing where the family's rates do not differ, or all are 0. */
function posteriorRate(place: Exposed, { mean, variance }: RatePrior): RatePosterior | undefined {
  if (variance <= 0 || mean <= 0) return undefined;
  return { shape: mean ** 2 / variance + place.total, rate: mean / variance + place.exposure };
}

const lowOf = gammaQuantiles(MISS / 2);
const highOf = gammaQuantiles(1 - MISS / 2);

/** Draws rates towards their family's. */
export function shrinkWith(prior: RatePrior): (place: Exposed) => ShrunkRate {
  return (place) => {
    const posterior = posteriorRate(place, prior);
    if (!posterior) return { rate: prior.mean, low: prior.mean, high: prior.mean, weight: 0, posterior };
    const { shape, rate } = posterior;
    return {
      rate: shape / rate,
      low: lowOf(shape) / rate,
      high: highOf(shape) / rate,
      weight: place.exposure / rate,
      posterior,
    };
  };
}
