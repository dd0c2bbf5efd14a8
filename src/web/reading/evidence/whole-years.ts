import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import type { IndicatorId, Topic } from '../../../domain/indicator/rows.ts';
import { NATION, type RegionCode } from '../../../domain/place/region.ts';
import { totalOf, type Series } from '../../../domain/series/series.ts';
import { wholeYearSeries, type WholeYears } from '../../../domain/series/whole-years.ts';
import { indicatorsOf } from '../../../domain/view/default-indicator.ts';
import { HEADLINE_TOPICS } from '../../../domain/view/windows.ts';
import type { View } from '../../../domain/view/view.ts';
import { seriesIn, type Evidence } from './evidence.ts';
import type { Windows } from './scope.ts';

/** The nation's published totals of whole years, by indicator, as yearly series. */
export function seriesOfYears(years: readonly WholeYears[]): ReadonlyMap<IndicatorId, Series> {
  return new Map(
    years.flatMap((each) => {
      const series = wholeYearSeries(each);
      return series ? [[each.indicator, series] as const] : [];
    }),
  );
}

function isWhole(series: Series | undefined, { window, base }: Windows): series is Series {
  return series !== undefined && [window, base].every((each) => !('gap' in totalOf(series, each)));
}

/**
 * The series that tells an indicator over two windows: its months, or the nation's published whole years where a
 * month is missing and both windows are whole years.
 */
export function seriesOver(
  evidence: Evidence,
  indicator: IndicatorId,
  region: RegionCode,
  windows: Windows,
): Series | undefined {
  const months = seriesIn(evidence, indicator, region);
  const years = region === NATION ? evidence.years?.get(indicator) : undefined;
  return !isWhole(months, windows) && isWhole(years, windows) ? years : months;
}

/**
 * The indicator that tells a headline topic in victims by published whole years, where no month-by-month register of
 * victims has both windows. People are named before files; a reader's own choice is left alone.
 */
export function victimsByYear(
  topic: Topic,
  view: View,
  windows: Windows,
  evidence: Evidence,
): IndicatorId | undefined {
  const isHeadline = HEADLINE_TOPICS.some((each) => each === topic);
  const isChosen = view.indicators.some((id) => indicatorOf(id).topic === topic);
  if (!isHeadline || isChosen || !evidence.years) return undefined;
  return indicatorsOf(topic).find(
    ({ id, unit }) => unit === 'victims' && isWhole(seriesOver(evidence, id, view.region, windows), windows),
  )?.id;
}
