import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { INDICATOR_IDS } from '../../src/domain/indicator/indicator.ts';
import { IS_ON_FILES, openPage, pressInMenu, withBrowser, withPage, type WatchedPage } from './page.ts';

const WIDE = { viewport: { width: 1440, height: 900 } } as const;

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

const EDITIONS = resolve(import.meta.dirname, '../../data');

type QueriedFigures = Readonly<
  Record<
    | `newest${'Homicide' | 'Extortion' | 'Missing'}`
    | `killed${2024 | 2025}`
    | `${'files' | 'extorted' | 'missing'}${2018 | 2025}`,
    number
  >
>;

/** The figures of the front page straight from the tables of the embedded edition: nothing of the product's. */
async function figuresByQuery(): Promise<QueriedFigures> {
  const { edition } = JSON.parse(readFileSync(`${EDITIONS}/edition.json`, 'utf8')) as { edition: string };
  const [monthly, yearly] = ['serving', 'yearly'].map(
    (each) => `'${EDITIONS}/editions/${edition}/${each}.parquet'`,
  );
  const newest = (id: string): string =>
    `(SELECT value FROM ${monthly} WHERE region = '00' AND indicator = '${id}' AND value IS NOT NULL ORDER BY month DESC LIMIT 1)`;
  const files = (id: string, year: number, last = 12): string =>
    `(SELECT sum(value) FROM ${monthly} WHERE region = '00' AND indicator = '${id}' AND month BETWEEN '${year}-01' AND '${year}-${String(last).padStart(2, '0')}')`;
  const killed = (year: number): string =>
    `(SELECT value FROM ${yearly} WHERE region = '00' AND indicator = 'homicide-victims' AND year = ${year})`;
  const connection = await (await DuckDBInstance.create()).connect();
  const answer = await connection.runAndReadAll(`SELECT
    ${newest('homicide-cases')}::DOUBLE AS "newestHomicide",
    ${newest('extortion-cases')}::DOUBLE AS "newestExtortion",
    ${newest('missing-reported')}::DOUBLE AS "newestMissing",
    ${killed(2025)}::DOUBLE AS "killed2025",
    ${killed(2024)}::DOUBLE AS "killed2024",
    ${files('homicide-cases', 2025)}::DOUBLE AS "files2025",
    ${files('homicide-cases', 2018)}::DOUBLE AS "files2018",
    ${files('extortion-cases', 2025)}::DOUBLE AS "extorted2025",
    ${files('extortion-cases', 2018)}::DOUBLE AS "extorted2018",
    ${files('missing-reported', 2025, 9)}::DOUBLE AS "missing2025",
    ${files('missing-reported', 2018, 9)}::DOUBLE AS "missing2018"`);
  return answer.getRowObjects()[0] as unknown as QueriedFigures;
}

/** −21%: a ratio of totals as a page writes the change of the daily mean. */
function percent(ratio: number, days = 1): string {
  const change = Math.round((ratio / days - 1) * 100);
  return `${change < 0 ? '−' : '+'}${Math.abs(change)}%`;
}

const homicideCard = (page: Page) => page.locator('article#homicide');

/** The big number of the homicide card. */
function homicideFigure(page: Page): Promise<string | null> {
  return homicideCard(page).locator('data').textContent();
}

/** Asserts that the page answers its three questions, under these words, with what a query gives, on the first screen. */
async function expectAnswers(
  { page }: WatchedPage,
  [now, year, arc, killed]: readonly [string, string, string, string],
): Promise<void> {
  const figures = await figuresByQuery();
  const count = new Intl.NumberFormat('en');
  const cell = (column: string, row: number) =>
    page.getByRole('region', { name: column, exact: true }).getByRole('listitem').nth(row);
  await expect.poll(() => cell(now, 0).textContent()).toContain(count.format(figures.newestHomicide));
  expect(await cell(now, 1).textContent()).toContain(count.format(figures.newestExtortion));
  expect(await cell(now, 2).textContent()).toContain(count.format(figures.newestMissing));
  expect(await cell(year, 0).textContent()).toContain(count.format(figures.killed2025));
  expect(await cell(year, 0).textContent()).toContain(killed);
  expect(await cell(year, 0).textContent()).toContain(
    percent(figures.killed2025 / figures.killed2024, 365 / 366),
  );
  expect(await cell(arc, 0).textContent()).toContain(percent(figures.files2025 / figures.files2018));
  expect(await cell(arc, 1).textContent()).toContain(percent(figures.extorted2025 / figures.extorted2018));
  expect(await cell(arc, 2).textContent()).toContain(percent(figures.missing2025 / figures.missing2018));
  const sentence = await page.locator('main h1 + p').textContent();
  expect(sentence).toContain(`${count.format(figures.killed2025)} ${killed}`);
  // All of it on the first screen, the sentence in two lines.
  const box = await cell(arc, 2).boundingBox();
  expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
  const height = await page.locator('main h1 + p').evaluate((each) => each.clientHeight);
  expect(height).toBeLessThan(60);
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
    await page.getByRole('combobox', { name: 'Desde', exact: true }).selectOption('2024-09');
    await page.getByRole('combobox', { name: 'Hasta', exact: true }).selectOption('2025-06');
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
});

