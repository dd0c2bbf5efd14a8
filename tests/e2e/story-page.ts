import type { Page } from 'playwright-core';

/** How many pages a PDF has, counted in its own page objects. */
export function pagesOf(pdf: Buffer): number {
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

/** The words of the case, once all that it tells has come. */
export async function storyText(page: Page): Promise<string> {
  await page.locator('a[href*="claims"]', { hasText: /^\d+$/ }).first().waitFor();
  await page.locator('#story-felt').waitFor();
  await page.waitForLoadState('networkidle');
  return (await page.locator('article.story').textContent()) ?? '';
}
