import {
  countsOf,
  deviationCovariance,
  deviationsOf,
  LEVEL_WEIGHTS,
  type Deviation,
} from '../series/level.ts';
import type { Series } from '../series/series.ts';

/** How irregular the months of a series are, once its level, trend and seasons are taken away. */
export interface Irregularity {
  /** Variance over mean of a month, at least 1 (Poisson); drawn towards a usual value where months are few. */
  readonly dispersion: number;
  /** Degrees of freedom behind `dispersion`. */
  readonly freedom: number;
  /** First-order autocorrelation of the months, 0 or more. */
  readonly autocorrelation: number;
  /** Variance of the calendar months' effects on a log scale; nothing where fewer than 24 months show them. */
  readonly seasonalVariance: number | null;
  /** Mean count per day over the months it was measured on: the level that `dispersion` belongs to. */
  readonly usualPerDay: number;
  /** How many months it was measured on. */
  readonly months: number;
}

/** Variance over mean that a series is taken to have before any of its months is seen. */
export const USUAL_DISPERSION = 2;

/** How many months' worth of weight {@link USUAL_DISPERSION} has. */
export const PRIOR_MONTHS = 1;

/** A deviation of more than so many standard deviations counts as just so many. */
export const CLIP = 4;

/** Degrees of freedom that {@link USUAL_DISPERSION} is worth. */
export const PRIOR_FREEDOM = 2;

/** Autocorrelation that a series is taken to have before any of its months is seen. */
export const USUAL_AUTOCORRELATION = 0.25;

/** How many months' worth of weight {@link USUAL_AUTOCORRELATION} has. */
export const PRIOR_NEIGHBOURS = 42;

/** Months beside the windows of a comparison that its irregularity is measured on: the nearest five years' worth. */
export const NEAREST_MONTHS = 60;

/** Fewest months on which seasons and autocorrelation are measured. */
export const FEWEST_MONTHS = 24;

/** One calendar month over the years: counted over expected. */
interface SeasonFactor {
  count: number;
  expected: number;
  years: number;
}

/** A deviation after seasons: its error and the variance that a Poisson month would have. */
interface Residual {
  readonly position: number;
  readonly error: number;
  readonly poisson: number;
}

/** The factors by month number, 1 to 12. */
function seasonFactors(deviations: readonly Deviation[]): readonly SeasonFactor[] {
  const factors = Array.from({ length: 13 }, (): SeasonFactor => ({ count: 0, expected: 0, years: 0 }));
  for (const each of deviations) {
    const factor = factors[each.season];
    if (!factor) continue;
    factor.count += each.count;
    factor.expected += each.expected;
    factor.years += 1;
  }
  return factors;
}

/** Variance of the seasonal factors beyond what irregular months alone would give them. */
function seasonalVarianceOf(factors: readonly SeasonFactor[], dispersion: number): number {
  const seen = factors.filter((each) => each.expected > 0);
  if (seen.length < 2) return 0;
  const spread = seen.reduce((sum, each) => sum + (each.count / each.expected - 1) ** 2, 0);
  const noise = seen.reduce((sum, each) => sum + dispersion / each.expected, 0);
  return Math.max(0, spread / (seen.length - 1) - noise / seen.length);
}

function residualOf(each: Deviation, season: SeasonFactor | undefined): Residual {
  if (!season || season.expected <= 0) {
    return { position: each.position, error: each.count - each.expected, poisson: each.expected };
  }
  const expected = (each.expected * season.count) / season.expected;
  // A factor fitted to n years takes 1/n of each month's variance with it.
  const poisson = expected * (1 - 1 / season.years);
  return { position: each.position, error: each.count - expected, poisson };
}

/**
 * Sum of squared errors over sum of Poisson variances, errors beyond {@link CLIP} standard deviations drawn in
 * (Huber's proposal 2 by fixed point). As a ratio of sums it bears months that expect almost nothing.
 */
