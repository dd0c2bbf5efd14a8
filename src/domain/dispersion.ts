import { isGap, type Value } from './observation.ts';
import { daysInMonth } from './period.ts';
import type { Series } from './series.ts';

/** How irregular the months of a series are, once its level, trend and seasons are taken away. */
export interface Irregularity {
  /** Variance over mean of a month, at least 1 (Poisson); shrunk towards a usual value where months are few. */
  readonly dispersion: number;
  /** Degrees of freedom behind `dispersion`. */
  readonly freedom: number;
  /** Correlation of neighbouring months, 0 or more. */
  readonly autocorrelation: number;
  /** Variance of the calendar months' effects on a log scale; nothing where less than three years can be seen. */
  readonly seasonalVariance: number | null;
}

/** Variance over mean that a series is taken to have before any of its months is seen. */
export const USUAL_DISPERSION = 1.5;

/** How many months' worth of weight {@link USUAL_DISPERSION} has. */
const PRIOR_MONTHS = 6;

/** A deviation of more than so many standard deviations counts as just so many. */
const CLIP = 4;

/** A month against the level around it. */
interface Deviation {
  readonly position: number;
  readonly season: number;
  readonly days: number;
  readonly count: number;
  /** What the level around it would give. */
  readonly expected: number;
}

/** The moving averages that stand for level and trend: 2 × 12 months, or three years. */
const WEIGHTS = {
  month: [0.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.5].map((each) => each / 12),
  year: [1, 1, 1].map((each) => each / 3),
} as const;

/** Σ w_j w_{j+lag}: the autocovariance that a moving average gives to independent months. */
function overlap(weights: readonly number[], lag: number): number {
  return weights.reduce((sum, weight, j) => sum + weight * (weights[j + lag] ?? 0), 0);
}

/** Share of an independent month's (co)variance that is left in its deviation from a moving average. */
function leftOver(weights: readonly number[], lag: number): number {
  const half = (weights.length - 1) / 2;
  return (lag === 0 ? 1 : 0) - 2 * (weights[half + lag] ?? 0) + overlap(weights, lag);
}

/** Runs of consecutive values under one method; `position` counts cells from the start of the series. */
function segments(series: Series): (Value & { readonly position: number })[][] {
  const runs: (Value & { readonly position: number })[][] = [];
  let last: (Value & { readonly position: number }) | undefined;
  for (const [position, each] of series.observations.entries()) {
    if (isGap(each)) {
      last = undefined;
      continue;
    }
    const value = { ...each, position };
    if (last?.method === value.method) runs.at(-1)?.push(value);
    else runs.push([value]);
    last = value;
  }
  return runs;
}

function deviationsOf(
  run: readonly (Value & { position: number })[],
  cadence: Series['cadence'],
): Deviation[] {
  const weights = WEIGHTS[cadence];
  const half = (weights.length - 1) / 2;
  const days = run.map((each) => (cadence === 'year' ? 365.25 : daysInMonth(each.month)));
  return run.slice(half, run.length - half).map((each, index) => {
    const level = weights.reduce((sum, weight, j) => {
      return sum + (weight * (run[index + j]?.value ?? 0)) / (days[index + j] ?? 1);
    }, 0);
    const own = days[index + half] ?? 1;
    return {
      position: each.position,
      season: cadence === 'year' ? 0 : Number(each.month.slice(5)),
      days: own,
      count: each.value,
      expected: level * own,
    };
  });
}

/** One calendar month's share of the level: counted over expected, and how much of it was expected. */
interface SeasonFactor {
  readonly factor: number;
  readonly expected: number;
  readonly years: number;
}

function seasonFactors(deviations: readonly Deviation[]): Map<number, SeasonFactor> {
  const factors = new Map<number, SeasonFactor>();
  for (const season of new Set(deviations.map((each) => each.season))) {
    const same = deviations.filter((each) => each.season === season);
    const expected = same.reduce((sum, each) => sum + each.expected, 0);
    const count = same.reduce((sum, each) => sum + each.count, 0);
    factors.set(season, { factor: expected > 0 ? count / expected : 1, expected, years: same.length });
  }
  return factors;
}

