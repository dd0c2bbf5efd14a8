import type { eventLayer as Spanish } from '../es/event-layer.ts';

/** The events that can be marked on any chart over time; fetched with the first such chart. */
export const eventLayer: typeof Spanish = {
  mark: 'Mark dated events',
  kinds: 'Kinds of event',
  list: 'Dates marked',
  note: 'A date does not by itself explain what the series do.',
  years: 'Each point is a whole year: events are marked at their year.',
  none: 'No event of these kinds falls in the months of the chart.',
  failed: 'The events could not be loaded; the chart is whole without them.',
  retry: 'Try again',
};
