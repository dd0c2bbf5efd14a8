import { isGap } from '../../../domain/indicator/observation.ts';
import type { Series } from '../../../domain/series/series.ts';
import { addMonths, type Window } from '../../../domain/time/period.ts';

/** The newest twelve months that lie, with the twelve before them, in one run without gap or change of method. */
export function newestComparable(series: Series): Window | undefined {
  const { observations } = series;
  let run = 0;
  let end = -1;
  observations.forEach((each, index) => {
    const before = observations[index - 1];
    const isJoined = before !== undefined && !isGap(before) && !isGap(each) && before.method === each.method;
    run = isGap(each) ? 0 : isJoined ? run + 1 : 1;
    if (run >= 24) end = index;
  });
  const last = observations[end]?.month;
  return last && { from: addMonths(last, -11), to: last };
}
