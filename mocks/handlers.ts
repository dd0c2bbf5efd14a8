import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import { createApp, type App } from '../src/server/app.ts';
import { memoryStore, type EditionContents } from '../src/server/store/memory.ts';

const API_PATH = /^\/(healthz|api)(\/|$)/;

/** Whether a request is for the API, on whatever host; `src/web/api/client.ts`, which Vite serves, is not. */
function isForApi({ request }: { readonly request: Request }): boolean {
  return API_PATH.test(new URL(request.url).pathname);
}

/** Ways in which a server or the way to it can fail. */
const FAILURES = ['error-500', 'slow', 'cut-off', 'malformed', 'not-json', 'offline'] as const;
export type Failure = (typeof FAILURES)[number];

/** Handlers that answer every request of the API with the real application over plain objects. */
export function apiHandlers(contents: EditionContents): HttpHandler[] {
  const app = createApp(memoryStore(contents), { report: (error) => console.error(error) });
  return [http.all(isForApi, ({ request }) => app(request))];
}

/** The first half of an answer, and then a broken line. */
async function cutOff(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const half = bytes.slice(0, Math.floor(bytes.length / 2));
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(half);
      controller.error(new TypeError('the line broke'));
    },
  });
  return new Response(body, { status: response.status, headers: { 'Content-Type': 'application/json' } });
}

type Fail = (request: Request, app: App, milliseconds: number) => Response | Promise<Response>;

const FAIL: Readonly<Record<Failure, Fail>> = {
  'error-500': () => {
    const error = { code: 'internal', message: 'the server failed; the fault is ours' };
    return HttpResponse.json({ error }, { status: 500 });
  },
  slow: async (request, app, milliseconds) => {
    await delay(milliseconds);
    return app(request);
  },
  'cut-off': async (request, app) => cutOff(await app(request)),
  malformed: () => HttpResponse.json({ edition: 7, columns: 'none' }),
  'not-json': () =>
    new HttpResponse('<!doctype html><title>Proxy</title>', { headers: { 'Content-Type': 'text/html' } }),
  offline: () => HttpResponse.error(),
};

/** What a failing handler needs to know. */
export interface FailureSettings {
  /** Which requests fail, as a path pattern; all of the API's by default. */
  readonly path?: string;
  /** After how many failures requests get through again; never by default. */
  readonly times?: number;
  /** How long `slow` takes. */
  readonly milliseconds?: number;
}

/** Handlers that make requests fail, for one test: `server.use(...failing(SAMPLE, 'error-500'))`. */
export function failing(
  contents: EditionContents,
  failure: Failure,
  { path, times = Infinity, milliseconds = 1000 }: FailureSettings = {},
): HttpHandler[] {
  const app = createApp(memoryStore(contents));
  let left = times;
  return [
    http.all(path ?? isForApi, ({ request }) => {
      if (left <= 0) return undefined;
      left -= 1;
      return FAIL[failure](request, app, milliseconds);
    }),
  ];
}
