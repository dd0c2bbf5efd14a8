import { MISS } from '../statistics/interval.ts';
import { fitCounts, linear, spread, type CountFit } from '../statistics/count-regression.ts';
import { isGap, type GapReason, type Value } from '../indicator/observation.ts';
import { addMonths, daysInMonth, monthsFrom, monthsIn, type Month, type Window } from '../time/period.ts';
import { observationsIn, type Series } from '../series/series.ts';
import { studentQuantile, studentTail } from '../statistics/special-functions.ts';

/** How many months before the date the level, slope and seasons are learned from, unless given otherwise. */
const USUAL_BEFORE = 48;

/** Fewest months before the date, so that two turns of the seasons are seen. */
const FEWEST_BEFORE = 24;

/** Fewest months after the date for a slope of their own. */
const FEWEST_AFTER = 6;

/** An estimate with its 95 % interval and the two-sided p-value of no change. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly pValue: number;
}

/** A month of the picture: what was counted, what the model fits, and what it would have expected without the date. */
interface InterruptedPoint {
  readonly month: Month;
  readonly observed: number;
  readonly fitted: number;
  /** From the date on: the path of the months before, carried on, with its 95 % band. */
  readonly counterfactual: { readonly value: number; readonly low: number; readonly high: number } | null;
}

/** Why no interrupted series can be fitted. */
const INTERRUPTED_REFUSALS = [
  'method-break',
  'gap',
  'too-short-before',
  'too-short-after',
  'too-few',
  'yearly',
] as const;
export type InterruptedRefusal = (typeof INTERRUPTED_REFUSALS)[number];

/** Level and slope before and after a date, or why they cannot be decided. */
export type Interrupted =
  | {
      readonly date: Month;
      readonly before: Window;
      readonly after: Window;
      /** Jump of the level at the date, as a ratio. */
      readonly level: Estimate;
      /** Change of the yearly slope, as a ratio: 0.9 means falling 10 % a year faster than before. */
      readonly slope: Estimate;
      /** Counted after the date over what the months before would have led to expect, as a ratio. */
      readonly effect: Estimate;
      /** Yearly slope of the months before, as a ratio. */
      readonly slopeBefore: number;
      readonly dispersion: number;
      readonly points: readonly InterruptedPoint[];
    }
  | {
      readonly date: Month;
      readonly refused: InterruptedRefusal;
      readonly gap?: GapReason;
      readonly months: readonly Month[];
    };

type Refused = Extract<Interrupted, { refused: InterruptedRefusal }>;

/** The columns of the model: 1, time, two pairs of seasonal waves, step, time since the step. */
const WAVES = [1, 2] as const;
const STEP = 2 + 2 * WAVES.length;

function rowOf(month: Month, date: Month, isAfter: boolean): number[] {
  const time = monthsFrom(date, month) / 12;
  const season = (2 * Math.PI * (Number(month.slice(5)) - 1)) / 12;
  const waves = WAVES.flatMap((wave) => [Math.cos(wave * season), Math.sin(wave * season)]);
  return [1, time, ...waves, isAfter ? 1 : 0, isAfter ? time : 0];
}

function refusalOf(series: Series, date: Month, span: Window): Refused | undefined {
  if (series.cadence === 'year') return { date, refused: 'yearly', months: [] };
  if (monthsFrom(span.from, date) < FEWEST_BEFORE) return { date, refused: 'too-short-before', months: [] };
  if (monthsFrom(date, span.to) + 1 < FEWEST_AFTER) return { date, refused: 'too-short-after', months: [] };
  const observations = observationsIn(series, span);
  const gaps = observations.filter(isGap);
  const [gap] = gaps;
  if (gap) return { date, refused: 'gap', gap: gap.gap, months: gaps.map((each) => each.month) };
  const values = observations as Value[];
  const crossing = values.find((each) => each.method !== values[0]?.method);
  if (crossing) return { date, refused: 'method-break', months: [crossing.month] };
  const total = values.reduce((sum, each) => sum + each.value, 0);
  return total < values.length ? { date, refused: 'too-few', months: [] } : undefined;
}

/** A coefficient or contrast as a ratio with interval. */
function estimate(log: number, error: number, freedom: number): Estimate {
  const reach = studentQuantile(1 - MISS / 2, freedom) * error;
  const pValue = 2 * studentTail(-Math.abs(log / error), freedom);
  return { value: Math.exp(log), low: Math.exp(log - reach), high: Math.exp(log + reach), pValue };
}

function unit(length: number, at: number): number[] {
  return Array.from({ length }, (_, index) => (index === at ? 1 : 0));
}

/**
 * Counted after the date over expected: the log of the ratio varies by the counterfactual's own uncertainty
 * and by the irregularity of the months counted.
 */
