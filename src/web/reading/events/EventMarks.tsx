import { DECISIONS, type MarkedMonth, type PublicEvent } from '../../../domain/record/curated/event.ts';
import { isMonth } from '../../../domain/time/period.ts';
import { Button } from '../../ui/Button.tsx';
import { EventKinds, TICK_BOX } from './EventKinds.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { EventLayer } from './use-event-layer.ts';

interface EventMarksProps {
  readonly layer: EventLayer;
  /** The points of the chart are whole years. */
  readonly byYear?: boolean;
}

/** The switch of the layer, its kinds, and the key to the numbers on the charts. */
export function EventMarks({ layer, byYear = false }: EventMarksProps) {
  return (
    <div className="mt-2">
      <EventSwitch layer={layer} />
      {layer.kinds.length > 0 && <EventKindsAndKey layer={layer} byYear={byYear} />}
    </div>
  );
}

/** The switch of the layer alone, for a page whose key stands elsewhere. */
export function EventSwitch({ layer }: Pick<EventMarksProps, 'layer'>) {
  const words = useWords('event-layer');
  const isOn = layer.kinds.length > 0;
  return (
    <label className="screen-only mt-1 flex items-center gap-1.5 text-xs">
      <input
        type="checkbox"
        style={TICK_BOX}
        checked={isOn}
        onChange={() => layer.onKinds(isOn ? [] : DECISIONS)}
      />
      {words.mark}
    </label>
  );
}

/** The kinds and the key alone, for a chart whose switch stands elsewhere. */
export function EventKindsAndKey({ layer, byYear = false }: EventMarksProps) {
  const words = useWords('event-layer');
  return (
    <>
      <EventKinds legend={words.kinds} marked={layer.kinds} onChange={layer.onKinds} />
      {layer.isFailed && (
        <p role="alert" className="flex flex-wrap items-baseline gap-x-3 text-xs">
          {words.failed}
          <Button look="plain" className="text-xs" onClick={layer.onRetry}>
            {words.retry}
          </Button>
        </p>
      )}
      {layer.isHere && layer.kinds.length > 0 && <EventKey months={layer.months} byYear={byYear} />}
    </>
  );
}

/** The events by the numbers of their marks, each with a link to where it was published. */
function EventKey({ months, byYear }: { readonly months: readonly MarkedMonth[]; readonly byYear: boolean }) {
  const words = useWords('event-layer');
  if (months.length === 0) return <p className="text-xs text-soft">{words.none}</p>;
  return (
    <>
      <p className="mt-1 text-xs text-soft">
        {words.note} {byYear && words.years}
      </p>
      <ol aria-label={words.list} className="gap-x-6 text-xs text-soft md:columns-2">
        {months.map(({ number, month, events }) => (
          <li key={month} className="flex break-inside-avoid gap-1.5">
            <span className="figures shrink-0 text-right" style={{ width: '1.4rem' }}>
              {number}.
            </span>
            <span>
              {events.map((event) => (
                <span key={event.id} className="block">
                  <EventNote event={event} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function EventNote({ event }: { readonly event: PublicEvent }) {
  const language = useLanguage();
  const formats = useFormats();
  const { date } = event;
  return (
    <>
      <time dateTime={date}>{isMonth(date) ? formats.month(date) : formats.date(date)}</time>{' '}
      <a href={event.link} target="_blank" rel="noreferrer">
        {event.title[language]}
      </a>
    </>
  );
}
