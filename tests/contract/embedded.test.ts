import { describe, expect, it } from 'vitest';
import { compareRoute } from '../../src/contract/figure-routes.ts';
import { FEED_ROUTES } from '../../src/contract/files/feed-routes.ts';
import type { Route } from '../../src/contract/route.ts';
import { ROUTES } from '../../src/contract/routes.ts';
import { INDICATOR_IDS } from '../../src/domain/indicator/indicator.ts';
import { STATE_CODES } from '../../src/domain/place/region.ts';
import { examplesIn, isPainted } from './api-examples.ts';
import { asking } from './asking.ts';
import { openEmbeddedApp } from './embedded-app.ts';
import { describeContract } from './suite.ts';

const { ask, shelf } = await openEmbeddedApp();

describeContract('the app over the embedded edition', ask);

async function revisionOf(indicator: string): Promise<unknown> {
  const windows = 'from=2025-01&to=2025-12&baseFrom=2024-01&baseTo=2024-12';
  const address = `/api/v1/compare?indicator=${indicator}&region=00&${windows}`;
  return ((await (await ask(address)).json()) as { revision: unknown }).revision;
}

it('a year of homicide case files is tested with the 0.07 % that kept files show, people still missing with an assumption', async () => {
  expect(await revisionOf('homicide-cases')).toEqual({ share: 0.00068, basis: 'measured', pairs: 8 });
  expect(await revisionOf('missing-still')).toMatchObject({ basis: 'assumed', pairs: null });
});

it('a leap year is one year: 25,464 case files of homicide in 2024 are 19.25 per 100,000 of the printed mid-year population', async () => {
  const windows = 'from=2025-01&to=2025-12&baseFrom=2024-01&baseTo=2024-12';
  const address = `/api/v1/compare?indicator=homicide-cases&region=00&${windows}`;
  const { change } = (await (await ask(address)).json()) as {
    change: { base: { total: number; rate: number } };
  };
  expect(change.base.total).toBe(25_464);
  expect(change.base.rate.toFixed(2)).toBe('19.25');
});

describe('registering breaks in comparisons', () => {
  const { get } = asking(ask);
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
    const answer = await ask(`/api/v1/compare.csv?${query}`);
    expect(await answer.text()).toContain(',09 2025-01,');
  });
});

describe('the page of the API', () => {
  it('has an example of every route and of every CSV twin, and each of them answers 200', async () => {
    const links = await examplesIn(ask);
    const rows: readonly Route[] = Object.values(ROUTES);
    const twins = rows.filter((each) => each.columns !== undefined).length;
    expect(links.length).toBeGreaterThanOrEqual(rows.length + twins);
    // Every figure as PNG: `api-examples.long.test.ts`.
    const [painted, ...others] = links.filter(isPainted);
    expect(others.length).toBeGreaterThan(10);
    for (const link of [...links.filter((each) => !isPainted(each)), painted ?? '']) {
      expect({ link, status: (await ask(link)).status }).toEqual({ link, status: 200 });
    }
  });

  it('names every indicator and region that may be asked for', async () => {
    const page = await (await ask('/api')).text();
    for (const name of [...INDICATOR_IDS, ...STATE_CODES]) expect(page).toContain(`<code>${name}</code>`);
  });

  it('has the feeds with their parameters, as the OpenAPI document does', async () => {
    const page = await (await ask('/api')).text();
    const { paths } = (await (await ask('/api/v1/openapi.json')).json()) as { paths: object };
    for (const { path } of Object.values(FEED_ROUTES)) {
      expect(page).toContain(`<code>GET ${path}</code>`);
      expect(Object.keys(paths)).toContain(path);
    }
  });

  it.each(['/api/', '/api/v1', '/api/v1/'])('%s leads there', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('/api');
  });

  it('an edition that is not kept is refused with those that are', async () => {
    const answer = await ask('/api/v1/editions/2020-01-00000000/population');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain((await shelf.editions())[0]?.id);
  });
});
