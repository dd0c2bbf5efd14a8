import { describe, expect, it } from 'vitest';
import { expectAccessible, expectNoSideScroll, openPage, withBrowser } from './page.ts';

withBrowser();

describe('the front page', () => {
  it.each([
    ['es', 'light'],
    ['en', 'dark'],
  ] as const)('gives axe nothing to find, in %s and %s', async (language, colorScheme) => {
    const { page, faults } = await openPage(`/?lang=${language}`, { colorScheme });
    await page.waitForSelector('svg.recharts-surface, .recharts-wrapper svg');
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  it.each([320, 390, 1440, 2560])('fits a window of %i pixels', async (width) => {
    const { page, faults } = await openPage('/', { viewport: { width, height: 900 } });
    await page.waitForSelector('.recharts-line-curve');
    await expectNoSideScroll(page);
    expect(faults).toEqual([]);
  });
});

describe('every further view', () => {
  it.each([
    '/states',
    '/states?draw=tiles&colour=rate',
    '/divergence',
    '/region?r=25',
    '/place/25',
    '/compare?places=25,11',
    '/lethal',
    '/registers',
    '/policy',
  ])('%s is accessible in either language and theme, on a laptop and on a phone', async (path) => {
    const { page, faults } = await openPage(`${path}${path.includes('?') ? '&' : '?'}lang=en`);
    await page.locator('main figure').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await expectAccessible(page);
    await page.getByRole('button', { name: /Español/ }).click();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('es-MX');
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoSideScroll(page);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });
});

describe('the search', () => {
  it.each(['light', 'dark'] as const)('is accessible while it is open, %s', async (theme) => {
    const { page, faults } = await openPage('/method?lang=es', { colorScheme: theme });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: /^Un lugar/ }).fill('sinaloa');
    await page.getByRole('option').first().waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Atajos del teclado' }).waitFor();
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });
});
