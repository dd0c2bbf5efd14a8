import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { nginxConfiguration } from '../../tests/hosting/nginx.ts';
import { freePort, listening, pause, settled, startModule, type Server } from './asking.ts';

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

const nginx = process.env['NGINX_PATH'] ?? 'nginx';
const caddy = process.env['CADDY_PATH'] ?? 'caddy';

/** Whether a program is on this machine. */
function has(program: string): boolean {
  return spawnSync(program, ['-v']).error === undefined;
}

export const hasNginx = has(nginx);
export const hasCaddy = has(caddy);

/** The worker of nginx, or the process itself where it has none. */
function workerOf({ pid }: ChildProcess): number {
  return Number(execFileSync('pgrep', ['-P', String(pid)]).toString());
}

/** A worker of root is nobody, who may not read the folder of the bench. */
const USER = process.getuid?.() === 0 ? ' user root;' : '';

async function startNginx(folder: string, configuration: string): Promise<ChildProcess> {
  const child = spawn(nginx, ['-p', folder, '-c', configuration, '-g', `daemon off;${USER}`], {
    stdio: 'ignore',
  });
  await pause(500);
  return child;
}

/** nginx with bytes in a file, one worker. */
export async function nginxWithFile(path: string, bytes: Buffer, folder: string): Promise<Started> {
  const port = await freePort();
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
  for (const name of ['logs', 'temp']) mkdirSync(join(folder, name), { recursive: true });
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/temp/${name};`,
  );
  const headers =
    'default_type application/json; add_header Content-Encoding br; add_header Vary Accept-Encoding;';
  const site = `server { listen 127.0.0.1:${port} backlog=4096; root ${folder}; ${headers} }`;
  const http = `http { access_log off; sendfile on; tcp_nopush on; open_file_cache max=10; keepalive_requests 1000000; ${temp.join(' ')} ${site} }`;
  const lines = ['worker_processes 1;', `pid ${folder}/pid; error_log ${folder}/logs/error.log;`];
  const configuration = join(folder, 'file.conf');
  writeFileSync(configuration, [...lines, 'events { worker_connections 4096; }', http].join('\n'));
  const child = await startNginx(folder, configuration);
  return { name: 'nginx, one worker', port, path, pid: workerOf(child), stop: () => child.kill() };
}

/** nginx by the file that is shipped, without TLS, before a server. */
export async function nginxBefore(server: Server, folder: string): Promise<Started> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const child = await startNginx(folder, nginxConfiguration(folder, server.port, port));
  const [worker = ''] = execFileSync('pgrep', ['-P', String(child.pid)])
    .toString()
    .trim()
    .split('\n');
  return { name: 'nginx as shipped', port, path: server.path, pid: Number(worker), stop: () => child.kill() };
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
  await pause(1500);
  return { name: 'Caddy as shipped', port, path: server.path, pid: child.pid, stop: () => child.kill() };
}
