import { countsOf, stretchesOf, yearDeviations, YEAR_SHARE } from '../series/level.ts';
import { STATE_CODES } from '../place/region.ts';
import type { StatesNoise } from '../series/cube.ts';
import type { Series } from '../series/series.ts';
import {
  emptyBands,
  expectedBands,
  logLikelihood,
  overExcess,
  posteriorOf,
  RHOS,
  type BandSums,
  type KinWord,
  type NoisePosterior,
} from './noise-posterior.ts';
import { levelOf, likeliestShift, ordinatesOf, type Ordinate, type Stretch } from './stretch-noise.ts';

/** How irregular the months of a series are, once its level, trend, shifts and seasons are taken away. */
export interface Irregularity {
  /** Variance over mean of a month, at least 1 (Poisson). */
  readonly dispersion: number;
  /** First-order autocorrelation of what lies beyond Poisson, 0 to 0.9. */
  readonly autocorrelation: number;
  /** All that is known of the two, which the two numbers above sum up. */
  readonly posterior: NoisePosterior;
  /** Variance of the calendar months' effects on a log scale; nothing where fewer than 36 months show them. */
  readonly seasonalVariance: number | null;
  /** Mean count per day over the months it was measured on: the level that `dispersion` belongs to. */
  readonly usualPerDay: number;
  /** How many months it was measured on. */
  readonly months: number;
  /** Places in the series where its level shifts for good: noise is measured on either side of them. */
  readonly shifts: readonly number[];
}

/** A deviation of more than so many standard deviations counts as just so many. */
const CLIP = 4;

/** Fewest months on which seasons are measured. */
const FEWEST_MONTHS = 36;

/** A step of the level of at least so many standard errors is a shift, not noise. */
const SHIFT_ERRORS = 3.5;

/** Most shifts that are looked for in one series. */
const MOST_SHIFTS = 8;

/** One calendar month over the years: counted over expected. */
interface SeasonFactor {
  count: number;
  expected: number;
}

interface Levelled {
  readonly stretch: Stretch;
  /** Count that level and trend give each month. */
  readonly expected: readonly number[];
}

function levelled(stretch: Stretch): Levelled {
  const level = levelOf(stretch);
  return { stretch, expected: level.map((each, t) => each * (stretch.days[t] ?? 0)) };
}

