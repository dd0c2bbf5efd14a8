import { describe, expect, inject, it } from 'vitest';
import { EVERY_PAGE } from '../browser/every-page.ts';
import { openPage, withBrowser } from './page.ts';

withBrowser();

/** What the app fetches once a page has settled, and what a wall's preview and its link are drawn with. */
const IN_ITS_TIME = /^\/assets\/(recovery|region|fetch-ahead|keep-app|figures|dist)-/;

/** What a page did while it came and its app took it over. */
interface Coming {
  /** The sum of all layout shifts. */
  readonly shifts: number;
  /** Code of what is shown that was asked for only once the app was wanted. */
  readonly lateScripts: readonly string[];
}

/** Opens a page in a window as narrow as a phone's, with a quarter of this processor, and lets its app take it over. */
async function comingOf(path: string): Promise<Coming> {
  const { page, requests } = await openPage('/healthz', { viewport: { width: 390, height: 844 } });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
        if (!shift.hadRecentInput) shifts.push(shift.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(inject('url') + path);
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => {
    const app = document.querySelector<HTMLTemplateElement>('#app');
    if (!app) return true; // a page without an app
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
    const named = [...document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')];
    const isHere = !app.content.querySelector('link') && named.every(({ href }) => fetched.includes(href));
    return isHere && fetched.some((each) => each.endsWith('/fetch-answers.js'));
  });
  await page.waitForLoadState('networkidle');
  const before = requests.length;
  // A sign of a hand that is none of the browser's: what moves just after such a one is not counted as a shift.
  await page.evaluate(() => dispatchEvent(new Event('wheel')));
  await page.locator('#drawn').waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  const lateScripts = requests
    .slice(before)
    .filter((each) => each.endsWith('.js') && !IN_ITS_TIME.test(each));
  const shifts = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((all, each) => all + each, 0),
  );
  await page.context().close();
  return { shifts, lateScripts };
}

describe('while a page comes', () => {
  it.each(EVERY_PAGE)(
    'nothing moves, and its code is there before its app begins: %s on a phone',
    async (path) => {
      const { shifts, lateScripts } = await comingOf(path);
      expect(shifts).toBeLessThanOrEqual(0.02);
      expect(lateScripts).toEqual([]);
    },
  );
});
