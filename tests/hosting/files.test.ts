import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { WAIT } from '../patience.ts';
import { nginxConfiguration } from './nginx.ts';
import { caddy, has, nginx } from './programs.ts';
import { settingsTable } from '../../src/server/node/operation/settings.ts';

const root = resolve(import.meta.dirname, '../..');
const hosting = resolve(root, 'hosting');
const folder = mkdtempSync(join(tmpdir(), 'saldo-hosting-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function textOf(name: string): string {
  return readFileSync(join(hosting, name), 'utf8');
}

const SETTINGS = new Set([...settingsTable().matchAll(/^ {2}([A-Z_]+) /gm)].map(([, name]) => name));

describe('the files of hosting', () => {
  it('set nothing that the server does not read', () => {
    const set = readdirSync(hosting).flatMap((name) =>
      [...textOf(name).matchAll(/\b(SALDO_[A-Z_]+|PORT|HOST|LOG)=/g)].map(([, setting]) => setting ?? ''),
    );
    expect(set).toContain('SALDO_DATA');
    expect(set.filter((setting) => !SETTINGS.has(setting))).toEqual([]);
  });

  it('name commands and folders that exist', () => {
    const named = readdirSync(hosting).flatMap(
      (name) => textOf(name).match(/\b(?:src|scripts)\/[\w/.-]+\.ts/g) ?? [],
    );
    expect(named).toContain('src/server/node/main.ts');
    for (const path of named) expect(readFileSync(resolve(root, path), 'utf8')).not.toBe('');
  });

  it.skipIf(!has('systemd-analyze'))('the units are taken by systemd', () => {
    const units = readdirSync(hosting).filter((name) => /\.(service|timer)$/.test(name));
    for (const unit of units) cpSync(join(hosting, unit), join(folder, unit));
    const checked = spawnSync('systemd-analyze', ['verify', ...units.map((unit) => join(folder, unit))]);
    expect([checked.status, checked.stderr.toString()]).toEqual([0, '']);
  });
});

interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** The instructions of a container file, continued lines joined. */
function instructionsOf(text: string): Instruction[] {
  const lines = text.replace(/\\\n\s*/g, '').split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', ...rest] = line.split(/\s+/);
      return { name, rest: rest.join(' ') };
    });
}

/** Rules of hadolint that matter here, by their numbers. */
describe('the container file', () => {
  const all = instructionsOf(textOf('Containerfile'));
  const last = all.slice(all.findLastIndex(({ name }) => name === 'FROM'));

  it('names every image by its version (DL3006, DL3007)', () => {
    const images = all.filter(({ name }) => name === 'FROM').map(({ rest }) => rest);
    expect(images.filter((image) => !/^node:\d+\.\d+\.\d+-/.test(image))).toEqual([]);
  });

  it('runs as nobody in particular, and last (DL3002)', () => {
    const user = last.findLastIndex(({ name }) => name === 'USER');
    expect(last[user]?.rest).toBe('node');
    expect(last.slice(user).some(({ name }) => name === 'RUN')).toBe(false);
  });

  it('copies rather than adds, goes to folders by WORKDIR, and starts without a shell (DL3020, DL3003, DL3025)', () => {
    expect(all.some(({ name }) => name === 'ADD')).toBe(false);
    expect(all.some(({ name, rest }) => name === 'RUN' && /\bcd\b|sudo/.test(rest))).toBe(false);
    const start = last.find(({ name }) => name === 'CMD');
    expect(JSON.parse(start?.rest ?? '')).toEqual(['node', '--import', 'tsx', 'src/server/node/main.ts']);
  });

  it('installs what the lock file says, and in the end what the product needs only', () => {
    const installs = all
      .filter(({ name, rest }) => name === 'RUN' && rest.includes('npm'))
      .map(({ rest }) => rest);
    expect(installs[0]).toMatch(/^npm ci /);
    expect(last.some(({ rest }) => rest.startsWith('npm ci --omit=dev'))).toBe(true);
    const copied = last.filter(({ name }) => name === 'COPY').map(({ rest }) => rest);
    for (const folderOf of ['src', 'data', 'dist']) {
      expect(copied.some((rest) => rest.split(' ').some((word) => word.endsWith(folderOf)))).toBe(true);
    }
  });
});

