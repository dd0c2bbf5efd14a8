import type { TableField } from '../table.ts';
import { indicatorOf } from '../indicator/indicator.ts';
import type { IndicatorId, Topic } from '../indicator/rows.ts';
import { isGap } from '../indicator/observation.ts';
import type { RegionCode } from '../place/region.ts';
import { HEADLINE_TOPICS } from '../view/windows.ts';
import { indicatorsOf } from '../view/default-indicator.ts';
import { lastMonthOf, observationAt, type Series } from '../series/series.ts';
import { addMonths, daysInMonth, monthsFrom, shiftWindow, type Month, type Window } from '../time/period.ts';
import { compare, type Comparison, type Surroundings } from './comparison.ts';
import { seasonalComparison, SEASON_MONTHS, type SeasonalComparison } from './season.ts';

/** The newest month of a register. */
export interface NewestMonth {
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
/** The topics whose present is shown, in the order in which they are read. */
export const PRESENT_TOPICS = [
  ...HEADLINE_TOPICS,
  'femicide',
  'kidnapping',
  'violent-robbery',
] as const satisfies readonly Topic[];

/** The columns of the present as a table, the same from the API as from the pages. */
export const PRESENT_COLUMNS = [
  'edition',
  'indicator',
  'region',
  'month',
  'total',
  'per_day',
  'provisional',
  'judged_by',
  'verdict',
  'reason',
  'from',
  'to',
  'base_from',
  'base_to',
  'window_total',
  'base_total',
  'ratio',
  'expected_ratio',
  'expected_low',
  'expected_high',
  'change',
  'change_low',
  'change_high',
  'season_years',
  'fragile',
] as const;

function seasonFields(comparison: SeasonalComparison): TableField[] {
  if (comparison.verdict === 'not-comparable') {
    return [comparison.reason, ...Array.from({ length: 15 }, () => null)];
  }
  const { side, base, ratio, season, beyond, fragile } = comparison;
  const windows = [side.window.from, side.window.to, base.window.from, base.window.to];
  const expected = [season.ratio, season.range.low, season.range.high];
  const change = [beyond.ratio, beyond.low, beyond.high];
  const years = season.years.join(' ');
  return [null, ...windows, side.total, base.total, ratio, ...expected, ...change, years, String(fragile)];
}

function yearBeforeFields(comparison: Comparison): TableField[] {
  const { window, base } = comparison;
  const windows = [window.from, window.to, base.from, base.to];
  if (comparison.verdict === 'not-comparable') {
    return [comparison.reason, ...windows, ...Array.from({ length: 11 }, () => null)];
  }
  const { change, fragile } = comparison;
  const { ratio, interval } = change;
  const figures = [change.side.total, change.base.total, ratio, null, null, null];
  return [null, ...windows, ...figures, ratio, interval.low, interval.high, null, String(fragile)];
}

/** The present of one register under {@link PRESENT_COLUMNS}: `change` is what its own way of judging judges. */
export function presentRow(edition: string, { indicator, region, newest, judgement }: Present): TableField[] {
  const { month, total, perDay, provisional } = newest;
  const head = [edition, indicator, region, month, total, perDay, String(provisional)];
  const judged = [judgement.kind, judgement.comparison.verdict];
  const fields =
    judgement.kind === 'season' ? seasonFields(judgement.comparison) : yearBeforeFields(judgement.comparison);
  return [...head, ...judged, ...fields];
}