function clippedRatio(residuals: readonly Residual[]): number {
  let poisson = 0;
  let squares = 0;
  for (const each of residuals) {
    poisson += each.poisson;
    squares += each.error * each.error;
  }
  if (poisson <= 0) return 1;
  let ratio = squares / poisson;
  for (let round = 0; round < 300; round += 1) {
    const bound = CLIP * CLIP * ratio;
    let clipped = 0;
    for (const each of residuals) clipped += Math.min(each.error * each.error, bound * each.poisson);
    const next = clipped / poisson;
    if (ratio - next < 1e-10 * ratio) break;
    ratio = next;
  }
  return ratio;
}

/** Lag-one correlation of the scaled errors, still with the moving average's own correlation in it. */
function neighbourCorrelation(residuals: readonly Residual[], ratio: number): number {
  let squares = 0;
  let products = 0;
  let pairs = 0;
  let lastPosition = -2;
  let lastError = 0;
  for (const each of residuals) {
    const scale = Math.sqrt(each.poisson * ratio);
    const error = scale > 0 ? Math.max(-CLIP, Math.min(CLIP, each.error / scale)) : 0;
    squares += error * error;
    if (each.position === lastPosition + 1) {
      products += error * lastError;
      pairs += 1;
    }
    lastPosition = each.position;
    lastError = error;
  }
  // As low as can be: of too few neighbours nothing is said.
  return pairs >= FEWEST_MONTHS - 1 && squares > 0 ? products / pairs / (squares / residuals.length) : -1;
}

const HIGHEST_RHO = 80;

interface MovingAverageEffect {
  readonly share: number;
  readonly correlation: number;
}

let effects: readonly MovingAverageEffect[] | undefined;

/** For ρ = 0, 0.01 … 0.8: what a 2 × 12 average leaves of a month's variance, and the correlation it leaves. */
function movingAverageEffects(): readonly MovingAverageEffect[] {
  effects ??= Array.from({ length: HIGHEST_RHO + 1 }, (_, step) => {
    const share = deviationCovariance(LEVEL_WEIGHTS.month, 0, step / 100);
    return { share, correlation: deviationCovariance(LEVEL_WEIGHTS.month, 1, step / 100) / share };
  });
  return effects;
}

/** The ρ whose deviations from a moving average would correlate as observed (method of moments), 0 to 0.8. */
function autocorrelationBehind(observed: number): number {
  const table = movingAverageEffects();
  const above = table.findIndex((each) => each.correlation >= observed);
  if (above < 0) return HIGHEST_RHO / 100;
  const [low, high] = [table[above - 1], table[above]];
  if (!low || !high) return 0;
  return (above - 1 + (observed - low.correlation) / (high.correlation - low.correlation)) / 100;
}

/** What a 2 × 12 average leaves of a month's variance at ρ, to the nearest hundredth of ρ. */
function shareLeft(rho: number): number {
  return movingAverageEffects()[Math.round(rho * 100)]?.share ?? 1;
}

/** What the usual dispersion and the measured one give together, weighed by how much each has seen. */
function shrink(
  measured: number,
  residuals: readonly Residual[],
): Pick<Irregularity, 'dispersion' | 'freedom'> {
  const mean = residuals.reduce((sum, each) => sum + each.poisson, 0) / Math.max(1, residuals.length);
  // The variance of a squared Poisson deviation is 2 + 1/mean: a sparse month tells less of it.
  const seen = mean > 0 ? (residuals.length * 2) / (2 + 1 / mean) : 0;
  const drawn = (seen * measured + PRIOR_MONTHS * USUAL_DISPERSION) / (seen + PRIOR_MONTHS);
  return { dispersion: Math.max(1, drawn), freedom: seen + PRIOR_FREEDOM };
}

type Measured = Omit<Irregularity, 'usualPerDay' | 'months'>;

/**
 * Autocorrelation of the months, drawn towards {@link USUAL_AUTOCORRELATION} and erring on the high side: nothing
 * below one and a half standard errors, one standard error more above, since too small a value makes false
 * alarms. Poisson noise has no memory, so that it cannot exceed the share of the variance that lies beyond Poisson.
 */
