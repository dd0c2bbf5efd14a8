import { isMonth } from '../../../domain/period.ts';
import { useFormats } from '../../ui/formats.ts';
import { useLanguage } from '../../words/words.ts';
import { useLinesWords } from '../../words/falling-and-rising.ts';
import type { MarkedMonth } from './policy-dates.ts';

/** The policy dates by the numbers of their marks, each with a link to where it was told. */
export function EventList({ months }: { readonly months: readonly MarkedMonth[] }) {
  const words = useLinesWords();
  const language = useLanguage();
  const formats = useFormats();
  const dated = (date: string): string => (isMonth(date) ? formats.month(date) : formats.date(date));
  if (months.length === 0) return null;
  return (
    <>
      <p className="mt-1 text-xs text-soft">{words.eventsNote}</p>
      <ol aria-label={words.eventsList} className="gap-x-6 text-xs text-soft md:columns-2">
        {months.map(({ number, month, events }) => (
          <li key={month} className="mb-0.5 break-inside-avoid">
            {number}.{' '}
            {events.map((event) => (
              <span key={event.id}>
                <time dateTime={event.date}>{dated(event.date)}</time>{' '}
                <a href={event.link} rel="noreferrer">
                  {event.title[language]}
                </a>
                .{' '}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
