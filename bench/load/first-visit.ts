import type { Page, Request } from 'playwright-core';
import { takenOver } from '../../tests/browser/taken-over.ts';

/** What a page fetches, and the ways to wait until that is all. */
export interface Fetches {
  /** Opens a page that the server drew, and waits until it has fetched all that it fetches while nobody touches it. */
  readonly atRest: (url: string) => Promise<void>;
  /** Gives that page a sign of a hand, and waits until its app has fetched what later views will ask for, too. */
  readonly withApp: () => Promise<void>;
  /** What was fetched so far, by address and each address once: what is asked for again the browser has. */
  readonly sizes: () => Promise<ReadonlyMap<string, number>>;
}

/** The code that the app asks for last, once all that it fetches ahead is here: src/web/app/idle.ts. */
const LAST = /\/assets\/keep-app-[^/]*\.js$/;

/** Whether a page's code is here: no link to it waits any more in the page, and each has been fetched. */
function hasCode(): boolean {
  const waiting = document.querySelector<HTMLTemplateElement>('#app')?.content.querySelector('link');
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')];
  return waiting === null && links.every(({ href }) => performance.getEntriesByName(href).length > 0);
}

/**
 * Watches what a page with nothing kept fetches. No moment of silence says that it is all, since a page fetches with
 * pauses; the page itself does: its links are fetched, the worker that fetches answers has closed itself, the app has
 * not begun or has asked for its last. An answer that does not come or is not 200 is thrown: what is counted is a visit
 * that a reader has.
 */
export function watchFetches(page: Page, sizeOf: (request: Request) => Promise<number>): Fetches {
  const counted = new Map<string, Promise<number>>();
  const underWay = new Set<Request>();
  const onEnd = new Set<() => void>();
  const fault = new AbortController();
  const refuse = (why: unknown): void => fault.abort(why);
  const refused = new Promise<never>((_, reject) => {
    fault.signal.addEventListener('abort', () => reject(fault.signal.reason as Error));
  });
  // It is thrown where something is waited for.
  refused.catch(() => undefined);
  const whole = <T>(what: Promise<T>): Promise<T> => Promise.race([refused, what]);

  async function finished(request: Request): Promise<void> {
    const status = (await request.response())?.status();
    if (status !== 200) refuse(new Error(`${request.url()} is answered with ${status}`));
    const size = counted.get(request.url()) ?? sizeOf(request);
    counted.set(request.url(), size);
    await size;
    underWay.delete(request);
    for (const tell of onEnd) tell();
  }

  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => void finished(request).catch(refuse));
  page.on('requestfailed', (request) =>
    refuse(new Error(`${request.url()} is not answered: ${request.failure()?.errorText}`)),
  );
  const workerClosed = new Promise<void>((closed) => {
    page.once('worker', (worker) => void worker.once('close', () => closed()));
  });

  function nothingUnderWay(): Promise<void> {
    return whole(
      new Promise((done) => {
        const look = (): void => {
          if (underWay.size > 0) return;
          onEnd.delete(look);
          done();
        };
        onEnd.add(look);
        look();
      }),
    );
  }

  async function atRest(url: string): Promise<void> {
    const status = (await whole(page.goto(url, { waitUntil: 'load' })))?.status();
    if (status !== 200) throw new Error(`${url} is answered with ${status}`);
    const app = page.locator('#app');
    if ((await app.count()) === 0) throw new Error(`${url} is not a page that the server drew`);
    await whole(page.waitForFunction(hasCode));
    // On a host of files answers are worked out, by the app.
    if ((await app.getAttribute('data-files')) === null) await whole(workerClosed);
    await nothingUnderWay();
    if ((await page.locator('#drawn').count()) === 0)
      throw new Error(`the app of ${url} began before its page had fetched all: the machine is too slow`);
  }

  async function withApp(): Promise<void> {
    const last = page.waitForEvent('requestfinished', (request) => LAST.test(request.url()));
    await whole(Promise.all([takenOver(page), last]));
    await nothingUnderWay();
  }

  const sizes = async (): Promise<ReadonlyMap<string, number>> =>
    new Map(await Promise.all([...counted].map(async ([url, size]) => [url, await size] as const)));

  return { atRest, withApp, sizes };
}

/** Bytes of an answer's body as a server sends them, compressed. */
export async function bytesSent(request: Request): Promise<number> {
  const length = await (await request.response())?.headerValue('content-length');
  // Of a worker's own script a browser tells no size, of a page in pieces a server.
  return length ? Number(length) : (await request.sizes()).responseBodySize;
}

/** The sum of some sizes. */
export function sumOf(sizes: ReadonlyMap<string, number>): number {
  return [...sizes.values()].reduce((sum, each) => sum + each, 0);
}