function autocorrelationOf(residuals: readonly Residual[], ratio: number): number {
  const own = autocorrelationBehind(neighbourCorrelation(residuals, ratio));
  const seen = residuals.length + PRIOR_NEIGHBOURS;
  const estimate = (own * residuals.length + USUAL_AUTOCORRELATION * PRIOR_NEIGHBOURS) / seen;
  const error = 1 / Math.sqrt(seen);
  const beyondPoisson = 1 - 1 / Math.max(1, ratio / shareLeft(0));
  return estimate > 1.5 * error ? Math.min(estimate + error, beyondPoisson, HIGHEST_RHO / 100) : 0;
}

function measureMonths(deviations: readonly Deviation[]): Measured {
  const seasonal = deviations.length >= FEWEST_MONTHS;
  const factors = seasonal ? seasonFactors(deviations) : [];
  const residuals = deviations.map((each) => residualOf(each, factors[each.season]));
  const ratio = clippedRatio(residuals);
  const autocorrelation = seasonal ? autocorrelationOf(residuals, ratio) : 0;
  const shrunk = shrink(ratio / shareLeft(autocorrelation), residuals);
  const seasonalVariance = seasonal ? seasonalVarianceOf(factors, shrunk.dispersion) : null;
  return { ...shrunk, autocorrelation, seasonalVariance };
}

function measureYears(deviations: readonly Deviation[]): Measured {
  const residuals = deviations.map((each) => residualOf(each, undefined));
  const share = deviationCovariance(LEVEL_WEIGHTS.year, 0, 0);
  const shrunk = shrink(clippedRatio(residuals) / share, residuals);
  return { ...shrunk, autocorrelation: 0, seasonalVariance: null };
}

/** Mean count per day of the cells that were measured, or of the whole series where none could be. */
function usualPerDay(deviations: readonly Deviation[], series: Series): number {
  const cells = deviations.length > 0 ? deviations : countsOf(series);
  const count = cells.reduce((sum, each) => sum + each.count, 0);
  const days = cells.reduce((sum, each) => sum + each.days, 0);
  return days > 0 ? count / days : 0;
}

/** The deviations nearest to the stretch between the first and the last cut: old waves say little of today's months. */
function nearest(deviations: readonly Deviation[], cuts: readonly number[]): readonly Deviation[] {
  const [first, last] = [Math.min(...cuts), Math.max(...cuts)];
  const away = ({ position }: Deviation): number => Math.max(first - position, position - last + 1, 0);
  const reach = deviations.map(away).toSorted((a, b) => a - b)[NEAREST_MONTHS - 1];
  return reach === undefined ? deviations : deviations.filter((each) => away(each) <= reach);
}

function measure(series: Series, cuts: readonly number[]): Irregularity {
  const apart = deviationsOf(series, cuts);
  // Too little left beside the change under test: then the change counts as noise, which can only widen.
  const enough = apart.length >= FEWEST_MONTHS || cuts.length === 0;
  const deviations = nearest(enough ? apart : deviationsOf(series), cuts);
  const measured = series.cadence === 'year' ? measureYears(deviations) : measureMonths(deviations);
  return { ...measured, usualPerDay: usualPerDay(deviations, series), months: deviations.length };
}

const measurements = new WeakMap<Series, Map<string, Irregularity>>();

/**
 * How irregular a series is: each month against a centred 2 × 12 month moving average of daily rates and the
 * mean factor of its calendar month, within runs of one method. No average reaches over a gap, a break or a
 * cut: a comparison cuts where its windows begin and end, lest the change itself count as noise. The years of
 * a yearly series are set against the mean of three. With cuts the {@link NEAREST_MONTHS} nearest count, without
 * all. Kept for as long as the series is.
 */
export function irregularityOf(series: Series, cuts: readonly number[] = []): Irregularity {
  const byCuts = measurements.get(series) ?? new Map<string, Irregularity>();
  measurements.set(series, byCuts);
  const key = cuts.join(' ');
  const known = byCuts.get(key);
  if (known) return known;
  const fresh = measure(series, cuts);
  byCuts.set(key, fresh);
  return fresh;
}
