import { describe, expect, it } from 'vitest';
import { withBrowser, withPage } from './page.ts';
import { pagesOf, storyText } from './story-page.ts';

withBrowser();

describe('the case of the nation', () => {
  const opened = withPage('/story');

  it('tells the nation with the figures of the dashboard and prints on two pages', async () => {
    const { page, faults } = opened();
    const text = await storyText(page);
    expect(text).toContain('frente a 25,464 en 2024: una baja de 20% (intervalo de 95%: 14 a 26%).');
    expect(text).toContain(
      '20% menor que en 2024, 25% menor que en septiembre de 2024, 31% menor que en 2018 y 25% mayor que en 2015',
    );
    expect(text).toMatch(/La lista reúne \d+ afirmaciones públicas\. .* y 1 va al revés; de las otras \d+/);
    expect(text).toContain('En 2024 el INEGI contó 33,550 defunciones');
    expect(text).toContain('En septiembre de 2024, 58.6% de los adultos');
    expect(text).toContain('en junio de 2026, 59.8%, después de 63.8% en diciembre de 2025 (ENSU)');
    expect(await page.locator('article.story figure svg').count()).toBe(3);
    expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBe(2);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(2);
    expect(faults).toEqual([]);
  });

  it('opens every figure’s origin and arithmetic, and leads to the statements behind a number', async () => {
    const { page, faults } = opened();
    await storyText(page);
    const falls = page.locator('section', { has: page.locator('#story-falls') });
    await falls.getByRole('button', { name: '20,195' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await falls
      .getByRole('button', { name: /Homicidio doloso/ })
      .first()
      .click();
    await expect.poll(() => page.getByRole('dialog').textContent()).toContain('25,464');
    await page.keyboard.press('Escape');
    const said = page.locator('section', { has: page.locator('#story-said') });
    await said.locator('a[href*="finding=falls-short"]').click();
    await page.waitForURL(/\/claims\?finding=falls-short/);
    expect(faults).toEqual([]);
  });
});
