import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { launchSharedBrowser } from '../browser/launch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the real server over the embedded edition. */
    readonly url: string;
    /** Address of the browser that all files share. */
    readonly browser: string;
  }
}

const root = resolve(import.meta.dirname, '../..');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

/** Waits until the server answers or has ended: on a busy machine it starts slowly. */
async function waitUntilHealthy(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error(`the server stopped with code ${server.exitCode}`);
}

/** Builds the app, starts one browser, and serves the embedded edition for the e2e tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    cwd: root,
    // The test runner's own NODE_ENV would make this a development build.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  });
  const port = await freePort();
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/server/node/main.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await waitUntilHealthy(url, server);
  project.provide('url', url);
  const browser = await launchSharedBrowser();
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.kill('SIGTERM');
    await once(server, 'exit');
  };
}
