// A wall left alone: the production build in a real browser, scenes changing as fast as they may, faults
// injected at random. Prints what was seen. Usage: npm run soak -- --minutes 20 --seed 1
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { slopeOf, type Slope } from './slope.ts';
import { serve } from '../src/server/node/serve.ts';
import { startFaultProxy, type Fault, type FaultProxy } from '../tests/browser/fault-proxy.ts';
import { launchBrowser } from '../tests/browser/launch.ts';
import { wallSight, watchWall, type WallSight } from '../tests/browser/wall-watch.ts';

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    changes: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});
const root = resolve(import.meta.dirname, '..');
const cache = resolve(root, 'node_modules/.cache/soak');
const [site, data] = [resolve(cache, 'site'), resolve(cache, 'data')];
const SECOND = 1000;
/** Every kind of scene, each for one second, the shortest there is. */
const SCENES = [
  'now',
  'cards',
  'lines~~~since-2018',
  'moved',
  'region~~each',
  'states',
  'divergence',
  'beside~~25,11,19',
  'municipalities',
  'claims',
  'felt',
  'cards~~~~~~kidnapping,violent-robbery,femicide',
  'states~~~~~~extortion',
  'operations',
];
const WALL = `sec=1&poll=2&drift=24&night=off&${SCENES.map((scene) => `s=${scene}`).join('&')}`;
/** Two full rounds fill the caches; from there on memory is measured, once in this many changes. */
const WARM = 2 * SCENES.length;
const MEASURED_EVERY = 50;
const RECOVERY_LIMIT = 60 * SECOND;

type Trouble = Exclude<Fault, 'well'> | 'offline' | 'edition' | 'version';
const TROUBLES: readonly Trouble[] = ['down', 'error', 'slow', 'cut', 'other-shape', 'offline', 'edition'];

interface Memory {
  /** Minutes since the soak began. */
  readonly at: number;
  readonly changes: number;
  /** Bytes of the JavaScript heap after a garbage collection, in all. */
  readonly heap: number;
  /** Bytes of it that are programs: what the engine has compiled of the page's functions so far. */
  readonly code: number;
  readonly nodes: number;
  readonly listeners: number;
}

interface Recovery {
  readonly trouble: Trouble;
  readonly lasted: number;
  readonly took: number;
}

/** Mulberry32: the same faults at the same times for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((wake) => {
    setTimeout(wake, milliseconds);
  });

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: string[]; readonly node_types: [string[], ...unknown[]] };
  };
  readonly nodes: number[];
}

/** Bytes of compiled code in the heap, from a snapshot of it. */
async function codeIn(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[0].indexOf('code');
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (nodes[at + type] === code) bytes += nodes[at + size] ?? 0;
  }
  return bytes;
}

async function memoryOf(session: CDPSession, at: number, changes: number): Promise<Memory> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { at, changes, heap: usedSize, code: await codeIn(session), nodes, listeners: jsEventListeners };
}

/** What is on the screen: how fresh it is, and of which edition. */
function screenOf(page: Page): Promise<{ freshness: string; edition: string }> {
  return page.evaluate(() => ({
    freshness: document.querySelector<HTMLElement>('.wall-frame')?.dataset['freshness'] ?? '',
    edition: document.querySelector<HTMLElement>('.wall-layer[data-shown="true"]')?.dataset['edition'] ?? '',
  }));
}

class Soak {
  readonly page: Page;
  readonly proxy: FaultProxy;
  readonly session: CDPSession;
  readonly errors: string[] = [];
  readonly recoveries: Recovery[] = [];
  readonly memory: Memory[] = [];
  readonly started = Date.now();
  /** The number of changes at which memory is measured next: after two rounds of the page that is loaded. */
  due = WARM;
  answeredAt = 0;
  /** Of pages loaded before the present one. */
  earlier: WallSight[] = [];
  last: WallSight = { changes: 0, longestBlank: 0, blankFrames: 0, loads: 0, step: 0 };
  isTroubled = false;

  constructor(page: Page, proxy: FaultProxy, session: CDPSession) {
    this.page = page;
    this.proxy = proxy;
    this.session = session;
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('crash', () => this.errors.push('the page crashed'));
    page.on('response', (response) => {
      const isAnswer = response.url().endsWith('/healthz') && response.ok();
      if (isAnswer && this.proxy.fault === 'well') this.answeredAt = Date.now();
    });
  }

