import { once } from 'node:events';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { expectNoSideScroll, openPage, withBrowser, withPage } from './page.ts';

withBrowser();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

const field = (page: Page) => page.getByRole('combobox', { name: /^Un lugar/ });
const address = (page: Page) => page.evaluate(() => location.pathname + location.search + location.hash);

/** The number of one month as the API answers it, apart from the page's own way to it. */
async function served(indicator: string, region: string, month: string): Promise<number> {
  const query = `indicator=${indicator}&region=${region}&from=${month}&to=${month}`;
  const response = await fetch(`${inject('url')}/api/v1/series?${query}`);
  const { observations } = (await response.json()) as { observations: { value: number }[] };
  return observations[0]?.value ?? NaN;
}

/** How far the top of an element stands from the top of what is seen; a phone sees a part of the window that it lays out. */
const topOf = (page: Page, selector: string) =>
  page.evaluate(
    (each) =>
      (document.querySelector(each)?.getBoundingClientRect().top ?? NaN) -
      (window.visualViewport?.offsetTop ?? 0),
    selector,
  );

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

  it('on a phone, by touch, nothing wider than the window', async () => {
    const { page } = await openPage('/?lang=es', PHONE);
    await page.getByRole('button', { name: 'Buscar' }).tap();
    await field(page).fill('homicidios 2024');
    const answers = page.getByRole('group', { name: 'La cifra' }).getByRole('option');
    await expect.poll(() => answers.first().textContent()).toMatch(/^[\d,]+ víctimas/);
    await expectNoSideScroll(page);
    await answers.first().tap();
    await expect.poll(() => address(page)).toMatch(/^\/region/);
    await expect.poll(() => topOf(page, '#series')).toBeGreaterThan(0);
    await expect.poll(() => topOf(page, '#series')).toBeLessThan(200);
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

describe('the states at 1440 × 900', () => {
  const opened = withPage('/states?t=2025-01..2025-06&lang=es', { viewport: { width: 1440, height: 900 } });

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
    await expect.poll(() => address(page)).toContain('t=2024-07..2024-12');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => address(page)).toContain('t=2025-01..2025-06');
  });

  it('keys typed into the region picker before its list has come are kept', async () => {
    const { page } = opened();
    await page.locator('main figure').first().waitFor();
    await page.getByRole('button', { name: /^Región/ }).click({ noWaitAfter: true });
    await page.keyboard.type('nuevo leon');
    await page.keyboard.press('Enter');
    await expect.poll(() => address(page)).toContain('r=19');
  });
});

describe('an anchor in a link', () => {
  it.each([
    ['a laptop', { viewport: { width: 1366, height: 768 } }],
    ['a phone', PHONE],
  ] as const)('lands on its target on %s, also where that comes late', async (_, options) => {
    const { page } = await openPage('/region?r=11&lang=es#municipalities', options);
    await page.locator('#municipalities').waitFor();
    await expect.poll(() => topOf(page, '#municipalities')).toBeGreaterThan(0);
    await expect.poll(() => topOf(page, '#municipalities')).toBeLessThan(200);
  });
});
