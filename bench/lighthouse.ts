// Lighthouse over every page as a phone in Spanish sees it, on today's production build: `npm run bench -- lighthouse`,
// or `npm run bench:lighthouse -- [--runs N] [--resume] [--rules] [PATH…]` for the median of N runs (1), for going on
// where a run over the same build was stopped, for what does not depend on time alone, or for some pages.
// Lighthouse (186 MB) is fetched when it is first asked for, beside the tests' browser (decision 124).
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { EVERY_PAGE } from '../tests/browser/every-page.ts';
import { findBrowser } from '../tests/browser/find-browser.ts';
import { sizesOf } from './load/asked-again.ts';
import { startProduct } from './load/product.ts';
import { machine, median } from './machine.ts';

const VERSION = '12.8.2';
const root = resolve(import.meta.dirname, '..');
const cache = join(root, 'node_modules/.cache', `lighthouse-${VERSION}`);

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '1' },
    resume: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
  },
});

interface Audit {
  readonly score: number | null;
  readonly numericValue?: number;
}

/** What is read of a report of Lighthouse. */
interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<Record<string, Audit>>;
}

const RULES = ['accessibility', 'best-practices', 'seo'] as const;

/** One run over a page: scores of 100, seconds and milliseconds as Lighthouse counts them, and what failed by rule. */
interface Run {
  readonly scores: Readonly<Record<string, number>>;
  readonly lcp: number;
  readonly blocking: number;
  readonly shift: number;
  readonly failed: readonly string[];
  /** Rules that failed and have no weight in a score. */
  readonly noted: readonly string[];
}

/** The programme, fetched where it is not there yet; its packages run nothing while they are installed. */
function program(): string {
  const path = join(cache, 'node_modules/lighthouse/cli/index.js');
  if (!existsSync(path)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, 'package.json'), '{"private":true}');
    const words = ['install', `lighthouse@${VERSION}`, '--save-exact', '--ignore-scripts', '--no-audit'];
    execFileSync('npm', [...words, '--no-fund', '--loglevel=error'], { cwd: cache, stdio: 'inherit' });
  }
  return path;
}

function readRun({ categories, audits }: Report): Run {
  const value = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  const scores = Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]);
  const failed = RULES.flatMap((id) => categories[id]?.auditRefs ?? []).filter(({ id }) => {
    const score = audits[id]?.score ?? null;
    return score !== null && score < 1;
  });
  return {
    scores: Object.fromEntries(scores) as Record<string, number>,
    lcp: value('largest-contentful-paint') / 1000,
    blocking: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    failed: failed.filter(({ weight }) => weight > 0).map(({ id }) => id),
    noted: failed.filter(({ weight }) => weight === 0).map(({ id }) => id),
  };
}

async function runOnce(address: string): Promise<Run> {
  const { executablePath, env } = findBrowser();
  const flags = '--headless --no-sandbox --disable-gpu --disable-dev-shm-usage --accept-lang=es-MX';
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      program(),
      address,
      '--quiet',
      '--output=json',
      '--form-factor=mobile',
      `--throttling-method=${options.rules ? 'provided' : 'simulate'}`,
      '--disable-full-page-screenshot',
      '--no-enable-error-reporting',
      `--only-categories=${(options.rules ? RULES : ['performance', ...RULES]).join(',')}`,
      `--chrome-flags=${flags}`,
    ],
    { env: { ...env, CHROME_PATH: executablePath }, maxBuffer: 2 ** 28 },
  );
  return readRun(JSON.parse(stdout) as Report);
}

/** Runs kept by page, under the name of the build, so that what was stopped may go on. */
function keeping(): { readonly runs: Record<string, Run[]>; readonly keep: () => void } {
  const build = createHash('sha256')
    .update(readFileSync(join(root, 'dist/index.html')))
    .digest('hex');
  const path = join(cache, `${build.slice(0, 12)}${options.rules ? '-rules' : ''}.json`);
  const runs =
    options.resume && existsSync(path)
      ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Run[]>)
      : {};
  return { runs, keep: () => writeFileSync(path, JSON.stringify(runs)) };
}

function row(path: string, runs: readonly Run[], load: number): string {
  const score = (id: string): string => median(runs.map(({ scores }) => scores[id] ?? Number.NaN)).toFixed(0);
  const times = [
    median(runs.map(({ lcp }) => lcp)).toFixed(1),
    median(runs.map(({ blocking }) => blocking)).toFixed(0),
    median(runs.map(({ shift }) => shift)).toFixed(3),
  ];
  const rules = RULES.map(score);
  const cells = options.rules ? rules : [score('performance'), ...rules, ...times, load.toFixed(1)];
  return `| ${[`\`${path}\``, ...cells].join(' | ')} |`;
}

/** Measures what is asked for, a row a page; gives what fails though it does not depend on time. */
async function measure(url: string): Promise<string[]> {
  const { runs, keep } = keeping();
  const faults: string[] = [];
  const noted = new Map<string, string[]>();
  const heads = [
    'page',
    'performance',
    'accessibility',
    'best practices',
    'SEO',
    'LCP, s',
    'blocking, ms',
    'CLS',
    'load',
  ];
  const shown = options.rules ? ['page', ...heads.slice(2, 5)] : heads;
  console.log(`| ${shown.join(' | ')} |`);
  console.log(
    `| --- | ${shown
      .slice(1)
      .map(() => '---:')
      .join(' | ')} |`,
  );
  for (const path of positionals.length > 0 ? positionals : EVERY_PAGE) {
    const own = (runs[path] ??= []);
    // Its first drawing is a measurement of its own: npm run bench:pages.
    await sizesOf(url + path);
    while (own.length < Number(options.runs)) {
      own.push(await runOnce(url + path));
      keep();
    }
    console.log(row(path, own, loadavg()[0] ?? Number.NaN));
    const failed = [...new Set(own.flatMap((each) => each.failed))];
    if (failed.length > 0) faults.push(`${path}: ${failed.join(', ')}`);
    if (!options.rules && !own.every(({ shift }) => shift <= 0.02)) faults.push(`${path}: shifts`);
    for (const id of new Set(own.flatMap((each) => each.noted)))
      noted.set(id, [...(noted.get(id) ?? []), path]);
  }
  for (const [id, paths] of noted) console.log(`\nwithout weight: ${id} on ${paths.join(', ')}`);
  return faults;
}

program();
const product = await startProduct();
try {
  console.log(`Lighthouse ${VERSION}, mobile, median of ${options.runs}; ${machine()}\n`);
  const faults = await measure(product.url);
  const whole = options.rules ? 'No rule fails.' : 'No rule fails and nothing shifts.';
  console.log(`\n${faults.length === 0 ? whole : faults.join('\n')}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  product.stop();
}
