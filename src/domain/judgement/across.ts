import { indicatorOf } from '../indicator/indicator.ts';
import type { GapReason } from '../indicator/observation.ts';
import { monthsFrom, shiftWindow, windowDays, type Month, type Window } from '../time/period.ts';
import { totalOf, type Series } from '../series/series.ts';

/** What two readings of the seam between two methods allow to say; never a verdict, never in its colours. */
const ACROSS_MARKS = ['fell-under-both', 'rose-under-both', 'hangs-on-the-reading', 'cannot-tell'] as const;
type AcrossMark = (typeof ACROSS_MARKS)[number];

/** One printed count, with its months. */
interface PrintedCount {
  readonly window: Window;
  readonly days: number;
  readonly total: number;
}

/** A count after the break beside one before it: a ratio of daily means, no bridge. */
interface AcrossReading {
  readonly after: PrintedCount;
  /** Daily mean after over daily mean before. */
  readonly ratio: number;
  /**
   * The share of what the old rules would have counted that the new count would have to leave out (below
   * zero: to have added) for the direction not to hold: 0.18 is 18 of every 100.
   */
  readonly shareToOverturn: number;
}

/** Why nothing is set beside each other across a break. */
const ACROSS_REFUSALS = ['no-break', 'window-before-break', 'gap', 'zero-before'] as const;
type AcrossRefusal = (typeof ACROSS_REFUSALS)[number];

/** The same months before and after a change of method, read twice: without and with attempts. */
export type Across =
  | {
      readonly mark: Exclude<AcrossMark, 'cannot-tell'>;
      readonly breakMonth: Month;
      readonly before: PrintedCount;
      readonly without: AcrossReading;
      /** With the attempts that the new register counts apart; nothing where it counts none for this crime. */
      readonly withAttempts: AcrossReading | null;
    }
  | {
      readonly mark: 'cannot-tell';
      readonly reason: AcrossRefusal;
      readonly gap?: GapReason;
      readonly months: readonly Month[];
    };

function cannotTell(reason: AcrossRefusal, months: readonly Month[] = [], gap?: GapReason): Across {
  return { mark: 'cannot-tell', reason, months, ...(gap ? { gap } : {}) };
}

function readingOf(before: PrintedCount, after: PrintedCount): AcrossReading {
  const ratio = after.total / after.days / (before.total / before.days);
  return { after, ratio, shareToOverturn: 1 - ratio };
}

/** What both readings say together: their common direction, or that it hangs on the reading. */
function acrossMark(ratios: readonly number[]): Exclude<AcrossMark, 'cannot-tell'> {
  if (ratios.every((ratio) => ratio < 1)) return 'fell-under-both';
  return ratios.every((ratio) => ratio > 1) ? 'rose-under-both' : 'hangs-on-the-reading';
}

/** The window before the break that holds the same calendar months, a whole number of years earlier. */
export function sameMonthsBefore(window: Window, breakMonth: Month): Window {
  const years = Math.max(1, Math.ceil((monthsFrom(breakMonth, window.to) + 1) / 12));
  return shiftWindow(window, -12 * years);
}

interface Attempts {
  /** The attempts that the new register counts apart, of the same crime and region. */
  readonly attempts?: Series | undefined;
}

/**
 * Sets a window counted under new rules beside the same months under the old ones. It gives both printed
 * counts and the ratio of their daily means read twice, without and with attempts, since it is not published
 * where the old rules counted these; and what the new count would have to leave out for the direction not to
 * hold. Refuses where the window does not lie wholly after the break or a month is missing.
 */
export function acrossBreak(series: Series, window: Window, { attempts }: Attempts = {}): Across {
  const seam = indicatorOf(series.indicator).breaks.at(-1)?.month;
  if (!seam) return cannotTell('no-break');
  if (monthsFrom(seam, window.from) < 0) return cannotTell('window-before-break', [seam]);
  const earlier = sameMonthsBefore(window, seam);
  const sums = [
    totalOf(series, earlier),
    totalOf(series, window),
    ...(attempts ? [totalOf(attempts, window)] : []),
  ];
  const missing = sums.find((sum) => 'gap' in sum);
  if (missing) return cannotTell('gap', missing.months, missing.gap);
  const [before = 0, completed = 0, tried] = sums.map((sum) => ('gap' in sum ? 0 : sum.total));
  if (before === 0) return cannotTell('zero-before', [earlier.from]);
  const old = { window: earlier, days: windowDays(earlier), total: before };
  const read = (total: number): AcrossReading => readingOf(old, { window, days: windowDays(window), total });
  const without = read(completed);
  const withAttempts = tried === undefined ? null : read(completed + tried);
  const ratios = [without, withAttempts].flatMap((each) => each?.ratio ?? []);
  return { mark: acrossMark(ratios), breakMonth: seam, before: old, without, withAttempts };
}
