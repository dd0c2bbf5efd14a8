import { statesOf } from '../place/region.ts';
import type { RegisteringBreak } from '../record/curated/registering-break.ts';
import { addMonths, windowAround, windowCrosses, windowHas, type Window } from '../time/period.ts';
import { totalOf, type Series } from './series.ts';

/** The share of a total that a state must have for its break to be named beside the nation's or a group's figure. */
const LEAST_SHARE = 1 / 20;

function countIn(series: Series | undefined, window: Window): number {
  const total = series && totalOf(series, window);
  return !total || 'gap' in total ? NaN : total.total;
}

/** Whether a state is large enough in one of the windows to move a series of several; where no total is known, it is. */
function moves(region: RegisteringBreak['region'], series: Series, windows: readonly Window[]): boolean {
  const own = series.kin?.().find((each) => each.region === region);
  return windows.some((each) => !(countIn(own, each) < LEAST_SHARE * countIn(series, each)));
}

/**
 * The registering breaks that a comparison of two windows of a series rests on, in the order given: those whose
 * month lies after the start of the earlier window and not after the end of the later one. For the nation and for
 * groups those of states with at least {@link LEAST_SHARE} of the total in one of the windows.
 */
export function registeringBreaksTouching(
  breaks: readonly RegisteringBreak[],
  series: Series,
  window: Window,
  base: Window,
): RegisteringBreak[] {
  const whole = windowAround(window, base);
  return breaks.filter(
    ({ indicator, region, month }) =>
      indicator === series.indicator &&
      windowCrosses(whole, month) &&
      statesOf(series.region)?.includes(region) &&
      (region === series.region || moves(region, series, [window, base])),
  );
}

/**
 * The registering breaks to mark on a drawing of a series over a span, in the order given. For the nation and for
 * groups those of states with at least {@link LEAST_SHARE} of the total in the year before or in the year after.
 */
export function registeringBreaksIn(
  breaks: readonly RegisteringBreak[],
  series: Series,
  span: Window,
): RegisteringBreak[] {
  return breaks.filter(({ indicator, region, month }) => {
    if (indicator !== series.indicator || !windowHas(span, month)) return false;
    if (!statesOf(series.region)?.includes(region)) return false;
    const before = { from: addMonths(month, -12), to: addMonths(month, -1) };
    const after = { from: month, to: addMonths(month, 11) };
    return region === series.region || moves(region, series, [before, after]);
  });
}

/** Which of the known registering breaks a comparison of two windows of a series rests on. */
export type BreaksTouching = (series: Series, window: Window, base: Window) => readonly RegisteringBreak[];

/** That question over a list of known breaks. */
export function breaksAmong(breaks: readonly RegisteringBreak[]): BreaksTouching {
  return (series, window, base) => registeringBreaksTouching(breaks, series, window, base);
}