  get changes(): number {
    return [...this.earlier, this.last].reduce((sum, each) => sum + each.changes, 0);
  }

  /** Looks once a second; a reload in between is seen by its counter. */
  async look(): Promise<void> {
    const sight = await wallSight(this.page).catch(() => undefined);
    if (!sight) return;
    if (sight.loads > this.last.loads) {
      this.earlier.push(this.last);
      this.due = this.changes + WARM;
    }
    this.last = sight;
    if (this.changes >= this.due && this.isComparable()) await this.remember();
  }

  /** Heaps are compared in like states: the first scene on the screen, no fault under way. */
  isComparable(): boolean {
    return !this.isTroubled && this.last.step % SCENES.length === 0;
  }

  async remember(): Promise<void> {
    this.due = this.changes + MEASURED_EVERY;
    const at = (Date.now() - this.started) / 60_000;
    this.memory.push(await memoryOf(this.session, at, this.changes));
  }

  async watch(milliseconds: number): Promise<void> {
    const end = Date.now() + milliseconds;
    while (Date.now() < end) {
      await this.look();
      await pause(Math.min(SECOND, Math.max(0, end - Date.now())));
    }
  }

  async begin(trouble: Trouble, count: number): Promise<void> {
    if (trouble === 'offline') await this.page.context().setOffline(true);
    else if (trouble === 'edition') this.proxy.edition = `2099-01-${String(count).padStart(8, '0')}`;
    else if (trouble === 'version') this.proxy.version = `v${count}`;
    else this.proxy.fault = trouble;
  }

  async end(trouble: Trouble): Promise<void> {
    if (trouble === 'offline') await this.page.context().setOffline(false);
    this.proxy.fault = 'well';
  }

  async isWell(trouble: Trouble, since: number): Promise<boolean> {
    if (trouble === 'version') {
      const style = this.page.locator(`link[href*=".${this.proxy.version}.css"]`);
      return (await style.count().catch(() => 0)) > 0 && (await screenOf(this.page)).edition !== '';
    }
    const { freshness, edition } = await screenOf(this.page);
    if (trouble === 'edition') return edition === this.proxy.edition;
    return this.answeredAt >= since && freshness === 'fresh';
  }

  async suffer(trouble: Trouble, milliseconds: number, count: number): Promise<void> {
    this.isTroubled = true;
    await this.begin(trouble, count);
    const isLasting = trouble !== 'edition' && trouble !== 'version';
    if (isLasting) await this.watch(milliseconds);
    await this.end(trouble);
    const since = Date.now();
    while (
      !(await this.isWell(trouble, since).catch(() => false)) &&
      Date.now() - since < 3 * RECOVERY_LIMIT
    ) {
      await this.watch(100);
    }
    const recovery = { trouble, lasted: isLasting ? milliseconds : 0, took: Date.now() - since };
    this.recoveries.push(recovery);
    this.isTroubled = false;
    console.log(
      `${String(this.changes).padStart(5)} changes: ${trouble}, ${(recovery.lasted / SECOND).toFixed(0)} s; well again after ${(recovery.took / SECOND).toFixed(1)} s`,
    );
  }
}

/** How fast what the page holds may grow: by this share of it in an hour. */
const MOST_GROWTH = 0.05;

/**
 * Growth an hour as a share of what was held at first, without compiled code: the engine goes on turning functions
 * that run often into faster code, up to the size of the program. By the slope of all measurements, with its interval.
 */
function growthOf(memory: readonly Memory[]): Slope | undefined {
  const [first] = memory;
  if (!first) return undefined;
  const held = ({ heap, code }: Memory): number => heap - code;
  return slopeOf(memory.map((each) => ({ at: each.at / 60, value: held(each) / held(first) })));
}

