import { describe, expect, it } from 'vitest';
import { STATES } from '../../src/domain/place/region.ts';
import { openPage, withBrowser, withPage } from './page.ts';
import { OF_2024 } from './states-page.ts';

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

describe('the country by touch on a phone of 390 pixels', () => {
  const opened = withPage(`/states${OF_2024}`, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });

  it.each(['09', '17', '29'])(
    'state %s, among the smallest, is chosen by a finger and read',
    async (code) => {
      const { page, faults } = opened();
      const small = page.locator(`.state-inset [data-state="${code}"]`);
      const box = await small.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(14);
      await small.tap();
      await expect.poll(() => page.url()).toContain(`r=${code}`);
      const name = STATES.find((each) => each.code === code)?.name.es;
      await expect.poll(() => page.locator('.state-panel h3').textContent()).toBe(name);
      await expect
        .poll(() => page.locator('.state-tip').textContent())
        .toMatch(new RegExp(`^${name}: .+por tasa, lugar`));
      await page.getByRole('button', { name: 'Cuadrícula' }).tap();
      const tile = await page.locator(`.tile-grid [data-state="${code}"]`).boundingBox();
      expect(tile?.width).toBeGreaterThanOrEqual(24);
      await page.getByRole('button', { name: 'Mapa', exact: true }).tap();
      expect(faults).toEqual([]);
    },
  );
});
