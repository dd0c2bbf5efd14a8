import type { MethodId } from './method.ts';
import { isGap, type GapReason, type Observation } from './observation.ts';
import { daysInMonth, windowDays, type Month, type Window } from './period.ts';
import { observationsIn, totalOf, type Series } from './series.ts';

/** A month of an index: 100 is the daily rate of the base; nothing where the line must break, with the reason. */
export type IndexPoint =
  | { readonly month: Month; readonly index: number }
  | { readonly month: Month; readonly index: null; readonly gap: GapReason };

/** A series as an index, or why its base cannot carry one. */
export type IndexSeries =
  | { readonly base: Window; readonly method: MethodId; readonly points: readonly IndexPoint[] }
  | { readonly base: Window; readonly refused: GapReason | 'zero-base'; readonly months: readonly Month[] };

function pointOf(each: Observation, basePerDay: number, method: MethodId, yearly: boolean): IndexPoint {
  const { month } = each;
  if (isGap(each)) return { month, index: null, gap: each.gap };
  if (each.method !== method) return { month, index: null, gap: 'method-break' };
  const days = yearly
    ? windowDays({ from: month, to: `${month.slice(0, 4)}-12` as Month })
    : daysInMonth(month);
  return { month, index: (100 * each.value) / days / basePerDay };
}

/**
 * A window of a series as an index of its daily rate, base = 100. Months that are gaps or were counted under
 * another method than the base have no index. Refuses a base that holds a gap or a break, or that is zero.
 */
export function indexSeries(series: Series, window: Window, base: Window): IndexSeries {
  const total = totalOf(series, base);
  if ('gap' in total) return { base, refused: total.gap, months: total.months };
  if (total.total === 0) return { base, refused: 'zero-base', months: [base.from] };
  const basePerDay = total.total / windowDays(base);
  const yearly = series.cadence === 'year';
  const points = observationsIn(series, window).map((each) =>
    pointOf(each, basePerDay, total.method, yearly),
  );
  return { base, method: total.method, points };
}