/** Growth that is there beyond chance and more than a wall may have. */
function grows(growth: Slope | undefined): boolean {
  return growth !== undefined && growth.low > 0 && growth.slope > MOST_GROWTH;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(2)} MB`;

/** Prints the figures; gives the demands that were not met. */
function report(soak: Soak, started: number): string[] {
  const { memory, recoveries, errors } = soak;
  const sights = [...soak.earlier, soak.last];
  const blanks = sights.reduce((sum, each) => sum + each.blankFrames, 0);
  const longest = Math.max(...sights.map((each) => each.longestBlank));
  const reloads = soak.last.loads;
  const wanted = recoveries.filter((each) => each.trouble === 'version').length;
  console.log(`\ntime            ${((Date.now() - started) / 60_000).toFixed(1)} min`);
  console.log(`scene changes   ${soak.changes}`);
  console.log(`page errors     ${errors.length} ${[...new Set(errors)].join(' | ')}`);
  for (const each of memory) {
    console.log(
      `memory          after ${each.changes} changes: heap ${megabytes(each.heap)}, ${megabytes(each.code)} of it code, ${each.nodes} DOM nodes, ${each.listeners} listeners`,
    );
  }
  const growth = growthOf(memory);
  console.log(
    growth
      ? `heap growth     ${percent(growth.slope)} an hour (${percent(growth.low)} to ${percent(growth.high)}) without compiled code, by ${memory.length} measurements after two rounds`
      : 'heap growth     not measured: fewer than four measurements',
  );
  console.log(`longest blank   ${longest.toFixed(0)} ms (${blanks} blank frames)`);
  console.log(`reloads         ${reloads}, of them for a new version ${wanted}`);
  const slowest = Math.max(0, ...recoveries.map((each) => each.took));
  console.log(`recoveries      ${recoveries.length}, slowest ${(slowest / SECOND).toFixed(1)} s`);
  for (const trouble of [...TROUBLES, 'version' as const]) {
    const took = recoveries.filter((each) => each.trouble === trouble).map((each) => each.took);
    if (took.length > 0) {
      console.log(
        `  ${trouble.padEnd(14)}${took.length} times, slowest ${(Math.max(...took) / SECOND).toFixed(1)} s`,
      );
    }
  }
  return [
    ...(errors.length > 0 ? ['page errors'] : []),
    ...(blanks > 0 ? ['blank frames'] : []),
    ...(reloads !== wanted ? ['reloads without a new version'] : []),
    ...(growth === undefined ? ['memory was measured fewer than four times'] : []),
    ...(grows(growth) ? ['growth of more than 5 % an hour of what the page holds'] : []),
    ...(slowest > RECOVERY_LIMIT ? ['a recovery of more than 60 s'] : []),
  ];
}

async function run(): Promise<string[]> {
  rmSync(cache, { recursive: true, force: true });
  // A copy, so that an ingest under way meanwhile is no part of the soak.
  cpSync(resolve(root, 'data'), data, { recursive: true });
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--outDir', site, '--emptyOutDir'],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'inherit',
    },
  );
  const serving = await serve({
    host: '127.0.0.1',
    port: 0,
    dataFolder: data,
    siteFolder: site,
    say: () => undefined,
  });
  const proxy = await startFaultProxy(serving.url);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  const session = await page.context().newCDPSession(page);
  const soak = new Soak(page, proxy, session);
  const random = randomFrom(Number(options.seed));
  await watchWall(page);
  await page.goto(`${proxy.url}/wall?${WALL}`);
  await page.waitForSelector('.wall-layer[data-shown="true"] .wall-sentence');
  const started = Date.now();
  let count = 1;
  // A reload empties the heap: the first new version comes before memory is measured, the second after.
  await soak.watch(15 * SECOND);
  await soak.suffer('version', 0, count++);
  const isOver = (): boolean =>
    Date.now() - started >= Number(options.minutes) * 60_000 && soak.changes >= Number(options.changes);
  while (!isOver()) {
    await soak.watch((5 + random() * 20) * SECOND);
    const trouble = TROUBLES[Math.floor(random() * TROUBLES.length)] ?? 'down';
    await soak.suffer(trouble, (3 + random() * 22) * SECOND, count++);
  }
  // Long enough for the first scene to have its turn once more.
  while (!soak.isComparable()) await soak.watch(SECOND / 4);
  await soak.remember();
  await soak.suffer('version', 0, count++);
  await soak.watch(10 * SECOND);
  const missed = report(soak, started);
  await browser.close();
  await proxy.stop();
  await serving.stop();
  return missed;
}

const missed = await run();
console.log(missed.length === 0 ? '\nEvery demand is met.' : `\nNot met: ${missed.join('; ')}.`);
process.exit(missed.length === 0 ? 0 : 1);
