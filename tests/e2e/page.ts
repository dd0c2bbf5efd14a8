import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';

let browser: Browser | undefined;

/** Starts one browser for the tests of a file and stops it after them. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await launchBrowser();
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

/** Opens a path of the served product in a fresh context. */
export async function openPage(path: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  if (!browser) throw new Error('call withBrowser() in the test file');
  const url = inject('url');
  const context = await browser.newContext({
    locale: 'es-MX',
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
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
  return { page, faults, requests };
}

/** Asserts that axe finds nothing on the page. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`),
  ).toEqual([]);
}

/** Asserts that nothing is wider than the window. */
export async function expectNoSideScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}
