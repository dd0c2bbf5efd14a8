// The app without a network. A wall starts from the app that is kept, at once; its data are its own, in IndexedDB.
// Every other page and answer comes from the server as long as it answers, else as it was last fetched, which the
// answer says. Compiled by scripts/service-worker-plugin.ts, which puts in the list of files.
import { clientsClaim, type WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  matchPrecache,
  precacheAndRoute,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { KEPT_HEADER, type WorkerOrder } from '../api/connection.ts';

/** Filled in when the app is built: every file of this version, relative to the scope, and its name. */
declare const PRECACHE: readonly string[];
declare const VERSION: string;

interface LifeEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface OrderEvent extends LifeEvent {
  readonly data: WorkerOrder;
}

interface WorkerScope {
  readonly clients: { get(id: string): Promise<{ readonly url: string } | undefined> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'message', listener: (event: OrderEvent) => void): void;
}

const worker = globalThis as unknown as WorkerScope;

const SHELL = 'index.html';
/** A page that the app does not draw: where it was not kept the app could only say that there is none. */
const API_PAGE = /\/api\/?$/;
const WALL = /\/(?:wall|w\/[\w-]+)\/?$/;
/** Answers of the API, but for screens: what they show now is never what they showed. */
const ANSWER = /\/api\/v1\/(?!screens)/;

/** Whether a wall asks: it keeps its own data, and must be told when the server is gone. */
async function isOfWall(event: Event | undefined): Promise<boolean> {
  const { clientId = '' } = (event ?? {}) as { readonly clientId?: string };
  const client = await worker.clients.get(clientId);
  return client !== undefined && WALL.test(new URL(client.url).pathname);
}

const sayingWhen: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, event }) => {
    if (!cachedResponse || (await isOfWall(event))) return null;
    const headers = new Headers(cachedResponse.headers);
    headers.set(KEPT_HEADER, headers.get('date') ?? '');
    return new Response(cachedResponse.body, { status: cachedResponse.status, headers });
  },
};

/** Bounds a cache: what was kept first goes first, and all of it where the disk is full. */
function atMost(maxEntries: number): WorkboxPlugin {
  const { cacheDidUpdate } = new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true });
  return cacheDidUpdate ? { cacheDidUpdate } : {};
}

const answers = new NetworkFirst({
  cacheName: 'saldo-answers',
  plugins: [sayingWhen, atMost(400)],
});

/** Pages as the server drew them: with the files of another version they could not be taken over. */
const pages = new NetworkFirst({
  cacheName: `saldo-pages-${VERSION}`,
  plugins: [
    {
      handlerDidError: async ({ request }) =>
        API_PAGE.test(new URL(request.url).pathname) ? undefined : matchPrecache(SHELL),
    },
    atMost(60),
  ],
});

/** Caches of other versions, of a time before this worker kept answers among them. */
async function dropOldPages(): Promise<void> {
  const old = (await caches.keys()).filter(
    (name) => /^saldo-(?:app|pages)-/.test(name) && name !== pages.cacheName,
  );
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Fetches once more what a page asked for before its worker was there: the browser has most of it still. */
async function keep(event: LifeEvent, addresses: readonly string[]): Promise<void> {
  const all = addresses.map((address) =>
    (ANSWER.test(new URL(address).pathname) ? answers : pages).handle({
      event,
      request: new Request(address),
    }),
  );
  await Promise.allSettled(all);
}

precacheAndRoute(
  PRECACHE.map((url) => ({ url, revision: url.startsWith('assets/') ? null : VERSION })),
  { directoryIndex: '', cleanURLs: false },
);
cleanupOutdatedCaches();
clientsClaim();

registerRoute(
  ({ request, url }) => request.mode === 'navigate' && WALL.test(url.pathname),
  createHandlerBoundToURL(SHELL),
);
registerRoute(({ request, url }) => request.mode !== 'navigate' && ANSWER.test(url.pathname), answers);
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && !/[.]\w+$|\/(?:api|embed)\//.test(url.pathname),
  pages,
);

worker.addEventListener('activate', (event) => event.waitUntil(dropOldPages()));
worker.addEventListener('message', (event) => {
  if (event.data === 'skip-waiting') void worker.skipWaiting();
  else event.waitUntil(keep(event, event.data.keep));
});
