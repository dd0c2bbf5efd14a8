import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const shipped = resolve(import.meta.dirname, '../../hosting/nginx.conf');

/** What nginx keeps for a while, in a folder of its own; makes it. */
export function ownFolders(folder: string): string {
  for (const name of ['cache', 'logs', 'temp']) mkdirSync(join(folder, name), { recursive: true });
  return ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, 'temp', name)};`)
    .join(' ');
}

/** The shipped site in a configuration of its own that writes into one folder; gives its path. */
export function nginxConfiguration(folder: string, port = 8080, listen?: number): string {
  const site = readFileSync(shipped, 'utf8')
    .replace('/var/cache/nginx/saldo', join(folder, 'cache'))
    .replaceAll('/etc/ssl/saldo', folder)
    .replace('server 127.0.0.1:8080', `server 127.0.0.1:${port}`);
  const open = listen === undefined ? site : withoutTls(site, listen);
  const path = join(folder, 'nginx.conf');
  const whole = [
    'worker_processes 1;',
    `pid ${join(folder, 'nginx.pid')};`,
    `error_log ${join(folder, 'logs/error.log')};`,
    'events { worker_connections 4096; }',
    `http { access_log off; ${ownFolders(folder)}`,
    open,
    '}',
  ];
  writeFileSync(path, whole.join('\n'));
  return path;
}

/** The site on one port of this machine, where no certificate is at hand. */
function withoutTls(site: string, listen: number): string {
  return site
    .replace(/server \{\s+listen 80;[^}]*\}/, '')
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${listen};`)
    .replace('listen [::]:443 ssl http2;', '')
    .replaceAll(/ssl_\w+ [^;]+;/g, '');
}
