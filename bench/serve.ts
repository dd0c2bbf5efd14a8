// How fast a kept, compressed answer goes out, beside a bare static server that sends the same bytes.
// Usage: node --import tsx bench/serve.ts [seconds per run, default 2]
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listening, perSecond, processorOf, startModule, type Server } from './load/asking.ts';
import { brotliOf, hasNginx, nginxWithFile, startSaldo } from './load/servers.ts';
import { median } from './machine.ts';

const CONNECTIONS = 64;
const ROUNDS = 3;
const seconds = Number(process.argv[2] ?? 2);

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

function ratio(mine: readonly number[], theirs: readonly number[]): string {
  return (median(mine) / median(theirs)).toFixed(2);
}

interface Measured {
  readonly rates: number[];
  readonly costs: number[];
}

async function measureOnce(server: Server, into: Measured, etag?: string): Promise<void> {
  const before = processorOf(server.pid);
  const rate = await perSecond(server, { connections: CONNECTIONS, seconds, etag });
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

/** A bare server that holds what an address answers, with few headers or with all. */
async function bareServer(name: string, { port, path }: Server, which: 'few' | 'all'): Promise<Server> {
  const child = startModule(['bench/serve.ts', '--bytes', `http://127.0.0.1:${port}${path}`, which]);
  stopping.push(() => child.kill());
  return { name, port: await listening(child), path, pid: child.pid };
}

const stopping: (() => void)[] = [];

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'saldo-serve-'));
  try {
    const saldo = await startSaldo();
    stopping.push(saldo.stop);
    const bytes = await brotliOf(saldo);
    const servers: Server[] = [
      saldo,
      await bareServer('bare node:http', saldo, 'few'),
      await bareServer('bare node:http, all headers of Saldo', saldo, 'all'),
    ];
    const nginx = hasNginx ? await nginxWithFile(saldo.path, bytes, folder) : undefined;
    if (nginx) stopping.push(nginx.stop);
    console.log(
      `${CONNECTIONS} connections, ${bytes.length} bytes of brotli; medians of ${ROUNDS} runs of ${seconds} s by turns`,
    );
    console.log(
      '| answer | server | a second | processor, µs each | rate of Saldo to it | processor of it to Saldo |',
    );
    console.log('| --- | --- | ---: | ---: | ---: | ---: |');
    await measure([...servers, ...(nginx ? [nginx] : [])], '200, compressed');
    const response = await fetch(`http://127.0.0.1:${saldo.port}${saldo.path}`, {
      headers: { 'Accept-Encoding': 'br' },
    });
    await measure(servers, '304, the client has it', response.headers.get('etag') ?? '');
    if (!nginx) console.log('nginx is not on this machine (NGINX_PATH)');
  } finally {
    for (const stop of stopping) stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

await (process.argv[2] === '--bytes' ? serveBytes() : bench());
