import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { caddy, has, nginx } from '../../tests/hosting/programs.ts';
import { nginxConfiguration, ownFolders } from '../../tests/hosting/nginx.ts';
import { freePort, listening, reachable, settled, startModule, type Server } from './asking.ts';

/** A server of the bench and the way to end it. */
export interface Started extends Server {
  readonly stop: () => void;
}

/** Saldo over the embedded edition, once it has made what it makes ahead. */
export async function startSaldo(): Promise<Started & { readonly edition: string }> {
  const child = startModule(['src/server/node/main.ts'], { PORT: '0' });
  const port = await listening(child);
  const health = await fetch(`http://127.0.0.1:${port}/healthz`);
  const { edition } = (await health.json()) as { edition: string };
  const path = `/api/v1/editions/${edition}/indicators/homicide-victims`;
  await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'Accept-Encoding': 'br' } });
  await settled(child.pid);
  return { name: 'Saldo', port, path, pid: child.pid, edition, stop: () => child.kill() };
}

/** The brotli of what an address answers: fetch has decoded it, so it is compressed again as ours is. */
export async function brotliOf({ port, path }: Server): Promise<Buffer> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'Accept-Encoding': 'br' } });
  return brotliCompressSync(Buffer.from(await response.arrayBuffer()));
}

export const hasNginx = has(nginx);
export const hasCaddy = has(caddy);

/** The first worker of nginx. */
function workerOf({ pid }: ChildProcess): number {
  return Number(
    execFileSync('pgrep', ['-P', String(pid)])
      .toString()
      .split('\n')[0],
  );
}

/** A worker of root is nobody, who may not read the folder of the bench. */
const USER = process.getuid?.() === 0 ? ' user root;' : '';

async function startNginx(folder: string, configuration: string, port: number): Promise<ChildProcess> {
  const child = spawn(nginx, ['-p', folder, '-c', configuration, '-g', `daemon off;${USER}`], {
    stdio: 'ignore',
  });
  await reachable(child, port);
  return child;
}

/** nginx with bytes in a file, one worker. */
export async function nginxWithFile(path: string, bytes: Buffer, folder: string): Promise<Started> {
  const port = await freePort();
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
  const headers =
    'default_type application/json; add_header Content-Encoding br; add_header Vary Accept-Encoding;';
  const site = `server { listen 127.0.0.1:${port} backlog=4096; root ${folder}; ${headers} }`;
  const http = `http { access_log off; sendfile on; tcp_nopush on; open_file_cache max=10; keepalive_requests 1000000; ${ownFolders(folder)} ${site} }`;
  const lines = ['worker_processes 1;', `pid ${folder}/pid; error_log ${folder}/logs/error.log;`];
  const configuration = join(folder, 'file.conf');
  writeFileSync(configuration, [...lines, 'events { worker_connections 4096; }', http].join('\n'));
  const child = await startNginx(folder, configuration, port);
  return { name: 'nginx, one worker', port, path, pid: workerOf(child), stop: () => child.kill() };
}

/** nginx by the file that is shipped, without TLS, before a server. */
export async function nginxBefore(server: Server, folder: string): Promise<Started> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const child = await startNginx(folder, nginxConfiguration(folder, server.port, port), port);
  return {
    name: 'nginx as shipped',
    port,
    path: server.path,
    pid: workerOf(child),
    stop: () => child.kill(),
  };
}

/** Caddy by the file that is shipped, without TLS, before a server. */
export async function caddyBefore(server: Server, folder: string): Promise<Started> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const root = resolve(import.meta.dirname, '../..');
  const site = readFileSync(join(root, 'hosting/Caddyfile'), 'utf8')
    .replace('saldo.example.org {', `http://127.0.0.1:${port}, http://bench:${port} {\n\tbind 127.0.0.1`)
    .replace('/opt/saldo/dist', join(root, 'dist'))
    .replace('127.0.0.1:8080', `127.0.0.1:${server.port}`);
  const path = join(folder, 'Caddyfile');
  writeFileSync(path, `{\n\tadmin off\n}\n${site}`);
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(caddy, ['run', '--adapter', 'caddyfile', '--config', path], { stdio: 'ignore', env });
  await reachable(child, port);
  return { name: 'Caddy as shipped', port, path: server.path, pid: child.pid, stop: () => child.kill() };
}
