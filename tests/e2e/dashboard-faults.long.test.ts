import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, type TestContext } from 'vitest';
import { startFaultProxy, type FaultProxy } from '../browser/fault-proxy.ts';
import { launchBrowser } from '../browser/launch.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

interface Opened {
  readonly page: Page;
  readonly proxy: FaultProxy;
  /** Uncaught errors of the page. */
  readonly thrown: string[];
}

/** A reader's page behind a server that can fail, without a service worker that would answer in its place. */
async function open(
  { onTestFinished }: TestContext,
  path: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Opened> {
  const proxy = await startFaultProxy(inject('url'));
  onTestFinished(() => proxy.stop());
  const context = await browser.newContext({
    locale: 'es-MX',
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block',
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await prepare?.(page);
  await page.goto(proxy.url + path);
  await page.locator('#drawn').waitFor({ state: 'detached' });
  return { page, proxy, thrown };
}

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { name }).first();

/** A page whose figures are asked for anew for each region, opened and whole. */
async function openRevisions(test: TestContext, prepare?: (page: Page) => Promise<unknown>): Promise<Opened> {
  const opened = await open(test, '/revisions?lang=es', prepare);
  await heading(opened.page, /^Mes por mes/).waitFor();
  // What watches over failures comes once the page has settled.
  await opened.page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/assets/recovery-')),
  );
  return opened;
}

// Nearly all of this is waiting, so that the tests wait together.
describe.concurrent('a dashboard whose server fails', () => {
  it.for(['down', 'error', 'cut', 'other-shape'] as const)(
    '%s, code too: the page stays, says that there is no connection, and is loaded again when the server is back',
    async (fault, test) => {
      const { page, proxy } = await openRevisions(test);
      proxy.fault = fault;
      await page.getByRole('link', { name: 'Qué se dijo' }).first().click();
      await page.getByText(/^Sin conexión con el servidor/).waitFor();
      expect(await page.getByRole('link', { name: 'Estados' }).first().isVisible()).toBe(true);
      proxy.fault = 'well';
      await heading(page, /^¿Se sostiene lo que se ha dicho/).waitFor();
      await page.getByText(/^Sin conexión con el servidor/).waitFor({ state: 'detached' });
    },
  );
});
