import { describe, expect, it } from 'vitest';
import { EVERY_PAGE } from '../browser/every-page.ts';
import { expectNoSideScroll, openPage, withBrowser } from './page.ts';

withBrowser();

/** Room between lines, words and letters, as a reader may set it (WCAG 1.4.12). */
const WIDE =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

/** What is seen and pressed and has less than 24 pixels either way; a box is pressed with the words beside it. */
function small(): string[] {
  const pressed = document.querySelectorAll<HTMLElement>(
    'a:not(svg a), button, select, summary, textarea, input, label:has(> input), [role=option]',
  );
  return [...pressed].flatMap((each) => {
    const { width, height } = each.getBoundingClientRect();
    const isSeen = each.checkVisibility({ visibilityProperty: true }) && !each.matches('.sr-only');
    // A figure that is pressed within a sentence is as wide as it is.
    const isLarge = (width >= 24 || getComputedStyle(each).display === 'inline') && height >= 24;
    if (!isSeen || isLarge || each.closest('label:has(> input)') !== (each.matches('label') ? each : null))
      return [];
    const name = each.getAttribute('aria-label') ?? each.textContent.trim();
    return [`${name.slice(0, 30)}: ${width.toFixed(1)} × ${height.toFixed(1)}`];
  });
}

describe('the browser of a reader', () => {
  it('has colours of its own, in which the chosen one is told from the others', async () => {
    const { page } = await openPage('/?lang=es', { forcedColors: 'active' });
    const grounds = page
      .getByRole('group', { name: 'Mostrar como' })
      .locator('label')
      .evaluateAll((labels) => labels.map((each) => getComputedStyle(each).backgroundColor));
    const [index, totals, rate] = await grounds;
    expect(index).toBe(rate);
    expect(totals).not.toBe(index);
  });

  it('has colours of its own, in which the page that is open is told from its neighbours', async () => {
    const { page } = await openPage('/states?lang=es', { forcedColors: 'active' });
    const lines = page
      .getByRole('navigation')
      .locator('a')
      .evaluateAll((links) =>
        links.map((each) => [
          getComputedStyle(each).borderBottomColor !==
            getComputedStyle(document.documentElement).backgroundColor,
          each.hasAttribute('aria-current'),
        ]),
      );
    for (const [isLined, isOpen] of await lines) expect(isLined).toBe(isOpen);
  });

  it('has colours of its own, and what ours stand for keeps them', async () => {
    const { page } = await openPage('/states?lang=es&draw=tiles&colour=rate', { forcedColors: 'active' });
    const fills = (where: string): Promise<string[]> =>
      page.locator(where).evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
    const steps = await fills('ul[aria-label="Color"] span');
    expect(new Set(steps).size).toBe(5);
    expect(new Set(await fills('button[data-state]'))).toEqual(new Set(steps));
  });

  it.for(EVERY_PAGE)('zooms %s fourfold and gives text room: it scrolls down only', async (path) => {
    const { page } = await openPage(path, { viewport: { width: 320, height: 256 }, bypassCSP: true });
    await page.addStyleTag({ content: WIDE });
    expect(await page.locator('h1').first().textContent()).not.toBe('');
    await expectNoSideScroll(page);
  });

  it.for([...EVERY_PAGE, '/embed/states-multiples', '/embed/lethal-shares?lang=en'])(
    'presses nothing of less than 24 pixels on %s',
    async (path) => {
      const { page } = await openPage(path, { viewport: { width: 390, height: 800 } });
      expect(await page.evaluate(small)).toEqual([]);
      await page.setViewportSize({ width: 1366, height: 800 });
      expect(await page.evaluate(small)).toEqual([]);
    },
  );

  it('sees what it comes to by keyboard beside the names that stay in a table', async () => {
    const { page } = await openPage('/events', { viewport: { width: 320, height: 256 } });
    const table = page.locator('main .scrolls').first();
    await table.locator('td a').nth(1).focus();
    const hidden: string[] = [];
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab');
      hidden.push(
        ...(await page.evaluate(() => {
          const link = document.activeElement;
          if (!link?.closest('td')) return [];
          const { left } = link.getBoundingClientRect();
          const name = link.closest('tr')?.querySelector('th')?.getBoundingClientRect();
          return name && left < name.right - 1 ? [link.textContent] : [];
        })),
      );
    }
    expect(hidden).toEqual([]);
  });
});
