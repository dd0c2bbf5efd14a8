import { claimsRoute, eventsRoute, perceptionRoute } from '../../contract/claims-routes.ts';
import { municipalitiesRoute } from '../../contract/figure-routes.ts';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import type { RegionCode } from '../../domain/place/region.ts';
import { ask } from './client.ts';

/** One indicator in the municipalities of a state. */
export function askMunicipalities(indicator: IndicatorId, state: RegionCode, signal: AbortSignal) {
  return ask(municipalitiesRoute, { indicator, state }, signal);
}

/** Events of a region and of the nation. */
export function askEvents(region: RegionCode, signal: AbortSignal) {
  return ask(eventsRoute, { region, kind: undefined, from: undefined, to: undefined }, signal);
}

/** Unreported crime and the perception of safety. */
export function askPerception(signal: AbortSignal) {
  return ask(perceptionRoute, {}, signal);
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
  return ask(claimsRoute, { region, ...rest }, signal);
}
