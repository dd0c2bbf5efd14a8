import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { cubeRoute, editionRoute, populationRoute } from '../../contract/routes.ts';
import type { EditionCatalogue } from '../../domain/edition.ts';
import type { IndicatorId } from '../../domain/indicator.ts';
import { ask, type ApiFailure } from './client.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: ApiFailure;
  }
}

const MINUTE = 60_000;

/** The edition that serves and the tables that explain it; asked again every ten minutes. */
export const editionQuery = queryOptions({
  queryKey: ['edition'],
  queryFn: ({ signal }) => ask(editionRoute, {}, signal),
  staleTime: 10 * MINUTE,
  refetchInterval: 10 * MINUTE,
});

/** One indicator of one edition, whole. It never changes, so it is never asked twice. */
export function cubeQuery(edition: string, indicator: IndicatorId) {
  return queryOptions({
    queryKey: ['cube', edition, indicator],
    queryFn: ({ signal }) => ask(cubeRoute, { edition, indicator }, signal),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** The population of every state, the denominator of every rate. */
export function populationQuery(edition: string) {
  return queryOptions({
    queryKey: ['population', edition],
    queryFn: ({ signal }) => ask(populationRoute, { edition }, signal),
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