/** Variance of the seasonal factors beyond what irregular months alone would give them. */
function seasonalVarianceOf(factors: readonly SeasonFactor[], dispersion: number): number {
  const seen = factors.filter((each) => each.expected > 0);
  if (seen.length < 2) return 0;
  const spread = seen.reduce((sum, each) => sum + (each.factor - 1) ** 2, 0) / (seen.length - 1);
  const noise = seen.reduce((sum, each) => sum + dispersion / each.expected, 0) / seen.length;
  return Math.max(0, spread - noise);
}

/** A deviation after seasons: squared error and expectation are compared as sums, which bears sparse months. */
interface Residual {
  readonly position: number;
  readonly error: number;
  /** What variance a Poisson month would leave in `error`. */
  readonly poisson: number;
}

function residualsOf(
  deviations: readonly Deviation[],
  factors: ReadonlyMap<number, SeasonFactor>,
  left: number,
): Residual[] {
  return deviations.map((each) => {
    const season = factors.get(each.season);
    const expected = each.expected * (season?.factor ?? 1);
    const free = season ? 1 - 1 / season.years : 1;
    return { position: each.position, error: each.count - expected, poisson: expected * free * left };
  });
}

/** Variance over mean, deviations beyond {@link CLIP} standard deviations drawn in (Huber's proposal 2, by fixed point). */
function clippedDispersion(residuals: readonly Residual[]): number {
  const expected = residuals.reduce((sum, each) => sum + each.poisson, 0);
  if (expected <= 0) return 1;
  let dispersion = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 20; round += 1) {
    const bound = CLIP ** 2 * dispersion;
    const squares = residuals.reduce((sum, each) => sum + Math.min(each.error ** 2, bound * each.poisson), 0);
    const next = squares / expected;
    if (Math.abs(next - dispersion) < 1e-9) break;
    dispersion = next;
  }
  return dispersion;
}

function autocorrelationOf(
  residuals: readonly Residual[],
  weights: readonly number[],
  dispersion: number,
): number {
  const scaled = new Map(
    residuals
      .filter((each) => each.poisson > 0)
      .map((each) => {
        const z = each.error / Math.sqrt(each.poisson * dispersion);
        return [each.position, Math.max(-CLIP, Math.min(CLIP, z))] as const;
      }),
  );
  const pairs = [...scaled].flatMap(([position, z]) => {
    const next = scaled.get(position + 1);
    return next === undefined ? [] : [z * next];
  });
  if (pairs.length < 24) return 0;
  const square = [...scaled.values()].reduce((sum, z) => sum + z * z, 0) / scaled.size;
  if (square <= 0) return 0;
  const raw = pairs.reduce((sum, each) => sum + each, 0) / pairs.length / square;
  const bias = leftOver(weights, 1) / leftOver(weights, 0);
  return Math.max(0, Math.min(0.6, raw - bias));
}

function measure(series: Series): Irregularity {
  const weights = WEIGHTS[series.cadence];
  const deviations = segments(series).flatMap((run) => deviationsOf(run, series.cadence));
  const seasonal = series.cadence === 'month' && deviations.length >= 24;
  const factors = seasonal ? seasonFactors(deviations) : new Map<number, SeasonFactor>();
  const residuals = residualsOf(deviations, factors, leftOver(weights, 0));
  const raw = clippedDispersion(residuals);
  const mean = residuals.reduce((sum, each) => sum + each.poisson, 0) / Math.max(1, residuals.length);
  // The variance of a Poisson month's squared deviation is (2 + 1/mean): a sparse month tells less.
  const seen = mean > 0 ? (residuals.length * 2) / (2 + 1 / mean) : 0;
  const shrunk = (seen * raw + PRIOR_MONTHS * USUAL_DISPERSION) / (seen + PRIOR_MONTHS);
  const dispersion = Math.max(1, shrunk);
  return {
    dispersion,
    freedom: seen + PRIOR_MONTHS,
    autocorrelation: series.cadence === 'month' ? autocorrelationOf(residuals, weights, dispersion) : 0,
    seasonalVariance: seasonal ? seasonalVarianceOf([...factors.values()], dispersion) : null,
  };
}

const measured = new WeakMap<Series, Irregularity>();

/**
 * How irregular a series is: each month against a centred 2 × 12 month moving average of daily rates and the
 * mean factor of its calendar month, within runs of one method (never across a gap or break). The years of a
 * yearly series are set against the mean of three. Kept for as long as the series is.
 */
export function irregularityOf(series: Series): Irregularity {
  const known = measured.get(series);
  if (known) return known;
  const fresh = measure(series);
  measured.set(series, fresh);
  return fresh;
}
