import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, type TestContext } from 'vitest';
import { FAULTS, startFaultProxy, type Fault, type FaultProxy } from '../browser/fault-proxy.ts';
import { takenOver } from '../browser/taken-over.ts';
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
  await takenOver(page);
  await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
  return { page, proxy, thrown };
}

const isSamePage = (page: Page) => page.evaluate(() => 'isSamePage' in globalThis);

/** What each fault is told as, where figures were asked for. */
const SAID: Readonly<Record<Exclude<Fault, 'well'>, string>> = {
  down: 'El servidor no responde. Revise la conexión.',
  error: 'El servidor respondió con un error (500).',
  slow: 'Cargando',
  cut: 'El servidor no responde. Revise la conexión.',
  malformed: 'La respuesta del servidor no tiene la forma esperada, así que no se muestra.',
  'other-shape': 'La respuesta del servidor no tiene la forma esperada, así que no se muestra.',
};

const says = (page: Page, words: string) => page.locator('main').getByText(words).first().waitFor();

const sentence = (page: Page) => page.locator('h1 + p').first().textContent();

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { name }).first();

async function chooseRegion(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Región/ }).click();
  await page.getByRole('combobox', { name: 'Buscar estado o región' }).fill(name);
  await page.keyboard.press('Enter');
  await heading(page, new RegExp(`${name}$`)).waitFor();
}

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
  it.for(FAULTS.filter((each) => each !== 'well'))(
    '%s: what was shown stays, the page says what is wrong, and by itself it comes when the server is well again',
    async (fault, test) => {
      const { page, proxy, thrown } = await openRevisions(test);
      Object.assign(proxy, { fault, dataOnly: true });
      await chooseRegion(page, 'Sinaloa');
      await says(page, SAID[fault]);
      expect(await heading(page, /^Cuánto se mueve una cifra/).isVisible()).toBe(true);

      await page.getByRole('link', { name: 'Qué se dijo' }).first().click();
      await page.waitForURL(/\/claims/);
      await says(page, SAID[fault]);
      expect(await page.getByRole('link', { name: 'Estados' }).first().isVisible()).toBe(true);

      proxy.fault = 'well';
      await heading(page, /^¿Se sostiene lo que se ha dicho/).waitFor();
      await page.goBack();
      await heading(page, /Sinaloa$/).waitFor();
      await heading(page, /^Mes por mes/).waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(await isSamePage(page)).toBe(true);
      expect(thrown).toEqual([]);
    },
  );

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

  it('the network gone and back: the same', async (test) => {
    const { page } = await openRevisions(test);
    // So that the code of the choice is there.
    await chooseRegion(page, 'Durango');
    await page.context().setOffline(true);
    await chooseRegion(page, 'Sinaloa');
    await says(page, SAID.down);
    await page.getByText(/^Sin conexión con el servidor/).waitFor();
    await page.context().setOffline(false);
    await page.getByText(/^Sin conexión con el servidor/).waitFor({ state: 'detached' });
    await heading(page, /^Mes por mes/).waitFor();
    expect(await isSamePage(page)).toBe(true);
  });

  it.for(['SecurityError', 'QuotaExceededError'])(
    'storage refuses with %s: filters, language and pages go on, and nothing is thrown',
    async (name, test) => {
      const { page, thrown } = await openRevisions(test, (own) =>
        own.addInitScript((refusal) => {
          const refuse = (): never => {
            throw new DOMException('injected', refusal);
          };
          if (refusal === 'SecurityError') {
            for (const each of ['localStorage', 'sessionStorage', 'indexedDB']) {
              Object.defineProperty(globalThis, each, { get: refuse });
            }
          } else Storage.prototype.setItem = refuse;
        }, name),
      );
      await chooseRegion(page, 'Sinaloa');
      await page.getByRole('button', { name: /English/ }).click();
      await test.expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
      await page.getByRole('link', { name: 'What was said' }).first().click();
      await heading(page, /^Does what was said/).waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(thrown).toEqual([]);
    },
  );

  it.for([-400, 400])('a clock that is %i days off shows the same months', async (days, test) => {
    const right = await open(test, '/?lang=es');
    const off = await open(test, '/?lang=es', (own) =>
      own.addInitScript((offset) => {
        const real = Date.now.bind(Date);
        Date.now = () => real() + offset;
      }, days * 86_400_000),
    );
    await test.expect.poll(() => sentence(off.page)).toBe(await sentence(right.page));
    expect(off.thrown).toEqual([]);
  });
});
