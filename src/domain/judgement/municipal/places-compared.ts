import { compare, type Comparison, type Surroundings } from '../comparison.ts';
import { judgeAll } from '../regions/false-discovery.ts';
import type { Bilingual } from '../../bilingual.ts';
import type { IndicatorId } from '../../indicator/rows.ts';
import type { RegionCode } from '../../place/region.ts';
import type { Series } from '../../series/series.ts';
import type { Window } from '../../time/period.ts';

/** The most places that are set beside each other: more lines in one chart cannot be told apart. */
export const MOST_PLACES = 6;

/** A place with its series and what its comparison draws on. */
export interface PlaceSeries {
  readonly code: RegionCode;
  readonly name: Bilingual;
  readonly series: Series;
  readonly surroundings: Surroundings;
}

/** One of several places: its name and its change. */
interface ComparedPlace {
  readonly code: RegionCode;
  readonly name: Bilingual;
  readonly comparison: Comparison;
}

/** Several places by one indicator over the same two windows, false alarms controlled over all of them. */
export interface PlacesCompared {
  readonly indicator: IndicatorId;
  readonly window: Window;
  readonly base: Window;
  readonly places: readonly ComparedPlace[];
}

/** Compares the same two windows in several places and judges them together. */
export function comparePlaces(
  indicator: IndicatorId,
  places: readonly PlaceSeries[],
  { window, base }: { readonly window: Window; readonly base: Window },
): PlacesCompared {
  const compared = places.map(({ series, surroundings }) => compare(series, window, base, surroundings));
  const { comparisons } = judgeAll(compared);
  return {
    indicator,
    window,
    base,
    places: places.map(({ code, name }, index) => ({
      code,
      name,
      comparison: comparisons[index] as Comparison,
    })),
  };
}
