import type { TableField } from '../table.ts';
import { indicatorOf } from '../indicator/indicator.ts';
import type { IndicatorId } from '../indicator/rows.ts';
import type { GapReason } from '../indicator/observation.ts';
import { monthsFrom, shiftWindow, windowDays, type Month, type Window } from '../time/period.ts';
import type { RegionCode } from '../place/region.ts';
import { addSeries, totalOf, type Series } from '../series/series.ts';
import { lastWithoutGap } from './season.ts';
import { irregularityOf } from '../statistics/dispersion.ts';
import { isClear, ratioInterval, type CountPair } from '../statistics/interval.ts';
import { noiseOf } from '../statistics/noise.ts';

/** What two readings of the seam between two methods allow to say; never a verdict, never in its colours. */
export const ACROSS_OUTCOMES = [
  'fell-under-both',
  'rose-under-both',
  'hangs-on-the-reading',
  'cannot-tell',
] as const;
export type AcrossOutcome = (typeof ACROSS_OUTCOMES)[number];

/** One printed count, with its months. */
export interface PrintedCount {
  readonly window: Window;
  readonly days: number;
  readonly total: number;
}

/** Which way one reading points: `unclear` where the series strays by as much without any change. */
export const READING_DIRECTIONS = ['fell', 'rose', 'unclear'] as const;
export type ReadingDirection = (typeof READING_DIRECTIONS)[number];

/** A count after the break beside one before it: a ratio of daily means, no bridge. */
export interface AcrossReading {
  readonly after: PrintedCount;
  /** Daily mean after over daily mean before. */
  readonly ratio: number;
  /** 95 % interval that the series' own noise leaves; `high` is nothing where there is no upper limit. */
  readonly interval: { readonly low: number; readonly high: number | null };
  readonly direction: ReadingDirection;
  /**
   * The share of what the old rules would have counted that the new count would have to leave out (below
   * zero: to have added) for the direction not to hold: 0.18 is 18 of every 100.
   */
  readonly shareToOverturn: number;
}

/**
 * What is known of the attempts that the new register counts apart: added (`read`), `none-counted` for this
 * crime, `not-published` for these months and region, or so many that they `outnumber` all that the old rules
 * counted, so that they cannot have been inside it.
 */
export const ATTEMPTS_STANDINGS = ['read', 'none-counted', 'not-published', 'outnumber'] as const;
type AttemptsStanding = (typeof ATTEMPTS_STANDINGS)[number];

/** Both sides of the break as printed, read twice. */
export interface AcrossReadings {
  readonly breakMonth: Month;
  readonly before: PrintedCount;
  readonly without: AcrossReading;
  /** With the attempts that the new register counts apart; nothing where none are known. */
  readonly withAttempts: AcrossReading | null;
  readonly attempts: AttemptsStanding;
}

/** Why nothing is said of a direction across a break; the first four also leave nothing to read. */
export const ACROSS_REFUSALS = [
  'no-break',
  'window-before-break',
  'gap',
  'zero-before',
  'within-noise',
  'attempts-not-published',
] as const;
export type AcrossRefusal = (typeof ACROSS_REFUSALS)[number];

/** The same months before and after a change of method, read twice: without and with attempts. */
export type Across = {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly window: Window;
} & (
  | { readonly mark: Exclude<AcrossOutcome, 'cannot-tell'>; readonly readings: AcrossReadings }
  | {
      readonly mark: 'cannot-tell';
      readonly reason: AcrossRefusal;
      /** The gap behind the reason `gap`. */
      readonly gap?: GapReason;
      /** The months to blame, in order. */
      readonly months: readonly Month[];
      /** Both counts all the same, where both are printed. */
      readonly readings: AcrossReadings | null;
    }
);

type Refused = {
  readonly reason: AcrossRefusal;
  readonly gap?: GapReason;
  readonly months: readonly Month[];
};

/**
 * The window before the break that holds the same calendar months, a whole number of years earlier.
 * @example sameMonthsBefore({ from: '2026-01', to: '2026-07' }, '2026-01') // { from: '2025-01', to: '2025-07' }
 */
export function sameMonthsBefore(window: Window, breakMonth: Month): Window {
  const years = Math.max(1, Math.ceil((monthsFrom(breakMonth, window.to) + 1) / 12));
  return shiftWindow(window, -12 * years);
}

