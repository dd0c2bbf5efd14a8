import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compareRoute } from '../../src/contract/figure-routes.ts';
import { createApp } from '../../src/server/app.ts';
import { openShelf } from '../../src/server/shelf/edition-shelf.ts';
import { asking } from './asking.ts';
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

it('a leap year is one year: 25,464 case files of homicide in 2024 are 19.25 per 100,000 of the printed mid-year population', async () => {
  const windows = 'from=2025-01&to=2025-12&baseFrom=2024-01&baseTo=2024-12';
  const address = `http://saldo.test/api/v1/compare?indicator=homicide-cases&region=00&${windows}`;
  const { change } = (await (await app(new Request(address))).json()) as {
    change: { base: { total: number; rate: number } };
  };
  expect(change.base.total).toBe(25_464);
  expect(change.base.rate.toFixed(2)).toBe('19.25');
});

describe('registering breaks in comparisons', () => {
  const { get } = asking((path, init) => app(new Request(`http://saldo.test${path}`, init)));
  const year = { indicator: 'extortion-cases', from: '2025-01', to: '2025-12' } as const;
  const before = { baseFrom: '2024-01', baseTo: '2024-12' } as const;

  it.each(['09', '00', 'centro'])(
    'the comparison of %s names that Mexico City registers otherwise',
    async (region) => {
      const named = { region: '09', month: '2025-01', before: 32.5, after: 151 };
      const answer = await get(compareRoute, { ...year, ...before, region });
      expect(answer).toMatchObject({ registeringBreaks: [named] });
    },
  );

  it('no other state is named with it, nor two windows after it', async () => {
    const none = { registeringBreaks: [] };
    expect(await get(compareRoute, { ...year, ...before, region: '15' })).toMatchObject(none);
    const later = { from: '2025-07', to: '2025-12', baseFrom: '2025-01', baseTo: '2025-06' } as const;
    expect(await get(compareRoute, { ...year, ...later, region: '09' })).toMatchObject(none);
  });

  it('the CSV names them too', async () => {
    const query = new URLSearchParams({ ...year, ...before, region: '09' });
    const answer = await app(new Request(`http://saldo.test/api/v1/compare.csv?${query}`));
    expect(await answer.text()).toContain(',09 2025-01,');
  });
});
