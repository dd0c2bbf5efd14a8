// How cost grows with the data: a SYNTHETIC municipal file of 1, 10 and 100 parts of a hundred of its places, read in, and
// an edition with so many municipal figures, served. Prints a table, and draws it where a picture is named.
// Usage: npm run bench -- growth, or npm run bench:growth -- docs/growth.svg
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scaleLog } from 'd3-scale';
import { INDICATOR_IDS } from '../src/domain/indicator/indicator.ts';
import type { IndicatorId } from '../src/domain/indicator/rows.ts';
import { createApp } from '../src/server/app.ts';
import { NODE_ENCODERS } from '../src/server/node/encoders.ts';
import { openShelf } from '../src/server/shelf/edition-shelf.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { launchBrowser } from '../tests/browser/launch.ts';
import { writeMunicipalFile } from './ingest-municipal-file.ts';
import { bytesSent, sumOf, watchFetches } from './load/first-visit.ts';
import { buildProduct, serveProduct } from './load/product.ts';
import { machine, quantile } from './machine.ts';
import { writeMunicipalEdition } from './municipal-edition.ts';
import { asking, costOf, municipalities } from './municipal-questions.ts';

/** One place in so many: 1, 10 and 100 parts of a hundred. */
const EVERY = [100, 10, 1] as const;
const MONTHS = 132;
const QUESTIONS = 25;

/** What a file costs to take in. */
interface Taken {
  readonly seconds: number;
  /** Of all cores. */
  readonly processor: number;
  /** Peak resident memory, MB. */
  readonly peak: number;
  /** Bytes of the edition's tables. */
  readonly edition: number;
}

/** What an edition costs to serve. */
interface Served {
  /** Processor of a question of municipalities that nobody asked before, ms. */
  readonly half: number;
  readonly most: number;
  /** Peak resident memory, MB. */
  readonly peak: number;
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function takeIn(path: string, data: string): Promise<Taken> {
  const start = performance.now();
  await ingest({ data, deliveries: [{ path, publishedOn: null, accept: 'SYNTHETIC' }] });
  const seconds = (performance.now() - start) / 1000;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const [id = ''] = await readdir(join(data, 'editions'));
  return {
    seconds,
    processor: (userCPUTime + systemCPUTime) / 1e6,
    peak: maxRSS / 1024,
    edition: await bytesIn(join(data, 'editions', id)),
  };
}

async function serve(data: string, indicators: readonly IndicatorId[]): Promise<Served> {
  const shelf = await openShelf({ dataFolder: data, every: 0, say: () => undefined });
  const app = createApp(shelf, { encoders: NODE_ENCODERS });
  const [edition] = await shelf.editions();
  if (!edition) throw new Error('no edition serves');
  const costs: number[] = [];
  for (const make of Object.values(asking(indicators, await municipalities(app, edition.id)))) {
    const paths = new Set(Array.from({ length: QUESTIONS }, make));
    for (const path of paths) costs.push((await costOf(app, path)).processor);
  }
  await shelf.close();
  const peak = process.resourceUsage().maxRSS / 1024;
  return { half: quantile(costs, 0.5), most: quantile(costs, 0.95), peak };
}

/** Bytes of a first visit to the front page, as they are sent. */
interface Visit {
  /** While nobody touches it: the page, its code and its answers. */
  readonly atRest: number;
  /** And with its app, which fetches what later views will ask for. */
  readonly withApp: number;
}

/** What it keeps for a start without a network, the files of all other pages, is left out: no data change it. */
async function firstVisit(data: string): Promise<Visit> {
  const product = await serveProduct({ SALDO_DATA: data });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ locale: 'es-MX', serviceWorkers: 'block' });
    const fetches = watchFetches(page, bytesSent);
    await fetches.atRest(`${product.url}/?lang=es`);
    const atRest = sumOf(await fetches.sizes());
    await fetches.withApp();
    return { atRest, withApp: sumOf(await fetches.sizes()) };
  } finally {
    await browser.close();
    product.stop();
  }
}

const WAYS = { takeIn, serve } as const;

/** In a process of its own, so that each has its own peak. */
async function apart<T>(way: keyof typeof WAYS, ...words: readonly string[]): Promise<T> {
  const child = fork(import.meta.filename, [way, ...words], { execArgv: ['--import', 'tsx'] });
  const [told] = (await once(child, 'message')) as [T];
  await once(child, 'exit');
  return told;
}

interface Row extends Taken {
  readonly rows: number;
  readonly file: number;
  readonly served: Served;
  readonly visit: Visit;
}

