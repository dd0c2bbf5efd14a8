import { REFUSAL_WORDS } from '../../api/api.words.ts';
import { errorOf, Fault } from '../../fault.ts';
import { CACHE_CONTROL, CONTENT_TYPE, PAGE_HEADERS } from '../../headers.ts';
import type { WatchedShelf } from '../../shelf/edition-shelf.ts';
import { OPERATOR_PATHS } from '../api-paths.ts';
import { openMetrics, type Metrics } from './metrics.ts';

/** What operators ask a server: whether it is ready for readers, and what it counts. */
export interface Operation {
  readonly metrics: Metrics;
  /** The answer to `/readyz` or `/metrics`, whatever query a probe hangs on it; nothing for any other address. */
  answer(method: string, address: string): Promise<Response | undefined>;
  /** From now on the server is not ready: it ends what is under way. */
  stopping(): void;
}

function answerOf(body: string, type: string, status: 200 | 405 | 503 = 200): Response {
  const headers = { ...PAGE_HEADERS, 'Cache-Control': CACHE_CONTROL.never, 'Content-Type': type };
  return new Response(body, { status, headers });
}

const METHODS = 'GET, HEAD';

function notAllowed(method: string): Response {
  const fault = new Fault(405, 'method-not-allowed', REFUSAL_WORDS.notAllowed(method, METHODS));
  const answer = answerOf(JSON.stringify(errorOf(fault)), CONTENT_TYPE.json, 405);
  answer.headers.set('Allow', METHODS);
  return answer;
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

  async function counts(): Promise<Response> {
    return answerOf(await metrics.text(), 'text/plain; version=0.0.4; charset=utf-8');
  }

  return {
    metrics,
    async answer(method, address) {
      const [path] = address.split('?', 1);
      const make =
        path === OPERATOR_PATHS.ready ? readiness : path === OPERATOR_PATHS.metrics ? counts : null;
      if (!make) return undefined;
      if (method !== 'GET' && method !== 'HEAD') return notAllowed(method);
      const answer = await make();
      return method === 'HEAD' ? new Response(null, answer) : answer;
    },
    stopping: () => {
      isStopping = true;
    },
  };
}
