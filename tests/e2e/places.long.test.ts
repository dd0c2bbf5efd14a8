import { describe, expect, it } from 'vitest';
import { expectNoSideScroll, openPage, withBrowser } from './page.ts';

withBrowser();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

describe('places', () => {
  it('a municipality without CONAPO population keeps its count and has no rate', async () => {
    const { page, faults } = await openPage('/place/25019?lang=es');
    const row = page.getByRole('row', { name: /^Homicidio doloso/ });
    await row.waitFor();
    await expect.poll(() => row.textContent()).toContain('sin tasa');
    expect(await row.textContent()).toContain('pocos para saber');
    expect(await page.locator('main header p').first().textContent()).toMatch(/[^.]\.$/);
    expect(faults).toEqual([]);
  });

  it('the event and the statement that name Culiacán stand on its page', async () => {
    const { page, faults } = await openPage('/place/25006?lang=es');
    const named = page.getByRole('region', { name: 'Lo que lo nombra' });
    const event = named.getByRole('link', { name: /^Inicia la guerra entre facciones/ });
    await event.waitFor();
    expect(await event.getAttribute('href')).toContain('/events');
    await named
      .getByText(/inseguro vivir en Culiacán/)
      .first()
      .waitFor();
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
