import type { Cube } from '../../../domain/series/cube.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import type { Population } from '../../../domain/place/population.ts';
import type { ServingEdition, YearsAnswer } from '../../../contract/answers/figures.ts';
import { ask } from '../client.ts';

/** The edition that serves, and the mark of everything that is served with it. */
export function askEdition(signal: AbortSignal): Promise<ServingEdition> {
  return ask('edition', {}, signal);
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