async function measure(every: number): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'saldo-growth-'));
  try {
    const path = join(folder, 'SYNTHETIC-municipal.csv');
    const rows = await writeMunicipalFile(path, 1 / every);
    const { size } = await stat(path);
    const taken = await apart<Taken>('takeIn', path, join(folder, 'taken'));
    await rm(path);
    const { indicators } = await writeMunicipalEdition(join(folder, 'served'), MONTHS, every);
    const served = await apart<Served>('serve', join(folder, 'served'), ...indicators);
    return { ...taken, rows, file: size, served, visit: await firstVisit(join(folder, 'served')) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const COLUMNS: readonly (readonly [name: string, value: (row: Row) => number, digits: number])[] = [
  ['cells, thousands', (row) => (row.rows * 12) / 1000, 0],
  ['file, MB', (row) => row.file / 1e6, 1],
  ['ingest, s', (row) => row.seconds, 1],
  ['processor, s', (row) => row.processor, 1],
  ['peak, MB', (row) => row.peak, 0],
  ['edition, MB', (row) => row.edition / 1e6, 2],
  ['question p50, ms', (row) => row.served.half, 1],
  ['p95', (row) => row.served.most, 1],
  ['server, MB', (row) => row.served.peak, 0],
  ['first visit, kB', (row) => row.visit.atRest / 1000, 0],
  ['with its app, kB', (row) => row.visit.withApp / 1000, 0],
];

/** The columns that are drawn. */
const DRAWN = ['ingest, s', 'edition, MB', 'p95', 'first visit, kB'];
const NAMES: Readonly<Record<string, string>> = { p95: 'question, p95' };

/** How many times as much each costs as with the least data, both axes by powers of ten. */
function picture(rows: readonly Row[]): string {
  const [width, height, left, right, top, bottom] = [720, 400, 60, 560, 56, 350];
  const x = scaleLog([1, 100], [left, right]);
  const y = scaleLog([0.5, 200], [bottom, top]).clamp(true);
  const grid = [1, 10, 100].flatMap((each) => [
    `<path d="M${left} ${y(each)}H${right}" stroke="#ddd"/>`,
    `<text x="${left - 8}" y="${y(each) + 4}" text-anchor="end">${each}×</text>`,
    `<text x="${x(each)}" y="${bottom + 22}" text-anchor="middle">${each}×</text>`,
  ]);
  const drawn = COLUMNS.filter(([name]) => DRAWN.includes(name)).map(([name, value]) => {
    const least = rows[0] ? value(rows[0]) : 1;
    return {
      name: (NAMES[name] ?? name).replace(/, (s|MB|kB)$/, ''),
      times: rows.map((row) => value(row) / least),
    };
  });
  let free = bottom;
  const lines = drawn
    .toSorted((a, b) => (a.times.at(-1) ?? 1) - (b.times.at(-1) ?? 1))
    .flatMap(({ name, times }) => {
      const last = times.at(-1) ?? 1;
      free = Math.min(y(last), free - 18);
      const points = times.map((each, place) => `${x(10 ** place)},${y(each).toFixed(1)}`).join(' ');
      const said = `${name} ${last < 10 ? last.toFixed(1) : last.toFixed(0)}×`;
      return [
        `<polyline points="${points}" fill="none" stroke="#111" stroke-width="2"/>`,
        `<text x="${right + 10}" y="${free + 4}">${said}</text>`,
      ];
    });
  const title = 'What grows with 1, 10 and 100 times as many municipal figures';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="14" role="img" aria-label="${title}">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${left}" y="28" font-size="17" font-weight="600">${title}</text>`,
    ...grid,
    ...lines,
    `<text x="${left}" y="${height - 8}" fill="#555">SYNTHETIC data; npm run bench:growth</text>`,
    '</svg>\n',
  ].join('\n');
}

async function compareSizes(target: string | undefined): Promise<void> {
  buildProduct();
  console.log(machine());
  console.log(`\n| data | ${COLUMNS.map(([name]) => name).join(' | ')} |`);
  console.log(`| ---: | ${COLUMNS.map(() => '---:').join(' | ')} |`);
  const rows: Row[] = [];
  for (const every of EVERY) {
    const row = await measure(every);
    rows.push(row);
    const cells = COLUMNS.map(([, value, digits]) => value(row).toFixed(digits));
    console.log(`| ${100 / every}× | ${cells.join(' | ')} |`);
  }
  if (target === undefined) return;
  await writeFile(target, picture(rows));
  console.log(`\npicture: ${target}`);
}

const [way, folder = '', ...words] = process.argv.slice(2);
if (way === 'takeIn') process.send?.(await takeIn(folder, words[0] ?? ''));
else if (way === 'serve') {
  process.send?.(
    await serve(
      folder,
      INDICATOR_IDS.filter((id) => words.includes(id)),
    ),
  );
} else await compareSizes(way);
