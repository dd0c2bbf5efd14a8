import type { PublicEvent } from '../../../domain/event.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useFormats } from '../../ui/formats.ts';
import { useRegionWords } from '../../words/region.ts';
import { useLanguage } from '../../words/words.ts';
import { isMonth } from '../../../domain/period.ts';

/** The events marked on the chart, numbered as there; each with its link. */
export function EventNotes({ events }: { readonly events: readonly PublicEvent[] }) {
  const words = useRegionWords();
  const language = useLanguage();
  const formats = useFormats();
  if (events.length === 0) return null;
  return (
    <Disclosure summary={`${words.events} (${events.length})`} className="mt-2">
      <ol className="list-decimal pl-6">
        {events.map((event) => (
          <li key={event.id} className="py-0.5">
            <span className="figures text-soft">
              {isMonth(event.date) ? formats.month(event.date) : formats.date(event.date)}
            </span>
            {': '}
            <a href={event.link} rel="noreferrer" target="_blank" className="underline underline-offset-4">
              {event.title[language]}
            </a>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
