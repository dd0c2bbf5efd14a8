import type { Coverage } from '../record/edition.ts';
import { indicatorOf } from '../indicator/indicator.ts';
import type { Topic } from '../indicator/rows.ts';
import {
  addMonths,
  earlierMonth,
  laterMonth,
  monthsFrom,
  monthOf,
  shiftWindow,
  windowLength,
  yearOf,
  yearWindow,
  type Month,
  type Window,
} from '../time/period.ts';
import { NATION, type RegionCode } from '../place/region.ts';
import type { BaseChoice, BasePreset, PeriodChoice, PeriodPreset, View } from './view.ts';

/** The topics that the product opens with; a preset ends where all three have a value. */
export const HEADLINE_TOPICS = ['homicide', 'extortion', 'disappearance'] as const satisfies readonly Topic[];
export type HeadlineTopic = (typeof HEADLINE_TOPICS)[number];

/** The first month of the present federal administration, in office since 1 October 2024. */
export const ADMINISTRATION_START: Month = '2024-10';

/** The first month that every preset may reach back to: the start of CNSP/38/15. */
const FIRST_MONTH: Month = '2015-01';

/** The last month of an indicator in a region on `from`'s side of its breaks; nothing where there is none. */
function lastOnSide(each: Coverage, region: RegionCode, from: Month): Month | undefined {
  const span = region === NATION ? each.nation : each.states;
  if (!span || monthsFrom(from, span.to) < 0) return undefined;
  return indicatorOf(each.indicator)
    .breaks.filter((seam) => monthsFrom(from, seam.month) > 0)
    .reduce((last, seam) => earlierMonth(last, addMonths(seam.month, -1)), span.to);
}

/** The last month of a topic, by whichever monthly indicator reaches furthest on `from`'s side of the break. */
function lastOfTopic(
  coverage: readonly Coverage[],
  topic: Topic,
  region: RegionCode,
  from: Month,
): Month | undefined {
  return coverage
    .filter((each) => indicatorOf(each.indicator).topic === topic)
    .filter((each) => indicatorOf(each.indicator).cadence === 'month')
    .map((each) => lastOnSide(each, region, from))
    .reduce((last, month) => (last && month ? laterMonth(last, month) : (last ?? month)), undefined);
}

function headlineEnds(coverage: readonly Coverage[], region: RegionCode, from: Month): Month[] {
  return HEADLINE_TOPICS.flatMap((topic) => lastOfTopic(coverage, topic, region, from) ?? []);
}

/** The last month where every headline topic has a value under the method in force at `from`. */
export function sharedEnd(coverage: readonly Coverage[], region: RegionCode, from: Month): Month {
  const ends = headlineEnds(coverage, region, from);
  return ends.length === 0 ? from : ends.reduce(earlierMonth);
}

/** The newest month where any headline topic has a value, under whichever method. */
function newestMonth(coverage: readonly Coverage[], region: RegionCode): Month {
  const spans = coverage
    .filter((each) => HEADLINE_TOPICS.some((topic) => topic === indicatorOf(each.indicator).topic))
    .filter((each) => indicatorOf(each.indicator).cadence === 'month')
    .flatMap((each) => (region === NATION ? each.nation : each.states) ?? []);
  return spans.map((each) => each.to).reduce(laterMonth, FIRST_MONTH);
}

/** The end that `latest` stands for: the newest headline month under the method in force at `from`. */
function openEnd(coverage: readonly Coverage[], region: RegionCode, from: Month): Month {
  return headlineEnds(coverage, region, from).reduce(laterMonth, from);
}

/**
 * The last calendar year that can be compared with the one before it: every headline topic has both years whole
 * under one method. Where the data hold no such year, the year of the newest month.
 */