/** What a young method has counted so far: from its first month to the newest without a gap before it; nothing where there is none. */
export function sinceBreak(series: Series): Window | undefined {
  const from = indicatorOf(series.indicator).breaks.at(-1)?.month;
  const to = from && lastWithoutGap(series, from);
  return from && to && { from, to };
}

/** The two counts with the noise measured on the series, all its months, both methods apart. */
function pairOf(series: Series, after: PrintedCount, before: PrintedCount): CountPair {
  const { inflation, freedom } = noiseOf(after, before, irregularityOf(series), false);
  const { total, days } = after;
  return { total, days, baseTotal: before.total, baseDays: before.days, inflation, freedom };
}

function readingOf(series: Series, before: PrintedCount, after: PrintedCount): AcrossReading {
  const pair = pairOf(series, after, before);
  const ratio = after.total / after.days / (before.total / before.days);
  const direction = !isClear(pair) ? 'unclear' : ratio < 1 ? 'fell' : 'rose';
  return { after, ratio, interval: ratioInterval(pair), direction, shareToOverturn: 1 - ratio };
}

/** Whether the two readings lie farther apart than the series strays by itself, so that the reading decides. */
function readingDecides(without: AcrossReading, withAttempts: AcrossReading): boolean {
  const { high } = without.interval;
  return high !== null && withAttempts.ratio > high;
}

const MARK_OF = { fell: 'fell-under-both', rose: 'rose-under-both' } as const;

/**
 * What the readings say together: their common, clear direction; that it hangs on the reading, where the two
 * differ by more than noise; else that these data cannot tell.
 */
function markOf({
  without,
  withAttempts,
  attempts,
}: AcrossReadings): Exclude<AcrossOutcome, 'cannot-tell'> | Refused {
  if (attempts === 'not-published') return { reason: 'attempts-not-published', months: [] };
  const other = attempts === 'read' && withAttempts ? withAttempts : without;
  const { direction } = without;
  if (direction !== 'unclear' && direction === other.direction) return MARK_OF[direction];
  return readingDecides(without, other) ? 'hangs-on-the-reading' : { reason: 'within-noise', months: [] };
}

/**
 * The indicators of what the new register counts apart and the old one may have counted inside another: what
 * must be added for the second reading. Other crimes against life are the likelier home of attempts until 2025.
 */
const COUNTED_APART: Partial<Record<IndicatorId, readonly IndicatorId[]>> = {
  'homicide-cases': ['attempted-homicide-cases'],
  'femicide-cases': ['attempted-femicide-cases'],
  'extortion-cases': ['attempted-extortion-cases'],
  'other-life-cases': ['attempted-homicide-cases', 'attempted-femicide-cases'],
};

/**
 * The indicators of attempts that the new register counts apart from an indicator; none where it counts none.
 * @example attemptsOf('extortion-cases') // ['attempted-extortion-cases']
 */
export function attemptsOf(indicator: IndicatorId): readonly IndicatorId[] {
  return COUNTED_APART[indicator] ?? [];
}

/**
 * Indicators with the attempts that a new method counts apart from them, for two readings across its break; each once.
 * @example withTheirAttempts(['extortion-cases', 'attempted-extortion-cases']) // ['extortion-cases', 'attempted-extortion-cases']
 */
export function withTheirAttempts(wanted: readonly IndicatorId[]): readonly IndicatorId[] {
  return [...new Set(wanted.flatMap((id) => [id, ...attemptsOf(id)]))];
}

/** The attempts of the same crime and region: nothing where the new register counts none, `null` where they are not published. */
export interface CountedApart {
  readonly attempts?: Series | null | undefined;
}

/** The attempts of an indicator and region as one series; how each is found is the caller's. */
export function countedApart(
  indicator: IndicatorId,
  region: RegionCode,
  find: (attempts: IndicatorId) => Series | undefined,
): CountedApart {
  const wanted = attemptsOf(indicator);
  if (wanted.length === 0) return {};
  const found = wanted.flatMap((each) => find(each) ?? []);
  return { attempts: found.length === wanted.length ? addSeries(region, found) : null };
}

