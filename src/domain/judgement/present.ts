import { indicatorOf } from '../indicator/indicator.ts';
import type { IndicatorId, Topic } from '../indicator/rows.ts';
import { isGap } from '../indicator/observation.ts';
import type { RegionCode } from '../place/region.ts';
import { indicatorsOf } from '../view/default-indicator.ts';
import { lastMonthOf, observationAt, type Series } from '../series/series.ts';
import { addMonths, daysInMonth, monthsFrom, shiftWindow, type Month, type Window } from '../time/period.ts';
import { compare, type Comparison, type Surroundings } from './comparison.ts';
import { seasonalComparison, SEASON_MONTHS, type SeasonalComparison } from './season.ts';

/** The newest month of a register. */
interface NewestMonth {
  readonly month: Month;
  readonly total: number;
  readonly perDay: number;
  /** Whether it is one of the months that the register still fills up or revises. */
  readonly provisional: boolean;
}

/**
 * Where a register goes at present, within one method: against the season while the method is under a year
 * old (`season`), else against the same months a year before (`year-before`).
 */
export type PresentJudgement =
  | { readonly kind: 'season'; readonly comparison: SeasonalComparison }
  | { readonly kind: 'year-before'; readonly comparison: Comparison };

/** What is happening now in one register and region: its newest month, and where it goes within its method. */
export interface Present {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly newest: NewestMonth;
  readonly judgement: PresentJudgement;
}

function newestMonthOf(series: Series, month: Month): NewestMonth | undefined {
  const found = observationAt(series, month);
  if (isGap(found)) return undefined;
  const provisional = indicatorOf(series.indicator).provisionalMonths > 0;
  return { month, total: found.value, perDay: found.value / daysInMonth(month), provisional };
}

/** The newest months that are compared: three, fewer while the method is not much over a year old, none still filling up. */
function newestWindow(series: Series, last: Month): Window | undefined {
  const { breaks, provisionalMonths } = indicatorOf(series.indicator);
  const to = addMonths(last, provisionalMonths > 1 ? -provisionalMonths : 0);
  const start = breaks.at(-1)?.month ?? series.observations[0]?.month ?? to;
  const overAYear = monthsFrom(start, to) + 1 - 12;
  const length = Math.min(SEASON_MONTHS, overAYear);
  return length < 1 ? undefined : { from: addMonths(to, 1 - length), to };
}

function judgementOf(series: Series, last: Month, surroundings: Surroundings): PresentJudgement {
  const window = newestWindow(series, last);
  if (!window) return { kind: 'season', comparison: seasonalComparison(series) };
  return { kind: 'year-before', comparison: compare(series, window, shiftWindow(window, -12), surroundings) };
}

/**
 * The newest month of a monthly register, and its newest three months judged within its method: against the
 * season until the method has more than twelve months, against the same months a year before from then on.
 * Nothing for a yearly register or one without any month.
 */
export function presentOf(series: Series, surroundings: Surroundings = {}): Present | undefined {
  const last = series.cadence === 'month' ? lastMonthOf(series) : undefined;
  const newest = last && newestMonthOf(series, last);
  if (!last || !newest) return undefined;
  const { indicator, region } = series;
  return { indicator, region, newest, judgement: judgementOf(series, last, surroundings) };
}

/** How a series is found by its indicator; nothing where there is none. */
type Finder = (indicator: IndicatorId) => Series | undefined;

/**
 * The present of a topic, by the monthly indicator that reaches furthest (of several the one that the topic
 * prefers). One whose newest months are good news only because there was less time for them is not chosen.
 */
export function presentOfTopic(
  topic: Topic,
  find: Finder,
  surroundings: Surroundings = {},
): Present | undefined {
  const reaching = indicatorsOf(topic)
    .filter(({ better, cadence }) => better !== 'neither' && cadence === 'month')
    .flatMap(({ id }) => {
      const series = find(id);
      const last = series && lastMonthOf(series);
      return last ? [{ series, last }] : [];
    });
  const [first] = reaching.toSorted((a, b) => monthsFrom(a.last, b.last));
  return first && presentOf(first.series, surroundings);
}
