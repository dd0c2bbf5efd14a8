// How long a change of all 32 small multiples takes: hand-drawn SVG against Recharts, uPlot and Observable Plot, each as
// its documentation recommends for speed, in the tests' browser. Synthetic series; by turns, as ratios:
// `npm run bench:repaint`, with `-- --pictures FOLDER` a screenshot of each way, too. Every way draws the same figures: a
// line, two bands, the line at zero; all four change. The page itself is measured by `npm run bench:filters`.
import react from '@vitejs/plugin-react';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, CDPSession } from 'playwright-core';
import { build } from 'vite';
import { launchBrowser } from '../tests/browser/launch.ts';
import { machine, median, quantile } from './machine.ts';
import type { Repaint, WayName } from './states-repaint/multiples.ts';

const { values: options } = parseArgs({ options: { pictures: { type: 'string' } } });

const TURNS = 40;
const ROUNDS = 5;

const ROOT = resolve(import.meta.dirname, '..');
/** The ways, each with the package that it measures. */
const WAYS: Readonly<Record<WayName, { readonly name: string; readonly of?: string }>> = {
  svg: { name: 'hand-drawn SVG' },
  recharts: { name: 'Recharts', of: 'recharts' },
  uplot: { name: 'uPlot', of: 'uplot' },
  plot: { name: 'Observable Plot', of: '@observablehq/plot' },
};
const NAMES = Object.keys(WAYS) as WayName[];

async function bundle(outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      lib: {
        entry: resolve(import.meta.dirname, 'states-repaint/multiples.ts'),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'bench.js',
      },
    },
  });
  return join(outDir, 'bench.js');
}

/** Milliseconds of processor that each process of a browser has used: a picture is not painted by the page's own alone. */
async function processorOf(session: CDPSession): Promise<Map<number, number>> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime * 1000]));
}

interface Turns {
  readonly times: readonly Repaint[];
  /** Milliseconds of processor a change, in all processes of the browser. */
  readonly processor: number;
}

/** A page of its own for each way: one at a time, so that they do not share the processor. */
async function turnsOf(browser: Browser, script: string, way: WayName, picture?: string): Promise<Turns> {
  const page = await browser.newPage({ locale: 'es-MX', viewport: { width: 1000, height: 420 } });
  // The colour of the product's theme that its small multiples borrow.
  await page.setContent(`<!doctype html><style>
    :root { --color-edge: #888 } body { margin: 0 }
    body > div { display: grid; grid-template-columns: repeat(6, 160px); gap: 4px }
  </style><body></body>`);
  await page.addScriptTag({ path: script });
  // Code that is compiled, and the first charts, are not measured.
  await page.evaluate((name) => window.repaint(name, 5), way);
  const session = await browser.newBrowserCDPSession();
  const before = await processorOf(session);
  const times = await page.evaluate(([name, count]) => window.repaint(name, count), [way, TURNS] as const);
  const after = await processorOf(session);
  await session.detach();
  if (picture !== undefined) await page.screenshot({ path: picture });
  await page.close();
  const used = [...after].reduce((sum, [id, each]) => sum + each - (before.get(id) ?? 0), 0);
  return { times, processor: used / TURNS };
}

const folder = mkdtempSync(join(tmpdir(), 'saldo-repaint-'));
const script = await bundle(folder);
const browser = await launchBrowser();
const turns = new Map<WayName, Turns[]>(NAMES.map((way) => [way, []]));
try {
  if (options.pictures !== undefined) mkdirSync(options.pictures, { recursive: true });
  for (let round = 0; round < ROUNDS; round += 1) {
    // Each way is the first once, the last once.
    for (const way of [...NAMES.slice(round % NAMES.length), ...NAMES.slice(0, round % NAMES.length)]) {
      const wanted = round === 0 && options.pictures !== undefined;
      const picture = wanted ? join(options.pictures ?? '', `${way}.png`) : undefined;
      turns.get(way)?.push(await turnsOf(browser, script, way, picture));
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

/** What a way took, in the order of the columns: the median of all changes, and of the rounds' processor. */
function figuresOf(way: WayName): readonly number[] {
  const rounds = turns.get(way) ?? [];
  const times = rounds.flatMap((each) => each.times);
  const written = times.map((each) => each.written);
  return [
    median(written),
    quantile(written, 0.95),
    median(times.map((each) => each.shown)),
    median(rounds.map((each) => each.processor)),
  ];
}

function versionOf(name: string): string {
  const path = join(ROOT, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

const COLUMNS = ['written p50, ms', 'p95', 'to the frame p50, ms', 'processor, ms'];
console.log(
  `32 multiples x 132 months, all changed at once, ${TURNS * ROUNDS} changes each by turns; ${machine()}\n`,
);
console.log(`| way | ${COLUMNS.join(' | ')} | written, to SVG | to the frame, to SVG | processor, to SVG |`);
console.log(`| --- | ${COLUMNS.map(() => '---:').join(' | ')} | ---: | ---: | ---: |`);
const own = figuresOf('svg');
for (const way of NAMES) {
  const { name, of } = WAYS[way];
  const figures = figuresOf(way);
  const ratios = [0, 2, 3].map((at) => ((figures[at] ?? NaN) / (own[at] ?? NaN)).toFixed(1));
  const cells = [
    of === undefined ? name : `${name} ${versionOf(of)}`,
    ...figures.map((each) => each.toFixed(1)),
  ];
  console.log(`| ${[...cells, ...(way === 'svg' ? ['', '', ''] : ratios)].join(' | ')} |`);
}
