import { firstMonthOf, lastMonthOf, totalOf, type Series, type Total } from '../../series/series.ts';
import type { Window } from '../../time/period.ts';
import { compare, type Comparison } from '../comparison.ts';
import { judgeAll } from '../regions/false-discovery.ts';
import { populationOfRecord, seriesOfRecord, type MunicipalityRecord } from './municipal-series.ts';
import { municipalWindows, type MunicipalWindows } from './municipal-windows.ts';

/** One indicator of a municipality over the months that its file has. */
export interface MunicipalReading {
  readonly series: Series;
  readonly windows: MunicipalWindows;
  readonly total: Total;
  /** Nothing where there is no base to compare with. */
  readonly comparison: Comparison | null;
}

function coveredBy(series: Series): Window | undefined {
  const [from, to] = [firstMonthOf(series), lastMonthOf(series)];
  return from && to && { from, to };
}

/** Everything that is counted in a municipality, over the windows asked for or the newest it has, judged together. */
export function municipalReadings(
  record: MunicipalityRecord,
  asked: { readonly window: Window; readonly base: Window },
): readonly MunicipalReading[] {
  const population = populationOfRecord(record);
  const readings = seriesOfRecord(record).flatMap((series): MunicipalReading[] => {
    const covered = coveredBy(series);
    if (!covered) return [];
    const windows = municipalWindows(asked, covered, series.indicator);
    const { window, base } = windows;
    const comparison = base && compare(series, window, base, { population });
    return [{ series, windows, total: totalOf(series, window), comparison }];
  });
  const { comparisons } = judgeAll(readings.flatMap(({ comparison }) => comparison ?? []));
  let next = 0;
  return readings.map((each) => ({ ...each, comparison: each.comparison && (comparisons[next++] ?? null) }));
}
