import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { startFaultProxy, type FaultProxy } from '../browser/fault-proxy.ts';
import { launchBrowser } from '../browser/launch.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** What the service worker keeps of pages and answers, as paths. */
function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys()) {
      if (!/^saldo-(?:pages|answers)/.test(name)) continue;
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
    }
    return paths;
  });
}

/** A reader who has looked at the front page, until all of it is kept. */
async function visit(): Promise<{ readonly page: Page; readonly proxy: FaultProxy }> {
  const proxy = await startFaultProxy(inject('url'));
  onTestFinished(() => proxy.stop());
  const context = await browser.newContext({ locale: 'es-MX', viewport: { width: 1366, height: 768 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`${proxy.url}/?lang=es`);
  await expect
    .poll(() => keptPaths(page))
    .toEqual(
      expect.arrayContaining([
        '/',
        '/api/v1/edition',
        expect.stringMatching(/indicators\/homicide-victims$/),
      ]),
    );
  return { page, proxy };
}

const NOTICE = 'Sin conexión con el servidor. Se muestra lo que se descargó hasta el';

describe('a dashboard without a network', () => {
  it('opens as it was last seen, says since when, and takes up the server when it is back', async () => {
    const { page, proxy } = await visit();
    const before = await page.locator('main').innerText();
    expect(before).toContain('23,609');
    proxy.fault = 'down';
    await page.reload();
    await page.waitForSelector(`text=${NOTICE}`);
    await expect.poll(() => page.locator('main').innerText()).toContain('23,609');
    const year = new Date().getFullYear();
    expect(await page.getByText(NOTICE).textContent()).toMatch(
      new RegExp(`hasta el \\d+ de \\w+ de ${year}, \\d+:\\d\\d .*\\(edición \\d{4}-\\d\\d-\\w{8}\\)`),
    );

    await page.getByRole('link', { name: 'Estados' }).first().click();
    await page.waitForURL(/\/states/);
    await page.locator('.state-map').waitFor();
    expect(await page.getByText(NOTICE).isVisible()).toBe(true);

    proxy.fault = 'well';
    // By itself, before a quarter of a minute is over.
    await page.getByText(NOTICE).waitFor({ state: 'detached' });
  });

  it('says of a page that was never opened that its figures are not here', async () => {
    const { page, proxy } = await visit();
    proxy.fault = 'down';
    await page.goto(`${proxy.url}/claims?lang=es`);
    await page.waitForSelector(`text=${NOTICE}`);
    const told = page.getByText('No se pudieron cargar las afirmaciones');
    await told.waitFor();
    expect(await told.isVisible()).toBe(true);
  });

  it('does not say that the page of the API does not exist: it opens where it was opened before', async () => {
    const { page, proxy } = await visit();
    await page.goto(`${proxy.url}/api`);
    proxy.fault = 'down';
    await page.goto(`${proxy.url}/api`);
    expect(await page.locator('h1').textContent()).toBe('La API');
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await (await caches.open(name)).delete('/api');
    });
    await expect(page.goto(`${proxy.url}/api`)).rejects.toThrow('ERR_FAILED');
  });
});
