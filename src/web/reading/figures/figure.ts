import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import type { GapReason } from '../../../domain/indicator/observation.ts';
import { measuredTotal, peopleIn } from '../../../domain/series/measured.ts';
import type { Measure } from '../../../domain/series/rate.ts';
import { lastMonthOf, totalOf, type Series } from '../../../domain/series/series.ts';
import { addMonths, monthsFrom, type Month, type Window } from '../../../domain/time/period.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** A window's total and what it is in the chosen measure, or why there is none. */
export type MeasuredFigure =
  | { readonly total: number; readonly value: number | null }
  | { readonly gap: GapReason; readonly months: readonly Month[] };

/** The figure of a series over a window in a measure. */
export function figureIn(
  series: Series,
  window: Window,
  measure: Measure,
  { population }: Pick<Evidence, 'population'>,
): MeasuredFigure {
  const total = totalOf(series, window);
  if ('gap' in total) return total;
  const people = peopleIn(population, series.region, window);
  return { total: total.total, value: measuredTotal(total.total, window, measure, people) };
}

/** The first of the newest months of a register that still fill up, if it fills up late. */
export function provisionalFrom(series: Series): Month | undefined {
  const last = lastMonthOf(series);
  const { provisionalMonths } = indicatorOf(series.indicator);
  return last && provisionalMonths > 0 ? addMonths(last, 1 - provisionalMonths) : undefined;
}

/** How far a series goes under the method that its figure was made under. */
export interface Reach {
  readonly through: Month | undefined;
  /** The first month of another method that follows, where one does. */
  readonly otherMethod: Month | undefined;
  /** The first of the newest months that still fill up. */
  readonly provisionalFrom: Month | undefined;
}

/** How far a series goes for a figure of a window: no further than the break of method after it. */
export function reachOf(series: Series, window: Window): Reach {
  const last = lastMonthOf(series);
  if (!last) return { through: undefined, otherMethod: undefined, provisionalFrom: undefined };
  const { breaks } = indicatorOf(series.indicator);
  const next = breaks.map((each) => each.month).find((month) => monthsFrom(window.to, month) > 0);
  return next !== undefined && monthsFrom(next, last) >= 0
    ? { through: addMonths(next, -1), otherMethod: next, provisionalFrom: undefined }
    : { through: last, otherMethod: undefined, provisionalFrom: provisionalFrom(series) };
}
