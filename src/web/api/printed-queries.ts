import { queryOptions } from '@tanstack/react-query';
import { arrived } from './problem.ts';

const loadAsks = () => arrived(import('./asks/printed.ts'));

/** Daily means of homicide victims as announced, oldest first. */
export const announcedQuery = queryOptions({
  queryKey: ['announced'],
  queryFn: async ({ signal }) => (await loadAsks()).askAnnounced(signal),
  staleTime: Infinity,
});

/** The register of missing people by cut. */
export const missingStockQuery = queryOptions({
  queryKey: ['missing-stock'],
  queryFn: async ({ signal }) => (await loadAsks()).askMissingStock(signal),
  staleTime: Infinity,
});

/** Women killed by state and window. */
export const womenVictimsQuery = queryOptions({
  queryKey: ['women-victims'],
  queryFn: async ({ signal }) => (await loadAsks()).askWomenVictims(signal),
  staleTime: Infinity,
});
