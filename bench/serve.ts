// How fast a kept, compressed answer goes out, beside a bare static server that sends the same bytes.
// Usage: node --import tsx bench/serve.ts [seconds per run, default 2]
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const CONNECTIONS = 64;
const ROUNDS = 3;
const seconds = Number(process.argv[2] ?? 2);
const root = resolve(import.meta.dirname, '..');

interface Target {
  readonly port: number;
  readonly path: string;
}

function requestText({ path }: Target, etag?: string): string {
  const condition = etag === undefined ? '' : `If-None-Match: ${etag}\r\n`;
  return `GET ${path} HTTP/1.1\r\nHost: bench\r\nAccept-Encoding: br\r\n${condition}\r\n`;
}

/** Length in bytes of one whole response, head and body, measured on the first. */
function responseLength(target: Target, text: string): Promise<number> {
  return new Promise((done, failed) => {
    const socket = connect(target.port, '127.0.0.1', () => socket.write(text));
    let bytes = Buffer.alloc(0);
    socket.on('error', failed);
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      const end = bytes.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(bytes.subarray(0, end).toString())?.[1] ?? 0);
      if (bytes.length < end + 4 + length) return;
      socket.destroy();
      done(end + 4 + length);
    });
  });
}

/** Keeps one connection busy until the time is up; gives the number of responses. */
function keepAsking(target: Target, text: string, length: number, until: number): Promise<number> {
  return new Promise((done, failed) => {
    let count = 0;
    let received = 0;
    const socket = connect(target.port, '127.0.0.1', () => socket.write(text));
    socket.on('error', failed);
    socket.on('data', (chunk) => {
      received += chunk.length;
      if (received < length) return;
      received -= length;
      count += 1;
      if (performance.now() < until) socket.write(text);
      else {
        socket.destroy();
        done(count);
      }
    });
  });
}

async function perSecond(target: Target, etag?: string): Promise<number> {
  const text = requestText(target, etag);
  const length = await responseLength(target, text);
  const start = performance.now();
  const until = start + seconds * 1000;
  const counts = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => keepAsking(target, text, length, until)),
  );
  return counts.reduce((sum, each) => sum + each, 0) / ((performance.now() - start) / 1000);
}

function listening(child: ChildProcess): Promise<number> {
  return new Promise((done, failed) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const port = /:(\d+)\s*$/.exec(chunk.toString())?.[1];
      if (port) done(Number(port));
    });
    child.on('exit', () => failed(new Error('a server of the bench has ended')));
  });
}

/** A server that holds one answer and sends it to whoever asks: what a static file server does at best. */
async function serveBytes(): Promise<void> {
  const [address = '', which = 'few'] = process.argv.slice(3);
  const response = await fetch(address, { headers: { 'Accept-Encoding': 'br' } });
  const etag = response.headers.get('etag') ?? '';
  // fetch has already decoded the body, so the bytes are compressed again as ours are.
  const bytes = brotliCompressSync(Buffer.from(await response.arrayBuffer()));
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Encoding': 'br',
    ETag: etag,
    Vary: 'Accept-Encoding',
    'Cache-Control': 'public, max-age=31536000, immutable',
  };
  const own = ['date', 'connection', 'keep-alive', 'content-length', 'content-encoding', 'transfer-encoding'];
  const all = Object.fromEntries([...response.headers].filter(([name]) => !own.includes(name)));
  const sent = which === 'all' ? { ...all, 'Content-Encoding': 'br' } : headers;
  const server = createServer((request, answer) => {
    if (request.headers['if-none-match'] === etag) answer.writeHead(304, sent).end();
    else answer.writeHead(200, { ...sent, 'Content-Length': bytes.length }).end(bytes);
  });
  server.listen(0, '127.0.0.1', () => console.log(`:${(server.address() as AddressInfo).port}`));
}

function startServer(args: readonly string[], settings: Record<string, string> = {}): ChildProcess {
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  return spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: root,
    stdio: [...stdio],
    env: { ...process.env, ...settings },
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Seconds of processor that a process has used; nothing where the system does not tell. */
function processorOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    // Times of user and system, in hundredths of a second.
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}

interface Server extends Target {
  readonly name: string;
  readonly pid: number | undefined;
}

interface Measured {
  readonly rates: number[];
  readonly costs: number[];
}

async function measureOnce(server: Server, into: Measured, etag?: string): Promise<void> {
  const before = processorOf(server.pid);
  const rate = await perSecond(server, etag);
  into.rates.push(rate);
  into.costs.push(((processorOf(server.pid) - before) / (rate * seconds)) * 1e6);
}