function attemptsIn(
  { attempts }: CountedApart,
  window: Window,
  before: number,
): [number | null, AttemptsStanding] {
  if (attempts === undefined) return [null, 'none-counted'];
  const sum = attempts && totalOf(attempts, window);
  if (!sum || 'gap' in sum) return [null, 'not-published'];
  return [sum.total, sum.total > before ? 'outnumber' : 'read'];
}

function printed(window: Window, total: number): PrintedCount {
  return { window, days: windowDays(window), total };
}

function readingsIn(
  series: Series,
  window: Window,
  seam: Month,
  apart: CountedApart,
): AcrossReadings | Refused {
  const earlier = sameMonthsBefore(window, seam);
  const [old, young] = [totalOf(series, earlier), totalOf(series, window)];
  if ('gap' in old) return { reason: 'gap', gap: old.gap, months: old.months };
  if ('gap' in young) return { reason: 'gap', gap: young.gap, months: young.months };
  if (old.total === 0) return { reason: 'zero-before', months: [earlier.from] };
  const before = printed(earlier, old.total);
  const [tried, attempts] = attemptsIn(apart, window, old.total);
  const read = (total: number): AcrossReading => readingOf(series, before, printed(window, total));
  const withAttempts = tried === null ? null : read(young.total + tried);
  return { breakMonth: seam, before, without: read(young.total), withAttempts, attempts };
}

/**
 * Sets a window counted under new rules beside the same months under the old ones. It gives both printed
 * counts and the ratio of their daily means read twice, without and with attempts, since it is not published
 * where the old rules counted these; and what the new count would have to leave out for the direction not to
 * hold. A direction is said where every reading is clear of the series' own noise. Refuses where the window
 * does not lie wholly after the break or a month is missing.
 */
export function acrossBreak(series: Series, window: Window, apart: CountedApart = {}): Across {
  const head = { indicator: series.indicator, region: series.region, window };
  const cannotTell = (why: Refused, readings: AcrossReadings | null = null): Across => ({
    ...head,
    mark: 'cannot-tell',
    ...why,
    readings,
  });
  const seam = indicatorOf(series.indicator).breaks.at(-1)?.month;
  if (!seam) return cannotTell({ reason: 'no-break', months: [] });
  if (monthsFrom(seam, window.from) < 0) return cannotTell({ reason: 'window-before-break', months: [seam] });
  const readings = readingsIn(series, window, seam, apart);
  if ('reason' in readings) return cannotTell(readings);
  const mark = markOf(readings);
  return typeof mark === 'string' ? { ...head, mark, readings } : cannotTell(mark, readings);
}

/** The columns of two readings across a break as a table, the same from the API as from the pages. */
export const ACROSS_COLUMNS = [
  'edition',
  'indicator',
  'region',
  'from',
  'to',
  'before_from',
  'before_to',
  'mark',
  'reason',
  'before',
  'without_attempts',
  'with_attempts',
  'attempts',
  'ratio_without',
  'ratio_without_low',
  'ratio_without_high',
  'ratio_with',
  'ratio_with_low',
  'ratio_with_high',
  'share_to_overturn_without',
  'share_to_overturn_with',
] as const;

function ratioFields(reading: AcrossReading | null): TableField[] {
  if (!reading) return [null, null, null];
  return [reading.ratio, reading.interval.low, reading.interval.high];
}

function readingFields({ before, without, withAttempts, attempts }: AcrossReadings): TableField[] {
  return [
    before.total,
    without.after.total,
    withAttempts?.after.total ?? null,
    attempts,
    ...ratioFields(without),
    ...ratioFields(withAttempts),
    without.shareToOverturn,
    withAttempts?.shareToOverturn ?? null,
  ];
}

/** Two readings under {@link ACROSS_COLUMNS}; where nothing is printed on a side the figures stay empty. */
export function acrossRow(edition: string, across: Across): TableField[] {
  const { indicator, region, window, mark, readings } = across;
  const before = readings?.before.window;
  const reason = across.mark === 'cannot-tell' ? across.reason : null;
  const head = [edition, indicator, region, window.from, window.to, before?.from ?? null, before?.to ?? null];
  const figures = readings ? readingFields(readings) : Array.from({ length: 12 }, () => null);
  return [...head, mark, reason, ...figures];
}
