import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import { INDICATORS, indicatorOf } from '../../../domain/indicator/indicator.ts';
import {
  interruptedAt,
  placebosOf,
  type Interrupted,
  type Placebos,
} from '../../../domain/judgement/interrupted.ts';
import { isGap, type Value } from '../../../domain/indicator/observation.ts';
import { addMonths, isMonth, monthsFrom, monthsIn, type Month } from '../../../domain/time/period.ts';
import { newestValueOf, observationAt, type Series } from '../../../domain/series/series.ts';
import { ADMINISTRATION_START } from '../../../domain/view/windows.ts';

/** The indicators that the page can be asked about. */
export const POLICY_INDICATORS: readonly IndicatorId[] = INDICATORS.filter(
  (each) => each.cadence === 'month',
).map((each) => each.id);

/** A fit with its placebos, or a refusal. */
export interface PolicyReading {
  readonly fit: Interrupted;
  readonly placebos: Placebos | undefined;
}

/** What can be concluded from a fit and its placebos. */
export type Conclusion = 'none' | 'drifts' | 'unusual' | 'unchecked';

const FIRST: Month = '2015-01';

/** Months that may be chosen as the date: two years after the series begins until half a year before the break. */
export const POLICY_MONTHS: readonly Month[] = monthsIn({ from: addMonths(FIRST, 24), to: '2025-07' });

/** The chosen date, or the first month of the present administration. */
export function dateOf(text: string | null): Month {
  return text !== null && isMonth(text) && POLICY_MONTHS.includes(text) ? text : ADMINISTRATION_START;
}

/**
 * The last month that the fit may use: under the method in force at the date, and without the newest months of
 * a register that fills up late.
 */
export function untilOf(series: Series, date: Month): Month {
  const at = observationAt(series, date);
  if (isGap(at)) return date;
  const same = series.observations.filter((each): each is Value => !isGap(each) && each.method === at.method);
  const last = same.at(-1)?.month ?? date;
  const { provisionalMonths } = indicatorOf(series.indicator);
  const newest = newestValueOf(series)?.month;
  // Only a register that is still filling up: months before a break have long been complete.
  return last === newest && provisionalMonths > 1 ? addMonths(last, -provisionalMonths) : last;
}

/** The interrupted series at a date with its placebos. */
export function readPolicy(series: Series, date: Month): PolicyReading {
  const until = untilOf(series, date);
  const fit = interruptedAt(series, date, monthsFrom(date, until) < 0 ? date : until);
  return { fit, placebos: 'effect' in fit ? placebosOf(series, fit) : undefined };
}

/** At most this share of placebo dates may look as large for a break to be called unusual. */
const UNUSUAL = 0.05;

/** What may be concluded: never a cause, at most that the break is unusual for its series. */
export function concludes(fit: Extract<Interrupted, { effect: unknown }>, placebos: Placebos): Conclusion {
  if (fit.effect.low <= 1 && fit.effect.high >= 1) return 'none';
  if (placebos.dates.length === 0) return 'unchecked';
  return placebos.asLarge / placebos.dates.length <= UNUSUAL ? 'unusual' : 'drifts';
}
