import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pointTo, syntheticContents, writeEdition } from '../synthetic-edition.ts';

const root = resolve(import.meta.dirname, '../../..');
const dataFolder = mkdtempSync(join(tmpdir(), 'saldo-main-'));
const started: ChildProcess[] = [];

interface Started {
  readonly process: ChildProcess;
  /** Its exit code, once it has ended and all that it printed has come. */
  readonly ended: Promise<number | null>;
  /** What it has printed so far, both streams. */
  printed(): string;
}

function start(settings: Record<string, string>, words: readonly string[] = []): Started {
  return startProcess(process.execPath, ['--import', 'tsx', 'src/server/node/main.ts', ...words], {
    settings,
  });
}

function startProcess(
  command: string,
  words: readonly string[],
  { cwd = root, settings = {} }: { cwd?: string; settings?: Record<string, string> },
): Started {
  const child = spawn(command, [...words], {
    cwd,
    env: { ...process.env, SALDO_DATA: dataFolder, PORT: '0', ...settings },
  });
  started.push(child);
  let text = '';
  const take = (chunk: Buffer) => {
    text += chunk.toString();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { process: child, ended, printed: () => text };
}

async function urlOf(own: Started): Promise<string> {
  for (;;) {
    const url = /at (http:\S+)/.exec(own.printed())?.[1];
    if (url) return url;
    if (own.process.exitCode !== null) throw new Error(own.printed());
    await new Promise((again) => setTimeout(again, 50));
  }
}

/** The first line that the server answers to raw bytes. */
function rawAnswer(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((answered, failed) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString();
    });
    socket.on('error', failed);
    socket.on('close', () => answered(text.split('\r\n')[0] ?? ''));
  });
}

beforeAll(async () => {
  const contents = syntheticContents();
  await writeEdition(dataFolder, contents);
  pointTo(dataFolder, contents.edition.id);
});

afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(dataFolder, { recursive: true, force: true });
});

describe('npm start', () => {
  it('says where it serves, and stops cleanly when told', async () => {
    const own = start({});
    const url = await urlOf(own);
    expect(own.printed()).toContain('Saldo serves edition 2026-03-0123abcd at http://127.0.0.1:');
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    own.process.kill('SIGTERM');
    expect(await own.ended).toBe(0);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed');
  });

  it('answers no bytes, however odd, with 500: they are refused, or the pages are not built', async () => {
    const url = await urlOf(start({}));
    const odd = [
      'GET //foo%E0%A4%A HTTP/1.1\r\nHost: a b\r\n',
      'GET /api/v1/%E0%A4%A HTTP/1.1\r\nHost: a\r\n',
      'GET /api/v1/editions/%E0%A4%A/population HTTP/1.1\r\nHost: a\r\n',
      'GET http://x:99999/ HTTP/1.1\r\nHost: a\r\n',
      'GET /api/v1/edition HTTP/1.1\r\n',
      'TRACE /api/v1/edition HTTP/1.1\r\nHost: a\r\n',
      'PROPFIND / HTTP/1.1\r\nHost: a\r\n',
      'OPTIONS * HTTP/1.1\r\nHost: a\r\n',
      `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n`,
    ];
    for (const request of odd) {
      expect(await rawAnswer(url, `${request}Connection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 (4\d\d|503) /);
    }
  });

  it('says that the port is in use, and fails', async () => {
    const url = await urlOf(start({}));
    const { port } = new URL(url);
    const second = start({ PORT: port });
    expect(await second.ended).toBe(1);
    expect(second.printed()).toContain(`Port ${port} on 127.0.0.1 is in use`);
  });

  it('says what is wrong with the data or the settings, and fails', async () => {
    const [noData, badPort] = [start({ SALDO_DATA: '/nowhere' }), start({ PORT: 'http' })];
    expect([await noData.ended, await badPort.ended]).toEqual([1, 1]);
    expect(noData.printed()).toContain('Saldo cannot start: /nowhere/edition.json cannot be read');
    expect(badPort.printed()).toContain('PORT is http; it must be a whole number from 0 to 65535.');
  });

  it('prints its settings when asked for help, and takes no other word', async () => {
    const [help, other] = [start({}, ['--help']), start({}, ['--port=1'])];
    expect([await help.ended, await other.ended]).toEqual([0, 1]);
    for (const name of ['PORT', 'HOST', 'SALDO_DATA', 'LOG', 'SALDO_RATE']) {
      expect(help.printed()).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
    expect(other.printed()).toContain('takes no arguments but --help');
  });

  it('started by npm ends with it, and frees the port', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'saldo-npm-'));
    // A shell that does not hand its place to the server, as npm's may not.
    const script = `cd ${root} && node --import tsx src/server/node/main.ts && true`;
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { start: script } }));
    const npm = startProcess('npm', ['start'], { cwd: folder });
    const url = await urlOf(npm);
    npm.process.kill('SIGTERM');
    await expect.poll(() => fetch(`${url}/healthz`).then(String, String)).toContain('fetch failed');
    const { port } = new URL(url);
    expect(await urlOf(start({ PORT: port }))).toBe(url);
    rmSync(folder, { recursive: true, force: true });
  });

  it('tells events and requests as lines of JSON where LOG=json, without what a reader looked at', async () => {
    const own = start({ LOG: 'json' });
    await expect.poll(() => own.printed()).toContain('serves edition');
    const url = /at (http:[^"\s]+)/.exec(own.printed())?.[1] ?? '';
    await fetch(`${url}/api/v1/series?indicator=homicide-victims&region=25`);
    await expect.poll(() => own.printed()).toContain('"event":"request"');
    const lines = own
      .printed()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines.at(-1)).toMatchObject({
      level: 'info',
      route: '/api/v1/series',
      status: 200,
      method: 'GET',
    });
    expect(own.printed()).not.toContain('region=25');
  });

  it('takes up a new edition while it runs', async () => {
    const url = await urlOf(start({}));
    const contents = syntheticContents('2026-04-0000beef');
    await writeEdition(dataFolder, contents);
    pointTo(dataFolder, contents.edition.id);
    await expect
      .poll(async () => (await fetch(`${url}/healthz`)).json())
      .toMatchObject({ status: 'ok', edition: '2026-04-0000beef' });
    pointTo(dataFolder, '2026-03-0123abcd');
  });
});
