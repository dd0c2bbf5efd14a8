import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import { faultsOfInk, faultsOfLayout, faultsUnderBanner, SHOWN, SIZES, USUAL_LOOKS } from './wall-layout.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe('a named screen whose server fails', () => {
  it.for(USUAL_LOOKS)(
    'under the longest banner shows every kind of scene whole at $width × $height, source and age as large as ever',
    async (look) => {
      expect(await faultsUnderBanner(browser, look)).toEqual([]);
    },
  );
});

describe('the strip of a wall', () => {
  it('says as much at 3840 × 2160 as at 1920 × 1080', async () => {
    const words = SIZES.slice(0, 2).map(async (viewport) => {
      const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(`${inject('url')}/wall?sec=3600&drift=0&night=off&lang=en&s=cards`);
      await page.waitForSelector(`${SHOWN} .wall-sentence`);
      // Whether the screen stays on is told a moment later.
      await page.waitForSelector('.wall-waking', { state: 'attached' });
      const text = await page.locator('.wall-frame').innerText();
      await context.close();
      return text.replaceAll(/\d+:\d+/g, '');
    });
    const [hd, uhd] = await Promise.all(words);
    expect(hd).toContain('Mexico City');
    expect(uhd).toBe(hd);
  });
});

describe('a wall that is behind', () => {
  it.for([SIZES[0], SIZES[2]])(
    'says so at $width × $height whole, on one strip, as large as a notice; a cropped edge stays empty',
    async (viewport) => {
      const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(`${inject('url')}/wall?sec=3600&poll=2&drift=0&night=off&crop=5&s=now`);
      await page.waitForSelector(`${SHOWN} .wall-sentence`);
      await page.route('**/healthz', (route) => route.fulfill({ status: 500, body: 'rubbish' }));
      const stale = '.wall-frame[data-freshness="stale"]';
      await page.waitForSelector(`${stale}:has-text("No está al día: el servidor falla desde")`);
      expect(await page.evaluate(faultsOfLayout)).toEqual([]);
      // A screen that crops its edge enlarges what is left: 50 pixels of the picture are 56 on it.
      expect((await page.evaluate(faultsOfInk, 7)).notice).toBeGreaterThanOrEqual(50);
      const drift = await page.locator('.wall-drift').boundingBox();
      expect(drift?.x).toBeGreaterThanOrEqual(viewport.width * 0.05);
      expect((drift?.y ?? 0) + (drift?.height ?? 0)).toBeLessThanOrEqual(viewport.height * 0.95);
      await context.close();
    },
  );
});

describe('a wall at night', () => {
  it('is dimmed and still read: ink at 7:1 and every colour at 4.5:1 under the veil', async () => {
    const context = await browser.newContext({ viewport: SIZES[0], serviceWorkers: 'block' });
    const page = await context.newPage();
    // Two hours around the present one, so that it is night whenever this runs.
    const clock = new Intl.DateTimeFormat('en', {
      hour: 'numeric',
      hourCycle: 'h23',
      timeZone: 'America/Mexico_City',
    });
    const hour = Number(clock.format());
    const night = `${(hour + 23) % 24}-${(hour + 2) % 24}`;
    await page.goto(`${inject('url')}/wall?sec=3600&drift=0&night=${night}&theme=light&s=cards`);
    await page.waitForSelector(`${SHOWN} .wall-sentence`);
    const veil = page.locator('.wall-night');
    const kept = 1 - Number(await veil.evaluate((each) => getComputedStyle(each).opacity));
    const tokens = ['ink', 'soft', 'better', 'worse', 'unclear', 'paper'];
    const colours = await page.evaluate(
      (names) =>
        names.map((each) => getComputedStyle(document.documentElement).getPropertyValue(`--color-${each}`)),
      tokens,
    );
    const light = (hex: string): number => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5]
        .map((at) => (Number.parseInt(hex.trim().slice(at, at + 2), 16) * kept) / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const paper = light(colours.at(-1) ?? '');
    const contrasts = colours.slice(0, -1).map((each) => (light(each) + 0.05) / (paper + 0.05));
    expect(contrasts[0]).toBeGreaterThan(7);
    expect(Math.min(...contrasts)).toBeGreaterThan(4.5);
    await context.close();
  });
});
