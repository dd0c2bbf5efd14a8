import { filterEvents, monthOfEvent, type EventKind, type PublicEvent } from '../../../domain/event.ts';
import { windowHas, type Month, type Window } from '../../../domain/period.ts';
import { NATION, statesOf, type RegionCode } from '../../../domain/region.ts';

/** A month with at least one policy date, by its number on the chart. */
export interface MarkedMonth {
  readonly number: number;
  readonly month: Month;
  readonly events: readonly PublicEvent[];
}

/** What a government decides; attacks and arrests are no policy dates. */
export const POLICY: readonly EventKind[] = ['office', 'strategy', 'law', 'methodology'];

function concerns(event: PublicEvent, region: RegionCode): boolean {
  if (event.region === NATION) return true;
  if (region === NATION) return false;
  return (region.includes(',') ? region.split(',') : (statesOf(region) ?? [])).includes(event.region);
}

/** The policy dates of the nation and of a region; where kinds were asked for, every event of those kinds instead. */
function keptEvents(
  events: readonly PublicEvent[],
  region: RegionCode,
  kinds: readonly EventKind[] | null,
): readonly PublicEvent[] {
  if (kinds) return filterEvents(events, { region, kinds });
  return events.filter((each) => POLICY.includes(each.kind) && concerns(each, region));
}

/** The events to mark inside a window, month by month, numbered in order: policy dates, or the kinds asked for. */
export function policyMonths(
  events: readonly PublicEvent[],
  region: RegionCode,
  window: Window,
  kinds: readonly EventKind[] | null = null,
): MarkedMonth[] {
  const kept = keptEvents(events, region, kinds)
    .filter((each) => windowHas(window, monthOfEvent(each)))
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const months = [...new Set(kept.map(monthOfEvent))];
  return months.map((month, index) => ({
    number: index + 1,
    month,
    events: kept.filter((each) => monthOfEvent(each) === month),
  }));
}
