// How long a change of filter takes on the page of the 32 states itself: the real product over the embedded edition.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { serve } from '../src/server/node/serve.ts';
import { takenOver } from '../tests/browser/taken-over.ts';

const ROOT = resolve(import.meta.dirname, '..');
const WARM = 6;
const TURNS = 30;

/** Milliseconds from a choice of base to the frame that shows it: of the main thread, and of the clock. */
interface PageTimes {
  readonly thread: readonly number[];
  readonly clock: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  /** The time that the thread itself has worked, in microseconds. */
  readonly tts?: number;
}

/** Chooses one base after another; each time until the frame has been drawn. */
async function chooseBases(page: Page, turns: number): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    // One change after another, with rest between, is what is measured.
    const time = await page.evaluate(
      async (base) => {
        const select = document.querySelectorAll<HTMLSelectElement>('section select')[2];
        if (!select) throw new Error('no choice of base');
        const start = performance.now();
        performance.mark('pressed');
        select.value = base;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise<void>((resolveFrame) => {
          requestAnimationFrame(() => {
            const after = new MessageChannel();
            after.port1.addEventListener('message', () => resolveFrame());
            after.port1.start();
            after.port2.postMessage(null);
          });
        });
        performance.mark('drawn');
        const taken = performance.now() - start;
        await new Promise((rest) => {
          setTimeout(rest, 500);
        });
        return taken;
      },
      ['year-2018', 'year-2024', 'year-before'][turn % 3] ?? '',
    );
    times.push(time);
  }
  return times;
}

async function timesOf(browser: Browser, url: string): Promise<PageTimes> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await takenOver(page);
  await page.locator('[data-multiple]').nth(31).waitFor();
  await chooseBases(page, WARM);
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
  const clock = await chooseBases(page, TURNS);
  await session.send('Tracing.end');
  await whole;
  await page.close();
  const marks = events
    .filter(({ name }) => name === 'pressed' || name === 'drawn')
    .toSorted((a, b) => a.ts - b.ts);
  const thread = marks.flatMap((mark, index) =>
    mark.name === 'drawn' ? [((mark.tts ?? 0) - (marks[index - 1]?.tts ?? 0)) / 1000] : [],
  );
  return { thread, clock };
}

/** Builds and serves the product, and measures one layer and three. */
export async function pageTimes(browser: Browser): Promise<ReadonlyMap<string, PageTimes>> {
  const site = mkdtempSync(join(tmpdir(), 'saldo-states-page-'));
  await build({ root: ROOT, logLevel: 'error', build: { outDir: site, emptyOutDir: true } });
  const serving = await serve({
    host: '127.0.0.1',
    port: 0,
    dataFolder: join(ROOT, 'data'),
    siteFolder: site,
    say: () => undefined,
  });
  try {
    const address = `${serving.url}/states?lang=en`;
    return new Map([
      ['one layer', await timesOf(browser, address)],
      ['three layers', await timesOf(browser, `${address}&layer=together`)],
    ]);
  } finally {
    await serving.stop();
  }
}
