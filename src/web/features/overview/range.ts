import { earlierMonth, laterMonth, type Window } from '../../../domain/period.ts';
import { lastMonthOf, type Series } from '../../../domain/series.ts';
import type { Scope } from './evidence.ts';

/** The months that a picture covers: from the start of base or window to the newest month of any series. */
export function drawnWindow(scope: Scope, series: readonly Series[]): Window {
  const ends = series.flatMap((each) => lastMonthOf(each) ?? []);
  return {
    from: earlierMonth(scope.base.from, scope.window.from),
    to: ends.reduce(laterMonth, laterMonth(scope.window.to, scope.base.to)),
  };
}
