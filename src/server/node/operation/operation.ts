import { CACHE_CONTROL, CONTENT_TYPE, PAGE_HEADERS } from '../../headers.ts';
import type { WatchedShelf } from '../../shelf/edition-shelf.ts';
import { OPERATOR_PATHS } from '../api-paths.ts';
import { openMetrics, type Metrics } from './metrics.ts';

/** What operators ask a server: whether it is ready for readers, and what it counts. */
export interface Operation {
  readonly metrics: Metrics;
  /** The answer to `/readyz` or `/metrics`; nothing for any other address. */
  answer(address: string): Promise<Response | undefined>;
  /** From now on the server is not ready: it ends what is under way. */
  stopping(): void;
}

function answerOf(body: string, type: string, status: 200 | 503 = 200): Response {
  const headers = { ...PAGE_HEADERS, 'Cache-Control': CACHE_CONTROL.never, 'Content-Type': type };
  return new Response(body, { status, headers });
}

/** Operation over a shelf; a server without built pages is healthy and not ready for readers. */
export function openOperation(shelf: WatchedShelf, hasPages: boolean): Operation {
  const metrics = openMetrics(shelf);
  let isStopping = false;

  async function readiness(): Promise<Response> {
    const status = isStopping ? 'stopping' : hasPages ? 'ready' : 'no-pages';
    const [serving] = await shelf.editions();
    return answerOf(
      JSON.stringify({ status, edition: serving?.id }),
      CONTENT_TYPE.json,
      status === 'ready' ? 200 : 503,
    );
  }

  return {
    metrics,
    async answer(address) {
      if (address === OPERATOR_PATHS.ready) return readiness();
      if (address === OPERATOR_PATHS.metrics)
        return answerOf(await metrics.text(), 'text/plain; version=0.0.4; charset=utf-8');
      return undefined;
    },
    stopping: () => {
      isStopping = true;
    },
  };
}
