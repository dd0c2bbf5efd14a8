import { copyFile, mkdtemp, rm, symlink } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ScreenList } from '../../src/domain/view/screen/screen.ts';
import { curatedPath, editionsFolder, pointerPath } from '../../src/edition/folder.ts';
import { serve, type Serving } from '../../src/server/node/serve.ts';
import { joinBrowser } from '../browser/launch.ts';
import { wallSight, watchWall } from '../browser/wall-watch.ts';

const root = resolve(import.meta.dirname, '../..');
const TOKEN = 'synthetic-token-of-a-test';
const MINUTE = 60_000;

/** A limit for a machine with nothing else to do, stretched by as much as this one has. */
function within(milliseconds: number): number {
  const [load = 0] = loadavg();
  return milliseconds * Math.max(1, load / availableParallelism());
}

/** Three seconds a scene, so that many changes are seen. */
const FAST = 'drift=0&night=off&poll=2&sec=3';

let browser: Browser;
let folder = '';
let serving: Serving | undefined;
let port = 0;

/** The server, on the port that it had before. */
async function start(): Promise<void> {
  serving = await serve({
    host: '127.0.0.1',
    port,
    dataFolder: folder,
    siteFolder: resolve(root, 'dist'),
    say: () => undefined,
    token: TOKEN,
  });
  port = Number(new URL(serving.url).port);
}

async function stop(): Promise<void> {
  await serving?.stop();
  serving = undefined;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saldo-screens-e2e-'));
  const data = resolve(root, 'data');
  // Editions are read alone: only the table of screens is written.
  await symlink(editionsFolder(data), editionsFolder(folder));
  await copyFile(pointerPath(data), pointerPath(folder));
  await copyFile(curatedPath(data), curatedPath(folder));
  browser = await joinBrowser(inject('browser'));
  await start();
});
afterAll(async () => {
  await browser.close();
  await stop();
  await rm(folder, { recursive: true });
});

const address = (): string => `http://127.0.0.1:${port}`;

/** Puts a plan under the name; the moment at which it was kept. */
async function put(plan: object): Promise<number> {
  const answer = await fetch(`${address()}/api/v1/screens/lobby`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify(plan),
  });
  expect(answer.status).toBe(200);
  return Date.now();
}

/** Three displays of one name: two windows of one browser, one of another. */
async function openThree(): Promise<Page[]> {
  const contexts = await Promise.all(
    [0, 1].map(() => browser.newContext({ viewport: { width: 640, height: 360 }, serviceWorkers: 'block' })),
  );
  const [one, other] = contexts;
  if (!one || !other) throw new Error('no browser');
  const pages = [await one.newPage(), await one.newPage(), await other.newPage()];
  for (const page of pages) await watchWall(page);
  await Promise.all(pages.map((page) => page.goto(`${address()}/w/lobby`)));
  return pages;
}

function shows(page: Page, kind: string): Promise<unknown> {
  return page.waitForSelector(`.wall-layer[data-shown="true"][data-kind="${kind}"]`);
}

const all = <T>(pages: readonly Page[], what: (page: Page) => Promise<T>): Promise<T[]> =>
  Promise.all(pages.map(what));

/** When the next scenes of a page come, by the one clock of this machine. */
function changesOf(page: Page, count: number): Promise<number[]> {
  return page.evaluate(
    (most) =>
      new Promise<number[]>((done) => {
        const moments: number[] = [];
        const layers = document.querySelector('.wall-layers');
        if (!layers) return;
        new MutationObserver(() => {
          moments.push(Date.now());
          if (moments.length === most) done(moments);
        }).observe(layers, { attributeFilter: ['data-step'] });
      }),
    count,
  );
}

/** Every screen with the number of displays that told of themselves. */
async function reported(): Promise<unknown> {
  const list = (await (await fetch(`${address()}/api/v1/screens`)).json()) as ScreenList;
  return list.screens.map(({ name, displays }) => [name, displays.length]);
}

describe('three displays of one name', () => {
  it('follow one change within five seconds, change scenes in step, and neither a restart nor an outage changes anything', async () => {
    const pages = await openThree();
    await all(pages, (page) => page.waitForSelector('h1:has-text("No hay una pantalla que se llame lobby")'));
    await put({ wall: `${FAST}&s=cards` });
    await all(pages, (page) => shows(page, 'cards'));

    const banner = { text: 'Reunión a las 10', until: new Date(Date.now() + MINUTE * 10).toISOString() };
    const since = await put({ wall: `${FAST}&s=lines&s=states`, banner });
    await all(pages, (page) => page.waitForSelector('.wall-banner:has-text("Reunión a las 10")'));
    await all(pages, (page) =>
      page.waitForSelector('.wall-layer[data-shown="true"]:is([data-kind="lines"],[data-kind="states"])'),
    );
    expect(Date.now() - since).toBeLessThan(within(5000));

    const moments = await all(pages, (page) => changesOf(page, 5));
    const [first = []] = moments;
    const apart = first.map((_, place) => {
      const at = moments.map((each) => each[place] ?? 0);
      return Math.max(...at) - Math.min(...at);
    });
    // The middle one of five: a busy machine may be late once.
    expect(apart.toSorted((a, b) => a - b)[2]).toBeLessThan(within(500));

    const before = (await all(pages, wallSight)).map(({ changes }) => changes);
    await stop();
    await all(pages, (page) => changesOf(page, 2));
    await start();
    const again = await put({ wall: `${FAST}&lang=en&s=felt` });
    await all(pages, (page) => shows(page, 'felt'));
    // Not pushed at once: after an outage each page comes back in its own time.
    expect(Date.now() - again).toBeLessThan(within(45_000));
    await all(pages, (page) => page.waitForSelector('html[lang^="en"]', { state: 'attached' }));
    for (const [place, sight] of (await all(pages, wallSight)).entries()) {
      expect(sight.changes).toBeGreaterThan(before[place] ?? 0);
      expect([sight.blankFrames, sight.loads]).toEqual([0, 0]);
    }

    // Displays tell of themselves from time to time; what they told the server that stopped is gone with it.
    await expect.poll(reported).toEqual([['lobby', 3]]);
    await all(pages, (page) => page.context().close());
  });
});
