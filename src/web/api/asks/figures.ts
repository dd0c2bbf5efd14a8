import type { Cube } from '../../../domain/series/cube.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import type { Population } from '../../../domain/place/population.ts';
import type { ServingEdition, YearsAnswer } from '../../../contract/answers/figures.ts';
import { ask } from '../client.ts';

/** The edition that the address named when the page was opened: read in place of the one that serves. */
const pinned = typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('edition');

/** The edition that the address names, or the one that serves, and the mark of everything that is served with it. */
export function askEdition(signal: AbortSignal): Promise<ServingEdition> {
  return ask('edition', { edition: pinned ?? undefined }, signal);
}

/** One indicator of one edition. */
export function askCube(edition: string, indicator: IndicatorId, signal: AbortSignal): Promise<Cube> {
  return ask('cube', { edition, indicator }, signal);
}

/** The population of every state. */
export function askPopulation(edition: string, signal: AbortSignal): Promise<Population> {
  return ask('population', { edition }, signal);
}

/** The published totals of whole years. */
export function askYears(edition: string, signal: AbortSignal): Promise<YearsAnswer> {
  return ask('years', { edition }, signal);
}
