// The size budget: bytes that a first visit downloads, compressed as the server sends them. Exact, so it
// may fail the build. Reads Vite's manifest, so it follows the real import graph. The data of the first view
// have their own limit in tests/e2e/overview.test.ts, where the browser tells what it fetched.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly isEntry?: boolean;
}

const KB = 1000;
const FIRST_PAINT = 101.1 * KB;
const OVERVIEW = 135.2 * KB;
const WITH_CHARTS = 225 * KB;

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, Chunk>;

function brotliSize(bytes: Buffer | string): number {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(bytes, { params: quality }).length;
}

/** Files that loading the chunks of these manifest keys downloads, static imports and styles included. */
function filesOf(keys: readonly string[], seen = new Set<string>()): Set<string> {
  for (const key of keys) {
    const chunk = manifest[key];
    if (!chunk || seen.has(chunk.file)) continue;
    seen.add(chunk.file);
    chunk.css?.forEach((file) => seen.add(file));
    filesOf(chunk.imports ?? [], seen);
  }
  return seen;
}

function keysMatching(pattern: RegExp): string[] {
  const keys = Object.keys(manifest).filter((key) => pattern.test(key));
  if (keys.length === 0) throw new Error(`dist has no chunk ${String(pattern)}`);
  return keys;
}

function sizeOf(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + brotliSize(readFileSync(join('dist', file))), 0);
}

const entry = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
const page = brotliSize(readFileSync('dist/index.html'));
const first = filesOf([...entry, ...keysMatching(/src\/web\/words\/es\/frame\.ts$/)]);
const overview = filesOf(
  [
    ...keysMatching(/features\/overview\/OverviewPage\.tsx$/),
    ...keysMatching(/src\/web\/words\/es\/overview\.ts$/),
    ...keysMatching(/src\/web\/api\/asks\/figures\.ts$/),
  ],
  new Set(first),
);
const withCharts = filesOf(keysMatching(/charts\/lines\/DrawnLineChart\.tsx$/), new Set(overview));

const lines: readonly (readonly [string, number, number])[] = [
  ['first paint: HTML, CSS, frame, filters, skeleton', page + sizeOf(first), FIRST_PAINT],
  ['sentence and cards: the same with overview, contract, judgement', page + sizeOf(overview), OVERVIEW],
  ['the same with the chart library', page + sizeOf(withCharts), WITH_CHARTS],
];

let over = false;
for (const [what, bytes, budget] of lines) {
  over ||= bytes > budget;
  console.log(`${bytes > budget ? 'OVER ' : 'ok   '}${what}: ${bytes} of ${budget} bytes (brotli)`);
}
if (over) {
  console.error('The size budget is exceeded.');
  process.exit(1);
}
