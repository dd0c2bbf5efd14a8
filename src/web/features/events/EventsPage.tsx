import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { EVENT_COLUMNS, eventRow } from '../../../domain/claims/curated-rows.ts';
import {
  EVENT_KINDS,
  monthOfEvent,
  type EventKind,
  type PublicEvent,
} from '../../../domain/record/curated/event.ts';
import { EVENT_KIND_NAMES } from '../../../domain/record/curated/event.words.ts';
import { isMonth } from '../../../domain/time/period.ts';
import { NATION, regionName } from '../../../domain/place/region.ts';
import { eventsQuery } from '../../api/region-queries.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useOwnText } from '../../router/own-query.ts';
import { PageOpening } from '../../ui/PageOpening.tsx';
import { useAnchorTarget } from '../../router/anchor-target.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useLanguage, useWords } from '../../words/words.ts';

const TALL = 'my-6 min-h-[60vh]';

/** What happened, decided or was recounted, by date. */
export function EventsPage() {
  const words = useWords('events');
  const { data, error, refetch } = useQuery(eventsQuery(NATION));
  if (data) return <Events events={data.events} />;
  if (error) {
    const again = (): void => void refetch();
    return <Failed failure={error.problem} onRetry={again} what={words.failed} className={TALL} />;
  }
  return <Loading className={TALL} />;
}

interface EventsProps {
  readonly events: readonly PublicEvent[];
}

function useChosen(events: readonly PublicEvent[]) {
  const [kind, onKind] = useOwnText('kind');
  const [where, onWhere] = useOwnText('where');
  const chosenKind = EVENT_KINDS.find((each) => each === kind);
  const regions = [...new Set(events.map((each) => each.region))].toSorted();
  const region = regions.find((each) => each === where);
  const kept = events
    .filter((each) => chosenKind === undefined || each.kind === chosenKind)
    .filter((each) => region === undefined || each.region === region)
    .toSorted((a, b) => b.date.localeCompare(a.date));
  return { kind: chosenKind, onKind, region, onWhere, regions, kept };
}

function Events({ events }: EventsProps) {
  const words = useWords('events');
  const formats = useFormats();
  const chosen = useChosen(events);
  const { kept } = chosen;
  const [last, first] = [kept[0], kept.at(-1)];
  const lead =
    first && last
      ? words.lead(kept.length, formats.month(monthOfEvent(first)), formats.month(monthOfEvent(last)))
      : words.none;
  return (
    <>
      <PageOpening heading={words.heading} sentence={lead}>
        <Kinds events={kept} />
        <p className="measure mt-2 text-sm text-soft">
          {words.note} {words.layer}
        </p>
        <Filters chosen={chosen} />
      </PageOpening>
      <div className="pb-10">
        {kept.length === 0 ? (
          <Empty reason={words.none} className="min-h-40" />
        ) : (
          <EventsTable events={kept} />
        )}
      </div>
    </>
  );
}

/** How many there are of each kind. */
function Kinds({ events }: EventsProps) {
  const words = useWords('events');
  const language = useLanguage();
  const formats = useFormats();
  const counted = useMemo(
    () =>
      EVENT_KINDS.map((kind) => [kind, events.filter((each) => each.kind === kind).length] as const).filter(
        ([, count]) => count > 0,
      ),
    [events],
  );
  if (counted.length < 2) return null;
  const names = counted.map(([kind, count]) =>
    words.countOf(EVENT_KIND_NAMES[kind][language], formats.count(count)),
  );
  return <p className="measure mt-2 text-sm">{words.counts(names.join('; '))}</p>;
}

function Filters({ chosen }: { readonly chosen: ReturnType<typeof useChosen> }) {
  const words = useWords('events');
  const language = useLanguage();
  return (
    <div className="screen-only mt-4 flex flex-wrap gap-x-5 gap-y-2 border-y border-rule py-2">
      <SelectField
        label={words.kind}
        className="max-w-96"
        value={chosen.kind ?? ''}
        onChange={(event) => chosen.onKind(event.target.value || null)}
      >
        <option value="">{words.all}</option>
        {EVENT_KINDS.map((kind: EventKind) => (
          <option key={kind} value={kind}>
            {EVENT_KIND_NAMES[kind][language]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={words.where}
        className="max-w-96"
        value={chosen.region ?? ''}
        onChange={(event) => chosen.onWhere(event.target.value || null)}
      >
        <option value="">{words.all}</option>
        {chosen.regions.map((region) => (
          <option key={region} value={region}>
            {region === NATION ? words.nation : regionName(region)[language]}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

/** On a phone a date takes two rows, so that the title beside it does not take seven. */
const DATE = { minWidth: '5.5rem' } as const;
const TITLE = { minWidth: '12rem' } as const;
const KIND = { minWidth: '8rem' } as const;

/** What happened, with its source; a link may lead to it by its id. */
function EventTitle({ event: { id, title, link } }: { readonly event: PublicEvent }) {
  const language = useLanguage();
  return (
    <div id={id} ref={useAnchorTarget<HTMLDivElement>(id)} style={TITLE} className="target:bg-shade">
      <a href={link} target="_blank" rel="noreferrer">
        {title[language]}
      </a>
    </div>
  );
}

function EventsTable({ events }: EventsProps) {
  const words = useWords('events');
  const language = useLanguage();
  const formats = useFormats();
  const columns: Column<PublicEvent>[] = [
    {
      key: 'date',
      title: words.date,
      order: ({ date }) => date,
      cell: ({ date }) => (
        <time dateTime={date} className="block" style={DATE}>
          {isMonth(date) ? formats.month(date) : formats.date(date)}
        </time>
      ),
    },
    {
      key: 'event',
      title: words.event,
      cell: (event) => <EventTitle event={event} />,
    },
    {
      key: 'kind',
      title: words.kind,
      order: ({ kind }) => EVENT_KIND_NAMES[kind][language],
      cell: ({ kind }) => <div style={KIND}>{EVENT_KIND_NAMES[kind][language]}</div>,
    },
    {
      key: 'region',
      title: words.region,
      order: ({ region }) => region,
      cell: ({ region }) => (region === NATION ? words.nation : regionName(region)[language]),
    },
  ];
  return (
    <Figure
      id="events"
      title={words.title}
      source={words.source}
      csv={{
        name: 'saldo-events.csv',
        table: () => ({ columns: EVENT_COLUMNS, rows: events.map(eventRow) }),
      }}
    >
      <DataTable caption={words.title} quietCaption columns={columns} rows={events} rowKey={({ id }) => id} />
    </Figure>
  );
}
