import { describe, expect, it } from 'vitest';
import { expectNoSideScroll, openPage, withBrowser } from './page.ts';

withBrowser();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

describe('places', () => {
  it('the municipality with most homicides in Guanajuato is three actions from the front page', async () => {
    const { page, faults } = await openPage('/?lang=es');
    await page.locator('main figure').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('guanajuato');
    await page.getByRole('option', { name: /^Guanajuato\s*Estado/ }).waitFor();
    await page.keyboard.press('Enter');
    const list = page.getByRole('table', { name: /por municipio en Guanajuato$/ });
    await list.waitFor();
    expect(await list.getByRole('row').nth(1).textContent()).toMatch(/^León/);
    expect(new URL(page.url()).pathname).toBe('/place/11');
    expect(faults).toEqual([]);
  });

  it('three states stand in one picture three actions from the front page, the country a reference', async () => {
    const { page, faults } = await openPage('/?lang=es');
    await page.locator('main figure').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('Sinaloa, Guanajuato y Nuevo León');
    await page.getByRole('group', { name: 'Lado a lado' }).getByRole('option').waitFor();
    await page.keyboard.press('Enter');
    const lines = page.getByRole('figure', { name: /mes por mes$/ });
    await lines.getByRole('slider').waitFor();
    expect(new URL(page.url()).searchParams.get('places')).toBe('25,11,19');
    const places = ['Sinaloa', 'Guanajuato', 'Nuevo León', 'México'];
    for (const each of places) await lines.getByText(each, { exact: true }).first().waitFor();
    const head = page.getByRole('table', { name: 'Los números, lado a lado' }).getByRole('columnheader');
    expect(await head.allTextContents()).toEqual(['Cifra', ...places]);
    expect(faults).toEqual([]);
  });

  it('what names no municipality stands apart, and a phone shows the list by touch', async () => {
    const { page, faults } = await openPage('/place/09?lang=es', PHONE);
    await page.locator('#municipalities').waitFor();
    expect(await page.locator('#municipalities').textContent()).toContain('Sin municipio especificado');
    await expectNoSideScroll(page);
    await page.locator('#municipalities').getByRole('link').first().tap();
    await page.getByRole('heading', { level: 1, name: /, Ciudad de México\?$/ }).waitFor();
    expect(faults).toEqual([]);
  });
});
