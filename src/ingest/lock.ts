import { open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** An ingest that is at work in the same data folder. */
export class Busy extends Error {}

const holderSchema = z.object({ pid: z.number(), host: z.string() });
type Holder = z.infer<typeof holderSchema>;

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is such a process, of another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

async function create(path: string): Promise<boolean> {
  try {
    const handle = await open(path, 'wx');
    await handle.writeFile(JSON.stringify({ pid: process.pid, host: hostname() }));
    await handle.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isLeftOver(holder: Holder | undefined): boolean {
  return holder?.host === hostname() && !lives(holder.pid);
}

/**
 * Keeps every other ingest out of a data folder while `work` runs. A lock whose process has died, killed
 * or cut off, is taken over; one of another machine, or one that cannot be read, is respected.
 */
export async function withLock<T>(data: string, work: () => Promise<T>): Promise<T> {
  const path = join(data, '.lock');
  if (!(await create(path))) {
    const holder = await holderOf(path);
    if (isLeftOver(holder)) await rm(path, { force: true });
    if (!isLeftOver(holder) || !(await create(path))) {
      const who = holder ? `process ${holder.pid} on ${holder.host}` : 'an unknown process';
      throw new Busy(`another ingest holds ${path} (${who}); if none is running, delete that file`);
    }
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}
