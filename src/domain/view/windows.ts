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
import type { BaseChoice, BasePreset, PeriodChoice } from './view.ts';

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
 * The window that a chosen period means for a region, given how far the data reach. No preset and no open
 * end crosses a method break; a window typed with both ends is taken as it is.
 */
export function resolvePeriod(
  choice: PeriodChoice,
  coverage: readonly Coverage[],
  region: RegionCode,
): Window {
  if (typeof choice !== 'string') {
    const to = choice.to === 'latest' ? openEnd(coverage, region, choice.from) : choice.to;
    return { from: choice.from, to };
  }
  if (choice === 'year-to-date') {
    const to = newestMonth(coverage, region);
    return { from: monthOf(yearOf(to), 1), to };
  }
  const end = sharedEnd(coverage, region, ADMINISTRATION_START);
  const starts = { administration: ADMINISTRATION_START, 'last-12': addMonths(end, -11), all: FIRST_MONTH };
  return { from: starts[choice], to: end };
}

const FIXED_BASES: Readonly<Record<Exclude<BasePreset, 'year-before'>, Window>> = {
  'september-2024': { from: '2024-09', to: '2024-09' },
  'year-2024': yearWindow(2024),
  'year-2018': yearWindow(2018),
};

/**
 * The window that a chosen base means. `year-before` is the same calendar months a whole number of years
 * earlier, the smallest number that shares no month with the window: one year for up to 12 months.
 */
export function resolveBase(choice: BaseChoice, window: Window): Window {
  if (typeof choice !== 'string') return choice;
  const yearsBack = Math.max(1, Math.ceil(windowLength(window) / 12));
  return choice === 'year-before' ? shiftWindow(window, -12 * yearsBack) : FIXED_BASES[choice];
}
