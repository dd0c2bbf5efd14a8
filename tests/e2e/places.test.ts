import { describe, expect, it } from 'vitest';
import { openPage, withBrowser } from './page.ts';

withBrowser();

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
});
