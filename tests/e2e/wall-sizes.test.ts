import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 },
  { width: 1280, height: 720 },
  { width: 1280, height: 1024 },
  { width: 5760, height: 1080 },
] as const;

/** Scenes without a figure: violent robbery is not published by state in these months. A key steps over them. */
const PASSED_OVER = [
  'divergence~~00~2023-11..2025-08~count~2018-01..2019-10~violent-robbery,disappearance',
  'states~~00~year-to-date~count~year-before~violent-robbery',
];

/** The usual scenes, and those with the longest names, units, periods and refusals there are. */
const SCENES = [
  'now',
  'now~~15',
  'moved',
  'moved~~~~~~extortion',
  'municipalities',
  'felt',
  'lines~~~year-to-date',
  'divergence~~~year-to-date',
  'cards',
  'lines~~~~~year-2018',
  'states',
  'divergence',
  'region~~30',
  'cards~~05,15,24~2024-10..2025-08~per-100k-year',
  'cards~~centro-norte~2023-11..2025-10~per-100k-year~2018-03..2020-02~violent-robbery,disappearance,femicide',
  'region~~15~2023-11..2025-08~per-100k-year~2018-03..2020-02',
  'cards~~00~year-to-date',
  'lines~~09~2024-10..2025-08~~2024-01..2024-02~violent-robbery,disappearance,kidnapping',
  'states~~00~2023-11..2025-08~count~2018-03..2020-02~disappearance',
  ...PASSED_OVER,
  'states~~00~2025-01..2025-12~count~year-before~extortion',
  ...Array.from({ length: 8 }, () => 'claims'),
  'operations',
];

const SHOWN = '.wall-layer[data-shown="true"]';
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes nothing along */

/** Runs in the page: what is cut off, what lies over something else, what scrolls. */
function faultsOfLayout(): string[] {
  const faults: string[] = [];
  const name = (element: Element): string =>
    `${element.getAttribute('class') ?? element.tagName}: ${(element.textContent ?? '').slice(0, 60)}`;
  const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
  if (scrollWidth > clientWidth || scrollHeight > clientHeight) faults.push('the page scrolls');
  const roots = document.querySelectorAll('.wall-layer[data-shown="true"] *, .wall-frame, .wall-frame *');
  for (const element of roots) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (box.left < -0.5 || box.top < -0.5 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5) {
      faults.push(`outside the screen, ${name(element)}`);
    }
    const style = getComputedStyle(element);
    const slack = 1 + innerHeight / 540;
    if (style.overflow !== 'visible' && element instanceof HTMLElement) {
      if (element.scrollHeight > element.clientHeight + slack) faults.push(`cut below, ${name(element)}`);
      if (element.scrollWidth > element.clientWidth + slack) faults.push(`cut beside, ${name(element)}`);
    }
  }
  const parts = [
    ...document.querySelectorAll(
      '.wall-layer[data-shown="true"] :is(.wall-head, .wall-sentence, .wall-body, .wall-note)',
    ),
    ...document.querySelectorAll('.wall-frame'),
  ];
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    if (next && part.getBoundingClientRect().bottom > next.getBoundingClientRect().top + 1) {
      faults.push(`lies over the next, ${name(part)}`);
    }
  });
  const body = document.querySelector('.wall-layer[data-shown="true"] .wall-body')?.getBoundingClientRect();
  for (const each of document.querySelectorAll('.wall-layer[data-shown="true"] .wall-body *')) {
    const box = each.getBoundingClientRect();
    if (body && (box.bottom > body.bottom + 2 || box.right > body.right + 2))
      faults.push(`out of its place, ${name(each)}`);
  }
  for (const each of document.querySelectorAll('.wall-layer[data-shown="true"] .wall-tile > span > *')) {
    const [inner, tile] = [each, each.parentElement?.parentElement].map((one) =>
      one?.getBoundingClientRect(),
    );
    if (inner && inner.width > 0 && tile && (inner.left < tile.left || inner.right > tile.right))
      faults.push(`wider than its tile, ${name(each)}`);
  }
  return faults;
}

/** Runs in the page: texts whose contrast with the ground below them is less than a limit, and the smallest type. */
function faultsOfInk(limit: number): {
  readonly faults: string[];
  readonly least: number;
  readonly notice: number;
} {
  const channels = (text: string): number[] => (text.match(/[\d.]+/g) ?? []).slice(0, 4).map(Number);
  const light = ([r = 0, g = 0, b = 0]: number[]): number => {
    const linear = (value: number): number =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  };
  const ground = (element: Element | null): number[] => {
    for (let each = element; each; each = each.parentElement) {
      const colour = channels(getComputedStyle(each).backgroundColor);
      if (colour.length > 0 && (colour[3] ?? 1) > 0) return colour;
    }
    return [255, 255, 255];
  };
  const faults: string[] = [];
  let least = Infinity;
  let notice = Infinity;
  const shown = document.querySelectorAll('.wall-layer[data-shown="true"] *, .wall-frame *');
  for (const element of shown) {
    const own = [...element.childNodes].some(
      (node) => node.nodeType === 3 && (node.textContent ?? '').trim(),
    );
    const style = getComputedStyle(element);
    if (!own || style.display === 'none') continue;
    const isDrawn = element instanceof SVGElement;
    const [ink, paper] = [light(channels(isDrawn ? style.fill : style.color)), light(ground(element))];
    const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    if (contrast < limit) faults.push(`${contrast.toFixed(1)}:1, ${element.textContent}`);
    const size = Number.parseFloat(style.fontSize);
    least = Math.min(least, size);
    if (element.closest('.wall-note, .wall-frame')) notice = Math.min(notice, size);
  }
  return { faults, least, notice };
}

async function eachScene(page: Page, query: string, look: (scene: string) => Promise<void>): Promise<void> {
  const scenes = SCENES.map((scene) => `s=${scene}`).join('&');
  await page.goto(`${inject('url')}/wall?sec=3600&drift=0&night=off&${query}&${scenes}`);
  for (const [index, scene] of SCENES.entries()) {
    if (PASSED_OVER.includes(scene)) continue;
    await page.waitForSelector(`.wall-layers[data-step="${index}"] ${SHOWN} .wall-sentence`);
    await look(scene);
    await page.keyboard.press('ArrowRight');
  }
}

/** Every language and every theme at every size, in one pass over the scenes. */
const LOOKS = [
  { language: 'es', theme: 'dark' },
  { language: 'en', theme: 'light' },
] as const;

describe.for(SIZES)('the wall at $width × $height', (viewport) => {
  const unit = Math.min(
    Math.max(viewport.width, viewport.height) / 1920,
    Math.min(viewport.width, viewport.height) / 1080,
  );

  it.for(LOOKS)(
    'shows every scene whole and to be read from afar ($language, $theme): nothing cut, nothing scrolled, contrast of 7:1, no type below its least',
    async ({ language, theme }) => {
      const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
      const page = await context.newPage();
      const found: string[] = [];
      await eachScene(page, `lang=${language}&theme=${theme}`, async (scene) => {
        const layout = await page.evaluate(faultsOfLayout);
        const { faults, least, notice } = await page.evaluate(faultsOfInk, 7);
        found.push(...[...layout, ...faults].map((fault) => `${scene}: ${fault}`));
        // Capitals of 16 minutes of arc at five metres, see stage.ts.
        if (notice < 55.9 * unit) found.push(`${scene}: a notice of ${notice / unit} px`);
        if (least < 20 * unit) found.push(`${scene}: type of ${least / unit} px`);
      });
      expect(found).toEqual([]);
      await context.close();
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
