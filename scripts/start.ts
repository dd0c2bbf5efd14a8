// npm start: builds the pages, then serves them with the API, in the one process that signals reach.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** What asks a server to end: a supervisor, a key, a terminal that closes. */
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** Builds the pages in a process of its own, which ends with this one. */
function build(): Promise<number> {
  const vite = resolve(root, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
  const stop = (signal: NodeJS.Signals): void => {
    child.kill(signal);
    process.exit(0);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return new Promise((done) => {
    child.once('exit', (code) => {
      for (const signal of SIGNALS) process.off(signal, stop);
      done(code ?? 1);
    });
  });
}

const isAsking = process.argv.length > 2;
const code = isAsking ? 0 : await build();
if (code === 0) await import('../src/server/node/main.ts');
else process.exitCode = code;
