import { afterEach, expect, it, vi } from 'vitest';
import { watchRelease } from '../../../../src/web/app/wall/release.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

it('a new version that is taken at every scene is loaded once: a load on its way is not begun anew', async () => {
  const reload = vi.fn<() => void>();
  vi.stubGlobal('location', { reload });
  const release = watchRelease();
  for (const step of [4, 5, 6]) await release.take(step);
  expect(reload).toHaveBeenCalledTimes(1);
  expect(release.firstStep()).toBe(4);
});
