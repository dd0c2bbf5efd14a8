import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, type TestContext } from 'vitest';
import { FAULTS, startFaultProxy, type FaultProxy } from '../browser/fault-proxy.ts';
import { curatedPath } from '../../src/edition/folder.ts';
import { serve } from '../../src/server/node/serve.ts';
import { launchBrowser, launchProfile } from '../browser/launch.ts';
import { WAIT } from '../patience.ts';
import { wallSight, watchWall } from '../browser/wall-watch.ts';

/** Two seconds a scene, a question every two seconds: not up to date after ten. */
const FAST = 'sec=2&poll=2&drift=0&night=off&s=cards&s=lines~~~~~year-2018&s=states&s=region~~each';
const SCENE = '.wall-layer[data-shown="true"] .wall-sentence';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** A server of its own for one test, stopped after everything that the test opened later. */
async function proxyOf({ onTestFinished }: TestContext): Promise<FaultProxy> {
  const proxy = await startFaultProxy(inject('url'));
  onTestFinished(() => proxy.stop());
  return proxy;
}

/** A page watched frame by frame, closed when the test has ended. */
async function watchedPage(
  { onTestFinished }: TestContext,
  options: BrowserContextOptions = { serviceWorkers: 'block' },
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await watchWall(page);
  return page;
}

async function openWall(
  test: TestContext,
  proxy: FaultProxy,
  query = FAST,
  options?: BrowserContextOptions,
): Promise<Page> {
  const page = await watchedPage(test, options);
  await page.goto(`${proxy.url}/wall?${query}`);
  return page;
}

const frame = (page: Page, state: 'fresh' | 'stale' | 'never') =>
  page.waitForSelector(`.wall-frame[data-freshness="${state}"]`);

