import { resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openPainter } from '../../src/pictures/painter.tsx';
import { createApp } from '../../src/server/app.ts';
import { openShelf } from '../../src/server/shelf/edition-shelf.ts';
import { examplesIn, isPainted } from './api-examples.ts';

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
const ask = (path: string) => app(new Request(`http://saldo.test${path}`));

it('every picture that the page of the API links to is drawn', async () => {
  const painted = (await examplesIn(ask)).filter(isPainted);
  expect(painted.length).toBeGreaterThan(10);
  for (const link of painted) {
    expect({ link, status: (await ask(link)).status }).toEqual({ link, status: 200 });
  }
});
