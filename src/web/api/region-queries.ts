import { queryOptions } from '@tanstack/react-query';
import type { RegionCode } from '../../domain/place/region.ts';
import { arrived } from './problem.ts';

const loadAsks = () => arrived(import('./asks/region.ts'));

/** Dated events of a region and of the nation. */
export function eventsQuery(region: RegionCode) {
  return queryOptions({
    queryKey: ['events', region],
    queryFn: async ({ signal }) => (await loadAsks()).askEvents(region, signal),
    staleTime: Infinity,
  });
}

/** What people do not report, by state, from the victimisation survey. */
export const perceptionQuery = queryOptions({
  queryKey: ['perception'],
  queryFn: async ({ signal }) => (await loadAsks()).askPerception(signal),
  staleTime: Infinity,
});

/** Public statements about a region, each with what the data say of it. */
export function regionClaimsQuery(edition: string, region: RegionCode) {
  return queryOptions({
    queryKey: ['claims', edition, region],
    queryFn: async ({ signal }) => (await loadAsks()).askClaims(region, signal),
    staleTime: Infinity,
  });
}

/** The names of all municipalities of an edition; asked for when something is looked for. */
export function placesQuery(edition: string) {
  return queryOptions({
    queryKey: ['places', edition],
    queryFn: async ({ signal }) => (await loadAsks()).askPlaces(edition, signal),
    staleTime: Infinity,
  });
}
