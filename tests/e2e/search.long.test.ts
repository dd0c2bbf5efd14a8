import { describe, expect, it } from 'vitest';
import { expectNoSideScroll, openPage, withBrowser } from './page.ts';
import { address, field, topOf } from './search-page.ts';

withBrowser();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

describe('the search', () => {
  it('on a phone, by touch, nothing wider than the window', async () => {
    const { page } = await openPage('/?lang=es', PHONE);
    await page.getByRole('button', { name: 'Buscar' }).tap();
    await field(page).fill('homicidios 2024');
    const answers = page.getByRole('group', { name: 'La cifra' }).getByRole('option');
    await expect.poll(() => answers.first().textContent()).toMatch(/^[\d,]+ víctimas/);
    await expectNoSideScroll(page);
    await answers.first().tap();
    await expect.poll(() => address(page)).toMatch(/^\/region/);
    await expect.poll(() => topOf(page, '#series')).toBeGreaterThan(0);
    await expect.poll(() => topOf(page, '#series')).toBeLessThan(200);
  });
});

describe('an anchor in a link', () => {
  it.each([
    ['a laptop', { viewport: { width: 1366, height: 768 } }],
    ['a phone', PHONE],
  ] as const)('lands on its target on %s, also where that comes late', async (_, options) => {
    const { page } = await openPage('/region?r=11&lang=es#municipalities', options);
    await page.locator('#municipalities').waitFor();
    await expect.poll(() => topOf(page, '#municipalities')).toBeGreaterThan(0);
    await expect.poll(() => topOf(page, '#municipalities')).toBeLessThan(200);
  });
});