function effectOf(fit: CountFit, values: readonly Value[], date: Month): Estimate {
  const after = values.filter((each) => monthsFrom(date, each.month) >= 0);
  const expected = after.map((each) => {
    const row = rowOf(each.month, date, false);
    return { row, value: daysInMonth(each.month) * Math.exp(linear(fit, row)) };
  });
  const observed = after.reduce((sum, each) => sum + each.value, 0);
  const total = expected.reduce((sum, each) => sum + each.value, 0);
  const gradient = unit(STEP + 2, -1).map((_, k) =>
    expected.reduce((sum, each) => sum + (each.value * (each.row[k] ?? 0)) / total, 0),
  );
  const variance = spread(fit, gradient) ** 2 + fit.longRun / (observed + 0.5);
  return estimate(Math.log((observed + 0.5) / (total + 0.5)), Math.sqrt(variance), fit.freedom);
}

function pointOf(fit: CountFit, each: Value, date: Month): InterruptedPoint {
  const { month, value: observed } = each;
  const days = daysInMonth(month);
  const isAfter = monthsFrom(date, month) >= 0;
  const fitted = days * Math.exp(linear(fit, rowOf(month, date, isAfter)));
  if (!isAfter) return { month, observed, fitted, counterfactual: null };
  const row = rowOf(month, date, false);
  const { value, low, high } = estimate(linear(fit, row), spread(fit, row), fit.freedom);
  return {
    month,
    observed,
    fitted,
    counterfactual: { value: days * value, low: days * low, high: days * high },
  };
}

/**
 * Interrupted time series: segmented quasi-Poisson regression of monthly counts on days, with a log-linear
 * trend, two pairs of seasonal waves, and a step and a change of slope at `date` (Wagner, Soumerai, Zhang &
 * Ross-Degnan 2002; Bernal, Cummins & Gasparrini 2017). Standard errors bear autocorrelation (Newey & West
 * 1987) and are never smaller than the quasi-Poisson ones. Refuses gaps, breaks and too short stretches.
 */
export function interruptedAt(
  series: Series,
  date: Month,
  until: Month,
  before: number = USUAL_BEFORE,
): Interrupted {
  const first = series.observations.find((each) => !isGap(each))?.month ?? date;
  const start = addMonths(date, -before);
  const span: Window = { from: monthsFrom(first, start) < 0 ? first : start, to: until };
  const refused = refusalOf(series, date, span);
  if (refused) return refused;
  const values = observationsIn(series, span) as Value[];
  const rows = values.map((each) => rowOf(each.month, date, monthsFrom(date, each.month) >= 0));
  const fit = fitCounts(
    values.map((each) => each.value),
    values.map((each) => daysInMonth(each.month)),
    rows,
  );
  if (!fit) return { date, refused: 'too-few', months: [] };
  const ratio = (at: number): Estimate =>
    estimate(fit.coefficients[at] ?? 0, spread(fit, unit(STEP + 2, at)), fit.freedom);
  return {
    date,
    before: { from: span.from, to: addMonths(date, -1) },
    after: { from: date, to: until },
    level: ratio(STEP),
    slope: ratio(STEP + 1),
    effect: effectOf(fit, values, date),
    slopeBefore: Math.exp(fit.coefficients[1] ?? 0),
    dispersion: fit.dispersion,
    points: values.map((each) => pointOf(fit, each, date)),
  };
}

/** What the same fit says at dates where nothing is known to have happened, all of them before the true date. */
export interface Placebos {
  readonly dates: readonly { readonly date: Month; readonly effect: Estimate }[];
  /** How many of them look like a change at 5 %: far more than 1 in 20 means that this series drifts by itself. */
  readonly alarms: number;
  /** How many have an effect at least as far from 1 as the true date's. */
  readonly asLarge: number;
}

/**
 * The fit of {@link interruptedAt} at every earlier date whose stretch after it, as long as the true one, ends
 * before the true date (placebo in time; Abadie, Diamond & Hainmueller 2015).
 */
export function placebosOf(
  series: Series,
  actual: Extract<Interrupted, { effect: Estimate }>,
  before: number = USUAL_BEFORE,
): Placebos {
  const length = monthsFrom(actual.after.from, actual.after.to);
  const first = series.observations.find((each) => !isGap(each))?.month ?? actual.date;
  const candidates = monthsIn({
    from: addMonths(first, FEWEST_BEFORE),
    to: addMonths(actual.date, -length - 1),
  });
  const dates = candidates.flatMap((date) => {
    const fit = interruptedAt(series, date, addMonths(date, length), before);
    return 'effect' in fit ? [{ date, effect: fit.effect }] : [];
  });
  const far = (each: Estimate): number => Math.abs(Math.log(each.value));
  return {
    dates,
    alarms: dates.filter((each) => each.effect.pValue < MISS).length,
    asLarge: dates.filter((each) => far(each.effect) >= far(actual.effect)).length,
  };
}
