import { once } from 'node:events';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openPage, withBrowser, withPage } from './page.ts';
import { address, field, topOf } from './search-page.ts';

withBrowser();

/** The number of one month as the API answers it, apart from the page's own way to it. */
async function served(indicator: string, region: string, month: string): Promise<number> {
  const query = `indicator=${indicator}&region=${region}&from=${month}&to=${month}`;
  const response = await fetch(`${inject('url')}/api/v1/series?${query}`);
  const { observations } = (await response.json()) as { observations: { value: number }[] };
  return observations[0]?.value ?? NaN;
}

/** Keeps what matches from coming until it is let go. */
async function holdBack(page: Page, pattern: RegExp): Promise<() => void> {
  const gate = new AbortController();
  await page.route(pattern, async (route) => {
    if (!gate.signal.aborted) await once(gate.signal, 'abort');
    await route.continue();
  });
  return () => gate.abort();
}

describe('the search', () => {
  it('by keyboard alone: a number asked for in words, its source, and the line that shows it', async () => {
    const { page, faults } = await openPage('/?lang=es');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const letGo = await holdBack(page, /SearchDialog/);
    await page.keyboard.press('/');
    // All of it before the field has come, and its accent by no key of its own.
    await page.keyboard.type('extorsión Guanajuato marzo 2025');
    letGo();
    const answers = page.getByRole('group', { name: 'La cifra' }).getByRole('option');
    await answers.first().waitFor();
    const files = await served('extortion-cases', '11', '2025-03');
    await expect
      .poll(() => answers.allTextContents())
      .toEqual(
        expect.arrayContaining([
          expect.stringMatching(
            new RegExp(
              `^${files} carpetas de investigaciónExtorsión, Guanajuato, marzo de 2025.+ · datos hasta agosto de 2026`,
            ),
          ),
        ]),
      );
    await page.keyboard.press('Enter');
    await expect.poll(() => address(page)).toMatch(/^\/region\?r=11&t=2025-03\.\.2025-03&.*#series$/);
    await expect.poll(() => topOf(page, '#series')).toBeGreaterThan(0);
    await expect.poll(() => topOf(page, '#series')).toBeLessThan(200);
    expect(faults).toEqual([]);
  });
});

describe('what a key opens, on its way', () => {
  it.each([
    ['/', /SearchDialog/],
    ['?', /ShortcutsDialog/],
  ])('%s is taken back by Escape, and the focus is where it was', async (key, code) => {
    const { page, faults } = await openPage('/method?lang=es');
    const letGo = await holdBack(page, code);
    const button = page.getByRole('button', { name: 'Buscar' });
    await button.focus();
    await page.keyboard.press(key);
    await page.keyboard.press('Escape');
    letGo();
    // A key that comes after it opens what it names, and nothing else is in its place.
    await page.keyboard.press(key === '/' ? '?' : '/');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const other = key === '/' ? 'Atajos del teclado' : 'Buscar';
    expect(await dialog.getByRole('heading').first().textContent()).toBe(other);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
  });
});

describe('the search from a page of text', () => {
  const opened = withPage('/method?lang=es');

  it('finds a municipality, a claim, an event and a page, and gives the focus back at Esc', async () => {
    const { page } = opened();
    const button = page.getByRole('button', { name: 'Buscar' });
    await button.focus();
    await page.keyboard.press('Enter');
    await field(page).waitFor();
    await page.keyboard.type('celaya');
    await page.getByRole('option', { name: /Celaya\s*Municipio de Guanajuato/ }).waitFor();
    await field(page).fill('C057');
    await page.getByRole('group', { name: 'Lo dicho' }).getByRole('option').first().waitFor();
    await field(page).fill('operativos');
    await page
      .getByRole('group', { name: 'Páginas' })
      .getByRole('option', { name: /^Operativos/ })
      .waitFor();
    await page.keyboard.press('Escape');
    await field(page).waitFor({ state: 'detached' });
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  it.each([
    ['/', '?', 'Atajos del teclado'],
    ['?', '/', 'Buscar'],
    ['/', '/', 'Buscar'],
  ])('%s closed and %s pressed in the same moment opens what was pressed last', async (first, then, name) => {
    const { page } = opened();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press(first);
    await page.locator('dialog[open]').waitFor();
    // On a busy machine the next key comes before the browser has said that the first is closed.
    await page.evaluate(async (key) => {
      const open = document.querySelector<HTMLDialogElement>('dialog[open]');
      const closed = new Promise((resolve) => open?.addEventListener('close', resolve));
      open?.requestClose();
      await Promise.resolve();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await closed;
    }, then);
    await page.getByRole('dialog', { name }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  it('entered right after it is typed, leads to what that text finds, not to what was found before', async () => {
    const { page } = opened();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await field(page).fill('sinaloa');
    await page.getByRole('option', { name: /^Sinaloa\s*Estado/ }).waitFor();
    // On a busy machine Enter comes before the list has followed.
    await field(page).evaluate((input: HTMLInputElement) => {
      input.select();
      // Types as a hand does; nothing else runs before Enter.
      document.execCommand('insertText', false, 'guanajuato');
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    await expect.poll(() => address(page)).toMatch(/^\/place\/\d/);
    expect(await address(page)).toMatch(/^\/place\/11/);
    await page.goBack();
    await expect.poll(() => address(page)).toMatch(/^\/method/);
  });

  it('leads to an event of the list, in sight', async () => {
    const { page } = opened();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await field(page).fill('Culiacán');
    const event = page.getByRole('group', { name: 'Hechos' }).getByRole('option').first();
    await event.click();
    await expect.poll(() => address(page)).toMatch(/^\/events.*#./);
    const id = (await address(page)).split('#')[1] ?? '';
    await expect.poll(() => topOf(page, `[id="${id}"]`)).toBeGreaterThanOrEqual(0);
    await expect.poll(() => topOf(page, `[id="${id}"]`)).toBeLessThan(700);
  });
});
