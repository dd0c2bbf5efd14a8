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

  it('translates a page, whose menus open and close as often as one likes', async () => {
    const { page, faults } = await openPage('/?lang=es');
    const actions = page.locator('main figure [aria-expanded]').first();
    for (const isOpen of ['true', 'false', 'true', 'false']) {
      await page.evaluate(translate);
      await actions.click();
      await expect.poll(() => actions.getAttribute('aria-expanded')).toBe(isOpen);
    }
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('translates a number, which is written anew with the page', async () => {
    const { page, faults } = await openPage('/claims?lang=es');
    const shown = page.getByText(/^Se muestran \d+ de \d+/);
    await expect.poll(() => shown.textContent()).toContain('Se muestran 25 de');
    await page.evaluate(translate);
    await page.getByRole('button', { name: 'Mostrar más' }).click();
    await expect.poll(() => page.locator('[data-said]').textContent()).toContain('Se muestran 75 de');
    expect(faults).toEqual([]);
  });

  it('hears politely what a choice within a page changes', async () => {
    const { page } = await openPage('/claims?lang=es');
    const said = page.getByRole('status').filter({ hasText: 'Se muestran 25 de' });
    expect(await said.count()).toBe(0);
    await page.getByLabel('Quién habla', { exact: true }).first().selectOption({ index: 1 });
    await expect.poll(() => said.count()).toBe(1);
    expect(await said.textContent()).toContain(await page.locator('[data-said]').textContent());
  });

  it('hears another language, and keeps its place at the choice of it', async () => {
    const { page } = await openPage('/method?lang=es');
    await page.getByRole('button', { name: 'English' }).focus();
    await page.keyboard.press('Enter');
    const said = page.getByRole('status').filter({ hasText: /\w/ });
    await expect.poll(() => said.first().textContent()).toContain('What is counted, by whom');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Español');
  });

  it('hears politely what the filters choose now', async () => {
    const { page } = await openPage('/?lang=es');
    const status = page.getByRole('region', { name: 'Filtros' }).getByRole('status').first();
    expect(await status.textContent()).toBe('México · 2025 · Total · contra 2024');
    await base(page).selectOption('year-2018');
    await expect.poll(() => status.textContent()).toBe('México · 2025 · Total · contra 2018');
  });

  it('puts away by Escape what a mouse opens on a picture, wherever the focus is', async () => {
    const { page } = await openPage('/perception?lang=es');
    const figure = page.locator('#fear');
    const before = await figure.innerText();
    await figure.scrollIntoViewIfNeeded();
    const [x = 0, y = 0] = await figure.evaluate((element) => {
      const boxes = [...element.querySelectorAll('svg')].map((each) => each.getBoundingClientRect());
      const plot = boxes.toSorted((one, other) => other.width - one.width)[0];
      return plot ? [plot.x + plot.width / 2, plot.y + plot.height / 2] : [];
    });
    await page.mouse.move(x, y);
    await expect.poll(() => figure.innerText()).not.toBe(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => figure.innerText()).toBe(before);
  });
});
