import type { AnnouncedMean } from '../record/printed/announced-mean.ts';
import { isGap } from '../indicator/observation.ts';
import { daysInMonth, windowHas, type Window } from '../time/period.ts';
import { observationAt, type Series } from './series.ts';

/** The range of a monthly ratio over a window. */
export interface RatioRange {
  readonly low: number;
  readonly high: number;
  /** How many months it was taken over. */
  readonly months: number;
}

/**
 * Victims as announced over case files of the same month, lowest and highest over a window: a mean of victims a
 * day that officials gave, times the days, over what the register counts. Nothing where no month has both.
 */
export function announcedPerCase(
  announced: readonly AnnouncedMean[],
  cases: Series,
  window: Window,
): RatioRange | undefined {
  const ratios = announced
    .filter(({ month }) => windowHas(window, month))
    .flatMap(({ month, perDay }) => {
      const found = observationAt(cases, month);
      return isGap(found) || found.value === 0 ? [] : [(perDay * daysInMonth(month)) / found.value];
    });
  if (ratios.length === 0) return undefined;
  return { low: Math.min(...ratios), high: Math.max(...ratios), months: ratios.length };
}
