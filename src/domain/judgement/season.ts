import { indicatorOf } from '../indicator/indicator.ts';
import type { IndicatorId } from '../indicator/rows.ts';
import type { RegionCode } from '../place/region.ts';
import type { MethodId } from '../time/method.ts';
import { isGap } from '../indicator/observation.ts';
import { addMonths, monthOf, monthsFrom, shiftWindow, windowDays, yearOf } from '../time/period.ts';
import type { Month, Window } from '../time/period.ts';
import { lastMonthOf, observationAt, totalOf, type Series } from '../series/series.ts';
import { usualRevision } from '../record/revisions/usual-revision.ts';
import { studentQuantile } from '../statistics/special-functions.ts';

/** How many months stand on each side where a register is judged within its own method. */
export const SEASON_MONTHS = 3;

/** Fewest earlier years from which a season is learned: with fewer its spread is a guess. */
const FEWEST_SEASONS = 5;

/** Fewest records on either side, in any year: below, chance alone moves the ratio by over 30 %. */
const FEWEST_IN_SEASON = 20;

/** A stretch of months with what was counted in it. */
export interface CountedWindow {
  readonly window: Window;
  readonly total: number;
  readonly perDay: number;
}

/** What earlier years show between the same months: the ratio of daily rates that the season alone gives. */
export interface Season {
  /** The years it is learned from, in order. */
  readonly years: readonly number[];
  /** The method that those years were counted under; that the season outlived it is an assumption. */
  readonly method: MethodId;
  /** Geometric mean of the ratios of daily rates. */
  readonly ratio: number;
  /** Standard deviation of the ratios over the years. */
  readonly spread: number;
  /** Where one more year's ratio would lie, 95 of 100 times: what the ratio as counted is judged by. */
  readonly range: { readonly low: number; readonly high: number };
}

/** Why the newest months of a method cannot be judged by the season. */
export const SEASON_REFUSALS = ['too-few-months', 'too-few-years', 'too-few', 'no-break'] as const;
type SeasonRefusal = (typeof SEASON_REFUSALS)[number];

/** The newest months of a method against its first ones, beyond what the season gives; or why not. */
export type SeasonalComparison = {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
} & (
  | {
      readonly verdict: 'falling' | 'rising' | 'no-clear-change';
      readonly side: CountedWindow;
      readonly base: CountedWindow;
      /** Ratio of the daily rates as counted. */
      readonly ratio: number;
      readonly season: Season;
      /** The ratio over the season's, with the 95 % interval that the season's own straying leaves. */
      readonly beyond: { readonly ratio: number; readonly low: number; readonly high: number };
      /** A revision of the usual size of the newest months would give another verdict. */
      readonly fragile: boolean;
    }
  | {
      readonly verdict: 'not-comparable';
      readonly reason: SeasonRefusal;
      /** The months to blame, in order. */
      readonly months: readonly Month[];
    }
);

type Refused = { readonly reason: SeasonRefusal; readonly months: readonly Month[] };

function refused(reason: SeasonRefusal, months: readonly Month[] = []): Refused {
  return { reason, months };
}

/** The newest month without a gap before it since `from`; nothing where `from` itself is a gap. */
export function lastWithoutGap(series: Series, from: Month): Month | undefined {
  const last = lastMonthOf(series);
  const length = last ? monthsFrom(from, last) + 1 : 0;
  const gap = Array.from({ length }, (_, index) => addMonths(from, index)).find((month) =>
    isGap(observationAt(series, month)),
  );
  if (gap === from || !last || length < 1) return undefined;
  return gap ? addMonths(gap, -1) : last;
}

function counted(series: Series, window: Window): CountedWindow | undefined {
  const sum = totalOf(series, window);
  if ('gap' in sum) return undefined;
  return { window, total: sum.total, perDay: sum.total / windowDays(window) };
}

interface YearRatio {
  readonly year: number;
  readonly method: MethodId;
  readonly logRatio: number;
}

/** The ratio between the same months of an earlier year, where both stand in one method with enough records. */
function ratioOfYear(series: Series, side: Window, base: Window, yearsBack: number): YearRatio | undefined {
  const windows = [side, base].map((window) => shiftWindow(window, -12 * yearsBack));
  const [late, early] = windows.map((window) => totalOf(series, window));
  if (!late || !early || 'gap' in late || 'gap' in early || late.method !== early.method) return undefined;
  if (Math.min(late.total, early.total) < FEWEST_IN_SEASON) return undefined;
  const days = windows.map(windowDays);
  const ratio = late.total / (days[0] ?? 1) / (early.total / (days[1] ?? 1));
  return { year: yearOf(side.to) - yearsBack, method: late.method, logRatio: Math.log(ratio) };
}

