import type { MarkedMonth } from '../../../domain/record/curated/event.ts';
import { groupedBy } from '../../../domain/grouped.ts';
import { monthAt, monthNumber, monthOf, yearOf } from '../../../domain/time/period.ts';
import type { At, ChartMark } from './chart-model.ts';

/** The mark of every month with events, by its number in the key under the chart. */
export function eventMarks(months: readonly MarkedMonth[]): ChartMark[] {
  return months.map(({ month, number }) => ({
    at: monthNumber(month),
    label: String(number),
    kind: 'event',
  }));
}

/** What several neighbouring marks are called together: from the first number to the last. */
export function sharedLabel(labels: readonly string[]): string {
  const [first, last] = [labels[0]?.split('–')[0] ?? '', labels.at(-1)?.split('–').at(-1) ?? ''];
  return first === last ? first : `${first}–${last}`;
}

/** The same marks on an axis whose points are whole years: one mark at the place of each year. */
export function marksByYear(marks: readonly ChartMark[]): ChartMark[] {
  const years = groupedBy(marks, ({ at }) => String(yearOf(monthAt(at))));
  return [...years].map(([year, same]) => ({
    at: monthNumber(monthOf(Number(year), 1)),
    label: sharedLabel(same.map(({ label }) => label)),
    kind: 'event',
  }));
}

/** The marks that lie on an axis; a chart that begins later than its key leaves the earlier ones out. */
export function marksWithin(marks: readonly ChartMark[], [first, last]: readonly [At, At]): ChartMark[] {
  return marks.filter(({ at }) => at >= first && at <= last);
}
