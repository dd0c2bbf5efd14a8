// What a press costs on a phone, on a page that the server drew and the app has not taken over yet, and the next press
// on the same page: `npm run bench -- first-press`, or `npm run bench:first-press -- [--runs N] [--slow] [PAGE…]` for
// the median of N runs (7), over Lighthouse's slow mobile network in place of none, or for some pages.
// Four times slower processor, as Lighthouse's; a real touch, until the frame that shows what was pressed for.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../tests/browser/launch.ts';
import { startProduct } from './load/product.ts';
import { machine, median } from './machine.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '7' }, slow: { type: 'boolean', default: false } },
});
const SLOWER = 4;
/** Lighthouse's mobile network, as it sets a browser: bytes a second, milliseconds. */
const SLOW = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 };
const PHONE = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  locale: 'es-MX',
  userAgent:
    'Mozilla/5.0 (Linux; Android 11; moto g power (2022)) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Mobile Safari/537.36',
};

/** Something to press on a page's first screen, and what stands on the page once it is done. */
interface Press {
  readonly what: string;
  readonly on: string;
  readonly shows: string;
  /** What is pressed to undo it; else it is a dialog, which is closed, and the same is pressed again. */
  readonly back?: string;
}

const MENU = 'header nav button[aria-expanded]';
const FILTERS = 'section button[aria-haspopup=dialog]';
/** The same on every page and with little work of its own, and one that the page has. */
const menu: Press = { what: 'menu', on: MENU, shows: `${MENU}[aria-expanded=true]`, back: MENU };
const filters: Press = { what: 'filters', on: FILTERS, shows: 'dialog[open]' };
const MAP = '#content button[aria-pressed]';
const GRID = `${MAP} + button`;
const grid: Press = { what: 'map or grid', on: GRID, shows: `${GRID}[aria-pressed=true]`, back: MAP };
const figure: Press = { what: 'a figure', on: '#answers button', shows: 'dialog[open] h2' };
const PRESSES: Readonly<Record<string, readonly Press[]>> = {
  '/': [menu, figure],
  '/states': [menu, grid],
  '/claims': [menu],
  '/region/25': [menu, filters],
  '/story': [menu, filters],
};

/** Milliseconds from a press to the frame that shows what it was for, and of the longest task on the way. */
interface Taken {
  readonly shown: number;
  readonly longest: number;
}

declare global {
  interface Window {
    /** What the press under way takes. */
    taken: Promise<Taken>;
  }
}

/** Presses once and waits for what is to be there, or to be there no more. */
async function press(page: Page, on: string, shows: string, isThere: boolean): Promise<Taken> {
  const box = await page.locator(on).first().boundingBox();
  if (!box) throw new Error(`${on} is not on ${page.url()}`);
  // Only once it listens may the press come.
  await page.evaluate(
    ([what, wanted]) => {
      const pressed = new Promise<number>((resolve) => {
        addEventListener('pointerdown', ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
      });
      window.taken = (async () => {
        let longest = 0;
        new PerformanceObserver((list) => {
          longest = Math.max(longest, ...list.getEntries().map(({ duration }) => duration));
        }).observe({ type: 'longtask' });
        const start = await pressed;
        do {
          await new Promise(requestAnimationFrame); // frame by frame
        } while ((document.querySelector(what) !== null) !== wanted);
        // The frame that shows it has been drawn once the next task runs: one that comes before all that wait.
        await window.scheduler.postTask(() => undefined, { priority: 'user-blocking' });
        const shown = performance.now() - start;
        // A long task is told of a little later.
        await new Promise((later) => {
          setTimeout(later, 300);
        });
        return { shown, longest };
      })();
    },
    [shows, isThere] as const,
  );
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  return page.evaluate(() => window.taken);
}

interface Visit {
  readonly first: Taken;
  readonly second: Taken;
  /** Whether the app had taken the page over before it was pressed. */
  readonly wasTaken: boolean;
}

/** Waits until nothing more was fetched for half a second: the app lies ready. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const app = document.querySelector<HTMLTemplateElement>('#app');
    let before = -1;
    let fetched = 0;
    while (before !== fetched || app?.content.querySelector('link')) {
      before = fetched;
      await new Promise((later) => {
        setTimeout(later, 500);
      });
      fetched = performance.getEntriesByType('resource').length;
    }
  });
}

/** A visit by somebody who was never here: the page at rest, a press, rest, and a press again. */
async function visit(browser: Browser, address: string, { on, shows, back }: Press): Promise<Visit> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    if (options.slow) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', SLOW);
    }
    await page.goto(address, { waitUntil: 'load' });
    await atRest(page);
    const wasTaken = (await page.locator('#drawn').count()) === 0;
    const first = await press(page, on, shows, true);
    await atRest(page);
    if (back === undefined) {
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
    }
    const second = await press(page, back ?? on, shows, back === undefined);
    return { first, second, wasTaken };
  } finally {
    await context.close();
  }
}

function row(path: string, what: string, visits: readonly Visit[]): string {
  const of = (take: (each: Visit) => number): readonly number[] => visits.map(take);
  const first = of((each) => each.first.shown);
  const second = of((each) => each.second.shown);
  const times = [
    median(first),
    Math.max(...first),
    median(of((each) => each.first.longest)),
    median(second),
    Math.max(...second),
  ].map((each) => each.toFixed(0));
  const drawn = `${visits.filter(({ wasTaken }) => !wasTaken).length} of ${visits.length}`;
  return `| ${[`\`${path}\``, what, ...times, drawn, (loadavg()[0] ?? Number.NaN).toFixed(1)].join(' | ')} |`;
}

const asked = positionals.length > 0 ? positionals : Object.keys(PRESSES);
const product = await startProduct();
const browser = await launchBrowser();
try {
  const network = options.slow ? "Lighthouse's slow mobile network" : 'no slower network';
  console.log(
    `A phone, processor ${SLOWER} × slower, ${network}, ${options.runs} visits each; ${machine()}\n`,
  );
  console.log(
    '| page | pressed | first press p50, ms | most | its longest task p50 | second press p50, ms | most | still drawn when pressed | load |',
  );
  console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const path of asked) {
    // The server's first drawing of a page is a measurement of its own: npm run bench:pages.
    await fetch(product.url + path, {
      headers: { 'Accept-Language': PHONE.locale, 'User-Agent': PHONE.userAgent },
    });
    for (const each of PRESSES[path] ?? []) {
      const visits: Visit[] = [];
      while (visits.length < Number(options.runs)) {
        visits.push(await visit(browser, product.url + path, each));
      }
      console.log(row(path, each.what, visits));
    }
  }
} finally {
  await browser.close();
  product.stop();
}
