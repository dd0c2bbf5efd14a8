import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/command.ts';
import { editionsCommand } from '../../src/cli/editions.ts';
import { ingestCommand } from '../../src/cli/ingest.ts';
import { serve, type Serving } from '../../src/server/node/serve.ts';
import { excerpt } from '../ingest/data-folder.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'saldo-own-data-'));
const data = join(folder, 'saldo');
/** A checkout with little data, so that an ingest takes seconds. */
const shipped = join(folder, 'checkout');
const open: Serving[] = [];
afterAll(async () => {
  await Promise.all(open.map((each) => each.stop()));
  rmSync(folder, { recursive: true, force: true });
});

mkdirSync(join(shipped, 'data'), { recursive: true });

/** Runs a line of the guide as it stands there, its folders put where the test has its own. */
function follow(guide: string): void {
  const line = guide
    .replaceAll('/var/lib/saldo', data)
    .replaceAll('/var/lib', folder)
    .replaceAll('/var/backups', folder)
    .replaceAll('/opt/saldo', shipped);
  execFileSync('sh', ['-c', line], { cwd: root });
}

/** The line of the guide that does something, so that the guide and this test cannot part. */
function lineOf(begins: string): string {
  const guide = readFileSync(join(root, 'docs/hosting.md'), 'utf8');
  const line = guide.split('\n').find((each) => each.trim().startsWith(begins));
  if (line === undefined) throw new Error(`docs/hosting.md has no line ${begins}`);
  return line.trim().replace(/ {2,}#.*$/, '');
}

async function served(): Promise<Serving> {
  const siteFolder = join(folder, 'no-site');
  const serving = await serve({
    host: '127.0.0.1',
    port: 0,
    dataFolder: data,
    siteFolder,
    say: () => undefined,
  });
  open.push(serving);
  return serving;
}

async function editionOf({ url }: Serving): Promise<string> {
  return ((await (await fetch(`${url}/healthz`)).json()) as { edition: string }).edition;
}

const UNHEARD = { out: () => undefined, err: () => undefined };

async function run(command: typeof ingestCommand, ...words: string[]): Promise<number> {
  return runCommand(command, words.includes('--data') ? words : ['--data', data, ...words], UNHEARD);
}

function dirty(): string {
  return execFileSync('git', ['status', '--porcelain', '--', 'data'], { cwd: root }).toString();
}

describe('data of its own, as docs/hosting.md has it', () => {
  it('begin with what ships, take files without touching the checkout, go back, and come back from a backup', async () => {
    const before = dirty();
    await run(
      ingestCommand,
      excerpt('IDEFC_NM_nov24.csv'),
      excerpt('conapo-state.csv'),
      '--data',
      join(shipped, 'data'),
    );
    follow(lineOf('cp -r /opt/saldo/data /var/lib/saldo'));
    const serving = await served();
    const first = await editionOf(serving);

    expect(await run(ingestCommand, excerpt('RNID-Delitos_Estatal-2026-mar2026.csv'))).toBe(0);
    await expect.poll(() => editionOf(serving)).not.toBe(first);
    const second = await editionOf(serving);
    expect(dirty()).toBe(before);

    expect(await run(editionsCommand, 'use', first)).toBe(0);
    await expect.poll(() => editionOf(serving)).toBe(first);
    expect(await run(editionsCommand, 'use', second)).toBe(0);

    follow(lineOf('tar -C /var/lib -czf'));
    await serving.stop();
    open.length = 0;
    rmSync(data, { recursive: true });
    expect(existsSync(data)).toBe(false);
    follow(lineOf('tar -C /var/lib -xzf'));
    expect(await editionOf(await served())).toBe(second);
  });
});
