// A thousand connections at once for a minute, each asking again as soon as it is answered: answers, those that came
// late or never, and the memory of the server as time goes by; beside nginx with the same bytes in a file.
// Usage: node --import tsx bench/connections.ts [--connections 1000] [--seconds 60]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keepAsking, pause, requestText, residentOf, responseLength, type Server } from './load/asking.ts';
import { brotliOf, hasNginx, nginxWithFile, startSaldo } from './load/servers.ts';
import { quantile } from './machine.ts';

const { values } = parseArgs({
  options: {
    connections: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '60' },
  },
});
const connections = Number(values.connections);
const seconds = Number(values.seconds);

/** Milliseconds after which an answer counts as timed out, as `wrk` has it. */
const TIMEOUT = 2_000;

/** Parts of the time after which memory is looked at: 10, 30 and 60 s of a minute. */
const LOOKS = [1 / 6, 1 / 2, 1];

/** Holds the connections open over the whole time; prints a row. Gives the timeouts. */
async function hold(server: Server): Promise<number> {
  const text = requestText(server);
  const length = await responseLength(server, text);
  const before = residentOf(server.pid);
  const times: number[] = [];
  let cut = 0;
  const heard = { answered: (each: number) => void times.push(each), cut: () => void (cut += 1) };
  const start = performance.now();
  const askers = Array.from({ length: connections }, () => keepAsking(server, text, length, heard));
  const memory: number[] = [];
  for (const look of LOOKS) {
    await pause(Math.max(0, look * seconds * 1000 - (performance.now() - start)));
    memory.push(residentOf(server.pid));
  }
  const end = performance.now();
  const waiting = askers.filter(({ askedAt }) => end - askedAt() > TIMEOUT).length;
  for (const asker of askers) asker.stop();
  const late = times.filter((each) => each > TIMEOUT).length + waiting;
  const cells = [
    server.name,
    times.length,
    late,
    cut,
    ...[0.5, 0.99, 1].map((share) => quantile(times, share).toFixed(0)),
    ...[before, ...memory].map((each) => each.toFixed(0)),
  ];
  console.log(`| ${cells.join(' | ')} |`);
  return late + cut;
}

const folder = mkdtempSync(join(tmpdir(), 'saldo-connections-'));
const stopping: (() => void)[] = [];
try {
  const saldo = await startSaldo();
  stopping.push(saldo.stop);
  const looks = LOOKS.map((look) => `after ${Math.round(look * seconds)} s`);
  console.log(`${connections} connections for ${seconds} s; memory is resident, MB`);
  const heads = ['answers', 'later than 2 s', 'cut', 'p50, ms', 'p99', 'most', 'memory before', ...looks];
  console.log(`| server | ${heads.join(' | ')} |`);
  console.log(`| --- | ${heads.map(() => '---:').join(' | ')} |`);
  if ((await hold(saldo)) > 0) process.exitCode = 1;
  if (hasNginx) {
    const nginx = await nginxWithFile(saldo.path, await brotliOf(saldo), folder);
    stopping.push(nginx.stop);
    await hold(nginx);
  } else console.log('nginx is not on this machine (NGINX_PATH)');
} finally {
  for (const stop of stopping) stop();
  rmSync(folder, { recursive: true, force: true });
}