/** Waits until the service worker has the whole app and answers for it. */
async function keptWhole(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

async function changesBy(page: Page, count: number): Promise<void> {
  const { changes } = await wallSight(page);
  await page.waitForFunction(
    (wanted) => (globalThis as unknown as { wallSight: { changes: number } }).wallSight.changes >= wanted,
    changes + count,
  );
}

async function expectNoBlank(page: Page, loads = 0): Promise<void> {
  const sight = await wallSight(page);
  expect(sight.blankFrames).toBe(0);
  expect(sight.loads).toBe(loads);
}

// Nearly all of this is waiting, so that the tests wait together.
describe.concurrent('a wall never gives up', () => {
  it.for(FAULTS.filter((each) => each !== 'well'))(
    'the server %s later: the last good scenes go on, the frame says so, and it recovers by itself',
    async (fault, test) => {
      const proxy = await proxyOf(test);
      const page = await openWall(test, proxy);
      await page.waitForSelector(SCENE);
      await frame(page, 'fresh');
      proxy.fault = fault;
      // One wait for both: an answer that was on its way may make it fresh once more on a busy machine.
      const isWrong = fault === 'error' || fault === 'malformed' || fault === 'other-shape';
      const words = `No está al día: ${isWrong ? 'el servidor falla' : 'sin respuesta'} desde`;
      await page.waitForSelector(`.wall-frame[data-freshness="stale"]:has-text("${words}")`, {});
      await changesBy(page, 2);
      const since = Date.now();
      proxy.fault = 'well';
      await frame(page, 'fresh');
      expect(Date.now() - since).toBeLessThan(WAIT);
      await expectNoBlank(page);
    },
  );

  it('the server down at the start: the wall says that it waits, and begins when the server is there', async (test) => {
    const proxy = await proxyOf(test);
    Object.assign(proxy, { fault: 'down', dataOnly: true });
    const page = await openWall(test, proxy);
    await page.waitForSelector('.wall-waiting p');
    expect(await page.textContent('.wall-waiting')).toContain('se vuelve a intentar sin descanso');
    await frame(page, 'never');
    proxy.fault = 'well';
    await page.waitForSelector(SCENE);
    await frame(page, 'fresh');
  });

  it('the network gone and back: it asks at once, without waiting for its turn', async (test) => {
    const proxy = await proxyOf(test);
    const page = await openWall(test, proxy, FAST.replace('poll=2', 'poll=600'));
    await page.waitForSelector(SCENE);
    await page.context().setOffline(true);
    await changesBy(page, 1);
    const before = await page.textContent('.wall-frame-say');
    const asked = page.waitForRequest(`${proxy.url}/healthz`);
    await page.context().setOffline(false);
    await asked;
    expect(before).toContain('Al día');
    await expectNoBlank(page);
  });

  it('a new edition during a scene: the scene keeps its data, the next one has the new', async (test) => {
    const proxy = await proxyOf(test);
    const page = await openWall(test, proxy, FAST.replace('sec=2', 'sec=600'));
    await page.waitForSelector(SCENE);
    const shown = page.locator('.wall-layer[data-shown="true"]');
    const before = await shown.getAttribute('data-edition');
    proxy.edition = '2099-01-deadbeef';
    await page.waitForSelector('.wall-layer[data-shown="false"][data-edition="2099-01-deadbeef"]', {
      state: 'attached',
    });
    expect(await shown.getAttribute('data-edition')).toBe(before);
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('.wall-layer[data-shown="true"][data-edition="2099-01-deadbeef"]');
    await expectNoBlank(page);
  });

  it('two walls of one browser keep their data apart: each is there after a start without a server', async (test) => {
    const proxy = await proxyOf(test);
    const one = await openWall(test, proxy, 's=cards~600&poll=2', { serviceWorkers: 'allow' });
    await one.waitForSelector(SCENE);
    await keptWhole(one);
    const other = await one.context().newPage();
    await other.goto(`${proxy.url}/wall?s=cards~600~~~~~injury,drug-dealing&poll=2`);
    await other.waitForSelector(SCENE);
    await frame(other, 'fresh');
    const said = await Promise.all([one, other].map((each) => each.textContent(SCENE)));
    expect(said[0]).not.toBe(said[1]);
    proxy.fault = 'down';
    await Promise.all([one, other].map((each) => each.reload()));
    await Promise.all([one, other].map((each) => each.waitForSelector(SCENE)));
    expect(await Promise.all([one, other].map((each) => each.textContent(SCENE)))).toEqual(said);
  });

  it('the machine asleep for a night: it wakes to the next scene and to fresh data, without a rush of scenes', async (test) => {
    const proxy = await proxyOf(test);
    const page = await watchedPage(test);
    await page.clock.install();
    await page.goto(`${proxy.url}/wall?${FAST}`);
    await page.waitForSelector(SCENE);
    await frame(page, 'fresh');
    const { step } = await wallSight(page);
    const before = Date.now();
    await page.clock.fastForward('08:00:00');
    await frame(page, 'fresh');
    await page.waitForFunction(
      (slept) => Number(document.querySelector<HTMLElement>('.wall-layers')?.dataset['step']) > slept,
      step,
    );
    // The one that it wakes to, and those whose two seconds were over since, however slow the machine is.
    const { step: last } = await wallSight(page);
    expect(last - step).toBeLessThan(5 + (Date.now() - before) / 2000);
  });

  it('a clock that jumps a day ahead and two back: the scenes go on and the frame stays right', async (test) => {
    const proxy = await proxyOf(test);
    const page = await watchedPage(test);
    await page.addInitScript(() => {
      const real = Date.now.bind(Date);
      Object.assign(globalThis, { clockOffset: 0 });
      Date.now = () => real() + (globalThis as unknown as { clockOffset: number }).clockOffset;
    });
    await page.goto(`${proxy.url}/wall?${FAST}`);
    await page.waitForSelector(SCENE);
    const jump = (days: number) =>
      page.evaluate((offset) => {
        Object.assign(globalThis, { clockOffset: offset });
      }, days * 86_400_000);
    await jump(1);
    await changesBy(page, 2);
    await frame(page, 'fresh');
    await jump(-1);
    await changesBy(page, 2);
    await frame(page, 'fresh');
    expect((await wallSight(page)).changes).toBeGreaterThanOrEqual(4);
    await expectNoBlank(page);
  });

  it('a new version while the server is down is taken up only when it is back, between two scenes', async (test) => {
    const proxy = await proxyOf(test);
    const page = await openWall(test, proxy);
    await page.waitForSelector(SCENE);
    Object.assign(proxy, { fault: 'down', version: 'v2' });
    await changesBy(page, 2);
    await expectNoBlank(page, 0);
    proxy.fault = 'well';
    await page.waitForFunction(() => Number(sessionStorage.getItem('watch-loads')) === 2, undefined, {});
    await page.waitForSelector(SCENE);
    await changesBy(page, 3);
    // It goes on where it was, and does not load again for the same version.
    expect((await wallSight(page)).step).toBeGreaterThan(2);
    await expectNoBlank(page, 1);
  });

  it('kept whole by the service worker, a new version is loaded from it, once', async (test) => {
    const proxy = await proxyOf(test);
    const page = await openWall(test, proxy, FAST, { serviceWorkers: 'allow' });
    await page.waitForSelector(SCENE);
    await keptWhole(page);
    proxy.version = 'v3';
    await page.waitForSelector('link[href*=".v3.css"]', { state: 'attached' });
    await page.waitForSelector(SCENE);
    proxy.fault = 'down';
    await page.reload();
    await page.waitForSelector(SCENE);
    expect(await page.locator('link[href*=".v3.css"]').count()).toBe(1);
  });

  it('the browser started again without a network shows the last good data and how old they are', async (test) => {
    const proxy = await proxyOf(test);
    // One scene all the while, so that both visits show the same.
    const still = FAST.replace('sec=2', 'sec=600');
    const folder = await mkdtemp(join(tmpdir(), 'saldo-wall-'));
    test.onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
    const first = await launchProfile(folder);
    const before = await first.newPage();
    await before.goto(`${proxy.url}/wall?${still}`);
    await before.waitForSelector(SCENE);
    await keptWhole(before);
    const sentence = await before.textContent(SCENE);
    await first.close();
    proxy.fault = 'down';
    const second = await launchProfile(folder);
    test.onTestFinished(() => second.close());
    const after = await second.newPage();
    await after.goto(`${proxy.url}/wall?${still}`);
    await after.waitForSelector(SCENE);
    expect(await after.textContent(SCENE)).toBe(sentence);
    await frame(after, 'stale');
    expect(await after.textContent('.wall-frame')).toContain('No está al día');
    proxy.fault = 'well';
    await frame(after, 'fresh');
  });
});

/** Waits until a wall says a figure. */
const said = (page: Page, value: number) =>
  page.waitForSelector(`${SCENE}:has-text("${value.toLocaleString('en')}")`);

describe('what was corrected', () => {
  it('a corrected table of operations reaches a wall that runs, and one that is started again', async (test) => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'saldo-corrected-'));
    test.onTestFinished(() => rm(dataFolder, { recursive: true, force: true }));
    const root = resolve(import.meta.dirname, '../..');
    await cp(join(root, 'data'), dataFolder, { recursive: true });
    // Without statements, which take a while to judge.
    const path = curatedPath(dataFolder);
    const tables = JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), claims: [] });
    const newest = [...tables.matchAll(/"arrests":\{"value":(\d+),/g)].at(-1)?.[1] ?? '';
    /** Puts another figure in place of the newest that was announced, as a steward who corrects a table does. */
    const correct = (value: number): Promise<void> =>
      writeFile(path, tables.replaceAll(`"arrests":{"value":${newest},`, `"arrests":{"value":${value},`));
    await correct(Number(newest));
    const server = await serve({
      host: '127.0.0.1',
      port: 0,
      dataFolder,
      siteFolder: join(root, 'dist'),
      say: () => undefined,
    });
    test.onTestFinished(() => server.stop());
    const wall = `${server.url}/wall?sec=1&poll=2&drift=0&night=off&s=operations&s=cards`;
    const page = await watchedPage(test);
    await page.goto(wall);
    await said(page, Number(newest));
    await correct(51_234);
    await said(page, 51_234);
    await expectNoBlank(page);
    await page.goto('about:blank');
    await correct(51_235);
    await page.goto(wall);
    await said(page, 51_235);
    expect(await page.textContent(SCENE)).not.toContain('51,234');
  });
});
