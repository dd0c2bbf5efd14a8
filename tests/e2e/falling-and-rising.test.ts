import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, pressInMenu, withBrowser, withPage, type WatchedPage } from './page.ts';

withBrowser();

async function openChart(query: string, options = {}): Promise<Page> {
  return drawn(await openPage(`/?lang=en&${query}`, options));
}

/** The page once its lines are drawn. */
async function drawn({ page, faults }: WatchedPage): Promise<Page> {
  await page.waitForSelector('.recharts-line-curve');
  expect(faults).toEqual([]);
  return page;
}

/** Left and right end of everything that matches, in pixels of the page. */
function spansOf(page: Page, selector: string): Promise<{ left: number; right: number }[]> {
  return page.locator(selector).evaluateAll((found) =>
    found.map((each) => {
      const { left, right } = each.getBoundingClientRect();
      return { left, right };
    }),
  );
}

describe('the chart of the falling and the rising', () => {
  const opened = withPage('/?lang=en&c=count');
  const chart = () => drawn(opened());

  it('marks the change of method, named, and lets no line cross it', async () => {
    const page = await chart();
    const [mark] = await spansOf(page, '.chart-mark-break line');
    if (!mark) throw new Error('the break is not drawn');
    expect(await page.locator('.chart-mark-label-break').textContent()).toBe('Other method');
    expect(await page.locator('.chart-mark-label-date').textContent()).toBe('Present government begins');
    const curves = await spansOf(page, '.recharts-line-curve');
    // Two crimes on both sides of the mark; missing people, and their months that still fill up.
    expect(curves).toHaveLength(6);
    for (const { left, right } of curves) expect(right < mark.left || left > mark.right).toBe(true);
  });

  it('reads the same by hover, by arrow key and for a screen reader', async () => {
    const page = await chart();
    const cursor = page.getByRole('slider', { name: /month by month/ });
    expect(await cursor.getAttribute('aria-valuetext')).toContain('August 2026; Intentional homicide: 1,113');
    await cursor.focus();
    for (let month = 0; month < 8; month += 1) await page.keyboard.press('ArrowLeft');
    const byKey = await page.locator('.chart-readout').textContent();
    expect(byKey).toContain('December 2025');
    expect(byKey).toContain('1,442');
    expect(await cursor.getAttribute('aria-valuetext')).toContain('Intentional homicide: 1,442');
    const [before] = await spansOf(page, '.chart-line-homicide .recharts-line-curve');
    const box = await cursor.boundingBox();
    if (!before || !box) throw new Error('no line to point at');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.mouse.move(before.right, box.y + box.height / 3);
    expect(await page.locator('.chart-readout').textContent()).toBe(byKey);
  });

  it('reads the same by touch', async () => {
    const page = await openChart('c=count', { hasTouch: true, viewport: { width: 390, height: 844 } });
    await page.waitForLoadState('networkidle');
    // What arrives late above the chart moves it: a tap that lands beside it is made again where it stands now.
    await expect
      .poll(async () => {
        await page.getByRole('slider', { name: /month by month/ }).scrollIntoViewIfNeeded();
        const [line] = await spansOf(page, '.chart-line-homicide .recharts-line-curve');
        const box = await page.getByRole('slider', { name: /month by month/ }).boundingBox();
        if (!line || !box) return 0;
        await page.touchscreen.tap(line.right, box.y + box.height / 3);
        return page.locator('.chart-readout').count();
      })
      .toBe(1);
    const text = await page.locator('.chart-readout').textContent();
    expect(text).toContain('December 2025');
    expect(text).toContain('1,442');
  });

  it('saves the very rows that it draws', async () => {
    const page = await chart();
    const saving = page.waitForEvent('download');
    await pressInMenu(page.locator('#falling-and-rising'), 'Download CSV');
    const stream = await (await saving).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    expect(text.startsWith('\uFEFFedition,indicator,unit,region,month,value')).toBe(true);
    expect(text).toMatch(/,homicide-cases,case-files,00,2025-12,1442,,.*,count,1442,/);
    expect(text).toMatch(/,missing-reported,people,00,2026-08,,not-published,/);
  });

  it('marks policy dates by number and lists them', async () => {
    const page = await chart();
    await page.getByLabel('Mark dates').click();
    await expect.poll(() => page.locator('.chart-mark-event').count()).toBeGreaterThan(3);
    const list = page.getByRole('list', { name: 'Dates marked' });
    expect(await list.textContent()).toContain("Sheinbaum's administration begins");
    const marks = await page.locator('.chart-mark-event').count();
    // Every plot has them all.
    expect((await list.getByRole('listitem').count()) * 3).toBe(marks);
  });
});