function lastComparableYear(coverage: readonly Coverage[], region: RegionCode): number {
  const newest = yearOf(newestMonth(coverage, region));
  for (let year = newest; year > yearOf(FIRST_MONTH); year -= 1) {
    const end = sharedEnd(coverage, region, monthOf(year - 1, 1));
    if (monthsFrom(monthOf(year, 12), end) >= 0) return year;
  }
  return newest;
}

function presetWindow(preset: PeriodPreset, coverage: readonly Coverage[], region: RegionCode): Window {
  const newest = newestMonth(coverage, region);
  if (preset === 'newest-month') return { from: newest, to: newest };
  if (preset === 'year-to-date') return { from: monthOf(yearOf(newest), 1), to: newest };
  if (preset === 'administration') {
    return { from: ADMINISTRATION_START, to: sharedEnd(coverage, region, ADMINISTRATION_START) };
  }
  return yearWindow(lastComparableYear(coverage, region));
}

/**
 * The window that a chosen period means for a region, given how far the data reach. No preset and no open
 * end crosses a method break; a window typed with both ends is taken as it is.
 */
export function resolvePeriod(
  choice: PeriodChoice,
  coverage: readonly Coverage[],
  region: RegionCode,
): Window {
  if (typeof choice === 'string') return presetWindow(choice, coverage, region);
  return {
    from: choice.from,
    to: choice.to === 'latest' ? openEnd(coverage, region, choice.from) : choice.to,
  };
}

const FIXED_BASES = {
  'september-2024': { from: '2024-09', to: '2024-09' },
  'year-2024': yearWindow(2024),
  'year-2018': yearWindow(2018),
  'year-2015': yearWindow(2015),
} as const satisfies Partial<Record<BasePreset, Window>>;

/** The periods that reach back to a year of their own, which is their base. */
const REACHING_BACK = { 'since-2018': 'year-2018', 'since-2015': 'year-2015' } as const;

/** A base by what it is: `matching` stands for one of these. */
export type NamedBase = Exclude<BasePreset, 'matching'>;

/**
 * What a base is: `matching` is the year that a period reaches back to, or the same months of an earlier year.
 * @example namedBase('matching', 'since-2018') // 'year-2018'
 * @example namedBase('matching', 'last-year') // 'year-before'
 */
export function namedBase(preset: BasePreset, period: PeriodChoice): NamedBase {
  if (preset !== 'matching') return preset;
  return period === 'since-2018' || period === 'since-2015' ? REACHING_BACK[period] : 'year-before';
}

/** How many whole years before a window the same calendar months share none with it: one for up to 12 months. */
function yearsBefore(window: Window): number {
  return Math.max(1, Math.ceil(windowLength(window) / 12));
}

/**
 * The window that a chosen base means. `year-before` is the same calendar months a whole number of years
 * earlier, the smallest number that shares no month with the window; `matching` depends on the period as chosen.
 */
export function resolveBase(choice: BaseChoice, window: Window, period: PeriodChoice = window): Window {
  if (typeof choice !== 'string') return choice;
  const preset = namedBase(choice, period);
  return preset === 'year-before' ? shiftWindow(window, -12 * yearsBefore(window)) : FIXED_BASES[preset];
}

/** What a view means in months: what is judged, against what, and what its pictures draw. */
export interface ViewWindows {
  readonly window: Window;
  readonly base: Window;
  /** From the first month of period or base, or the year that the period reaches back to, to the newest. */
  readonly drawn: Window;
}

/** The months that a view means for its region, given how far the data reach. */
export function viewWindows(
  { region, period, base: choice }: Pick<View, 'region' | 'period' | 'base'>,
  coverage: readonly Coverage[],
): ViewWindows {
  const window = resolvePeriod(period, coverage, region);
  const base = resolveBase(choice, window, period);
  const starts = [window.from, base.from, resolveBase('matching', window, period).from];
  const ends = [window.to, base.to, newestMonth(coverage, region)];
  return { window, base, drawn: { from: starts.reduce(earlierMonth), to: ends.reduce(laterMonth) } };
}
