import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { ServingEdition } from '../../contract/answers/figures.ts';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import { currentConnection, watchConnection } from './connection.ts';
import { arrived, type ApiFailure } from './problem.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: ApiFailure;
  }
}

/** The client and its contract come beside the first paint: nothing needs them until data are asked for. */
const loadAsks = () => arrived(import('./asks/figures.ts'));

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** What an edition never changes, and so no correction either. */
const FIXED = new Set<unknown>(['edition', 'cube', 'population', 'years']);

/** Asks again for everything that may have been corrected: claims, operations, events. */
function takeCorrections(client: QueryClient): void {
  void client.invalidateQueries({ predicate: ({ queryKey: [name] }) => !FIXED.has(name) });
}

/**
 * The edition that serves and the tables that explain it; asked again every ten minutes, sooner after a failure.
 * Another mark than before means that something else held here was corrected.
 */
export const editionQuery = queryOptions({
  queryKey: ['edition'],
  queryFn: async ({ signal, client }) => {
    const before = client.getQueryData<ServingEdition>(['edition'])?.mark;
    const edition = await (await loadAsks()).askEdition(signal);
    if (before !== undefined && before !== edition.mark) takeCorrections(client);
    return edition;
  },
  staleTime: 10 * MINUTE,
  refetchInterval: (query) =>
    query.state.status === 'error' || !currentConnection().reachable ? 15 * SECOND : 10 * MINUTE,
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

/** The nation's published totals of whole years, where months come later. */
export function yearsQuery(edition: string) {
  return queryOptions({
    queryKey: ['years', edition],
    queryFn: async ({ signal }) => (await loadAsks()).askYears(edition, signal),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** Asks again for everything that failed, once the server answers again. Returns the way to stop watching. */
export function recoverWithConnection(client: QueryClient): () => void {
  let { reachable } = currentConnection();
  return watchConnection(() => {
    const before = reachable;
    ({ reachable } = currentConnection());
    if (!before && reachable) {
      void client.refetchQueries({ predicate: (query) => query.state.status === 'error' });
    }
  });
}
