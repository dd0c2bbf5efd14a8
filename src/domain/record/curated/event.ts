import { groupedBy } from '../../grouped.ts';
import type { Bilingual } from '../../bilingual.ts';
import { isMonth, monthsFrom, type Month, type Window } from '../../time/period.ts';
import { NATION, statesOf, type RegionCode } from '../../place/region.ts';

/** What kind of event it was. */
export const EVENT_KINDS = [
  'office',
  'strategy',
  'operation',
  'attack',
  'law',
  'diplomacy',
  'methodology',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** A dated event that a reader may want to see beside a series. It explains nothing by itself. */
export interface PublicEvent {
  /** The day and a short name, stable over editions. */
  readonly id: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` where only the month is known. */
  readonly date: string;
  readonly title: Bilingual;
  readonly kind: EventKind;
  /** The nation, or the state where it happened. */
  readonly region: RegionCode;
  readonly link: string;
}

/**
 * The month of an event.
 * @example monthOfEvent({ date: '2024-10-01' }) // '2024-10'
 */
export function monthOfEvent(event: Pick<PublicEvent, 'date'>): Month {
  const month = event.date.slice(0, 7);
  if (!isMonth(month)) throw new Error(`${event.date} is no date`);
  return month;
}

/** What a government decides: the kinds that are marked unless a reader asks for others. */
export const DECISIONS: readonly EventKind[] = ['office', 'strategy', 'law', 'methodology'];

/** A month with at least one event, by its number in the order of months: what stands at its mark. */
export interface MarkedMonth {
  readonly number: number;
  readonly month: Month;
  readonly events: readonly PublicEvent[];
}

/** Which events to show: national ones always, those of a state with that state. */
export interface EventFilter {
  readonly region?: RegionCode;
  readonly kinds?: readonly EventKind[];
  readonly window?: Window;
}

function inWindow(event: PublicEvent, window: Window | undefined): boolean {
  if (!window) return true;
  const month = monthOfEvent(event);
  return monthsFrom(window.from, month) >= 0 && monthsFrom(month, window.to) >= 0;
}

/** The events that a filter lets through, oldest first. For the nation all of them; for states those of the nation and their own. */
export function filterEvents(events: readonly PublicEvent[], filter: EventFilter): PublicEvent[] {
  const states = statesOf(filter.region ?? NATION) ?? [];
  const isThere = (event: PublicEvent) =>
    !filter.region || filter.region === NATION || event.region === NATION || states.includes(event.region);
  return events
    .filter(
      (event) =>
        isThere(event) &&
        (!filter.kinds || filter.kinds.includes(event.kind)) &&
        inWindow(event, filter.window),
    )
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** The months of a window that have events of the asked kinds, numbered in order; oldest first. */
export function markedMonths(
  events: readonly PublicEvent[],
  filter: Required<EventFilter>,
): readonly MarkedMonth[] {
  const byMonth = groupedBy(filterEvents(events, filter), monthOfEvent);
  return [...byMonth.values()].flatMap((same, index) => {
    const [first] = same;
    return first ? [{ number: index + 1, month: monthOfEvent(first), events: same }] : [];
  });
}
