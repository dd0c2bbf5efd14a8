import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { joinBrowser } from '../browser/launch.ts';
import { takenOver } from '../browser/taken-over.ts';

/** Whether an export on a file host is tested in place of a server. */
export const IS_ON_FILES = Boolean(process.env['SALDO_E2E_EXPORT']);

let browser: Browser | undefined;

/** Joins the one browser of the whole run; leaving it ends what this file opened there. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await joinBrowser(inject('browser'));
  });
  afterAll(async () => {
    await browser?.close();
  });
}

/** A page with a memory of what went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Console errors, uncaught errors, requests to third parties, violations of the content policy. */
  readonly faults: string[];
  /** Paths requested so far, in order. */
  readonly requests: string[];
}

function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
  if (!browser) throw new Error('call withBrowser() in the test file');
  return browser.newContext({
    locale: 'es-MX',
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block',
    ...options,
  });
}

/** A page of a fresh context, which ends with the test: pages go on working while nobody looks. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await newContext(options);
  onTestFinished(() => context.close());
  return context.newPage();
}

/** Opens a path of the served product in a page of its own. */
export async function openPage(path: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  return watch(await newPage(options), path, options);
}

/** Opens a path once for the tests of a block, which take turns on it: each leaves the page as it found it, or is the last. */
export function withPage(path: string, options: BrowserContextOptions = {}): () => WatchedPage {
  let context: BrowserContext | undefined;
  let watched: WatchedPage | undefined;
  beforeAll(async () => {
    context = await newContext(options);
    watched = await watch(await context.newPage(), path, options);
  });
  afterAll(async () => {
    await context?.close();
  });
  return () => {
    if (!watched) throw new Error(`${path} is not open`);
    return watched;
  };
}

/** Goes to a path and notes what is asked for and what goes wrong from then on. */
async function watch(page: Page, path: string, options: BrowserContextOptions): Promise<WatchedPage> {
  const url = inject('url');
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const address = request.url();
    if (address.startsWith(url)) requests.push(address.slice(url.length));
    else if (!/^(data|blob):/.test(address)) faults.push(`request to ${address}`);
  });
  await page.goto(url + path);
  if (options.javaScriptEnabled !== false) await takenOver(page);
  return { page, faults, requests };
}

/**
 * Asserts that axe finds nothing on the page. All usual rules, that of targets of 24 px, and that names hold the words
 * that are seen; but what passed is not described, and nothing is done for frames of other origins, which no page has:
 * five sixths of the time went there.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
    })
    .setLegacyMode(true);
  const { violations } = await axe.analyze();
  expect(
    violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`),
  ).toEqual([]);
}

/** Asserts that nothing is wider than the window. */
export async function expectNoSideScroll(page: Page): Promise<void> {
  // A chart is drawn again a moment after the window has another size.
  const overflow = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(overflow).toBeLessThanOrEqual(0);
}

/** Opens the menu of a figure; pressed again where the figure was still being taken over. */
export async function openMenu(figure: Locator): Promise<void> {
  const button = figure.getByRole('button', { name: /^(Acciones|Actions)$/ });
  const press = async (): Promise<string | null> => {
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
    return button.getAttribute('aria-expanded');
  };
  await expect.poll(press).toBe('true');
}

/** Presses what the menu of a figure offers. */
export async function pressInMenu(figure: Locator, name: string): Promise<void> {
  await openMenu(figure);
  await figure.page().getByRole('button', { name }).click();
}

/** Presses what copies, and reads what is then on the clipboard; that it was copied is said for a moment only. */
export async function copied(page: Page, press: () => Promise<void>): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await press();
  const text = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(text).not.toBe('');
  return text();
}
