import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { STATES } from '../../src/domain/place/region.ts';
import { openPage, withBrowser } from './page.ts';

const DATA = resolve(import.meta.dirname, '../../data');

/** Answers of the edition's own file to a query of ours: nothing of the product's arithmetic. */
async function ask(sql: (file: string) => string): Promise<Record<string, unknown>[]> {
  const { edition } = JSON.parse(readFileSync(`${DATA}/edition.json`, 'utf8')) as { edition: string };
  const connection = await (await DuckDBInstance.create()).connect();
  const answer = await connection.runAndReadAll(sql(`'${DATA}/editions/${edition}/serving.parquet'`));
  return answer.getRowObjects();
}

/** Every state's victims of homicide in 2024 and the change of their daily rate against 2023, in per cent. */
async function victimsOf2024(): Promise<Map<string, { total: number; percent: number | null }>> {
  const rows = await ask(
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

const OF_2024 = '?lang=es&t=2024-01..2024-12&b=2023-01..2023-12&m=count&i=homicide-victims';

withBrowser();

describe('the states over the embedded edition', () => {
  it('shows for all 32 the totals and changes that a query over the edition gives', async () => {
    const expected = await victimsOf2024();
    const { page, faults } = await openPage(`/states${OF_2024}`);
    await page.locator('#table tbody tr').first().waitFor();
    const shown = await tableRows(page);
    expect(shown.size).toBe(32);
    const wrong = STATES.flatMap(({ code, name }) => {
      const own = expected.get(code);
      const row = shown.get(name.es);
      if (Number(row?.total.replaceAll(',', '')) !== own?.total) return [`${name.es}: total ${row?.total}`];
      const printed = /^([+\u2212]?)([\d,.]+)%/.exec(row?.change ?? '');
      if (!printed || own?.percent === null || own?.percent === undefined) return [];
      const size = Number(printed[2]?.replaceAll(',', '')) * (printed[1] === '\u2212' ? -1 : 1);
      return Math.abs(size - own.percent) > 0.5 ? [`${name.es}: change ${row?.change}`] : [];
    });
    expect(wrong).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('keeps the chosen state, layer and sorting in the address; back undoes them one by one', async () => {
    const { page, faults } = await openPage(`/states${OF_2024}`);
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
    const { page } = await openPage(`/states${OF_2024}`);
    await page.locator('.state-map > [data-state="26"]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-state'))).toBe('25');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('r=25');
    expect(await page.locator('.state-map [aria-pressed="true"]').getAttribute('data-state')).toBe('25');
  });

  it('opens the arithmetic of the chosen state and of a small multiple with the totals of the edition', async () => {
    const total = String((await victimsOf2024()).get('25')?.total);
    const { page, faults } = await openPage(`/states${OF_2024}`);
    await page.locator('.state-map > [data-state="25"]').click();
    await page.locator('.state-panel').getByRole('button', { name: '¿Cómo se calculó?' }).click();
    await expect.poll(() => page.getByRole('dialog').textContent()).toContain(`Total${total}`);
    await page.keyboard.press('Escape');
    await page.locator('[data-multiple="25"]').getByRole('button', { name: 'Ver cómo se calculó' }).click();
    await expect.poll(() => page.getByRole('dialog').textContent()).toContain(`Total${total}`);
    expect(faults).toEqual([]);
  });

  it('leads to the page of the chosen state with the same totals', async () => {
    const expected = await victimsOf2024();
    const { page } = await openPage(`/states${OF_2024}&r=25`);
    await page.locator('.state-panel').getByRole('link', { name: 'Ver todo sobre Sinaloa' }).click();
    const row = page.locator('#indicators tbody tr', { hasText: /^Víctimas de homicidio doloso/ });
    await expect.poll(() => row.textContent()).toContain(String(expected.get('25')?.total));
  });
});

describe('the country by touch on a phone of 390 pixels', () => {
  it.each(['09', '17', '29'])(
    'state %s, among the smallest, is chosen by a finger and read',
    async (code) => {
      const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
      const { page, faults } = await openPage(`/states${OF_2024}`, phone);
      const small = page.locator(`.state-inset [data-state="${code}"]`);
      const box = await small.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(14);
      await small.tap();
      await expect.poll(() => page.url()).toContain(`r=${code}`);
      const name = STATES.find((each) => each.code === code)?.name.es;
      expect(await page.locator('.state-panel h3').textContent()).toBe(name);
      await expect
        .poll(() => page.locator('.state-tip').textContent())
        .toMatch(new RegExp(`^${name}: .+por tasa, lugar`));
      await page.getByRole('button', { name: 'Cuadrícula' }).tap();
      const tile = await page.locator(`.tile-grid [data-state="${code}"]`).boundingBox();
      expect(tile?.width).toBeGreaterThanOrEqual(24);
      expect(faults).toEqual([]);
    },
  );
});

describe('the two changes over the embedded edition', () => {
  it('counts in its quadrants the states whose two verdicts the table gives', async () => {
    const { page, faults } = await openPage('/divergence?lang=es&t=2024-01..2024-12&b=2023-01..2023-12');
    await page.locator('#table tbody tr').first().waitFor();
    const rows = await page.locator('#table tbody tr').allTextContents();
    expect(rows).toHaveLength(32);
    const traded = rows.filter((row) => /Baja\(mejora\).*Sube\(empeora\)/.test(row));
    const term = page.locator('dt', { hasText: 'Baja el homicidio, sube la extorsión' });
    expect(await term.textContent()).toBe(`Baja el homicidio, sube la extorsión: ${traded.length}`);
    expect(faults).toEqual([]);
  });
});

/** A total of the nation over a year, straight from the edition's file. */
async function nationIn(indicator: string, year: number): Promise<string> {
  const [row] = await ask(
    (file) => `
    SELECT sum(value)::INTEGER AS total FROM ${file}
    WHERE indicator = '${indicator}' AND region = '00' AND month LIKE '${year}-%'`,
  );
  return Number(row?.['total']).toLocaleString('es-MX');
}

describe('lethal violence, registers and dates over the embedded edition', () => {
  it('shows for 2024 the three registers that a query over the edition gives', async () => {
    const { page } = await openPage('/registers?lang=es');
    const row = page.locator('#table tbody tr', { hasText: /^2024/ });
    const deaths = await nationIn('homicide-deaths', 2024);
    await expect.poll(() => row.textContent()).toContain(deaths);
    for (const id of ['homicide-victims', 'homicide-cases']) {
      expect(await row.textContent()).toContain(await nationIn(id, 2024));
    }
    expect(await page.locator('main header p').first().textContent()).toContain(`${deaths} defunciones`);
  });

  it('reads January to August across the change of register, without and with attempts', async () => {
    const { page } = await openPage('/registers?lang=en');
    const rows = page.locator('#across li');
    const homicide = rows.filter({ hasText: 'Intentional homicide' });
    await homicide.getByText('Fell under either reading').waitFor();
    expect(await homicide.textContent()).toMatch(
      /14,247 case files .* to 10,115 .*, with attempts 11,734: −29% or −18%\. It fell, unless .* 18 of every 100/,
    );
    await expect
      .poll(() => homicide.textContent())
      .toMatch(/for each case file, month by month: 1\.1\d to 1\.1\d before, 1\.1\d to 1\.1\d after/);
    const extortion = rows.filter({ hasText: 'Hangs on the reading' });
    expect(await extortion.textContent()).toContain('−2.5% without attempts, +13.5% with them');
    expect(await rows.filter({ hasText: /^Femicide/ }).textContent()).toContain('652 attempts');
  });

  it('stacks for 2024 the five totals that a query over the edition gives', async () => {
    const { page } = await openPage('/lethal?lang=es');
    const row = page.locator('#table tbody tr', { hasText: /^2024/ });
    await row.waitFor();
    const text = (await row.textContent()) ?? '';
    for (const id of [
      'homicide-victims',
      'negligent-homicide-victims',
      'other-life-victims',
      'missing-still',
    ]) {
      expect(text).toContain(await nationIn(id, 2024));
    }
  });

  it('answers another date and region from what is there, and keeps both in the address', async () => {
    const { page, faults } = await openPage('/policy?lang=es&r=25');
    await page.locator('#effect').waitFor();
    const before = await page.locator('main header p').first().textContent();
    expect(before).toMatch(/^Desde octubre de 2024/);
    await page.getByRole('combobox', { name: 'Desde', exact: true }).selectOption('2022-03');
    await expect
      .poll(() => page.locator('main header p').first().textContent())
      .toMatch(/^Desde marzo de 2022/);
    await expect.poll(() => page.url()).toContain('date=2022-03');
    expect(page.url()).toContain('r=25');
    expect(faults).toEqual([]);
  });

  it('refuses a date without half a year after it, and says why', async () => {
    const { page } = await openPage('/policy?lang=es&date=2025-07&ind=homicide-victims');
    await expect
      .poll(() => page.locator('main').textContent())
      .toContain('Hay menos de 6 meses después de la fecha');
  });
});

describe('a short address', () => {
  it('opens the page of a region by its short address', async () => {
    const { page } = await openPage('/region/25?lang=es');
    await expect.poll(() => page.locator('h1').first().textContent()).toMatch(/^¿Qué pasó en Sinaloa\?/);
    expect(page.url()).toContain('r=25');
  });
});
