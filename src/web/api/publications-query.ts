import { queryOptions } from '@tanstack/react-query';
import { arrived } from './problem.ts';

const loadAsks = () => arrived(import('./asks/printed.ts'));

/** How far each register reaches and when it is published next. */
export const publicationsQuery = queryOptions({
  queryKey: ['publications'],
  queryFn: async ({ signal }) => (await loadAsks()).askPublications(signal),
  staleTime: Infinity,
});
