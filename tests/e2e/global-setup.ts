import { execFileSync, spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { TestProject } from 'vitest/node';
import { POINTER } from '../../src/export/files.ts';
import { launchSharedBrowser } from '../browser/launch.ts';
import { fileHost } from '../export/file-host.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the real server over the embedded edition. */
    readonly url: string;
    /** Address of the browser that all files share. */
    readonly browser: string;
  }
}

const root = resolve(import.meta.dirname, '../..');

/** Where a server says that it listens: it takes a port that is free, which nobody else can take before it. */
async function addressOf(server: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  // Read to the end, so that it is never held up by what it says.
  const lines = createInterface({ input: server.stdout });
  return new Promise((known, failed) => {
    lines.on('line', (line) => {
      const [, url] = / at (http:\S+)/.exec(line) ?? [];
      if (url) known(url);
    });
    lines.once('close', () => failed(new Error(`the server stopped with code ${server.exitCode}`)));
  });
}

/** Something that answers at an address until it is stopped. */
interface Served {
  readonly url: string;
  readonly stop: () => Promise<unknown>;
}

/** The real server over the embedded edition, with the app built anew. */
async function startServer(): Promise<Served> {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    cwd: root,
    // The test runner's own NODE_ENV would make this a development build.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  });
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/server/node/main.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(server);
  return {
    url,
    stop: () => {
      server.kill('SIGTERM');
      return once(server, 'exit');
    },
  };
}

/** A plain file host over an export of the embedded edition; it is written where the folder has none yet. */
async function hostExport(target: string): Promise<Served> {
  if (!existsSync(join(target, POINTER))) {
    const { writeExport } = await import('../../src/export/writer/write-export.ts');
    await writeExport({
      dataFolder: resolve(root, 'data'),
      target,
      address: { origin: '', base: '/' },
      municipalities: false,
      tell: () => undefined,
    });
  }
  const host = fileHost(target, '/').listen(0, '127.0.0.1');
  await once(host, 'listening');
  return {
    url: `http://127.0.0.1:${(host.address() as AddressInfo).port}`,
    stop: async () => host.close(),
  };
}

/**
 * Starts one browser and what the e2e tests ask: the real server or, where `SALDO_E2E_EXPORT` names a folder, the
 * export in it on a plain file host.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const exported = process.env['SALDO_E2E_EXPORT'];
  const served = exported ? await hostExport(resolve(exported)) : await startServer();
  project.provide('url', served.url);
  const browser = await launchSharedBrowser();
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await served.stop();
  };
}
