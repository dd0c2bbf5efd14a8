import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectNoSideScroll, openPage, withBrowser } from './page.ts';

withBrowser();

/** How many pages a PDF has, counted in its own page objects. */
function pagesOf(pdf: Buffer): number {
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

async function storyText(page: Page): Promise<string> {
  await page
    .getByText(/223|6\. /)
    .first()
    .waitFor({ timeout: 15_000 });
  await page.locator('#story-felt').waitFor();
  await page.waitForLoadState('networkidle');
  return (await page.locator('article.story').textContent()) ?? '';
}

describe('the case in two pages', () => {
  it('tells the nation with the figures of the dashboard and prints on two pages', async () => {
    const { page, faults } = await openPage('/story');
    const text = await storyText(page);
    expect(text).toContain('de 25,468 a 20,191, baja 21% (17 a 24%)');
    expect(text).toContain('contra septiembre de 2024, −25%');
    expect(text).toContain('Se sostiene: 62; Se queda corta: 24; Al revés: 0; No se puede saber: 137');
    expect(text).toContain('En 2024 el INEGI contó 33,550 defunciones');
    expect(text).toContain('de 58.6% en septiembre de 2024 a 63.8% en diciembre de 2025');
    expect(await page.locator('article.story figure svg').count()).toBe(3);
    expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBe(2);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(2);
    expect(faults).toEqual([]);
  });

  it('tells a state by the same rule: in Sinaloa homicide rises', async () => {
    const { page, faults } = await openPage('/story?r=25&lang=en', {
      viewport: { width: 320, height: 700 },
      colorScheme: 'dark',
    });
    const text = await storyText(page);
    expect(text).toContain('Rising: intentional homicide.');
    expect(text).toContain('from 805 to 1,355, rises 69% (47 to 95%)');
    expect(text).toContain('from 54.9% in 2024 to 81.3% in 2026');
    await expectNoSideScroll(page);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });
});
