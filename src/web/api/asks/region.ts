import type { RegionCode } from '../../../domain/place/region.ts';
import { ask } from '../client.ts';

/** Events of a region and of the nation. */
export function askEvents(region: RegionCode, signal: AbortSignal) {
  return ask('events', { region, kind: undefined, from: undefined, to: undefined }, signal);
}

/** Unreported crime and the perception of safety. */
export function askPerception(signal: AbortSignal) {
  return ask('perception', {}, signal);
}

/** Public statements about a region. */
export function askClaims(region: RegionCode, signal: AbortSignal) {
  const rest = {
    speaker: undefined,
    topic: undefined,
    indicator: undefined,
    finding: undefined,
    from: undefined,
    to: undefined,
  };
  return ask('claims', { region, ...rest }, signal);
}

/** The names of all municipalities. */
export function askPlaces(edition: string, signal: AbortSignal) {
  return ask('places', { edition }, signal);
}
