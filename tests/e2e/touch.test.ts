import { describe, expect, it } from 'vitest';
import { openPage, withBrowser } from './page.ts';

withBrowser();

describe('a read-out opened by a finger', () => {
  it('is closed by a tap on the text below', async () => {
    const { page } = await openPage('/registers?lang=es', {
      hasTouch: true,
      viewport: { width: 390, height: 844 },
    });
    const chart = page.getByRole('slider').first();
    await chart.waitFor();
    await page.waitForLoadState('networkidle');
    const readout = page.locator('.chart-readout');
    await expect
      .poll(async () => {
        await chart.tap();
        return readout.count();
      })
      .toBe(1);
    await page.locator('footer').tap({ position: { x: 5, y: 5 } });
    await expect.poll(() => readout.count()).toBe(0);
  });
});
