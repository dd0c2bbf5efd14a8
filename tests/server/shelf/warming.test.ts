import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createApp, type App } from '../../../src/server/app.ts';
import { memoryStore } from '../../../src/server/store/memory.ts';
import type { Store } from '../../../src/server/store/store.ts';
import { warmingOf, workAhead } from '../../../src/server/shelf/warming.ts';
import { syntheticContents } from '../synthetic-edition.ts';

const CLAIMS = 'http://saldo.test/api/v1/claims';

/** A store that counts the cubes it was asked for. */
function counted(store: Store): { readonly store: Store; readonly asked: () => number } {
  let cubes = 0;
  const cube: Store['cube'] = (indicator) => {
    cubes += 1;
    return store.cube(indicator);
  };
  return { store: { ...store, cube }, asked: () => cubes };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a server that listens', () => {
  it('judges the claims before anybody asks, so that the first reader waits for nothing', async () => {
    const { store, asked } = counted(memoryStore(syntheticContents()));
    const app = createApp(store);
    const warming = warmingOf(app, 0);
    expect(asked()).toBe(0);
    warming.start();
    await vi.waitFor(() => expect(asked()).toBeGreaterThan(10));
    // The packed answer is shared with whoever asks meanwhile, and kept for whoever asks later.
    await app(new Request(CLAIMS));
    const before = asked();
    const again = await app(new Request(CLAIMS));
    expect(again.status).toBe(200);
    expect(asked()).toBe(before);
  });

  it('answers others between one claim and the next', async () => {
    const app = createApp(memoryStore(syntheticContents()));
    let isJudged = false;
    const claims = app(new Request(CLAIMS)).then((answer) => {
      isJudged = true;
      return answer;
    });
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      expect((await app(new Request('http://saldo.test/healthz'))).status).toBe(200);
    }
    expect(isJudged).toBe(false);
    expect((await claims).status).toBe(200);
  });

  it('does not work ahead once it stops, and leaves what fails to whoever asks for it', async () => {
    const paths: string[] = [];
    const failing = warmingOf(async (request) => {
      paths.push(new URL(request.url).pathname);
      throw new Error('no data');
    }, 0);
    failing.start();
    await vi.waitFor(() => expect(paths).toEqual(['/api/v1/claims']));
    const stop = new AbortController();
    const stopping: App = async (request) => {
      paths.push(new URL(request.url).pathname);
      stop.abort();
      return new Response();
    };
    await workAhead(stopping, stop.signal);
    expect(paths).toEqual(['/api/v1/claims', '/api/v1/claims']);
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const stopped = warmingOf(stopping, 0);
    stopped.start();
    expect(vi.getTimerCount()).toBe(1);
    stopped.stop();
    stopped.start();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves what it works on for an earlier edition once it starts anew', async () => {
    const paths: string[] = [];
    let end: () => void;
    const isThrough = new Promise<void>((resolve) => {
      end = resolve;
    });
    const warming = warmingOf(async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === '/api/v1/edition') end();
      if (paths.push(pathname) === 1) {
        warming.start();
        await isThrough;
      }
      return Response.json({ id: '2026-03-0123abcd', coverage: [] });
    }, 0);
    warming.start();
    await isThrough;
    // What is left of both needs no timer.
    await setImmediate();
    expect(paths.filter((each) => each === '/api/v1/claims')).toHaveLength(2);
    expect(paths).toHaveLength(5);
  });
});
