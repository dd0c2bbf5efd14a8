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

describe('every table on a phone of 360 pixels', () => {
  it.each([
    '/states',
    '/divergence',
    '/place',
    '/place/25',
    '/place/11015',
    '/compare?places=25,11020,19',
    '/registers',
  ])('of %s has its first two figures in sight beside the name', async (path) => {
    const { page } = await openPage(`${path}${path.includes('?') ? '&' : '?'}lang=es`, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 780 },
    });
    await page.locator('main table').first().waitFor();
    await page.waitForLoadState('networkidle');
    const cut = await page.locator('main table').evaluateAll((tables) =>
      tables.flatMap((table) => {
        const third = table.querySelectorAll('thead th')[2];
        const edge = third?.getBoundingClientRect().right ?? 0;
        return edge > 362 ? [`${table.textContent?.slice(0, 40)}: ${edge}`] : [];
      }),
    );
    expect(cut).toEqual([]);
  });
});
