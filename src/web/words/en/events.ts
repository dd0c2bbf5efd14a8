import type { events as Spanish } from '../es/events.ts';

/** The page of dated events. */
export const events: typeof Spanish = {
  failed: 'The dated events could not be loaded',
  heading: 'What happened, and when?',
  lead: (count, from, to) =>
    count === 1
      ? `One event, ${from}.`
      : `${count} dated events, from ${from} to ${to}, to be read beside the series.`,
  none: 'No event passes these filters.',
  note: 'Chosen for what the press and the authorities named as decisive. That two things fall together in time does not say that one explains the other.',
  kind: 'Kind',
  all: 'All',
  where: 'Where',
  nation: 'The whole country',
  title: 'Events, newest first',
  date: 'Date',
  event: 'Event',
  region: 'Region',
  counts: (names) => `By kind: ${names}.`,
  countOf: (name, count) => `${name}, ${count}`,
  layer: 'On the charts over time, the smallest aside, the events can be marked by kind.',
  source: 'Press and official notices; each event has its link',
};
