// How fast a change at the desk is on every display of a name, and how far apart they change scenes: three displays in
// two contexts of a real browser, over the production build. Usage: npm run bench:screens -- --changes 20
import { copyFile, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { curatedPath, editionsFolder, pointerPath } from '../src/edition/folder.ts';
import { serve, type Serving } from '../src/server/node/serve.ts';
import { launchBrowser } from '../tests/browser/launch.ts';
import { watchWall } from '../tests/browser/wall-watch.ts';
import { machine, quantile } from './machine.ts';

const { values: options } = parseArgs({ options: { changes: { type: 'string', default: '20' } } });
const CHANGES = Number(options.changes);
const TOKEN = 'synthetic-token-of-a-benchmark';
const root = resolve(import.meta.dirname, '..');
/** Two scenes, two seconds each. */
const WALL = 'drift=0&night=off&sec=2&s=lines&s=states';
const SHOWN = '.wall-layer[data-shown="true"] .wall-sentence';

async function put({ url }: Serving, text: string): Promise<void> {
  const banner = { text, until: new Date(Date.now() + 3_600_000).toISOString() };
  const answer = await fetch(`${url}/api/v1/screens/lobby`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify({ wall: WALL, banner, schedule: [], first: null }),
  });
  if (!answer.ok) throw new Error(`not kept: ${answer.status} ${await answer.text()}`);
}

async function openThree(browser: Browser, { url }: Serving): Promise<readonly Page[]> {
  const [one, other] = await Promise.all([0, 1].map(() => browser.newContext({ serviceWorkers: 'block' })));
  if (!one || !other) throw new Error('no browser');
  const pages = [await one.newPage(), await one.newPage(), await other.newPage()];
  for (const page of pages) await watchWall(page);
  await Promise.all(pages.map((page) => page.goto(`${url}/w/lobby`)));
  await Promise.all(pages.map((page) => page.waitForSelector(SHOWN)));
  return pages;
}

/** The moment at which words stand on a display, by the one clock of this machine. */
function momentOf(page: Page, words: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        const look = (): void => {
          const isThere = document.querySelector('.wall-banner')?.textContent === wanted;
          if (isThere) done(Date.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    words,
  );
}

/** When each of the next scenes came. */
function stepsOf(page: Page, count: number): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(
    (most) =>
      new Promise<Record<string, number>>((done) => {
        const moments: Record<string, number> = {};
        const layers = document.querySelector<HTMLElement>('.wall-layers');
        if (!layers) throw new Error('no wall');
        new MutationObserver(() => {
          moments[layers.dataset['step'] ?? ''] = Date.now();
          if (Object.keys(moments).length === most) done(moments);
        }).observe(layers, { attributeFilter: ['data-step'] });
      }),
    count,
  );
}

function row(what: string, values: readonly number[], wanted: string): string {
  const cells = [0.5, 0.95, 1].map((share) => `${quantile(values, share).toFixed(0)} ms`);
  return `| ${[what, values.length, ...cells, wanted].join(' | ')} |`;
}

async function measure(browser: Browser, serving: Serving): Promise<void> {
  await put(serving, 'Cambio 0');
  const pages = await openThree(browser, serving);
  const pushed: number[] = [];
  for (let change = 1; change <= CHANGES; change += 1) {
    const words = `Cambio ${change}`;
    const moments = Promise.all(pages.map((page) => momentOf(page, words)));
    const since = Date.now();
    await put(serving, words);
    pushed.push(...(await moments).map((moment) => moment - since));
  }
  const [first = {}, ...others] = await Promise.all(pages.map((page) => stepsOf(page, CHANGES)));
  const apart = Object.entries(first).flatMap(([step, moment]) => {
    const moments = [moment, ...others.flatMap((each) => each[step] ?? [])];
    return moments.length === pages.length ? [Math.max(...moments) - Math.min(...moments)] : [];
  });
  console.log(machine());
  console.log(
    '\n| what | times | median | 95 % | slowest | wanted |\n| --- | ---: | ---: | ---: | ---: | --- |',
  );
  console.log(row('a change at the desk is on a display', pushed, '≤ 5 s'));
  console.log(row('three displays change scenes, first to last', apart, '≤ 0.5 s'));
}

const folder = await mkdtemp(join(tmpdir(), 'saldo-screens-bench-'));
const data = resolve(root, 'data');
await symlink(editionsFolder(data), editionsFolder(folder));
await copyFile(pointerPath(data), pointerPath(folder));
await copyFile(curatedPath(data), curatedPath(folder));
const site = resolve(root, 'dist');
const serving = await serve({
  host: '127.0.0.1',
  port: 0,
  dataFolder: folder,
  siteFolder: site,
  say: () => undefined,
  token: TOKEN,
});
const browser = await launchBrowser();
try {
  await measure(browser, serving);
} finally {
  await browser.close();
  await serving.stop();
  await rm(folder, { recursive: true });
}
