import { resolve } from 'node:path';
import { afterAll } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { openShelf } from '../../src/server/edition-shelf.ts';
import { describeContract } from './suite.ts';

const dataFolder = resolve(import.meta.dirname, '../../data');
const shelf = await openShelf({ dataFolder, every: 0, say: () => undefined });
afterAll(() => shelf.close());

const app = createApp(shelf, {
  report: (error) => {
    throw error;
  },
});
describeContract('the app over the embedded edition', (path, init) =>
  app(new Request(`http://saldo.test${path}`, init)),
);
