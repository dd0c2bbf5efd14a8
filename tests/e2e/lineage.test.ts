import { describe, expect, it } from 'vitest';
import { pressInMenu, withBrowser, withPage } from './page.ts';

withBrowser();

describe('a number of the front page', () => {
  const opened = withPage('/?r=25&t=2025-06..2025-06');

  it('the homicide card opens the file and the rows that add up to its number', async () => {
    const { page, faults } = opened();
    await page.locator('article#homicide data').click();
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.textContent()).toContain('207 en junio de 2025');
    const text = await dialog.textContent();
    expect(text).toContain('suman 207');
    expect(text).toContain('victims-homicide-state-month-2015-01_2025-09');
    expect(text).toContain('Homicidio doloso');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('a number of the chart table opens its month', async () => {
    const { page } = opened();
    await pressInMenu(page.locator('#falling-and-rising'), 'Ver tabla');
    const row = page.getByRole('row', { name: /dic 2025/ }).first();
    await row.getByRole('button').first().click();
    await expect.poll(() => page.getByRole('dialog').textContent()).toContain('diciembre de 2025');
  });
});