/** The factors by month number, 1 to 12. */
function seasonFactors(all: readonly Levelled[]): readonly SeasonFactor[] {
  const factors = Array.from({ length: 13 }, (): SeasonFactor => ({ count: 0, expected: 0 }));
  for (const { stretch, expected } of all) {
    stretch.seasons.forEach((season, t) => {
      const factor = factors[season];
      if (!factor) return;
      factor.count += stretch.counts[t] ?? 0;
      factor.expected += expected[t] ?? 0;
    });
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

/** Deviations in Poisson standard deviations, a month that expects nothing having none. */
function scaledResiduals(
  { stretch, expected }: Levelled,
  factors: readonly SeasonFactor[] | undefined,
): number[] {
  return stretch.counts.map((count, t) => {
    const season = factors?.[stretch.seasons[t] ?? 0];
    const share = season && season.expected > 0 ? season.count / season.expected : 1;
    const mean = (expected[t] ?? 0) * share;
    return mean > 0 ? (count - mean) / Math.sqrt(mean) : 0;
  });
}

/** Standard deviation with those beyond {@link CLIP} of it drawn in (Huber's proposal 2 by fixed point). */
function clippedDeviation(residuals: readonly number[]): number {
  const squares = residuals.map((each) => each * each);
  let variance = squares.reduce((sum, each) => sum + each, 0) / squares.length;
  for (let round = 0; round < 100; round += 1) {
    const bound = CLIP * CLIP * variance;
    const next = squares.reduce((sum, each) => sum + Math.min(each, bound), 0) / squares.length;
    if (!(variance - next > 1e-9 * variance)) break;
    variance = next;
  }
  return Math.sqrt(variance);
}

/** Everything measured on a series cut into stretches. */
interface Measured {
  readonly stretches: readonly Stretch[];
  readonly ordinates: readonly (readonly Ordinate[])[];
  readonly bands: BandSums;
  readonly factors: readonly SeasonFactor[] | undefined;
}

/** Share of an ordinate's word that sparse months have: a squared Poisson deviation has variance 2 + 1/mean. */
function wordOf(all: readonly Levelled[], months: number): number {
  const mean = all.reduce((sum, { expected }) => sum + expected.reduce((a, b) => a + b, 0), 0) / months;
  return mean > 0 ? 2 / (2 + 1 / mean) : 0;
}

function measureAt(series: Series, shifts: readonly number[]): Measured {
  const stretches = stretchesOf(series, shifts);
  const months = stretches.reduce((sum, each) => sum + each.counts.length, 0);
  const all = stretches.map(levelled);
  const factors = months >= FEWEST_MONTHS ? seasonFactors(all) : undefined;
  const residuals = all.map((each) => scaledResiduals(each, factors));
  const bound = CLIP * clippedDeviation(residuals.flat());
  const ordinates = residuals.map((each) =>
    ordinatesOf(
      each.map((one) => Math.max(-bound, Math.min(bound, one))),
      factors !== undefined,
    ),
  );
  const bands = emptyBands();
  const word = wordOf(all, months);
  for (const { value, band } of ordinates.flat()) {
    bands.counts[band] = (bands.counts[band] ?? 0) + word;
    bands.squares[band] = (bands.squares[band] ?? 0) + word * value * value;
  }
  return { stretches, ordinates, bands, factors };
}

/** The strongest shift of level in a measured series that is too large for its noise. */
function strongestShift({ stretches, ordinates, bands }: Measured): number | undefined {
  const variances = expectedBands(posteriorOf(logLikelihood(bands)));
  let best: { place: number; score: number } | undefined;
  stretches.forEach((stretch, index) => {
    const { at, score } = likeliestShift(stretch.counts.length, ordinates[index] ?? [], variances);
    if (score > (best?.score ?? SHIFT_ERRORS ** 2)) best = { place: stretch.start + at, score };
  });
  return best?.place;
}

interface Shifted {
  readonly shifts: readonly number[];
  readonly measured: Measured;
}

const shiftedBySeries = new WeakMap<Series, Shifted>();

/** A series with its shifts, found unless they were measured ahead. */
function shiftedOf(series: Series): Shifted {
  const known = shiftedBySeries.get(series);
  if (known) return known;
  const ahead = series.noise?.shifts;
  const fresh = ahead ? { shifts: ahead, measured: measureAt(series, ahead) } : withShiftsFound(series);
  shiftedBySeries.set(series, fresh);
  return fresh;
}

/** Looks for the shifts of a series one by one, the strongest first. */
function withShiftsFound(series: Series): Shifted {
  let shifts: readonly number[] = [];
  let measured = measureAt(series, shifts);
  for (let round = 0; round < MOST_SHIFTS; round += 1) {
    const next = strongestShift(measured);
    if (next === undefined) break;
    shifts = [...shifts, next].toSorted((a, b) => a - b);
    measured = measureAt(series, shifts);
  }
  return { shifts, measured };
}

/** How many months' worth of weight the states of an indicator have in what is said of the autocorrelation of one. */
const KIN_MONTHS = 60;

/** Least excess that counts as usual among states, so that a prior about it has somewhere to lie. */
const LEAST_USUAL = 0.05;

const wordByKin = new WeakMap<object, StatesNoise>();

function excessOf(posterior: NoisePosterior): number {
  return posterior.excess.reduce((sum, each) => sum + each, 0);
}

/** What the 32 states of an indicator say together: one autocorrelation, each with an excess of its own. */
export function statesNoiseOf(kin: NonNullable<Series['kin']>): StatesNoise {
  const known = wordByKin.get(kin);
  if (known) return known;
  const states = kin().map((each) => {
    const { bands } = shiftedOf(each).measured;
    const likelihood = logLikelihood(bands);
    const seen = bands.counts.reduce((a, b) => a + b, 0);
    return { seen, byRho: overExcess(likelihood), excess: excessOf(posteriorOf(likelihood)) };
  });
  const seen = states.reduce((sum, each) => sum + each.seen, 0);
  const share = Math.min(1, KIN_MONTHS / Math.max(1, seen));
  const excesses = states.map((each) => each.excess).toSorted((a, b) => a - b);
  const fresh = {
    byRho: RHOS.map((_, row) => share * states.reduce((sum, each) => sum + (each.byRho[row] ?? 0), 0)),
    usual: Math.max(LEAST_USUAL, excesses[Math.floor(excesses.length / 2)] ?? 1),
  };
  wordByKin.set(kin, fresh);
  return fresh;
}

/** What its kin say of a series: of the nation and of groups only how long they remember. */
function kinWord({ kin, region, noise }: Series): KinWord | undefined {
  const word = noise?.states ?? (kin && statesNoiseOf(kin));
  if (!word) return undefined;
  return STATE_CODES.includes(region) ? word : { ...word, usual: null };
}

function summary(
  posterior: NoisePosterior,
): Pick<Irregularity, 'dispersion' | 'autocorrelation' | 'posterior'> {
  const excess = excessOf(posterior);
  const tilted = posterior.excess.reduce((sum, each, row) => sum + each * (RHOS[row] ?? 0), 0);
  return { dispersion: 1 + excess, autocorrelation: excess > 0 ? tilted / excess : 0, posterior };
}

/** Mean count per day of the cells of a series. */
function usualPerDay(series: Series): number {
  const cells = countsOf(series);
  const count = cells.reduce((sum, each) => sum + each.count, 0);
  const days = cells.reduce((sum, each) => sum + each.days, 0);
  return days > 0 ? count / days : 0;
}

function measureMonths(series: Series): Irregularity {
  const { shifts, measured } = shiftedOf(series);
  const posterior = posteriorOf(logLikelihood(measured.bands), kinWord(series));
  const { factors, stretches } = measured;
  const estimates = summary(posterior);
  return {
    ...estimates,
    seasonalVariance: factors ? seasonalVarianceOf(factors, estimates.dispersion) : null,
    usualPerDay: usualPerDay(series),
    months: stretches.reduce((sum, each) => sum + each.counts.length, 0),
    shifts,
  };
}

/** A row of the posterior with all of it at ρ = 0. */
function withoutMemory(values: readonly number[]): number[] {
  const all = values.reduce((sum, each) => sum + each, 0);
  return values.map((_, row) => (row === 0 ? all : 0));
}

/** The years of a yearly series against the mean of three; years are taken to be independent. */
function measureYears(series: Series): Irregularity {
  const deviations = yearDeviations(series);
  const bands = emptyBands();
  bands.counts[0] = deviations.length;
  bands.squares[0] = deviations.reduce((sum, { count, expected }) => {
    return expected > 0 ? sum + (count - expected) ** 2 / (expected * YEAR_SHARE) : sum;
  }, 0);
  const posterior = posteriorOf(logLikelihood(bands));
  const independent: NoisePosterior = {
    weights: withoutMemory(posterior.weights),
    excess: withoutMemory(posterior.excess),
    squaredExcess: withoutMemory(posterior.squaredExcess),
  };
  return {
    ...summary(independent),
    seasonalVariance: null,
    usualPerDay: usualPerDay(series),
    months: deviations.length,
    shifts: [],
  };
}

const measurements = new WeakMap<Series, Irregularity>();

/**
 * How irregular a series is, one measure for the series whatever is compared in it: from all its months, within
 * stretches of one method and one level, shifts of the level found by themselves; drawn towards what the 32
 * states of its indicator show. Kept for as long as the series is.
 */
export function irregularityOf(series: Series): Irregularity {
  const known = measurements.get(series);
  if (known) return known;
  const fresh = series.cadence === 'year' ? measureYears(series) : measureMonths(series);
  measurements.set(series, fresh);
  return fresh;
}
