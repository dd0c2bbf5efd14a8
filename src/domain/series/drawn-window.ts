import { earlierMonth, laterMonth, type Window } from '../time/period.ts';
import { lastMonthOf, type Series } from './series.ts';

/** The months that a picture covers: from base, window or what a period reaches back to, to the newest month. */
export function drawnWindow(
  scope: { readonly window: Window; readonly base: Window; readonly drawn?: Window },
  series: readonly Series[],
): Window {
  const ends = series.flatMap((each) => lastMonthOf(each) ?? []);
  return {
    from: [scope.base.from, scope.drawn?.from ?? scope.base.from].reduce(earlierMonth, scope.window.from),
    to: ends.reduce(laterMonth, laterMonth(scope.window.to, scope.base.to)),
  };
}
