// Every measurement side by side, in one run: npm run bench, or npm run bench -- api cold for some of them.
// What each prints is what docs/performance.md keeps, with the machine and the command.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { machine } from './machine.ts';

interface Section {
  readonly title: string;
  readonly script: string;
  readonly words: readonly string[];
}

const SECTIONS: Readonly<Record<string, Section>> = {
  api: { title: 'Kept answers, beside a bare Node server and nginx', script: 'serve.ts', words: ['3'] },
  connections: { title: 'A thousand connections for a minute', script: 'connections.ts', words: [] },
  proxies: { title: 'Behind nginx and Caddy as shipped', script: 'proxies.ts', words: [] },
  cold: { title: 'Questions that nobody asked before', script: 'cold-answers.ts', words: [] },
  municipal: {
    title: 'Questions of municipalities, over a synthetic full edition',
    script: 'municipal-queries.ts',
    words: ['--questions', '50'],
  },
  flood: { title: 'A flood of distinct addresses', script: 'flood.ts', words: ['--addresses', '20000'] },
  fuzz: {
    title: 'The API at random, by its own document',
    script: 'api-fuzz.ts',
    words: ['--requests', '2000'],
  },
  pages: { title: 'Pages drawn by the server', script: 'drawn-pages.ts', words: [] },
  lighthouse: { title: 'Lighthouse over every page, as a phone', script: 'lighthouse.ts', words: [] },
  'first-press': {
    title: 'The first press on a page that the server drew, as a phone',
    script: 'first-press.ts',
    words: ['--runs', '5'],
  },
  filters: {
    title: 'A choice in the filter bar, until the frame that shows it',
    script: 'filter-change.ts',
    words: ['--turns', '10'],
  },
  repaint: { title: '32 small multiples, drawn four ways', script: 'states-repaint.ts', words: [] },
  ingest: { title: 'Ingest of a synthetic municipal file', script: 'ingest-municipal.ts', words: [] },
  growth: { title: 'How cost grows with the data', script: 'growth.ts', words: [] },
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(SECTIONS, name));
if (unknown !== undefined) {
  console.error(`no measurement is called ${unknown}; there are ${Object.keys(SECTIONS).join(', ')}`);
  process.exit(2);
}

console.log(machine());
for (const [name, { title, script, words }] of Object.entries(SECTIONS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n## ${title}\n`);
  const path = resolve(import.meta.dirname, script);
  const run = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', path, ...words], {
    cwd: resolve(import.meta.dirname, '..'),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (run.status !== 0) {
    console.log(`ended with ${run.status ?? run.signal}`);
    process.exitCode = 1;
  }
}
