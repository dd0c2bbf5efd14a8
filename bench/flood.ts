// A flood of distinct addresses against a server with little memory: spellings of one address, distinct valid
// questions (months, lists of states, pairs of windows), strangers' parameters, hosts, pages that do not exist. Prints what it answered and how far memory grew.
// Usage: npm run bench:flood -- --addresses 200000 --heap 256   (after a build)
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** A question of the flood. */
interface Asked {
  readonly path: string;
  readonly host: string;
}

const HOST = 'saldo.test';
const LETTERS = 'publications';

/** `/api/v1/publications` with some of its letters percent-encoded: the bits of a number say which. */
function spelling(number: number): string {
  const letters = LETTERS.split('').map((letter, place) =>
    (number >> place) & 1 ? `%${letter.codePointAt(0)?.toString(16)}` : letter,
  );
  return `/api/v1/${letters.join('')}${number >> LETTERS.length ? `?${'&'.repeat(number >> LETTERS.length)}` : ''}`;
}

/** A month by number from January 1970, within what the API takes. */
function month(number: number): string {
  return `${1970 + (Math.floor(number / 12) % 130)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** States joined by commas, two at least: which ones the bits of a number say. */
function states(number: number): string {
  const codes = Array.from({ length: 32 }, (_, at) => String(at + 1).padStart(2, '0'));
  // Fifteen bits choose one of each two states, the last two are always there.
  return codes.filter((_, at) => at >= 30 || at % 2 === ((number >> (at >> 1)) & 1)).join(',');
}

/** Two windows of months that homicide is counted in, one pair for each number. */
function windows(number: number): string {
  const [from, length, back] = [number % 80, Math.floor(number / 80) % 30, Math.floor(number / 2400) % 30];
  const start = 49 * 12 + from; // from 2019
  return `from=${month(start)}&to=${month(start + length)}&baseFrom=${month(start - back - 1)}&baseTo=${month(start - 1)}`;
}

/** One of each kind by turns; every address of one kind differs from the others of it. */
const KINDS: readonly ((number: number) => Asked)[] = [
  (number) => ({ path: spelling(number), host: HOST }),
  (number) => ({
    path: `/api/v1/events?from=${month(number)}&to=${month(number + (number % 97))}`,
    host: HOST,
  }),
  (number) => ({ path: `/api/v1/announced?x=${number}`, host: HOST }),
  (number) => ({ path: `/no-such-page-${number}?utm_source=${number}`, host: HOST }),
  (number) => ({
    path: `/api/v1/series?indicator=homicide-victims&region=${states(number)}&from=2024-01&to=${month(54 * 12 + 6 + (number >> 15))}`,
    host: HOST,
  }),
  (number) => ({
    path: `/api/v1/compare?indicator=homicide-victims&region=25&${windows(number)}`,
    host: HOST,
  }),
];

/** What costs most to make, in between: a drawn page, and a feed that names its host. */
const DEAR: readonly ((number: number) => Asked)[] = [
  (number) => ({ path: `/claims?x=${number}`, host: HOST }),
  (number) => ({ path: '/feed.json', host: `host-${number}.test` }),
];

/** One in so many is dear. */
const DEAR_EVERY = 200;

/** The address at a place of the flood. */
export function floodAddress(place: number): Asked {
  const isDear = place % DEAR_EVERY === DEAR_EVERY - 1;
  const number = Math.floor(place / (isDear ? DEAR_EVERY : 1));
  const kinds = isDear ? DEAR : KINDS;
  const kind = kinds[number % kinds.length];
  return kind?.(Math.floor(number / kinds.length)) ?? { path: '/', host: HOST };
}

/** Asks at a port; gives the status, 0 where the connection broke. */
function statusAt(port: number, { path, host }: Asked, agent: Agent): Promise<number> {
  return new Promise((answered) => {
    const asking = request({ port, path, agent, headers: { host } }, (response) => {
      response.resume().once('end', () => answered(response.statusCode ?? 0));
    });
    asking.once('error', () => answered(0));
    asking.end();
  });
}

/** Sends a flood over some connections; gives how often each status came. */
export async function flood(port: number, addresses: number, connections = 32): Promise<Map<number, number>> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const statuses = new Map<number, number>();
  let next = 0;
  async function keepAsking(): Promise<void> {
    for (let place = next++; place < addresses; place = next++) {
      const status = await statusAt(port, floodAddress(place), agent);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  }
  await Promise.all(Array.from({ length: connections }, keepAsking));
  agent.destroy();
  return statuses;
}

function started(heap: string): Promise<{ child: ChildProcess; port: number }> {
  const root = resolve(import.meta.dirname, '..');
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${heap}`, '--import', 'tsx', 'src/server/node/main.ts'],
    { cwd: root, env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return new Promise((done, failed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const port = /at http:\S+:(\d+)/.exec(chunk.toString())?.[1];
      if (port) done({ child, port: Number(port) });
    });
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}`)));
  });
}

/** Megabytes of memory that a process has, now and at most; nothing where the system does not tell. */
function memoryOf(pid: number | undefined): string {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const of = (name: string) =>
      Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1000);
    return `${of('VmRSS')} MB, at most ${of('VmHWM')} MB`;
  } catch {
    return 'not reported by this system';
  }
}

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      addresses: { type: 'string', default: '200000' },
      heap: { type: 'string', default: '256' },
    },
  });
  const { child, port } = await started(values.heap);
  try {
    console.log(`heap ${values.heap} MB; resident before: ${memoryOf(child.pid)}`);
    const start = performance.now();
    const statuses = await flood(port, Number(values.addresses));
    const seconds = (performance.now() - start) / 1000;
    const counts = [...statuses]
      .toSorted(([a], [b]) => a - b)
      .map(([status, count]) => `${status}: ${count}`);
    console.log(`${values.addresses} distinct addresses in ${seconds.toFixed(0)} s; ${counts.join(', ')}`);
    console.log(`resident after: ${memoryOf(child.pid)}`);
    const agent = new Agent();
    console.log(`/healthz after it: ${await statusAt(port, { path: '/healthz', host: HOST }, agent)}`);
    if (statuses.has(0) || statuses.has(500)) process.exitCode = 1;
  } finally {
    child.kill();
  }
}

if (process.argv[1] === import.meta.filename) await bench();
