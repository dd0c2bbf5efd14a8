import { QueryCache, QueryClient, type Query } from '@tanstack/react-query';
import { ApiFailure } from './problem.ts';

/** Another try can only help where the server was not reached or failed by itself. */
function worthRetrying(failures: number, failure: Error): boolean {
  if (!(failure instanceof ApiFailure)) return false;
  const { problem } = failure;
  if (problem.kind === 'malformed') return false;
  return failures < 3 && (problem.kind === 'unreachable' || problem.status >= 500);
}

/** The query cache. `always`: the browser's idea of being online is unreliable; real requests decide. */
export function createQueryClient(retryDelay?: number): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: worthRetrying,
        // Who joins others that show a failure shares it: asking again would put all of them back to waiting.
        retryOnMount: (query) => query.getObserversCount() < 2,
        ...(retryDelay === undefined ? {} : { retryDelay }),
      },
    },
  });
}

/** An answer as it was given, and where. */
interface Answer {
  readonly data: unknown;
  readonly address: string;
}

/** Answers by the hash of what was asked. */
export type AnswersByHash = Map<string, Answer>;

/** A query cache that notes what a drawing asks for, and gives what is known already. */
export interface NotingCache {
  readonly client: QueryClient;
  /** The queries that the drawing waits for. */
  readonly missing: () => Query[];
  /** What the drawing asked for and got. */
  readonly given: () => Query[];
}

function fill(query: Query, answers: AnswersByHash): void {
  const known = answers.get(query.queryHash);
  if (known && query.state.data === undefined) {
    query.setState({ data: known.data, status: 'success', dataUpdatedAt: Date.now() });
  }
}

/** A query cache for one drawing over answers that several share: a query that is not enabled gets none. */
export function notingCache(answers: AnswersByHash): NotingCache {
  const cache = new QueryCache();
  const wanted = new Set<Query>();
  const build = cache.build.bind(cache) as (...given: unknown[]) => Query;
  cache.build = ((...given: readonly [QueryClient, { readonly enabled?: unknown }]) => {
    const query = build(...given);
    if (given[1].enabled !== false) {
      wanted.add(query);
      fill(query, answers);
    }
    return query;
  }) as unknown as typeof cache.build;
  return {
    client: new QueryClient({
      queryCache: cache,
      defaultOptions: { queries: { networkMode: 'always', retry: false, retryOnMount: false } },
    }),
    missing: () => [...wanted].filter(({ state }) => state.status === 'pending'),
    given: () => [...wanted].filter(({ state }) => state.data !== undefined),
  };
}
