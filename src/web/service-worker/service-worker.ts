// The app for wall screens without a network: one version of it, whole, and never the data (those are the
// app's own, in IndexedDB). Registered by the wall alone. Compiled by scripts/service-worker-plugin.ts, which
// puts in the list of files; it may import nothing.

/** Filled in when the app is built: every file of this version, relative to the scope, and its name. */
declare const PRECACHE: readonly string[];
declare const VERSION: string;

interface LifeEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface AskEvent extends LifeEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

const worker = globalThis as unknown as WorkerScope;
const PREFIX = 'saldo-app-';
const CACHE = PREFIX + VERSION;
const shell = new URL('./index.html', worker.registration.scope).href;

/** All files or none: a version that is cut off while it comes is not installed. */
async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(
    PRECACHE.map((path) => new Request(new URL(path, worker.registration.scope), { cache: 'no-cache' })),
  );
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function kept(key: string | Request): Promise<Response | undefined> {
  const cache = await caches.open(CACHE);
  return cache.match(key);
}

/** A wall starts from what is kept, at once, whatever the network; a new version is taken up by the app. */
async function wallPage(request: Request): Promise<Response> {
  return (await kept(shell)) ?? fetch(request);
}

/** Any other page comes from the network as long as there is one. */
async function otherPage(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const page = await kept(shell);
    if (page) return page;
    throw error;
  }
}

async function file(request: Request): Promise<Response> {
  return (await kept(request)) ?? fetch(request);
}

const files = new Set(PRECACHE.map((path) => new URL(path, worker.registration.scope).href));
files.delete(shell);

function answer(event: AskEvent): void {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  if (request.mode === 'navigate') {
    event.respondWith(/\/(?:wall|w\/[\w-]+)\/?$/.test(pathname) ? wallPage(request) : otherPage(request));
  } else if (files.has(origin + pathname)) event.respondWith(file(request));
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', answer);
worker.addEventListener('message', (event) => {
  if (event.data === 'skip-waiting') void worker.skipWaiting();
});
