import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, withBrowser } from './page.ts';

withBrowser();

const opening = (page: Page) => page.locator('h1 + p').first().textContent();
const base = (page: Page) => page.getByLabel(/^Comparar con/);

/** What a browser's page translation does: text nodes give way to elements that hold their text. */
function translate(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) if (texts.currentNode instanceof Text) found.push(texts.currentNode);
  for (const text of found) {
    if (!text.data.trim() || text.parentElement?.closest('script, style, option, svg')) continue;
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = text.data;
    text.replaceWith(outer);
  }
}

describe('the browser of a reader', () => {
  it.for(['/states', '/region/25', '/'])(
    'translates %s, which goes on when a filter changes',
    async (path) => {
      const { page, faults } = await openPage(`${path}?lang=es`);
      const before = await opening(page);
      await base(page).selectOption('year-2018');
      await expect.poll(() => opening(page)).not.toBe(before);
      const after = await opening(page);
      await base(page).selectOption('matching');
      await expect.poll(() => opening(page)).not.toBe(after);
      await page.evaluate(translate);
      await base(page).selectOption('year-2018');
      await expect.poll(() => opening(page)).toBe(after);
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(faults).toEqual([]);
    },
  );

  it('hears politely what the filters choose now', async () => {
    const { page } = await openPage('/?lang=es');
    const status = page.getByRole('region', { name: 'Filtros' }).getByRole('status').first();
    expect(await status.textContent()).toBe('México · 2025 · Total · contra 2024');
    await base(page).selectOption('year-2018');
    await expect.poll(() => status.textContent()).toBe('México · 2025 · Total · contra 2018');
  });

  it('has colours of its own, in which the chosen one is told from the others', async () => {
    const { page } = await openPage('/?lang=es', { forcedColors: 'active' });
    const grounds = page
      .getByRole('group', { name: 'Mostrar como' })
      .locator('label')
      .evaluateAll((labels) => labels.map((each) => getComputedStyle(each).backgroundColor));
    const [index, totals, rate] = await grounds;
    expect(index).toBe(rate);
    expect(totals).not.toBe(index);
  });
});