describe('the proxies', () => {
  it('both keep what operators ask to themselves, and name the client to the server', () => {
    expect(textOf('nginx.conf')).toMatch(/location = \/metrics +\{ deny all; \}/);
    expect(textOf('nginx.conf')).toContain('X-Forwarded-For $remote_addr');
    expect(textOf('Caddyfile')).toContain('@operators path /metrics /readyz');
    // Behind them every reader would be the machine itself, which is never limited.
    expect(textOf('saldo.service')).toContain('SALDO_PROXIES=1');
  });

  it.skipIf(!has(caddy))('Caddy answers operators itself, and lets nobody keep what is missing', async () => {
    const server = createServer((request, answer) => answer.writeHead(404).end(`server ${request.url}`));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const free = createServer();
    await once(free.listen(0, '127.0.0.1'), 'listening');
    const [behind, port] = [server, free].map((each) => (each.address() as AddressInfo).port);
    await new Promise((closed) => free.close(closed));
    const site = join(folder, 'site');
    mkdirSync(join(site, 'assets'), { recursive: true });
    writeFileSync(join(site, 'assets/a-1.js'), 'built');
    const file = join(folder, 'Caddyfile');
    const shipped = textOf('Caddyfile')
      .replace('saldo.example.org {', `http://127.0.0.1:${port} {`)
      .replaceAll('/opt/saldo/dist', site)
      .replace('127.0.0.1:8080', `127.0.0.1:${behind}`)
      .replace(/health_\w+ .*/g, '');
    writeFileSync(file, `{\n\tadmin off\n}\n${shipped}`);
    const environment = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    const running = spawn(caddy, ['run', '--adapter', 'caddyfile', '--config', file], { env: environment });
    const ends = once(running, 'exit');
    try {
      const ask = async (path: string) => {
        const answer = await fetch(`http://127.0.0.1:${port}${path}`);
        return [answer.status, answer.headers.get('cache-control'), await answer.text()];
      };
      await vi.waitFor(async () => expect((await ask('/'))[0]).toBe(404), { timeout: WAIT });
      for (const path of ['/metrics', '/readyz', '/metrics?x', '/METRICS']) {
        expect([path, (await ask(path))[0]]).toEqual([path, 403]);
      }
      const kept = 'public, max-age=31536000, immutable';
      expect(await ask('/assets/a-1.js')).toEqual([200, kept, 'built']);
      expect(await ask('/assets/gone.js')).toEqual([404, null, 'server /assets/gone.js']);
      expect(await ask('/assets/')).toEqual([404, null, 'server /assets/']);
    } finally {
      running.kill();
      await ends;
      server.close();
    }
  });

  it.skipIf(!has(caddy))('the Caddyfile is taken by Caddy', () => {
    const file = join(hosting, 'Caddyfile');
    const environment = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    const checked = spawnSync(caddy, ['validate', '--adapter', 'caddyfile', '--config', file], {
      env: environment,
    });
    expect([checked.status, checked.stderr.toString()]).toEqual([0, expect.stringContaining('')]);
  });

  it.skipIf(!has(nginx) || !has('openssl'))('the configuration is taken by nginx', () => {
    const [certificate, key] = [join(folder, 'fullchain.pem'), join(folder, 'privkey.pem')];
    const subject = ['-subj', '/CN=saldo.example.org', '-keyout', key, '-out', certificate];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', ...subject], {
      stdio: 'ignore',
    });
    const checked = spawnSync(nginx, ['-t', '-p', folder, '-c', nginxConfiguration(folder)]);
    expect([checked.status, checked.stderr.toString()]).toEqual([0, expect.stringContaining('successful')]);
  });
});
