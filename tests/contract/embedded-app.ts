import { resolve } from 'node:path';
import { afterAll } from 'vitest';
import { openPainter } from '../../src/pictures/painter.tsx';
import { createApp } from '../../src/server/app.ts';
import { openShelf } from '../../src/server/shelf/edition-shelf.ts';

/** Opens the app over the embedded edition for the tests of a file; what it reports fails them. */
export async function openEmbeddedApp() {
  const dataFolder = resolve(import.meta.dirname, '../../data');
  const shelf = await openShelf({ dataFolder, every: 0, say: () => undefined });
  afterAll(() => shelf.close());
  const painting = openPainter();
  const app = createApp(shelf, {
    painter: () => painting,
    report: (error) => {
      throw error;
    },
  });
  const ask = (path: string, init?: RequestInit) => app(new Request(`http://saldo.test${path}`, init));
  return { app, ask, shelf };
}
