// How fast answers go out with the shipped files of nginx and Caddy before the server (without TLS), and how much of
// it the server still does. Usage: node --import tsx bench/proxies.ts   (after a build)
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { perSecond, processorOf, requestText, responseLength, type Server } from './load/asking.ts';
import { caddyBefore, hasCaddy, hasNginx, nginxBefore, startSaldo } from './load/servers.ts';
import { median } from './machine.ts';

const CONNECTIONS = 64;
const ROUNDS = 3;
const SECONDS = 3;

/** The script of the build that is nearest to the size of a cube. */
function scriptOf(): string {
  const folder = resolve(import.meta.dirname, '../dist/assets');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const far = (name: string): number => Math.abs(statSync(join(folder, name)).size - 16_000);
  return `/assets/${scripts.toSorted((a, b) => far(a) - far(b))[0] ?? ''}`;
}

interface Measured {
  readonly rates: number[];
  readonly own: number[];
  readonly behind: number[];
}

/** Measures servers by turns, each with the processor that it and the server behind it use. */
async function measure(kind: string, path: string, servers: readonly Server[], saldo: Server): Promise<void> {
  const measured = servers.map((): Measured => ({ rates: [], own: [], behind: [] }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, server] of servers.entries()) {
      const target = { ...server, path };
      // What is kept is kept from the second answer on.
      for (let twice = 0; twice < 2; twice += 1) await responseLength(target, requestText(target));
      const [own, behind] = [processorOf(server.pid), processorOf(saldo.pid)];
      const rate = await perSecond(target, { connections: CONNECTIONS, seconds: SECONDS });
      const each = (before: number, pid: number | undefined): number =>
        ((processorOf(pid) - before) / (rate * SECONDS)) * 1e6;
      measured[place]?.rates.push(rate);
      measured[place]?.own.push(each(own, server.pid));
      measured[place]?.behind.push(each(behind, saldo.pid));
    }
  }
  for (const [place, { rates, own, behind }] of measured.entries()) {
    const name = servers[place]?.name ?? '';
    const cells = [kind, name, median(rates).toFixed(0), median(own).toFixed(0)];
    console.log(`| ${[...cells, place === 0 ? '' : median(behind).toFixed(1)].join(' | ')} |`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'saldo-proxies-'));
const stopping: (() => void)[] = [];
try {
  const saldo = await startSaldo();
  stopping.push(saldo.stop);
  const servers: Server[] = [saldo];
  for (const [name, is, start] of [
    ['nginx', hasNginx, nginxBefore],
    ['Caddy', hasCaddy, caddyBefore],
  ] as const) {
    if (!is) console.log(`${name} is not on this machine (${name.toUpperCase()}_PATH)`);
    else {
      const started = await start(saldo, join(folder, name));
      stopping.push(started.stop);
      servers.push(started);
    }
  }
  console.log(`${CONNECTIONS} connections; medians of ${ROUNDS} runs of ${SECONDS} s by turns`);
  console.log("| answer | server | a second | its processor, µs each | Saldo's behind it |");
  console.log('| --- | --- | ---: | ---: | ---: |');
  await measure('a cube, immutable', saldo.path, servers, saldo);
  await measure('an answer with an ETag', '/api/v1/claims', servers, saldo);
  await measure('a script of the build', scriptOf(), servers, saldo);
} finally {
  for (const stop of stopping) stop();
  rmSync(folder, { recursive: true, force: true });
}
