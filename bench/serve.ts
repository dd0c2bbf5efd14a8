// How fast a kept, compressed answer goes out, beside a bare static server that sends the same bytes.
// Usage: node --import tsx bench/serve.ts [seconds per run, default 2]
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';

const CONNECTIONS = 16;
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
  const [address = '', encoding = 'br'] = process.argv.slice(3);
  const response = await fetch(address, { headers: { 'Accept-Encoding': encoding } });
  const etag = response.headers.get('etag') ?? '';
  // fetch has already decoded the body, so the bytes are compressed again as ours are.
  const { brotliCompressSync } = await import('node:zlib');
  const bytes = brotliCompressSync(Buffer.from(await response.arrayBuffer()));
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Encoding': 'br',
    ETag: etag,
    Vary: 'Accept-Encoding',
    'Cache-Control': 'public, max-age=31536000, immutable',
  };
  const server = createServer((request, answer) => {
    if (request.headers['if-none-match'] === etag) answer.writeHead(304, headers).end();
    else answer.writeHead(200, { ...headers, 'Content-Length': bytes.length }).end(bytes);
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

async function measure(ours: Target, bare: Target, etag?: string): Promise<void> {
  const rates: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    // By turns, so that whatever else the machine does falls on both.
    rates.ours.push(await perSecond(ours, etag));
    rates.bare.push(await perSecond(bare, etag));
  }
  const [our, their] = [median(rates.ours), median(rates.bare)];
  const what = etag === undefined ? '200, compressed body' : '304, the client has it';
  const ratio = (our / their).toFixed(2);
  console.log(`${what}: Saldo ${our.toFixed(0)}/s, bare node:http ${their.toFixed(0)}/s, ratio ${ratio}`);
}

async function bench(): Promise<void> {
  const saldo = startServer(['src/server/node/main.ts'], { PORT: '0' });
  const port = await listening(saldo);
  const { edition } = (await (await fetch(`http://127.0.0.1:${port}/healthz`)).json()) as { edition: string };
  const path = `/api/v1/editions/${edition}/indicators/homicide-victims`;
  const address = `http://127.0.0.1:${port}${path}`;
  const bare = startServer(['bench/serve.ts', '--bytes', address]);
  const etag = (await fetch(address, { headers: { 'Accept-Encoding': 'br' } })).headers.get('etag') ?? '';
  try {
    const barePort = await listening(bare);
    await measure({ port, path }, { port: barePort, path });
    await measure({ port, path }, { port: barePort, path }, etag);
  } finally {
    saldo.kill();
    bare.kill();
  }
}

await (process.argv[2] === '--bytes' ? serveBytes() : bench());
