import type { Query, QueryClient } from '@tanstack/react-query';
import { ApiFailure } from '../../api/problem.ts';

const EVERY = 15_000;

/** Whether what is shown waits for an answer that the server, though it answers, cannot give just now. */
function mayPass(query: Query): boolean {
  const { error } = query.state;
  if (!query.isActive() || !(error instanceof ApiFailure)) return false;
  const { problem } = error;
  return problem.kind !== 'refused' || problem.status >= 500;
}

/** Asks again under another key, so that what is said of the failure stands until there is an answer. */
async function askAside(client: QueryClient, { queryKey, options }: Query): Promise<void> {
  const { queryFn } = options;
  if (queryFn === undefined) return;
  const aside = ['aside', ...queryKey];
  client.setQueryData(
    queryKey,
    await client.fetchQuery({ queryKey: aside, queryFn, retry: false, gcTime: 0 }),
  );
}

/** Asks again, four times a minute, for what failed and is still waited for. Returns the way to stop. */
export function recoverByItself(client: QueryClient, every = EVERY): () => void {
  const timer = setInterval(() => {
    for (const query of client.getQueryCache().findAll({ predicate: mayPass })) {
      askAside(client, query).catch(() => undefined);
    }
  }, every);
  return () => clearInterval(timer);
}
