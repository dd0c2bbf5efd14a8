// What a question of municipalities costs that nobody asked before, over a SYNTHETIC edition in which everything that
// the official file counts is kept for every municipality: of 150 months, which are 37 million cells of that file
// (98 categories, folded into the indicators). With 732 months the edition itself has as many.
// Usage: npm run bench:municipal -- [--months 150] [--questions 100]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createApp, type App } from '../src/server/app.ts';
import { NODE_ENCODERS } from '../src/server/node/encoders.ts';
import { openShelf } from '../src/server/shelf/edition-shelf.ts';
import { workAhead } from '../src/server/shelf/warming.ts';
import { machine, peakMemory, quantile } from './machine.ts';
import { writeMunicipalEdition, type SyntheticSize } from './municipal-edition.ts';
import { asking, costOf, municipalities, type Cost } from './municipal-questions.ts';

const { values } = parseArgs({
  options: { months: { type: 'string', default: '150' }, questions: { type: 'string', default: '100' } },
});
/** The categories that the official file counts apart (bench/ingest-catalogue.csv). */
const CATEGORIES = 98;
const questions = Number(values.questions);

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
