import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { STATES } from '../../src/domain/place/region.ts';
import { askEdition } from './edition-query.ts';
import { withBrowser, withPage } from './page.ts';
import { OF_2024 } from './states-page.ts';

/** Every state's victims of homicide in 2024 and the change of their daily rate against 2023, in per cent. */
async function victimsOf2024(): Promise<Map<string, { total: number; percent: number | null }>> {
  const rows = await askEdition(
    (file) => `
    SELECT region,
      sum(value) FILTER (month LIKE '2024-%')::INTEGER AS total,
      (sum(value) FILTER (month LIKE '2024-%') / 366.0)
        / nullif(sum(value) FILTER (month LIKE '2023-%') / 365.0, 0) * 100 - 100 AS percent
    FROM ${file} WHERE indicator = 'homicide-victims' AND region <> '00' GROUP BY region`,
  );
  return new Map(
    rows.map((row) => [
      String(row['region']),
      { total: Number(row['total']), percent: row['percent'] === null ? null : Number(row['percent']) },
    ]),
  );
}

/** The rows of the page's table: name, change and total as printed. */
async function tableRows(page: Page): Promise<Map<string, { change: string; total: string }>> {
  const rows = await page
    .locator('#table tbody tr')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  // A sign beside the name picks the state to stand beside others.
  return new Map(
    rows.map(([name = '', total = '', change = '']) => [name.replace(/ [+✓]$/, ''), { change, total }]),
  );
}

withBrowser();

/** Goes back to where no state is chosen. */
async function backToTheCountry(page: Page): Promise<void> {
  await page.goBack();
  await expect.poll(() => page.locator('.state-map [aria-pressed="true"]').count()).toBe(0);
}

describe('the states over the embedded edition', () => {
  const opened = withPage(`/states${OF_2024}`, { viewport: { width: 1440, height: 900 } });

  it('the first screen holds the map and its reading, and a tip at the pointer and at the focus', async () => {
    const { page } = opened();
    const map = page.locator('.state-map');
    await map.waitFor();
    const box = await map.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
    await page.locator('.state-map [data-state="08"]').hover();
    await expect.poll(() => page.locator('.state-tip').textContent()).toMatch(/^Chihuahua/);
    expect(await map.boundingBox()).toEqual(box);
    const panel = await page.locator('.state-panel').boundingBox();
    expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(900);
    await page.mouse.move(5, 5);
    await page.locator('.state-map [tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.state-tip').waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  });

  it('keys show the first chart on the whole screen and leave it again', async () => {
    const { page } = opened();
    await page.locator('main figure').first().waitFor();
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('FIGURE');
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  });

  it('keys step through the periods', async () => {
    const { page } = opened();
    await page.locator('main figure').first().waitFor();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.url()).toContain('t=2023-01..2023-12');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.url()).toContain('t=2024-01..2024-12');
  });

  it('shows for all 32 the totals and changes that a query over the edition gives', async () => {
    const expected = await victimsOf2024();
    const { page, faults } = opened();
    await page.locator('#table tbody tr').first().waitFor();
    const wrong = async (): Promise<string[]> => {
      const shown = await tableRows(page);
      return STATES.flatMap(({ code, name }) => {
        const own = expected.get(code);
        const row = shown.get(name.es);
        if (Number(row?.total.replaceAll(',', '')) !== own?.total) return [`${name.es}: total ${row?.total}`];
        const printed = /^([+\u2212]?)([\d,.]+)%/.exec(row?.change ?? '');
        if (!printed || own?.percent === null || own?.percent === undefined) return [];
        const size = Number(printed[2]?.replaceAll(',', '')) * (printed[1] === '\u2212' ? -1 : 1);
        return Math.abs(size - own.percent) > 0.5 ? [`${name.es}: change ${row?.change}`] : [];
      });
    };
    // The table follows the pictures after a moment: the test before this one stepped through the periods.
    await expect.poll(wrong).toEqual([]);
    expect(await page.locator('#table tbody tr').count()).toBe(32);
    expect(faults).toEqual([]);
  });

  it('keeps the chosen state, layer and sorting in the address; back undoes them one by one', async () => {
    const { page, faults } = opened();
    await page.locator('.state-map > [data-state="25"]').click();
    await expect.poll(() => page.url()).toContain('r=25');
    await page.getByLabel('Ordenar por').selectOption('count');
    await expect.poll(() => page.locator('[data-multiple]').first().getAttribute('data-multiple')).toBe('11');
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('sort=');
    expect(await page.locator('.state-map > [data-state="25"]').getAttribute('aria-pressed')).toBe('true');
    await page.goBack();
    await expect.poll(() => page.locator('.state-map [aria-pressed="true"]').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('is walked by keyboard: one tab stop, arrows over the country, Enter chooses', async () => {
    const { page } = opened();
    await page.locator('.state-map > [data-state="26"]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-state'))).toBe('25');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('r=25');
    expect(await page.locator('.state-map [aria-pressed="true"]').getAttribute('data-state')).toBe('25');
    await backToTheCountry(page);
  });

  it('opens the arithmetic of the chosen state and of a small multiple with the totals of the edition', async () => {
    const total = String((await victimsOf2024()).get('25')?.total);
    const { page, faults } = opened();
    await page.locator('.state-map > [data-state="25"]').click();
    await page.locator('.state-panel').getByRole('button', { name: '¿Cómo se calculó?' }).click();
    await expect.poll(() => page.getByRole('dialog').textContent()).toContain(`Total${total}`);
    await page.keyboard.press('Escape');
    await page.locator('[data-multiple="25"]').getByRole('button', { name: 'Ver cómo se calculó' }).click();
    await expect.poll(() => page.getByRole('dialog').textContent()).toContain(`Total${total}`);
    await page.keyboard.press('Escape');
    await backToTheCountry(page);
    expect(faults).toEqual([]);
  });

  it('keys typed into the region picker before its list has come are kept', async () => {
    const { page } = opened();
    await page.locator('main figure').first().waitFor();
    await page.getByRole('button', { name: /^Región/ }).click({ noWaitAfter: true });
    await page.keyboard.type('nuevo leon');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('r=19');
    await backToTheCountry(page);
  });

  it('leads to the page of the chosen state with the same totals', async () => {
    const expected = await victimsOf2024();
    const { page } = opened();
    await page.locator('.state-map > [data-state="25"]').click();
    await page.locator('.state-panel').getByRole('link', { name: 'Ver todo sobre Sinaloa' }).click();
    const row = page.locator('#indicators tbody tr', { hasText: /^Víctimas de homicidio doloso/ });
    await expect.poll(() => row.textContent()).toContain(String(expected.get('25')?.total));
  });
});
