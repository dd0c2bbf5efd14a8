// How long a choice in the filter bar takes until the frame that shows it, on the product itself over the embedded
// edition: `npm run bench -- filters`, or `npm run bench:filters -- [--turns N] [--slower 1,4] [PAGE…]` for other
// counts, other slowed processors, or some pages by their names. What follows the first frame (picture and cards of the
// overview, what is out of sight of the states) is counted until the page's last change. The main thread's own time depends less on what else is running.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../tests/browser/launch.ts';
import { takenOver } from '../tests/browser/taken-over.ts';
import { startProduct } from './load/product.ts';
import { machine, median, quantile } from './machine.ts';

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  /** The time that the thread itself has worked, in microseconds. */
  readonly tts?: number;
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { turns: { type: 'string', default: '20' }, slower: { type: 'string', default: '1,4' } },
});
/** Choices that are not counted: code that is compiled, parts that come later. */
const WARM = 3;

interface Shown {
  readonly address: string;
  /** Where to see that the page is there. */
  readonly there: string;
  /** What is brought into the window before anything is chosen. */
  readonly inSight?: string;
}

/** A page with what it shows. */
const PAGES: Readonly<Record<string, Shown>> = {
  overview: { address: '/?lang=en', there: '#falling-and-rising path' },
  'overview, events': { address: '/?lang=en&c=index,events', there: '#falling-and-rising path' },
  'overview, rates, events': { address: '/?lang=en&c=rate,events', there: '#falling-and-rising path' },
  states: { address: '/states?lang=en', there: '[data-multiple]' },
  'states, all layers, maps in sight': {
    address: '/states?lang=en&layer=together',
    there: '[data-multiple]',
  },
  'states, all layers, 32 charts in sight': {
    address: '/states?lang=en&layer=together',
    there: '[data-multiple]',
    inSight: '#multiples',
  },
};

/** What is chosen by turns. The first is another than the page starts with, and so is each than the one before it. */
const CHOICES = {
  period: ['year-to-date', 'administration', 'last-year'],
  measure: ['per-100k-year', 'per-day', 'count'],
  base: ['year-2018', 'september-2024', 'matching'],
  region: ['25', '09', '00'],
} as const;
type Choice = keyof typeof CHOICES;

/** Milliseconds from a choice to the first frame that shows it, and to the page's last change. */
interface Taken {
  readonly shown: number;
  readonly whole: number;
}

/** Makes a choice as a reader does, in the page. */
function choose(page: Page, choice: Choice, value: string): Promise<Taken> {
  const place = ['period', 'measure', 'base'].indexOf(choice);
  return page.evaluate(
    async ([at, wanted]) => {
      const before = location.search;
      let element: HTMLElement | null | undefined =
        document.querySelectorAll<HTMLElement>('section select')[at];
      if (at < 0) {
        document.querySelector<HTMLElement>('section button[aria-haspopup=dialog]')?.click();
        do {
          await new Promise(requestAnimationFrame); // until the list is there
          element = document.querySelector<HTMLElement>(`[role=option][id$="-${wanted}"]`);
        } while (!element);
        await new Promise((rest) => {
          setTimeout(rest, 300);
        });
      }
      let last = 0;
      const changes = new MutationObserver(() => {
        last = performance.now();
      });
      changes.observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      const start = performance.now();
      performance.mark('chosen');
      if (element instanceof HTMLSelectElement) {
        element.value = wanted;
        if (element.value !== wanted) throw new Error(`${wanted} is not offered`);
        element.dispatchEvent(new Event('change', { bubbles: true }));
      } else element?.click();
      await new Promise(requestAnimationFrame);
      // The frame has been drawn once the next task runs.
      await new Promise((next) => {
        const after = new MessageChannel();
        after.port1.addEventListener('message', next);
        after.port1.start();
        after.port2.postMessage(null);
      });
      performance.mark('shown');
      const shown = performance.now() - start;
      do {
        await new Promise((rest) => {
          setTimeout(rest, 400);
        });
        await new Promise((idle) => {
          requestIdleCallback(idle);
        }); // until nothing changes any more
      } while (performance.now() - last < 400);
      changes.disconnect();
      if (location.search === before) throw new Error(`${wanted} changed nothing`);
      return { shown, whole: Math.max(shown, last - start) };
    },
    [place, value] as const,
  );
}

/** Chooses by turns, one after another with rest between. */
async function chooseByTurns(page: Page, choice: Choice, turns: number, from: number): Promise<Taken[]> {
  const values = CHOICES[choice];
  const taken: Taken[] = [];
  for (let turn = from; turn < from + turns; turn += 1) {
    taken.push(await choose(page, choice, values[turn % values.length] ?? ''));
  }
  return taken;
}

/** Milliseconds that the main thread worked between each choice and its frame, while something is done. */
async function threadDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const whole = new Promise<void>((done) => {
    session.once('Tracing.tracingComplete', () => done());
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['blink.user_timing'] },
  });
  await act();
  await session.send('Tracing.end');
  await whole;
  const marks = events
    .filter(({ name }) => name === 'chosen' || name === 'shown')
    .toSorted((a, b) => a.ts - b.ts);
  return marks.flatMap((mark, index) =>
    mark.name === 'shown' ? [((mark.tts ?? 0) - (marks[index - 1]?.tts ?? 0)) / 1000] : [],
  );
}

async function rowsOf(browser: Browser, url: string, name: string, slower: number): Promise<void> {
  const { address, there, inSight }: Shown = PAGES[name] ?? { address: name, there: 'h1' };
  for (const choice of Object.keys(CHOICES) as Choice[]) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(url + address);
    await takenOver(page);
    await page.locator(there).first().waitFor();
    if (inSight) await page.locator(inSight).evaluate((element) => element.scrollIntoView());
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await chooseByTurns(page, choice, WARM, 0);
    const taken: Taken[] = [];
    const thread = await threadDuring(page, async () => {
      taken.push(...(await chooseByTurns(page, choice, Number(options.turns), WARM)));
    });
    await page.close();
    const shown = taken.map((each) => each.shown);
    const whole = taken.map((each) => each.whole);
    const cells = [
      median(thread),
      quantile(thread, 0.95),
      median(shown),
      quantile(shown, 0.95),
      median(whole),
      quantile(whole, 0.95),
    ].map((each) => each.toFixed(0));
    const load = (loadavg()[0] ?? Number.NaN).toFixed(1);
    console.log(`| ${[name, choice, `${slower} ×`, ...cells, load].join(' | ')} |`);
  }
}

const product = await startProduct();
const browser = await launchBrowser();
try {
  console.log(`${options.turns} choices each, in a window of 1440 × 900; ${machine()}\n`);
  console.log(
    '| page | chosen | slower | main thread p50, ms | p95 | first frame p50, ms | p95 | last change p50, ms | p95 | load |',
  );
  console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const slower of options.slower.split(',').map(Number)) {
    for (const name of positionals.length > 0 ? positionals : Object.keys(PAGES)) {
      await rowsOf(browser, product.url, name, slower);
    }
  }
} finally {
  await browser.close();
  product.stop();
}
