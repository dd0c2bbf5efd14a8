import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectNoSideScroll, openPage, withBrowser, pressInMenu } from './page.ts';

withBrowser();

const sentence = (page: Page) => page.locator('h1 + p').textContent();

describe('what people feel', () => {
  it('went from 58.6 to 59.8 % while case files of homicide fell by a third', async () => {
    const { page, faults } = await openPage('/perception?lang=en&r=25');
    expect(await sentence(page)).toMatch(
      /^From September 2024 to June 2026, the adults who find their city unsafe went from 58\.6% to 59\.8%, after 63\.8% in December 2025; to December 2025, the last quarter that can be compared, .* homicide fell 33% \(24 to 40%\)/,
    );
    expect(await page.locator('figure#fear h2').textContent()).toBe('Homicide falls and fear rises');
    expect(await page.locator('figure#state h2').textContent()).toContain('81.3% in 2026');
    await pressInMenu(page.locator('figure#fear'), 'Show table');
    await page.getByLabel('Span').selectOption('all');
    const text = await page.locator('figure#fear').textContent();
    expect(text).toContain('there was no survey in that quarter');
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });
});

describe('what was announced of operations', () => {
  it('sets twelve months of fentanyl seized at the border beside the twelve before: 4,712 and 9,593 kg', async () => {
    const { page, faults } = await openPage('/operations?lang=en', { viewport: { width: 390, height: 844 } });
    const border = page.getByRole('figure', { name: /4,712 kg of fentanyl .* 9,593 kg \(−51%\)/ });
    await border.waitFor();
    await pressInMenu(border, 'Show table');
    const rows = await border.getByRole('row').allTextContents();
    // One month falls by 68 % to March 2026 and by 76 % to April: the title adds twelve.
    expect(rows[1]).toBe('April 2026208.1 kg');
    expect(rows[2]).toBe('March 2026274.3 kg');
    expect(rows).toContain('October 2024862.9 kg');
    await expectNoSideScroll(page);
    expect(faults).toEqual([]);
  });

  it('sets ten months of federal case files against the ten before, the states in a table', async () => {
    const { page, faults } = await openPage('/operations?lang=en', { viewport: { width: 390, height: 844 } });
    const federal = page.getByRole('figure', {
      name: 'What reaches the federal prosecutors: 14,810 federal case files of weapons (+21%) and 6,166 of drugs (+9%), October 2024 to July 2025 against October 2023 to July 2024',
    });
    await federal.waitFor();
    expect(await federal.textContent()).toContain('case files opened, not sentences nor people');
    await pressInMenu(federal, 'Show table');
    const rows = await federal.getByRole('row').allTextContents();
    expect(rows).toHaveLength(33);
    expect(rows[1]).toBe('Sinaloa2031,459406483');
    await expectNoSideScroll(page);
    expect(faults).toEqual([]);
  });

  it('keeps “more than”, counts pace between irregular reports and fits a phone', async () => {
    const { page, faults } = await openPage('/operations?lang=en&what=laboratories', {
      viewport: { width: 320, height: 700 },
      colorScheme: 'dark',
    });
    const lead = await sentence(page);
    expect(lead).toContain('63,564 arrests');
    expect(lead).toContain('and 2,725 laboratories and sites were announced');
    await pressInMenu(page.locator('figure#pace'), 'Show table');
    expect(await page.locator('figure#pace').getByRole('row').nth(1).textContent()).toContain(
      'June 30, 2026July 31, 202631125121',
    );
    await expectNoSideScroll(page);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });
});

describe('dated events', () => {
  it('are 59, twelve of them operations, each with its link', async () => {
    const { page, faults } = await openPage('/events?lang=en');
    expect(await sentence(page)).toMatch(/^59 dated events, from June 2020 to July 2026/);
    await page.getByLabel('Kind').selectOption('operation');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(12);
    await expect.poll(() => page.url()).toContain('kind=operation');
    expect(await page.locator('tbody tr a[href^="http"]').count()).toBe(12);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  it('stand on the overview’s chart as a layer, by kind, and the address keeps them', async () => {
    const { page } = await openPage('/?lang=en&c=index,events&events=attack&r=25');
    const figure = page.locator('figure#falling-and-rising');
    await figure.getByRole('list', { name: /dates/i }).waitFor();
    const told = figure.getByRole('list', { name: /dates/i });
    expect(await told.textContent()).toContain('War between Sinaloa Cartel factions');
    await figure.getByLabel('Law').click();
    await expect.poll(() => page.url()).toContain('events=attack,law');
    await expect.poll(() => told.textContent()).toContain('Senate passes');
  });

  it('can be marked on the registers, at their year, from a phone', async () => {
    const { page, faults } = await openPage('/registers?lang=en', { viewport: { width: 360, height: 740 } });
    const figure = page.locator('figure#registers');
    await figure.getByLabel('Mark dated events').click();
    const key = figure.getByRole('list', { name: 'Dates marked' });
    await key.waitFor();
    expect(page.url()).toContain('events=office,strategy,law,methodology');
    expect(await figure.locator('.chart-mark-label-event').allTextContents()).toEqual(['1–8']);
    expect(await figure.textContent()).toContain('events are marked at their year');
    expect(await key.getByRole('link').first().getAttribute('href')).toMatch(/^https?:/);
    await expectNoSideScroll(page);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  it('can be marked on fear by quarter, one number a month where there is room, and are printed with their key', async () => {
    const { page, faults } = await openPage('/perception?lang=es&events=office,law');
    const figure = page.locator('figure#fear');
    const key = figure.getByRole('list', { name: 'Fechas marcadas' });
    await key.waitFor();
    const numbers = await figure.locator('.chart-mark-label-event').allTextContents();
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(await key.getByRole('listitem').count()).toBe(8);
    await page.emulateMedia({ media: 'print' });
    expect(await key.isVisible()).toBe(true);
    expect(await figure.getByLabel('Marcar hechos con fecha').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await figure.getByLabel('Marcar hechos con fecha').click();
    await expect.poll(() => figure.locator('.chart-event').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
