import { isGap, type Value } from '../indicator/observation.ts';
import { daysInMonth, windowDays, type Month, type Window } from '../time/period.ts';
import { populationAt, populationIn, type Population } from '../place/population.ts';
import { perHundredThousand, type Measure } from './rate.ts';
import type { RegionCode } from '../place/region.ts';
import { observationAt, totalOf, type Series } from './series.ts';

/** A total of a window in a measure; `null` where a rate has no population to stand on. */
export function measuredTotal(
  total: number,
  window: Window,
  measure: Measure,
  people: number | undefined,
): number | null {
  if (measure === 'count') return total;
  if (measure === 'per-day') return total / windowDays(window);
  return people === undefined ? null : perHundredThousand(total, window, people);
}

/** The people living in a region in the middle of a window, if the population has arrived. */
export function peopleIn(
  population: Population | undefined,
  region: RegionCode,
  window: Window,
): number | undefined {
  return population && populationIn(population, region, window);
}

/** One month's value in a measure. */
export function measuredMonth(
  value: number,
  month: Month,
  measure: Measure,
  population: Population | undefined,
  region: RegionCode,
): number | null {
  if (measure === 'count') return value;
  if (measure === 'per-day') return value / daysInMonth(month);
  const people = population && populationAt(population, region, month);
  return people === undefined ? null : perHundredThousand(value, { from: month, to: month }, people);
}

/** A series' count of one month by the day; `null` where it has none. */
export function dailyMeanAt(series: Series, month: Month): number | null {
  const found = observationAt(series, month);
  return isGap(found) ? null : found.value / daysInMonth(month);
}

/**
 * What a month of a series is on a scale where the daily mean of a base is 100: `null` for a value counted
 * under another method than the base. Nothing where the base has a gap or is zero.
 */
export function indexedOn(series: Series, base: Window): ((value: Value) => number | null) | undefined {
  const total = totalOf(series, base);
  if ('gap' in total || total.total === 0) return undefined;
  const mean = total.total / windowDays(base);
  // Daily means, so that February is not a fall; another method has no place on this scale.
  return (each) =>
    each.method === total.method ? ((each.value / daysInMonth(each.month)) * 100) / mean : null;
}
