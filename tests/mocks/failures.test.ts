import { http, HttpResponse } from 'msw';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { failing } from '../../mocks/handlers.ts';
import { mockServer } from '../../mocks/node.ts';
import { SAMPLE } from '../../mocks/sample.ts';
import { editionCatalogueSchema } from '../../src/contract/answers/figures.ts';

beforeAll(() => mockServer.listen({ onUnhandledRequest: 'error' }));
afterEach(() => mockServer.resetHandlers());
afterAll(() => mockServer.close());

const EDITION = 'http://saldo.test/api/v1/edition';

describe('a failure put into the mock', () => {
  it.each([
    ['error-500', '500'],
    ['cut-off', 'the line broke'],
    ['malformed', 'Invalid input'],
    ['not-json', 'is not valid JSON'],
    ['offline', 'Failed to fetch'],
  ] as const)('%s never gives an edition: %s', async (failure, message) => {
    mockServer.use(...failing(SAMPLE, failure));
    const reading = fetch(EDITION).then(async (response) => {
      const answer: unknown = await response.json();
      if (!response.ok) throw new Error(String(response.status));
      return editionCatalogueSchema.parse(answer);
    });
    await expect(reading).rejects.toThrow(message);
  });

  it('slow gives the edition, later', async () => {
    mockServer.use(...failing(SAMPLE, 'slow', { milliseconds: 200 }));
    const before = performance.now();
    const response = await fetch(EDITION);
    expect(performance.now() - before).toBeGreaterThan(190);
    expect(editionCatalogueSchema.parse(await response.json()).id).toBe(SAMPLE.edition.id);
  });

  it('ends after the times asked for', async () => {
    mockServer.use(...failing(SAMPLE, 'error-500', { times: 2 }));
    const statuses = [await fetch(EDITION), await fetch(EDITION), await fetch(EDITION)].map(
      (each) => each.status,
    );
    expect(statuses).toEqual([500, 500, 200]);
  });

  it('touches only the path asked for', async () => {
    mockServer.use(...failing(SAMPLE, 'offline', { path: '*/api/v1/series' }));
    expect((await fetch(EDITION)).status).toBe(200);
    await expect(fetch('http://saldo.test/api/v1/series?indicator=homicide-cases&region=00')).rejects.toThrow(
      'Failed to fetch',
    );
  });

  it("leaves alone what only looks like the API: the client's own source, as Vite serves it", async () => {
    mockServer.use(http.get('*/src/web/api/client.ts', () => HttpResponse.text('export {}')));
    mockServer.use(...failing(SAMPLE, 'offline'));
    const source = await fetch('http://saldo.test/src/web/api/client.ts');
    expect(await source.text()).toBe('export {}');
  });

  it('is gone with the next test', async () => {
    expect((await fetch(EDITION)).status).toBe(200);
  });
});

describe('the sample', () => {
  it('is real, small, and under an id of its own', () => {
    const file = resolve(import.meta.dirname, '../../mocks/sample.json');
    expect(statSync(file).size).toBeLessThan(150_000);
    const nation = SAMPLE.cubes
      .find((cube) => cube.indicator === 'homicide-victims')
      ?.columns.find(({ region }) => region === '00');
    // January 2023 is its first month; September 2024 had 2,607 victims.
    expect(nation?.values[20]).toBe(2607);
    expect(SAMPLE.edition.id).toMatch(/^\d{4}-\d{2}-[0-9a-f]{8}$/);
  });
});
