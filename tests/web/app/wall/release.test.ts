import { afterEach, expect, it, vi } from 'vitest';
import { watchRelease } from '../../../../src/web/app/wall/release.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('a new version that is taken at every scene is loaded once: a load on its way is not begun anew', async () => {
  const reload = vi.fn<() => void>();
  vi.stubGlobal('location', { reload });
  const release = watchRelease();
  for (const step of [4, 5, 6]) await release.take(step);
  expect(reload).toHaveBeenCalledTimes(1);
  expect(release.firstStep()).toBe(4);
});

/** A browser that has fetched a new version whole, and never lets it take over as long as the page stands. */
function stubParkedWorker(): void {
  const registration = {
    update: vi.fn<() => Promise<void>>(),
    waiting: { state: 'installed', postMessage: vi.fn<() => void>() },
  };
  const serviceWorker = Object.assign(new EventTarget(), { getRegistration: async () => registration });
  vi.stubGlobal('navigator', { serviceWorker });
  vi.stubGlobal('fetch', async () => new Response('<script src="/assets/index-new.js">'));
}

it('a new version that waits in vain for the page gets it by a load, once, and is looked for after it', async () => {
  vi.useFakeTimers();
  const reload = vi.fn<() => void>();
  vi.stubGlobal('location', { reload });
  stubParkedWorker();
  const { signal } = new AbortController();
  const release = watchRelease();
  expect(await release.isNew(signal)).toBe(true);
  const taken = release.take(4);
  await vi.advanceTimersByTimeAsync(9_999);
  expect(reload).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await taken;
  expect(reload).toHaveBeenCalledTimes(1);
  const after = watchRelease();
  expect(after.firstStep()).toBe(4);
  expect(await after.isNew(signal)).toBe(true);
  const [again] = await Promise.allSettled([after.take(5), vi.advanceTimersByTimeAsync(10_000)]);
  expect(again).toMatchObject({ reason: { message: 'the new version did not take over' } });
  expect(reload).toHaveBeenCalledTimes(1);
});

it('is looked for on the page of the wall itself: pages that the server draws name code that a wall does not load', async () => {
  const asked = vi.fn<(address: string) => Promise<Response>>(
    async () => new Response('<script src="/assets/index-here.js">'),
  );
  vi.stubGlobal('fetch', asked);
  vi.stubGlobal('location', { pathname: '/w/lobby' });
  await watchRelease().isNew(new AbortController().signal);
  expect(asked.mock.calls.map(([address]) => address)).toEqual(['/w/lobby?version']);
});
