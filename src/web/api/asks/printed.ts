import { ask } from '../client.ts';

/** Daily means of homicide victims as announced. */
export function askAnnounced(signal: AbortSignal) {
  return ask('announced', {}, signal);
}

/** The register of missing people by cut. */
export function askMissingStock(signal: AbortSignal) {
  return ask('missingStock', {}, signal);
}

/** Women killed by state and window. */
export function askWomenVictims(signal: AbortSignal) {
  return ask('womenVictims', {}, signal);
}

/** How far each register reaches and when it is published next. */
export function askPublications(signal: AbortSignal) {
  return ask('publications', {}, signal);
}
