import { QueryClient } from '@tanstack/react-query';
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