describe('the front page as it opens', () => {
  const opened = withPage('/', WIDE);

  it('answers three questions with the figures that a query of the edition gives (es)', async () => {
    await expectAnswers(opened(), ['Ahora', 'El año', 'A lo largo de los años', 'personas asesinadas']);
    expect(opened().faults).toEqual([]);
  });

  it('downloads at most 45 kB of data for the first view', async () => {
    const { page } = opened();
    await expect.poll(() => homicideFigure(page)).toBe('23,609');
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

  // A file has no name to tell an indicator by.
  it.skipIf(IS_ON_FILES)('changes a filter without a request once everything is there', async () => {
    const { page, requests } = opened();
    await expect.poll(() => homicideFigure(page)).toBe('23,609');
    await expect
      .poll(() => new Set(requests.filter((each) => each.includes('/indicators/'))).size)
      .toBe(INDICATOR_IDS.length);
    // Comes last: what keeps all of it for a visit without a network.
    await expect.poll(() => requests.some((each) => each.includes('/keep-app-'))).toBe(true);
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    await page.getByLabel('Medida').selectOption('per-day');
    await expect.poll(() => homicideFigure(page)).toBe('64.7');
    expect(requests.slice(before)).toEqual([]);
    await page.goBack();
  });

  it('goes back and forward through what was chosen', async () => {
    const { page } = opened();
    await expect.poll(() => homicideFigure(page)).toBe('23,609');
    await page.getByLabel('Medida').selectOption('per-day');
    await expect.poll(() => homicideFigure(page)).toBe('64.7');
    await page.goBack();
    await expect.poll(() => homicideFigure(page)).toBe('23,609');
    await page.goForward();
    await expect.poll(() => homicideFigure(page)).toBe('64.7');
    await page.goBack();
  });

  it('shows the numbers of the chart as a table', async () => {
    const { page } = opened();
    await expect.poll(() => homicideFigure(page)).toBe('23,609');
    await pressInMenu(page.locator('#falling-and-rising'), 'Ver tabla');
    expect(await page.getByRole('table').first().textContent()).toContain('2024');
  });
});

describe('the front page in English, and the stretch of its months', () => {
  const opened = withPage('/?lang=en', WIDE);

  it('answers three questions with the figures that a query of the edition gives (en)', async () => {
    await expectAnswers(opened(), ['Now', 'The year', 'The long arc', 'people killed']);
    expect(opened().faults).toEqual([]);
  });

  it('keeps the stretch that keys choose on the brush in the link, and gives the whole back', async () => {
    const { page } = opened();
    await page.waitForSelector('.recharts-line-curve');
    const from = page.getByRole('slider', { name: 'From', exact: true });
    await from.focus();
    await page.keyboard.press('PageUp');
    await expect.poll(() => page.url()).toMatch(/[?&]c=count,20\d\d-\d\d\.\.2026-08/);
    const chosen = await from.getAttribute('aria-valuetext');
    expect(chosen).not.toBe('January 2015');
    await page.reload();
    await expect
      .poll(() => page.getByRole('slider', { name: 'From', exact: true }).getAttribute('aria-valuetext'))
      .toBe(chosen);
    await page.getByRole('button', { name: 'Show all months' }).click();
    await expect.poll(() => page.url()).not.toContain('..2026-08');
  });

  it('takes a stretch that is dragged over the plots, and a double click takes it off', async () => {
    const { page } = opened();
    await page.waitForSelector('.recharts-line-curve');
    const box = await page.getByRole('slider', { name: /month by month/ }).boundingBox();
    if (!box) throw new Error('no plots');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.4, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, y);
    await page.mouse.move(box.x + box.width * 0.6, y);
    await page.mouse.up();
    await expect.poll(() => page.url()).toMatch(/c=count,20(18|19)-\d\d\.\.20(20|21|22)-\d\d/);
    await page.mouse.dblclick(box.x + box.width * 0.5, y);
    await expect.poll(() => page.url()).not.toMatch(/c=count,/);
  });
});
