// Every measurement side by side, in one run: npm run bench, or npm run bench -- api cold for some of them.
// What each prints is what docs/performance.md keeps, with the machine and the command.
import { spawnSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { resolve } from 'node:path';

interface Section {
  readonly title: string;
  readonly script: string;
  readonly words: readonly string[];
}

const SECTIONS: Readonly<Record<string, Section>> = {
  api: { title: 'Kept answers, beside a bare Node server and nginx', script: 'serve.ts', words: ['3'] },
  cold: { title: 'Questions that nobody asked before', script: 'cold-answers.ts', words: [] },
  flood: { title: 'A flood of distinct addresses', script: 'flood.ts', words: ['--addresses', '20000'] },
  fuzz: {
    title: 'The API at random, by its own document',
    script: 'api-fuzz.ts',
    words: ['--requests', '2000'],
  },
  pages: { title: 'Pages drawn by the server', script: 'drawn-pages.ts', words: [] },
  repaint: { title: 'A filter change at 32 states', script: 'states-repaint.ts', words: [] },
  ingest: { title: 'Ingest of a synthetic municipal file', script: 'ingest-municipal.ts', words: [] },
};

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()
    .map((each) => each.toFixed(1))
    .join(' ');
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${memory} GB, Node ${process.version}; load ${load}`;
}

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
