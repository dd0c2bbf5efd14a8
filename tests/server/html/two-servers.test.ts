import { afterAll, expect, it, vi } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { memoryStore } from '../../../src/server/store/memory.ts';
import { openDrawer } from '../../../src/web/app/drawn/server.tsx';
import { syntheticContents } from '../synthetic-edition.ts';

const HOME = { origin: 'http://saldo.test', path: '/', search: '', language: 'es', narrow: false } as const;

vi.stubGlobal('__EXPORTED__', false);
vi.stubGlobal('__CONTRACT__', 'this process');
afterAll(() => vi.unstubAllGlobals());

it('draws every page with the answers of its own server, also where two stand in one process', async () => {
  const editions = ['2026-03-0123abcd', '2026-03-4567cdef'];
  const drawers = editions.map((id) => openDrawer(createApp(memoryStore(syntheticContents(id))), () => id));
  const pages = await Promise.all(drawers.map((each) => each.draw(HOME)));
  expect(pages.map(({ state }) => state.edition)).toEqual(editions);
});
