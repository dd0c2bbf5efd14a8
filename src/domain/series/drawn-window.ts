import { earlierMonth, laterMonth, type Window } from '../time/period.ts';
import { lastMonthOf, type Series } from './series.ts';

/** The months that a picture covers: from the start of base or window to the newest month of any series. */
export function drawnWindow(
  scope: { readonly window: Window; readonly base: Window },
  series: readonly Series[],
): Window {
  const ends = series.flatMap((each) => lastMonthOf(each) ?? []);
  return {
    from: earlierMonth(scope.base.from, scope.window.from),
    to: ends.reduce(laterMonth, laterMonth(scope.window.to, scope.base.to)),
  };
}
