// What a question of municipalities costs that nobody asked before, over a SYNTHETIC edition in which everything that
// the official file counts is kept for every municipality: of 150 months, which are 37 million cells of that file
// (98 categories, folded into the indicators). With 732 months the edition itself has as many.
// Usage: npm run bench:municipal -- [--months 150] [--questions 100]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { IndicatorId } from '../src/domain/indicator/rows.ts';
import { STATE_CODES } from '../src/domain/place/region.ts';
import { addMonths } from '../src/domain/time/period.ts';
import { createApp, type App } from '../src/server/app.ts';
import { NODE_ENCODERS } from '../src/server/node/encoders.ts';
import { openShelf } from '../src/server/shelf/edition-shelf.ts';
import { workAhead } from '../src/server/shelf/warming.ts';
import { machine, peakMemory, quantile } from './machine.ts';
import { writeMunicipalEdition, type SyntheticSize } from './municipal-edition.ts';
import { seeded } from './random.ts';

const { values } = parseArgs({
  options: { months: { type: 'string', default: '150' }, questions: { type: 'string', default: '100' } },
});
/** The categories that the official file counts apart (bench/ingest-catalogue.csv). */
const CATEGORIES = 98;
const questions = Number(values.questions);
const chance = seeded(37);

function oneOf<T>(list: readonly T[]): T {
  return list[Math.floor(chance() * list.length)] as T;
}

/** Up to a year that ends in one of the last ninety months of the table, and the same months a year before. */
function windows(): string {
  const to = addMonths('2025-12', -Math.floor(chance() * 90));
  const from = addMonths(to, -Math.floor(chance() * 12));
  return `from=${from}&to=${to}&baseFrom=${addMonths(from, -12)}&baseTo=${addMonths(to, -12)}`;
}

function state(): string {
  return `state=${oneOf(STATE_CODES)}`;
}

function letter(): string {
  return oneOf('abcdefghijlmnopqrstuvxyz'.split(''));
}

/** What is asked, by kind: places, indicators and months at random, each with the same chance. */
function asking(indicators: readonly IndicatorId[], codes: readonly string[]): Record<string, () => string> {
  const of = (): string => `indicator=${oneOf(indicators)}`;
  const three = (): string => [oneOf(codes), oneOf(codes), oneOf(STATE_CODES)].join(',');
  return {
    'one municipality, all its months': () => `/municipalities/${oneOf(codes)}/series`,
    'a state, month by month': () => `/municipalities?${of()}&${state()}`,
    'rates of a state': () => `/municipalities/rates?${of()}&${state()}&${windows()}`,
    'rates of the nation': () => `/municipalities/rates?${of()}&${windows()}`,
    'concentration in a state': () => `/concentration?${of()}&${state()}&${windows()}`,
    'concentration in the nation': () => `/concentration?${of()}&${windows()}`,
    'two municipalities and a state': () => `/compare/places?${of()}&places=${three()}&${windows()}`,
    'places by name': () => `/places/search?q=${letter()}${letter()}`,
  };
}

/** What one question costs: from the request to its last compressed byte, and the processor that it took. */
interface Cost {
  readonly wall: number;
  readonly processor: number;
}

async function costOf(app: App, path: string): Promise<Cost> {
  const before = process.cpuUsage();
  const start = performance.now();
  const request = new Request(`http://saldo.test/api/v1${path}`, { headers: { 'Accept-Encoding': 'br' } });
  const response = await app(request);
  await response.arrayBuffer();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  // A place or month that the state's figures lack is an answer too.
  if (!response.ok && response.status !== 404) throw new Error(`${path} answers ${response.status}`);
  return { wall, processor: (user + system) / 1000 };
}

function printCosts(name: string, costs: readonly Cost[]): void {
  const figures = (['wall', 'processor'] as const).flatMap((key) => {
    const each = costs.map((cost) => cost[key]);
    return [quantile(each, 0.5), quantile(each, 0.95), quantile(each, 1)].map((value) => value.toFixed(1));
  });
  console.log(`| ${[name, costs.length, ...figures].join(' | ')} |`);
}

/** Asks so many distinct questions of each kind, and prints what they cost. */
async function measure(app: App, kinds: Record<string, () => string>): Promise<void> {
  console.log('| question | asked | p50, ms | p95 | most | processor p50, ms | p95 | most |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  const all: Cost[] = [];
  for (const [name, make] of Object.entries(kinds)) {
    const paths = new Set(Array.from({ length: questions }, make));
    const costs: Cost[] = [];
    for (const path of paths) costs.push(await costOf(app, path));
    printCosts(name, costs);
    all.push(...costs);
  }
  printCosts('all', all);
}

async function municipalities(app: App, edition: string): Promise<string[]> {
  const response = await app(new Request(`http://saldo.test/api/v1/editions/${edition}/places`));
  const { municipalities: all } = (await response.json()) as { municipalities: { code: string }[] };
  return all.map(({ code }) => code);
}

function tell(size: SyntheticSize, seconds: number): void {
  const { indicators, places, months, cells, bytes } = size;
  const shape = `${indicators.length} indicators × ${places} places × ${months} months`;
  const amount = `${(cells / 1e6).toFixed(1)} million cells, ${(bytes / 1e6).toFixed(1)} MB`;
  const file = `${((CATEGORIES * places * months) / 1e6).toFixed(1)} million cells of the official file`;
  console.log(`synthetic edition: ${shape} = ${amount}; ${file}`);
  console.log(`written in ${seconds.toFixed(0)} s, resident memory at most ${peakMemory()} MB`);
}

async function bench(folder: string): Promise<void> {
  const began = performance.now();
  const size = await writeMunicipalEdition(folder, Number(values.months));
  tell(size, (performance.now() - began) / 1000);
  const opening = performance.now();
  const shelf = await openShelf({ dataFolder: folder, every: 0, say: () => undefined });
  const opened = performance.now() - opening;
  const app = createApp(shelf, { encoders: NODE_ENCODERS });
  const before = performance.now();
  await workAhead(app);
  const ahead = performance.now() - before;
  const [serving] = await shelf.editions();
  console.log(
    `opened in ${(opened / 1000).toFixed(1)} s, worked ahead in ${(ahead / 1000).toFixed(1)} s more\n`,
  );
  await measure(app, asking(size.indicators, await municipalities(app, serving?.id ?? '')));
  console.log(`\nresident memory at most ${peakMemory()} MB`);
  await shelf.close();
}

console.log(machine());
const folder = await mkdtemp(join(tmpdir(), 'saldo-municipal-'));
try {
  await bench(folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}
