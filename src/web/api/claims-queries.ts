import { queryOptions } from '@tanstack/react-query';
import { arrived } from './problem.ts';

const loadAsks = () => arrived(import('./asks/claims.ts'));

/** Every public statement with its finding in short, by one edition. */
export function claimsQuery(edition: string) {
  return queryOptions({
    queryKey: ['claims', edition],
    queryFn: async ({ signal }) => (await loadAsks()).askAllClaims(signal),
    staleTime: Infinity,
  });
}

/** One statement with its arithmetic; asked for when it is opened. */
export function claimQuery(edition: string, id: string) {
  return queryOptions({
    queryKey: ['claim', edition, id],
    queryFn: async ({ signal }) => (await loadAsks()).askClaim(id, signal),
    staleTime: Infinity,
  });
}

/** The reports on operations as announced. */
export const operationsQuery = queryOptions({
  queryKey: ['operations'],
  queryFn: async ({ signal }) => (await loadAsks()).askOperations(signal),
  staleTime: Infinity,
});

export type { OperationsAnswer, PerceptionAnswer } from '../../contract/answers/curated.ts';
