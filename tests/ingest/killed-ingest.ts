import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { excerpt, newFolder, take } from './data-folder.ts';

/** A data folder and an ingest into it that may be killed. */
export interface KilledIngest {
  /** The edition that serves before it, and the one that it makes. */
  readonly before: string;
  readonly after: string;
  /** Milliseconds that the whole of it took. */
  readonly duration: number;
  /** A fresh copy of the folder as it is before. */
  readonly copyOfBase: () => Promise<string>;
  /** A process that waits for the word to begin. */
  readonly readyChild: () => Promise<ChildProcess>;
}

/** The child as plain JavaScript, so that fifty of them start quickly; beside node_modules, where its packages are. */
async function buildChild(): Promise<string> {
  const outDir = join(import.meta.dirname, '../../node_modules/.cache/saldo-killed-child');
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(import.meta.dirname, 'killed-child.ts'), outDir, emptyOutDir: true, minify: false },
  });
  return join(outDir, 'killed-child.js');
}

/** Makes the folder, and the edition that an ingest which nobody kills would give. */
export async function killedIngest(): Promise<KilledIngest> {
  const childPath = await buildChild();
  const base = await newFolder();
  const before = (await take(base, excerpt('rnpdno-located-dead.csv'))).edition.id;
  const copyOfBase = async (): Promise<string> => {
    const data = await newFolder();
    await cp(base, data, { recursive: true });
    return data;
  };
  const whole = await copyOfBase();
  const start = performance.now();
  const after = (await take(whole, excerpt('rnpdno-reported.csv'))).edition.id;
  const duration = performance.now() - start;
  const readyChild = async (): Promise<ChildProcess> => {
    const child = fork(childPath, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    await once(child, 'message');
    return child;
  };
  return { before, after, duration, copyOfBase, readyChild };
}
