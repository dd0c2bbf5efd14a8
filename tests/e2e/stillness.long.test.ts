import { describe, expect, inject, it } from 'vitest';
import { EVERY_PAGE } from '../browser/every-page.ts';
import { openPage, withBrowser } from './page.ts';

withBrowser();

/** The sum of all layout shifts while a page comes and its app takes it over, in a window as narrow as a phone's, with a quarter of this processor. */
async function shiftsOf(path: string): Promise<number> {
  const { page } = await openPage('/healthz', { viewport: { width: 390, height: 844 } });
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
  // Without a sign of a hand: what moves just after one is not counted as a shift.
  await page.locator('#drawn').waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  const sum = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((all, each) => all + each, 0),
  );
  await page.context().close();
  return sum;
}

describe('nothing moves while a page comes', () => {
  it.each(EVERY_PAGE)('%s on a phone', async (path) => {
    expect(await shiftsOf(path)).toBeLessThanOrEqual(0.02);
  });
});
