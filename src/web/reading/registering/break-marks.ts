import { registeringBreaksIn } from '../../../domain/series/registering-breaks.ts';
import type { Series } from '../../../domain/series/series.ts';
import { monthNumber, type Window } from '../../../domain/time/period.ts';
import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import type { RegisteringBreak } from '../../../domain/record/curated/registering-break.ts';
import type { ChartMark } from '../../charts/model/chart-model.ts';

/** An edition, as far as its known registering breaks go. */
export interface WithBreaks {
  readonly edition: Pick<EditionCatalogue, 'registeringBreaks'>;
}

/** The registering breaks of some series over a span, each once. */
export function breaksOn(
  series: readonly Series[],
  span: Window,
  { edition }: WithBreaks,
): RegisteringBreak[] {
  return [...new Set(series.flatMap((each) => registeringBreaksIn(edition.registeringBreaks, each, span)))];
}

/** A mark for each month in which a registering break begins, all by the same words. */
export function breakMarks(breaks: readonly RegisteringBreak[], label: string): ChartMark[] {
  const months = [...new Set(breaks.map(({ month }) => month))];
  // Half a month before: the change lies between the last month of one level and the first of the other.
  return months.map((month) => ({ at: monthNumber(month) - 0.5, label, kind: 'registering' }));
}
