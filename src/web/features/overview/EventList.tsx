import type { NumberedEvent } from './lines-chart.ts';

/** The policy dates that are marked, by their numbers. */
export function EventList({
  label,
  events,
}: {
  readonly label: string;
  readonly events: readonly NumberedEvent[];
}) {
  if (events.length === 0) return null;
  return (
    <ol aria-label={label} className="mt-1 gap-x-6 text-xs text-soft md:columns-2">
      {events.map((event) => (
        <li key={`${event.date} ${event.title}`} className="break-inside-avoid">
          {event.number}. <time dateTime={event.date}>{event.date}</time> {event.title}
        </li>
      ))}
    </ol>
  );
}
