import { irregularityOf, type Irregularity } from '../statistics/dispersion.ts';
import { breakMonthsIn, indicatorOf } from '../indicator/indicator.ts';
import type { IndicatorId } from '../indicator/rows.ts';
import { isClear, tooFewToTell, type CountPair } from '../statistics/interval.ts';
import { noiseOf, seasonMismatch } from '../statistics/noise.ts';
import type { GapReason } from '../indicator/observation.ts';
import {
  addMonths,
  monthsFrom,
  sameWindow,
  windowAround,
  windowDays,
  windowHas,
  windowLength,
  type Month,
  type Window,
} from '../time/period.ts';
import { populationIn, type Population } from '../place/population.ts';
import { perHundredThousand } from '../series/rate.ts';
import type { RegionCode } from '../place/region.ts';
import { lastMonthOf, totalOf, type Series, type Total } from '../series/series.ts';
import { chanceOver, endsOf, intervalOver, twoPrintings, type Ends, type TwoPrintings } from './printings.ts';
import type { RegisteringBreak } from '../record/curated/registering-break.ts';
import type { BreaksTouching } from '../series/registering-breaks.ts';
import { usualRevision, type UsualRevision } from '../record/revisions/usual-revision.ts';

/** What can be said of a change. */
export const VERDICTS = ['falling', 'rising', 'no-clear-change', 'not-comparable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why two windows may not be compared. A gap reason says what is missing in one of them. */
export const REFUSALS = [
  'method-break',
  'gap',
  'partial-month',
  'unequal-months',
  'too-few',
  'same-window',
  'still-filling',
] as const;
export type ComparisonRefusal = (typeof REFUSALS)[number];

/** One side of a comparison. */
export interface Side {
  readonly window: Window;
  readonly days: number;
  readonly total: number;
  readonly perDay: number;
  /** Per 100,000 people and year; nothing where no population is known. */
  readonly rate: number | null;
  readonly population: number | null;
}

/** A change between two windows, as a ratio of daily rates. */
export interface Change {
  readonly side: Side;
  readonly base: Side;
  /** Daily rate over base daily rate: 0.84 is a fall of 16 %; nothing where the base total is 0. */
  readonly ratio: number | null;
  /** 95 % interval of the ratio; `high` is nothing, meaning no upper limit, where the base total is 0. */
  readonly interval: { readonly low: number; readonly high: number | null };
  /**
   * The change that this series could show, as a share: where no change is clear, one smaller than this cannot
   * be distinguished from how the series usually strays (0.17 is ±17 %). Nothing where a limit of the interval is missing.
   */
  readonly detectable: number | null;
  /** Variance over mean of the months of this series, 1 where it is Poisson. */
  readonly dispersion: number;
  /** Two-sided p-value of no change, for controlling false alarms over many regions. */
  readonly pValue: number;
}

/** Newest months of a register that is still filling up, which no verdict is built on. */
export interface LeftOut {
  /** Months of either window that are still filling up, and those that stand opposite them in the other. */
  readonly months: readonly Month[];
  /** What was counted in the window as asked for, incomplete. */
  readonly total: number;
  /** What was counted in the base as asked for. */
  readonly baseTotal: number;
}

/** Two windows of a series compared: a change with its verdict, or a refusal with its reason. */
export type Comparison = {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly window: Window;
  readonly base: Window;
} & (
  | {
      readonly verdict: Exclude<Verdict, 'not-comparable'>;
      readonly change: Change;
      /** A revision of the usual size of the newer window would overturn the verdict. */
      readonly fragile: boolean;
      /** That usual revision, and how it is known. */
      readonly revision: UsualRevision;
      /** The window holds months of a register that is still filling up. */
      readonly provisional: boolean;
      /** The two printings that its figures come from, whose usual growth the interval holds; nothing where one cut gives both sides. */
      readonly printings: TwoPrintings | null;
      /** What the change leaves out of the windows asked for; nothing where it takes them whole. */
      readonly leftOut: LeftOut | null;
      /** Months between or in the windows from which a state's counts are registered otherwise, oldest first. */
      readonly registeringBreaks: readonly RegisteringBreak[];
      /**
       * Where many comparisons are judged together: whether this verdict stands among them (false discovery
       * rate). The verdict itself never depends on what it is judged with. Absent where it is judged alone.
       */
      readonly standsAmongMany?: boolean;
    }
  | {
      readonly verdict: 'not-comparable';
      readonly reason: ComparisonRefusal;
      /** The gap behind the reason `gap`. */
      readonly gap?: GapReason;
      /** The months to blame, in order. */
      readonly months: readonly Month[];
    }
);

/** What a comparison may draw on besides the series. */
export interface Surroundings {
  readonly population?: Population | undefined;
  /** The registering breaks that two windows of a series rest on; none are named where it is left out. */
  readonly registeringBreaks?: BreaksTouching | undefined;
}

type Refused = {
  readonly reason: ComparisonRefusal;
  readonly gap?: GapReason;
  readonly months: readonly Month[];
};

function refusalOf(total: Total): Refused | undefined {
  if (!('gap' in total)) return undefined;
  const { gap, months } = total;
  if (gap === 'method-break' || gap === 'partial-month') return { reason: gap, months };
  return { reason: 'gap', gap, months };
}

/** The totals of both windows, or why they cannot be set against each other. */
function totalsOf(series: Series, window: Window, base: Window): readonly [number, number] | Refused {
  if (sameWindow(window, base)) return { reason: 'same-window', months: [] };
  const breaks = breakMonthsIn(series.indicator, windowAround(window, base));
  if (breaks.length > 0) return { reason: 'method-break', months: breaks };
  const totals = [totalOf(series, window), totalOf(series, base)] as const;
  const [side, other] = totals;
  if ('gap' in side || 'gap' in other) return (refusalOf(side) ?? refusalOf(other)) as Refused;
  if (side.method !== other.method) return { reason: 'method-break', months: [window.from] };
  return [side.total, other.total];
}

function sideOf(series: Series, window: Window, total: number, population: Population | undefined): Side {
  const days = windowDays(window);
  // What is seized at the border of another country is no rate of the people who live in this one.
  const hasRate = indicatorOf(series.indicator).unit !== 'kg';
  const people = hasRate && population ? populationIn(population, series.region, window) : undefined;
  return {
    window,
    days,
    total,
    perDay: total / days,
    rate: people === undefined ? null : perHundredThousand(total, window, people),
    population: people ?? null,
  };
}

/** The counts of two sides with the noise measured on their series. */
function pairOf(series: Series, side: Side, base: Side, irregularity: Irregularity): CountPair {
  const noise = noiseOf(side, base, irregularity, series.cadence === 'year');
  return {
    total: side.total,
    days: side.days,
    baseTotal: base.total,
    baseDays: base.days,
    inflation: noise.inflation,
    freedom: noise.freedom,
  };
}

type Judged = Exclude<Verdict, 'not-comparable'>;

function verdictOf(pair: CountPair): Judged {
  if (!isClear(pair)) return 'no-clear-change';
  return pair.total * pair.baseDays < pair.baseTotal * pair.days ? 'falling' : 'rising';
}

/** The verdict that holds wherever between its two ends the usual growth may lie. */
function verdictOver([low, high]: Ends): Judged {
  const verdict = verdictOf(low);
  return low === high || verdictOf(high) === verdict ? verdict : 'no-clear-change';
}

/** Of two sides the one that ends later, which is the one that revisions still move. */
function newerSide(side: Side, base: Side): Side {
  return monthsFrom(base.window.to, side.window.to) >= 0 ? side : base;
}

/** Whether the verdict would be another if the total of the newer window were revised up or down by a share. */
function isFragile(ends: Ends, verdict: Judged, newer: 'total' | 'baseTotal', share: number): boolean {
  return [1 - share, 1 + share].some((factor) => {
    const revise = (pair: CountPair): CountPair => ({ ...pair, [newer]: pair[newer] * factor });
    const low = revise(ends[0]);
    return verdictOver([low, ends[1] === ends[0] ? low : revise(ends[1])]) !== verdict;
  });
}

/** The newest months of a register that fills up late, in order; only one such month does not make it late. */
function newestMonths(series: Series): Month[] {
  const last = lastMonthOf(series);
  const { provisionalMonths } = indicatorOf(series.indicator);
  // A whole year is published when its months are in.
  if (!last || series.cadence === 'year') return [];
  return Array.from({ length: provisionalMonths }, (_, back) =>
    addMonths(last, 1 + back - provisionalMonths),
  );
}

/** Months that are still filling up: of registers that take several months, not those that only revise the newest. */
function fillingMonths(series: Series): readonly Month[] {
  const newest = newestMonths(series);
  return newest.length > 1 ? newest : [];
}

/** Whether a window holds one of the newest months of a register that fills up late. */
function isProvisional(series: Series, window: Window): boolean {
  return newestMonths(series).some((month) => windowHas(window, month));
}

/** The two windows less their months that are still filling up, and less as many at the end of an equally long base. */
function completeWindows(
  series: Series,
  asked: Window,
  askedBase: Window,
): { readonly window: Window; readonly base: Window; readonly months: readonly Month[] } | Refused {
  const filling = fillingMonths(series);
  const held = (window: Window): Month[] => filling.filter((month) => windowHas(window, month));
  const [late, lateBase] = [held(asked), held(askedBase)];
  if (late.length + lateBase.length === 0) return { window: asked, base: askedBase, months: [] };
  const less = Math.max(late.length, lateBase.length);
  const alike = windowLength(asked) === windowLength(askedBase);
  const [cut, cutBase] = alike ? [less, less] : [late.length, lateBase.length];
  const months = [...new Set([...late, ...lateBase])].toSorted();
  if (cut >= windowLength(asked) || cutBase >= windowLength(askedBase)) {
    return { reason: 'still-filling', months };
  }
  return {
    window: { from: asked.from, to: addMonths(asked.to, -cut) },
    base: { from: askedBase.from, to: addMonths(askedBase.to, -cutBase) },
    months,
  };
}

/**
 * The share by which the ratio would have to differ from 1 to be clear: the way from the ratio to the limit that
 * faces no change, so that a change judged unclear is always smaller.
 */
function detectableIn(ratio: number | null, interval: Change['interval']): number | null {
  const { low, high } = interval;
  if (ratio === null || ratio === 0 || low === 0 || high === null) return null;
  return (ratio >= 1 ? ratio / low : high / ratio) - 1;
}

function changeOf(ends: Ends, side: Side, base: Side, irregularity: Irregularity): Change {
  const ratio = base.total > 0 ? side.perDay / base.perDay : null;
  const interval = intervalOver(ends);
  return {
    side,
    base,
    ratio,
    interval,
    detectable: detectableIn(ratio, interval),
    dispersion: irregularity.dispersion,
    pValue: chanceOver(ends),
  };
}

/** Whether the windows hold different calendar months while the series is too short to show what those do. */
function lacksSeasons(series: Series, window: Window, base: Window, irregularity: Irregularity): boolean {
  if (series.cadence === 'year' || irregularity.seasonalVariance !== null) return false;
  return seasonMismatch(window, base) > 0;
}

/** What is left to compare: the windows in their complete months, with the totals asked for and those judged. */
interface Comparable {
  readonly window: Window;
  readonly base: Window;
  readonly totals: readonly [number, number];
  readonly leftOut: LeftOut | null;
}

function comparableIn(series: Series, asked: Window, askedBase: Window): Comparable | Refused {
  const full = totalsOf(series, asked, askedBase);
  if ('reason' in full) return full;
  const complete = completeWindows(series, asked, askedBase);
  if ('reason' in complete) return complete;
  const { window, base, months } = complete;
  if (months.length === 0) return { window, base, totals: full, leftOut: null };
  const totals = totalsOf(series, window, base);
  if ('reason' in totals) return totals;
  return { window, base, totals, leftOut: { months, total: full[0], baseTotal: full[1] } };
}

/**
 * Compares a window of a series with a base window: daily rates, their ratio, its 95 % interval and the
 * verdict, in the months that are complete. Refuses where a break, a gap, too short a series, too few counts or
 * months that are all still filling up leave nothing to compare.
 */
export function compare(
  series: Series,
  window: Window,
  base: Window,
  surroundings: Surroundings = {},
): Comparison {
  const head = { indicator: series.indicator, region: series.region, window, base };
  const refuse = (why: Refused): Comparison => ({ ...head, verdict: 'not-comparable', ...why });
  const found = comparableIn(series, window, base);
  if ('reason' in found) return refuse(found);
  const irregularity = irregularityOf(series);
  if (lacksSeasons(series, found.window, found.base, irregularity))
    return refuse({ reason: 'unequal-months', months: [] });
  const side = sideOf(series, found.window, found.totals[0], surroundings.population);
  const other = sideOf(series, found.base, found.totals[1], surroundings.population);
  const pair = pairOf(series, side, other, irregularity);
  // Months that remember or a burst leave no clear change; only counts too low for their irregularity are too few.
  if (tooFewToTell({ ...pair, inflation: irregularity.dispersion }))
    return refuse({ reason: 'too-few', months: [] });
  const printings = twoPrintings(series, found.window, found.base);
  const ends = endsOf(pair, printings);
  const verdict = verdictOver(ends);
  const newer = newerSide(side, other);
  const revision = usualRevision(series, newer.window, newer.total);
  return {
    ...head,
    verdict,
    change: changeOf(ends, side, other, irregularity),
    fragile: isFragile(ends, verdict, newer === side ? 'total' : 'baseTotal', revision.share),
    revision,
    provisional: isProvisional(series, found.window) || isProvisional(series, found.base),
    printings,
    leftOut: found.leftOut,
    registeringBreaks: surroundings.registeringBreaks?.(series, found.window, found.base) ?? [],
  };
}