/** Measures servers by turns, so that whatever else the machine does falls on all of them. */
async function measure(servers: readonly Server[], what: string, etag?: string): Promise<void> {
  const measured = servers.map((): Measured => ({ rates: [], costs: [] }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, server] of servers.entries()) {
      const into = measured[place];
      if (into) await measureOnce(server, into, etag);
    }
  }
  const [ours] = measured;
  if (!ours) return;
  for (const [place, { rates, costs }] of measured.entries()) {
    const ratio = (mine: readonly number[], theirs: readonly number[]) =>
      (median(mine) / median(theirs)).toFixed(2);
    const cells = [
      what,
      servers[place]?.name ?? '',
      median(rates).toFixed(0),
      median(costs).toFixed(0),
      place === 0 ? '' : ratio(ours.rates, rates),
      place === 0 ? '' : ratio(costs, ours.costs),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

/** Waits until a server has made what it makes ahead: its processor rests. */
async function settled(pid: number | undefined): Promise<void> {
  for (let quiet = 0; quiet < 3;) {
    const before = processorOf(pid);
    await new Promise((wake) => setTimeout(wake, 500));
    quiet = processorOf(pid) - before > 0.03 ? 0 : quiet + 1;
  }
}

/** nginx with the same bytes in a file, where it is on this machine (`NGINX_PATH`). */
async function nginxServer(path: string, bytes: Buffer, folder: string): Promise<Server | undefined> {
  const program = process.env['NGINX_PATH'] ?? 'nginx';
  if (spawnSync(program, ['-v']).error) return undefined;
  const port = 4390;
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
  for (const name of ['logs', 'temp']) mkdirSync(join(folder, name), { recursive: true });
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/temp/${name};`,
  );
  const headers =
    'default_type application/json; add_header Content-Encoding br; add_header Vary Accept-Encoding;';
  const site = `server { listen 127.0.0.1:${port}; root ${folder}; ${headers} }`;
  const http = `http { access_log off; sendfile on; tcp_nopush on; open_file_cache max=10; keepalive_requests 1000000; ${temp.join(' ')} ${site} }`;
  const lines = ['daemon off; worker_processes 1;', `pid ${folder}/pid; error_log ${folder}/logs/error.log;`];
  writeFileSync(
    join(folder, 'nginx.conf'),
    [...lines, 'events { worker_connections 4096; }', http].join('\n'),
  );
  const child = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  await new Promise((wake) => setTimeout(wake, 500));
  const worker = execFileSync('pgrep', ['-P', String(child.pid)])
    .toString()
    .trim();
  stopping.push(() => child.kill());
  return { name: 'nginx, one worker', port, path, pid: Number(worker) };
}

const stopping: (() => void)[] = [];

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'saldo-serve-'));
  try {
    const saldo = startServer(['src/server/node/main.ts'], { PORT: '0' });
    stopping.push(() => saldo.kill());
    const port = await listening(saldo);
    const { edition } = (await (await fetch(`http://127.0.0.1:${port}/healthz`)).json()) as {
      edition: string;
    };
    const path = `/api/v1/editions/${edition}/indicators/homicide-victims`;
    const address = `http://127.0.0.1:${port}${path}`;
    const response = await fetch(address, { headers: { 'Accept-Encoding': 'br' } });
    const bytes = brotliCompressSync(Buffer.from(await response.arrayBuffer()));
    const bare = startServer(['bench/serve.ts', '--bytes', address]);
    stopping.push(() => bare.kill());
    const barePort = await listening(bare);
    const like = startServer(['bench/serve.ts', '--bytes', address, 'all']);
    stopping.push(() => like.kill());
    const likePort = await listening(like);
    const nginx = await nginxServer(path, bytes, folder);
    await settled(saldo.pid);
    const servers: Server[] = [
      { name: 'Saldo', port, path, pid: saldo.pid },
      { name: 'bare node:http', port: barePort, path, pid: bare.pid },
      { name: 'bare node:http, all headers of Saldo', port: likePort, path, pid: like.pid },
      ...(nginx ? [nginx] : []),
    ];
    console.log(
      `${CONNECTIONS} connections, ${bytes.length} bytes of brotli; medians of ${ROUNDS} runs of ${seconds} s by turns`,
    );
    console.log(
      '| answer | server | a second | processor, µs each | rate of Saldo to it | processor of it to Saldo |',
    );
    console.log('| --- | --- | ---: | ---: | ---: | ---: |');
    await measure(servers, '200, compressed');
    await measure(servers.slice(0, 3), '304, the client has it', response.headers.get('etag') ?? '');
    if (!nginx) console.log('nginx is not on this machine (NGINX_PATH)');
  } finally {
    for (const stop of stopping) stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

await (process.argv[2] === '--bytes' ? serveBytes() : bench());
