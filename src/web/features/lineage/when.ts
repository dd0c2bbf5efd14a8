import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import { monthsIn, yearOf, yearWindow, type Month, type Window } from '../../../domain/time/period.ts';
import type { Formats } from '../../ui/format/format.ts';

function isYearly(indicator: IndicatorId): boolean {
  return indicatorOf(indicator).cadence === 'year';
}

/** The months of a window that have a figure of their own, newest first; a year is kept under its January. */
export function placesIn(indicator: IndicatorId, window: Window): readonly Month[] {
  return monthsIn(window)
    .filter((month) => !isYearly(indicator) || month.endsWith('-01'))
    .toReversed();
}

/** A month in words, or the year that is kept under it. */
export function whenText(indicator: IndicatorId, month: Month, formats: Formats): string {
  return isYearly(indicator) ? formats.window(yearWindow(yearOf(month))) : formats.month(month);
}
