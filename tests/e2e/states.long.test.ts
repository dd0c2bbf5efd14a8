import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nationIn } from './edition-query.ts';
import { openPage, withBrowser } from './page.ts';

withBrowser();

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

/** Where each block of the page ends, in pixels from its top. */
async function ends(page: Page): Promise<number[]> {
  return page
    .locator('.blocks > *')
    .evaluateAll((blocks) =>
      blocks.map((block) => Math.round(block.getBoundingClientRect().bottom + window.scrollY)),
    );
}
/** How many blocks are far from the window. */
function far(page: Page): Promise<number> {
  return page.locator('.blocks > .away').count();
}

describe('blocks of the states that are far from the window', () => {
  it('keep their place: the page is as high as before, and a link leads to what it names', async () => {
    const { page, faults } = await openPage('/states?lang=es&layer=together', {
      viewport: { width: 1440, height: 900 },
    });
    await page.locator('#contributions-homicide').waitFor();
    // What follows after the frame, the ranks and the long table, has come.
    await expect.poll(() => page.locator('#table tbody tr').count()).toBe(32);
    await expect.poll(() => far(page)).toBeGreaterThan(2);
    const before = await ends(page);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => page.locator('.blocks > *').first().getAttribute('class')).toBe('away');
    await expect.poll(() => page.locator('.blocks > *').last().getAttribute('class')).toBe(null);
    expect(await ends(page)).toEqual(before);
    await page.evaluate(() => {
      location.hash = '#multiples';
    });
    await expect
      .poll(() =>
        page.locator('#multiples').evaluate((figure) => Math.round(figure.getBoundingClientRect().top)),
      )
      .toBeLessThan(200);
    expect(await ends(page)).toEqual(before);
    expect(faults).toEqual([]);
  });

  it('show in the end what was chosen while they were far', async () => {
    const { page } = await openPage('/states?lang=es&layer=together', {
      viewport: { width: 1440, height: 900 },
    });
    await page.locator('#contributions-homicide').waitFor();
    await expect.poll(() => far(page)).toBeGreaterThan(2);
    const charts = page.locator('#multiples');
    const before = (await charts.textContent()) ?? '';
    await page.locator('section select').first().selectOption('administration');
    await expect.poll(() => page.locator('#table').textContent()).toMatch(/octubre de 2024/);
    await expect.poll(() => charts.textContent()).not.toBe(before);
    // What stands beside a state's chart is what its row says.
    const [, change] = /Sinaloa.*?Homicidio([+−][\d,]+%)/.exec((await charts.textContent()) ?? '') ?? [];
    const row = page.locator('#table tbody tr', { hasText: 'Sinaloa' });
    expect(await row.textContent()).toContain(change);
  });
});
