import { usualRevision } from './claim-tolerance.ts';
import type { Surroundings } from './comparison.ts';
import type { Window } from './period.ts';
import type { Population } from './population.ts';
import { totalOf, type Series } from './series.ts';

/** What a comparison of a series over a window may draw on: the population, and the usual size of a revision. */
export function surroundingsIn(
  series: Series,
  window: Window,
  population: Population | undefined,
): Surroundings {
  const total = totalOf(series, window);
  return {
    ...(population ? { population } : {}),
    ...('gap' in total ? {} : { usualRevision: usualRevision(series.indicator, series.region, total.total) }),
  };
}
