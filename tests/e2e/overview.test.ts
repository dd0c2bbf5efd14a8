import { DuckDBInstance } from '@duckdb/node-api';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { INDICATOR_IDS } from '../../src/domain/indicator/indicator.ts';
import { expectAccessible, expectNoSideScroll, openPage, withBrowser } from './page.ts';

const EXCERPT = resolve(import.meta.dirname, 'excerpts/IDVFC_NM_jun25-sinaloa-homicidio.csv');

/** Adds September 2024 to June 2025 straight from the rows of the official file: nothing of the product's. */
async function victimsByTheOfficialFile(): Promise<number> {
  const connection = await (await DuckDBInstance.create()).connect();
  const answer = await connection.runAndReadAll(`
    WITH cells AS (
      UNPIVOT (FROM read_csv('${EXCERPT}', encoding = 'latin-1', header = true, all_varchar = true))
      ON Enero, Febrero, Marzo, Abril, Mayo, Junio, Julio, Agosto, Septiembre, Octubre, Noviembre, Diciembre
      INTO NAME month VALUE people
    )
    SELECT sum(people::INTEGER)::INTEGER AS total FROM cells
    WHERE ("Año" = '2024' AND month IN ('Septiembre', 'Octubre', 'Noviembre', 'Diciembre'))
       OR ("Año" = '2025' AND month IN ('Enero', 'Febrero', 'Marzo', 'Abril', 'Mayo', 'Junio'))`);
  return Number(answer.getRowObjects()[0]?.['total']);
}

const homicideCard = (page: Page) => page.locator('article#homicide');

/** The big number of the homicide card. */
function homicideFigure(page: Page): Promise<string | null> {
  return homicideCard(page).locator('data').textContent();
}

withBrowser();

describe('the overview over the embedded edition', () => {
  it('shows for Sinaloa, September 2024 to June 2025, the victims that the official file adds up to', async () => {
    const victims = await victimsByTheOfficialFile();
    expect(victims).toBe(1549);
    const { page, faults } = await openPage('/');
    await page.getByRole('button', { name: /^Región/ }).click();
    await page.getByRole('combobox', { name: /Buscar/ }).fill('sinaloa');
    await page.keyboard.press('Enter');
    await page.getByLabel('Periodo', { exact: true }).selectOption('custom');
    await page.getByLabel('Desde', { exact: true }).selectOption('2024-09');
    await page.getByLabel('Hasta', { exact: true }).selectOption('2025-06');
    await expect.poll(() => homicideFigure(page)).toBe('1,549');
    expect(await homicideCard(page).textContent()).toContain('víctimas');

    const address = page.url();
    await page.getByRole('button', { name: /English/ }).click();
    await expect.poll(() => homicideCard(page).textContent()).toContain('victims');
    expect(await homicideFigure(page)).toBe('1,549');
    expect(faults).toEqual([]);

    const pasted = await openPage(address.slice(inject('url').length));
    await expect.poll(() => homicideFigure(pasted.page)).toBe('1,549');
    expect(pasted.faults).toEqual([]);
  });

  it('opens with 2025 against 2024: 20,195 case files of homicide, a fall', async () => {
    const { page, faults } = await openPage('/');
    await expect.poll(() => homicideFigure(page)).toBe('20,195');
    expect(await homicideCard(page).textContent()).toMatch(/Baja/);
    expect(await page.locator('main').textContent()).toMatch(/homicidio doloso bajaron 20% \(14 a 26%\)/);
    expect(faults).toEqual([]);
  });

  it('changes a filter without a request once everything is there', async () => {
    const { page, requests } = await openPage('/');
    await expect.poll(() => homicideFigure(page)).toBe('20,195');
    await expect
      .poll(() => requests.filter((each) => each.includes('/indicators/')).length)
      .toBe(INDICATOR_IDS.length);
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    await page.getByLabel('Medida').selectOption('per-day');
    await expect.poll(() => homicideFigure(page)).toBe('55.3');
    expect(requests.slice(before)).toEqual([]);
  });

  it('goes back and forward through what was chosen', async () => {
    const { page } = await openPage('/');
    await expect.poll(() => homicideFigure(page)).toBe('20,195');
    await page.getByLabel('Medida').selectOption('per-day');
    await expect.poll(() => homicideFigure(page)).toBe('55.3');
    await page.goBack();
    await expect.poll(() => homicideFigure(page)).toBe('20,195');
    await page.goForward();
    await expect.poll(() => homicideFigure(page)).toBe('55.3');
  });

  it('falls back with a notice when the link is mangled', async () => {
    const { page, faults } = await openPage('/?r=99&t=2024-13..x&m=%&b=&i=homicidio');
    await expect.poll(() => homicideFigure(page)).toBe('20,195');
    expect(await page.locator('main').locator('xpath=..').textContent()).toMatch(/enlace/);
    expect(faults).toEqual([]);
  });

  it('downloads at most 45 kB of data for the first view', async () => {
    const { page } = await openPage('/');
    await expect.poll(() => homicideFigure(page)).toBe('20,195');
    const sizes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((each): each is PerformanceResourceTiming => each instanceof PerformanceResourceTiming)
        .filter((each) => each.name.includes('/api/'))
        .map((each) => [each.name.split('/api/')[1] ?? '', each.encodedBodySize] as const),
    );
    const first = sizes.slice(0, 8);
    expect(first.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThanOrEqual(45_000);
  });

  it.each([
    ['es', 'light'],
    ['en', 'dark'],
  ] as const)('gives axe nothing to find, in %s and %s', async (language, colorScheme) => {
    const { page } = await openPage(`/?lang=${language}`, { colorScheme });
    await expect.poll(() => homicideFigure(page)).toBe('20,195');
    await page.waitForSelector('svg.recharts-surface, .recharts-wrapper svg');
    await expectAccessible(page);
  });

  it('fits a window of 320 pixels', async () => {
    const { page } = await openPage('/', { viewport: { width: 320, height: 640 } });
    await expect.poll(() => homicideFigure(page)).toBe('20,195');
    await expectNoSideScroll(page);
  });

  it('shows the numbers of the chart as a table', async () => {
    const { page } = await openPage('/');
    await expect.poll(() => homicideFigure(page)).toBe('20,195');
    await page.getByRole('button', { name: 'Ver tabla' }).first().click();
    expect(await page.getByRole('table').first().textContent()).toContain('2024');
  });
});
