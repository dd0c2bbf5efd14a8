import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EVERY_PAGE } from '../browser/every-page.ts';
import { expectNoSideScroll, openPage, withBrowser } from './page.ts';

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

/** Room between lines, words and letters, as a reader may set it (WCAG 1.4.12). */
const WIDE =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

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

  it.for(EVERY_PAGE)('zooms %s fourfold and gives text room: it scrolls down only', async (path) => {
    const { page } = await openPage(path, { viewport: { width: 320, height: 256 }, bypassCSP: true });
    await page.addStyleTag({ content: WIDE });
    expect(await page.locator('h1').first().textContent()).not.toBe('');
    await expectNoSideScroll(page);
  });
});
