import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';

export const SIZES = [
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
  'beside~~25,11,19',
  'beside~~05,09,15,24,28,30~2023-11..2025-10~~~disappearance',
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

/** One of each kind, those that say the most. */
const UNDER_BANNER = [
  'now',
  'cards~~05,15,24~2024-10..2025-08~per-100k-year',
  'lines~~~~~year-2018',
  'moved',
  'states',
  'divergence',
  'region~~15~2023-11..2025-08~per-100k-year~2018-03..2020-02',
  'beside~~05,09,15,24,28,30~2023-11..2025-10~~~disappearance',
  'municipalities',
  'claims',
  'felt',
  'operations',
];

/** What the wall shows now; the layer before it fades. */
export const SHOWN = '.wall-layer[data-shown="true"]';
/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes nothing along */

/** Runs in the page: what is cut off, what lies over something else, what scrolls. */
export function faultsOfLayout(): string[] {
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
  const figures = document.querySelectorAll('.wall-layer[data-shown="true"] .wall-figure:not(.wall-none)');
  const sizes = new Set([...figures].map((each) => getComputedStyle(each).fontSize));
  if (sizes.size > 1) faults.push(`figures beside each other are of ${[...sizes].join(', ')}`);
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
export function faultsOfInk(limit: number): {
  readonly faults: string[];
  readonly least: number;
  readonly notice: number;
} {
  // A colour that is mixed is told in parts of one, any other in parts of 255.
  const channels = (text: string): number[] => {
    const whole = text.startsWith('color(') ? 255 : 1;
    const [r, g, b, ...alpha] = (text.match(/[\d.]+/g) ?? []).slice(0, 4).map(Number);
    return [r, g, b].flatMap((each) => (each === undefined ? [] : [each * whole])).concat(alpha);
  };
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

/** A wall of one size in one language and theme. */
export interface WallLook {
  readonly width: number;
  readonly height: number;
  readonly language: 'es' | 'en';
  readonly theme: 'dark' | 'light';
}

/** Spanish in the dark, and English in the light: every language and every theme in one pass over the scenes each. */
const LOOKS = [
  { language: 'es', theme: 'dark' },
  { language: 'en', theme: 'light' },
] as const;

export const EVERY_LOOK: readonly WallLook[] = SIZES.flatMap((size) =>
  LOOKS.map((look) => ({ ...size, ...look })),
);

/** Lying and upright, as most walls are. */
export const USUAL_LOOKS: readonly WallLook[] = EVERY_LOOK.filter(
  ({ width, language }) => (width === 1920 && language === 'es') || (width === 1080 && language === 'en'),
);

/** Pixels of a look to one of the design, which has 1080 lines. */
function unitOf({ width, height }: Pick<WallLook, 'width' | 'height'>): number {
  return Math.min(Math.max(width, height) / 1920, Math.min(width, height) / 1080);
}

/** What keeps the scene on the screen from being whole and read from afar. */
async function faultsOfScene(page: Page, unit: number, leastType: number): Promise<readonly string[]> {
  const layout = await page.evaluate(faultsOfLayout);
  const { faults, least, notice } = await page.evaluate(faultsOfInk, 7);
  return [
    ...layout,
    ...faults,
    // Capitals of 16 minutes of arc at five metres, see stage.ts.
    ...(notice < 55.9 * unit ? [`a notice of ${notice / unit} px`] : []),
    ...(least < leastType * unit ? [`type of ${least / unit} px`] : []),
  ];
}

/** What keeps a scene from being whole and read from afar: what is cut, contrast below 7:1, type below its least. */
export async function faultsOfEveryScene(browser: Browser, look: WallLook): Promise<readonly string[]> {
  const { width, height, language, theme } = look;
  const context = await browser.newContext({ viewport: { width, height }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const found: string[] = [];
  await eachScene(page, `lang=${language}&theme=${theme}`, async (scene) => {
    const faults = await faultsOfScene(page, unitOf(look), 20);
    found.push(...faults.map((fault) => `${scene}: ${fault}`));
  });
  await context.close();
  return found;
}

/** A banner of the most characters that there may be. */
const BANNER =
  'Aviso sintético: a las once hay un simulacro; salga por la escalera norte, sin correr, y espere en la plaza su regreso.';

/** A named screen as its server tells of it: these scenes under a banner. */
function namedScreen(wall: string): object {
  const banner = { text: BANNER, until: new Date(Date.now() + 86_400_000).toISOString() };
  const plan = { wall, banner, schedule: [], first: null };
  return { name: 'sala', plan, firstUntil: null, now: new Date().toISOString() };
}

/** The same of a named screen whose server fails, with the longest banner, which leaves upright four fifths of the room. */
export async function faultsUnderBanner(browser: Browser, look: WallLook): Promise<readonly string[]> {
  const { width, height, language, theme } = look;
  const context = await browser.newContext({ viewport: { width, height }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const scenes = UNDER_BANNER.map((scene) => `s=${scene}`).join('&');
  const wall = `sec=3600&poll=2&drift=0&night=off&lang=${language}&theme=${theme}&${scenes}`;
  await page.route('**/screens/sala/displays', (route) => route.fulfill({ json: namedScreen(wall) }));
  await page.route('**/screens/sala/events', (route) => route.abort());
  await page.goto(`${inject('url')}/w/sala`);
  await page.waitForSelector(`${SHOWN} .wall-sentence`);
  await page.route('**/healthz', (route) => route.fulfill({ status: 500, body: 'rubbish' }));
  await page.waitForSelector('.wall-frame[data-freshness="stale"]');
  const found: string[] = [];
  let step = Number(await page.getAttribute('.wall-layers', 'data-step'));
  for (let seen = 0; seen < UNDER_BANNER.length; seen += 1) {
    const kind = await page.getAttribute(SHOWN, 'data-kind');
    const faults = await faultsOfScene(page, unitOf(look), 16);
    found.push(...faults.map((fault) => `${kind}: ${fault}`));
    await page.keyboard.press('ArrowRight');
    step += 1;
    await page.waitForSelector(`.wall-layers[data-step="${step}"] ${SHOWN} .wall-sentence`);
  }
  await context.close();
  return found;
}
