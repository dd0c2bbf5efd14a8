import { indicatorOf } from '../../../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../../../domain/indicator/rows.ts';
import { isGap } from '../../../../domain/indicator/observation.ts';
import type { RegionCode } from '../../../../domain/place/region.ts';
import type { Cube } from '../../../../domain/series/cube.ts';
import { lastMonthOf, seriesOf, totalOf, type Series, type Total } from '../../../../domain/series/series.ts';
import {
  earlierMonth,
  monthOf,
  monthsFrom,
  sameWindow,
  windowText,
  yearOf,
  yearWindow,
  type Month,
  type Window,
} from '../../../../domain/time/period.ts';
import { provisionalFrom } from '../../../reading/figures/figure.ts';
import type { AskedFigure, AskedTime } from './asked-figure.ts';

/** One indicator's answer to what was asked: its number, or why there is none. */
export interface AskedAnswer {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly window: Window;
  readonly total: Total;
  /** The last month with a value. */
  readonly through: Month;
  /** A year was asked for and is not whole yet: the months that there are of it. */
  readonly isSoFar: boolean;
  /** Some of its months still fill up. */
  readonly isProvisional: boolean;
}

function newestOfMonth({ observations }: Series, month: number): Month | undefined {
  return observations.findLast((each) => !isGap(each) && Number(each.month.slice(5, 7)) === month)?.month;
}

/** The months that were asked for, of a year under way only those there are. */
function windowAsked({ year, month }: AskedTime, series: Series, last: Month): Window | undefined {
  if (month !== undefined) {
    const found = year === undefined ? newestOfMonth(series, month) : monthOf(year, month);
    return found && { from: found, to: found };
  }
  if (year !== undefined) {
    const whole = yearWindow(year);
    return yearOf(last) === year ? { from: whole.from, to: earlierMonth(last, whole.to) } : whole;
  }
  return series.cadence === 'year' ? yearWindow(yearOf(last)) : { from: last, to: last };
}

function answerOf(series: Series, time: AskedTime): AskedAnswer | undefined {
  const { indicator, region } = series;
  const through = lastMonthOf(series);
  const window = through && windowAsked(time, series, through);
  if (!through || !window) return undefined;
  const isYear = time.year !== undefined && time.month === undefined;
  const isSoFar = isYear && !sameWindow(window, yearWindow(yearOf(window.from)));
  const filling = provisionalFrom(series);
  const isProvisional = filling !== undefined && monthsFrom(filling, window.to) >= 0;
  return { indicator, region, window, total: totalOf(series, window), through, isSoFar, isProvisional };
}

/** What the indicators asked for say, those with a number first. */
export function answersTo(
  { indicators, region, time }: AskedFigure,
  cubes: ReadonlyMap<IndicatorId, Cube>,
): AskedAnswer[] {
  const answers = indicators.flatMap((id) => {
    const cube = cubes.get(id);
    const series = cube && seriesOf(cube, region);
    return (series && answerOf(series, time)) ?? [];
  });
  return answers.toSorted((a, b) => Number('gap' in a.total) - Number('gap' in b.total));
}

/** Where an answer is shown: its line on the page of its region, with the period chosen; yearly figures beside the other registers. */
export function answerAddress({ indicator, region, window }: AskedAnswer): string {
  if (indicatorOf(indicator).cadence === 'year') return `/registers?r=${region}`;
  return `/region?r=${region}&t=${windowText(window)}&m=count&i=${indicator}&ind=${indicator}#series`;
}
