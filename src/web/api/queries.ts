import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { EditionCatalogue } from '../../domain/edition.ts';
import type { IndicatorId } from '../../domain/indicator.ts';
import { ApiFailure } from './problem.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: ApiFailure;
  }
}

/** The client and its contract come beside the first paint: nothing needs them until data are asked for. */
async function loadAsks() {
  try {
    return await import('./asks.ts');
  } catch {
    throw new ApiFailure({ kind: 'unreachable' });
  }
}

const MINUTE = 60_000;

/** The edition that serves and the tables that explain it; asked again every ten minutes. */
export const editionQuery = queryOptions({
  queryKey: ['edition'],
  queryFn: async ({ signal }) => (await loadAsks()).askEdition(signal),
  staleTime: 10 * MINUTE,
  refetchInterval: 10 * MINUTE,
});

/** One indicator of one edition, whole. It never changes, so it is never asked twice. */
export function cubeQuery(edition: string, indicator: IndicatorId) {
  return queryOptions({
    queryKey: ['cube', edition, indicator],
    queryFn: async ({ signal }) => (await loadAsks()).askCube(edition, indicator, signal),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** The population of every state, the denominator of every rate. */
export function populationQuery(edition: string) {
  return queryOptions({
    queryKey: ['population', edition],
    queryFn: async ({ signal }) => (await loadAsks()).askPopulation(edition, signal),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** Fetches, one after another and out of the way, the cubes that the first view did not need. */
export async function prefetchRest(client: QueryClient, edition: EditionCatalogue): Promise<void> {
  await client.prefetchQuery(populationQuery(edition.id));
  for (const { indicator } of edition.coverage) {
    // One at a time, so that a request of the page itself never waits behind a dozen of these.
    await client.prefetchQuery(cubeQuery(edition.id, indicator)); // oxlint-disable-line no-await-in-loop
  }
}
