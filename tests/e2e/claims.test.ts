import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  expectAccessible,
  expectNoSideScroll,
  openPage,
  pressInMenu,
  withBrowser,
  withPage,
} from './page.ts';

withBrowser();

const sentence = (page: Page) => page.locator('h1 + p').textContent();

describe('what was said, over the embedded edition', () => {
  it('opens a linked statement to its arithmetic: 24.5 % said, 23.7 % found, 66.3 a day, 5 of 7 other bases', async () => {
    const { page, faults } = await openPage('/claims?claim=C057&since=2025-07&until=2025-07', {
      viewport: { width: 320, height: 700 },
      colorScheme: 'dark',
    });
    const claim = page.locator('article#C057');
    await claim.getByRole('heading', { name: 'De qué sale' }).waitFor();
    const text = (await claim.textContent()) ?? '';
    expect(text).toContain('el registro daba −24.5%; se dijo −24.5%. Como se sabe ahora da −23.7%.');
    expect(text).toContain('Con las otras 7 bases posibles, el cambio llega a lo dicho con 5.');
    expect(text).toContain('1,989');
    expect(text).toContain('2,608');
    expect(text).toContain('junio de 2016: 59.4 al día');
    expect(text).toContain('−19.3%');
    await expectNoSideScroll(page);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });
});

describe('the list of what was said', () => {
  const opened = withPage('/claims?lang=en');

  it('opens with what is quoted most: whether “22 per cent” holds is read without any action', async () => {
    const { page, faults } = opened();
    const quoted = page.getByRole('region', { name: 'What is quoted most' });
    await quoted.waitFor();
    const item = quoted.getByRole('listitem').filter({ hasText: 'fell 22 % in 2025 against 2024' });
    expect(await item.textContent()).toMatch(/^Holds/);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  it('tells what the list of August 2026 leaves out: extortion, said in July', async () => {
    const { page } = opened();
    const list = page.getByRole('table', { name: 'Said each month, and left out' });
    await list.waitFor();
    expect(await list.getByRole('row', { name: /^Extortion/ }).textContent()).toMatch(/−6\.1%left out$/);
  });

  it('tells the daily mean as it was told: from 86.9 to 42.5', async () => {
    const { page } = opened();
    const figure = page.locator('figure#stated');
    await figure.waitFor();
    expect(await figure.locator('h2').textContent()).toContain('from 86.9 to 42.5');
    await pressInMenu(figure, 'Show table');
    const rows = await figure.getByRole('row').allTextContents();
    expect(rows.find((row) => row.startsWith('September 2024'))).toContain('86.986.9');
    expect(rows.find((row) => row.startsWith('February 2026'))).toContain('48.8no victims by month');
  });

  it('keeps filters in the address and goes back', async () => {
    const { page } = opened();
    await page.getByLabel('Where').selectOption('25');
    await expect.poll(() => sentence(page)).toMatch(/^Of 8 public statements/);
    await expect.poll(() => page.url()).toContain('where=25');
    await page.goBack();
    await expect.poll(() => sentence(page)).toMatch(/^Of 326 public statements/);
    await page.getByRole('button', { name: '26 Falls short' }).click();
    await expect.poll(() => page.getByText(/^Showing 25 of 26/).count()).toBe(1);
  });
});
