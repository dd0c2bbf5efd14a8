import { describe, expect, inject, it } from 'vitest';
import { expectAccessible, expectNoSideScroll, openPage, withBrowser } from './page.ts';

describe('the page of the API', () => {
  withBrowser();

  it.each(['light', 'dark'] as const)('is read by everyone, in %s, on a phone too', async (colorScheme) => {
    const { page, faults } = await openPage('/api', { colorScheme, viewport: { width: 320, height: 640 } });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page);
    await expectNoSideScroll(page);
    const routes = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(routes).toContain('GET /api/v1/series');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('has an example of every route, and none that is not answered', async () => {
    const html = await (await fetch(`${inject('url')}/api`)).text();
    const sections = html.split('<section').slice(1);
    // A screen is there only where somebody made one.
    const routes = sections.filter(
      (each) => each.includes('<code>GET ') && !each.includes('/api/v1/screens/{name}'),
    );
    expect(routes.filter((each) => !each.includes('href="/'))).toEqual([]);
    const addresses = new Set(
      [...html.matchAll(/href="(\/[^"]+)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&')),
    );
    expect(addresses.size).toBeGreaterThan(routes.length);
    const refused: string[] = [];
    for (const address of addresses) {
      const { status } = await fetch(inject('url') + address); // as a reader would
      if (status !== 200) refused.push(`${status} ${address}`);
    }
    expect(refused).toEqual([]);
  });

  it('leads to a document that another tool can read', async () => {
    const response = await fetch(`${inject('url')}/api/v1/openapi.json`);
    const { openapi, paths } = (await response.json()) as {
      openapi: string;
      paths: Record<string, Record<string, { operationId: string; responses: object }>>;
    };
    expect(openapi).toBe('3.1.0');
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    expect(new Set(operations.map((each) => each.operationId)).size).toBe(operations.length);
  });
});
