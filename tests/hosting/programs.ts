import { spawnSync } from 'node:child_process';

/** Proxies that the product comes with files for, by their names or paths. */
export const nginx = process.env['NGINX_PATH'] ?? 'nginx';
export const caddy = process.env['CADDY_PATH'] ?? 'caddy';

/** Whether a program is on this machine. */
export function has(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}