function yearRatios(series: Series, side: Window, base: Window): YearRatio[] {
  const first = series.observations[0]?.month ?? side.from;
  const most = Math.floor(monthsFrom(first, base.from) / 12);
  return Array.from({ length: Math.max(0, most) }, (_, index) => most - index).flatMap(
    (yearsBack) => ratioOfYear(series, side, base, yearsBack) ?? [],
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

/** Sample standard deviation, n − 1 in the denominator. */
function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, each) => sum + (each - middle) ** 2, 0) / (values.length - 1));
}

/** The season as learned, and the observed ratio against what another year of it would give. */
function judgedBySeason(side: CountedWindow, base: CountedWindow, years: readonly YearRatio[]) {
  const logs = years.map((each) => each.logRatio);
  const ratio = side.perDay / base.perDay;
  const middle = mean(logs);
  const beyond = Math.log(ratio) - middle;
  // A prediction interval: a further year strays as the earlier did, around a mean that is itself estimated.
  const reach = -studentQuantile(0.025, logs.length - 1) * deviation(logs) * Math.sqrt(1 + 1 / logs.length);
  return {
    ratio,
    season: {
      years: years.map((each) => each.year),
      method: years[0]?.method ?? ('cnsp-2015' as const),
      ratio: Math.exp(middle),
      spread: deviation(logs.map(Math.exp)),
      range: { low: Math.exp(middle - reach), high: Math.exp(middle + reach) },
    },
    beyond: {
      ratio: Math.exp(beyond),
      low: Math.exp(beyond - reach),
      high: Math.exp(beyond + reach),
    },
  };
}

/** The windows set against each other: the newest three months of a method and its first three. */
function windowsOf(series: Series, start: Month): readonly [Window, Window] | undefined {
  const last = lastWithoutGap(series, start);
  if (!last || monthsFrom(start, last) + 1 < 2 * SEASON_MONTHS) return undefined;
  const side = { from: addMonths(last, 1 - SEASON_MONTHS), to: last };
  return [side, { from: start, to: addMonths(start, SEASON_MONTHS - 1) }];
}

/** The two windows with what was counted in them and the ratios of earlier years, or why they are not judged. */
function seasonalSides(series: Series) {
  const start = indicatorOf(series.indicator).breaks.at(-1)?.month;
  if (!start || series.cadence === 'year') return refused('no-break');
  const windows = windowsOf(series, start);
  if (!windows) return refused('too-few-months', [start]);
  const [side, base] = windows.map((window) => counted(series, window));
  if (!side || !base) return refused('too-few-months', [start]);
  if (Math.min(side.total, base.total) < FEWEST_IN_SEASON) return refused('too-few');
  const years = yearRatios(series, ...windows);
  if (years.length >= FEWEST_SEASONS) return { side, base, years };
  return refused(
    'too-few-years',
    years.map(({ year }) => monthOf(year, 1)),
  );
}

/** What an interval says of the direction once the newest months are multiplied by a factor. */
function verdictOf({ low, high }: { readonly low: number; readonly high: number }, factor: number) {
  if (high * factor < 1) return 'falling';
  return low * factor > 1 ? 'rising' : 'no-clear-change';
}

/**
 * Where a young register goes within its own method: its newest three months against its first three, as a
 * ratio of daily rates, beyond the ratio that the same months gave in earlier years. The interval is Student's
 * prediction interval for one more year. Assumes that the season outlived the change of method, no more.
 * Refuses under six months of the method, five earlier years, or twenty records on a side.
 */
export function seasonalComparison(series: Series): SeasonalComparison {
  const head = { indicator: series.indicator, region: series.region };
  const sides = seasonalSides(series);
  if ('reason' in sides) return { ...head, verdict: 'not-comparable', ...sides };
  const { side, base, years } = sides;
  const judged = judgedBySeason(side, base, years);
  const verdict = verdictOf(judged.beyond, 1);
  const { share } = usualRevision(series, side.window, side.total);
  const fragile = [1 - share, 1 + share].some((factor) => verdictOf(judged.beyond, factor) !== verdict);
  return { ...head, verdict, side, base, ...judged, fragile };
}
