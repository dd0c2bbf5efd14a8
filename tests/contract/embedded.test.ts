import { resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { openShelf } from '../../src/server/shelf/edition-shelf.ts';
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

async function revisionOf(indicator: string): Promise<unknown> {
  const windows = 'from=2025-01&to=2025-12&baseFrom=2024-01&baseTo=2024-12';
  const address = `http://saldo.test/api/v1/compare?indicator=${indicator}&region=00&${windows}`;
  return ((await (await app(new Request(address))).json()) as { revision: unknown }).revision;
}

it('a year of homicide case files is tested with the 0.07 % that kept files show, people still missing with an assumption', async () => {
  expect(await revisionOf('homicide-cases')).toEqual({ share: 0.00068, basis: 'measured', pairs: 8 });
  expect(await revisionOf('missing-still')).toMatchObject({ basis: 'assumed', pairs: null });
});
