import { tryLock } from 'fs-native-extensions';
import { open, readFile, type FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** Another command is writing to the same data folder. */
export class Busy extends Error {}

const holderSchema = z.object({ pid: z.number(), host: z.string() });

/** Who holds the lock, as the holder wrote it into the file; only for the sentence, never for the decision. */
async function holderText(path: string): Promise<string> {
  try {
    const { pid, host } = holderSchema.parse(JSON.parse(await readFile(path, 'utf8')));
    return `process ${pid} on ${host}`;
  } catch {
    return 'a process that gave no name';
  }
}

async function sign(handle: FileHandle): Promise<void> {
  await handle.truncate(0);
  await handle.writeFile(JSON.stringify({ pid: process.pid, host: hostname() }));
}

/**
 * Keeps every other writer out of a data folder while `work` runs. The operating system holds the lock and
 * drops it with the process, however that ends, so that no lock is ever left over; the file itself stays,
 * since deleting it would let two processes lock two files of the same name.
 */
export async function withLock<T>(data: string, work: () => Promise<T>): Promise<T> {
  const path = join(data, '.lock');
  const handle = await open(path, 'a+');
  try {
    if (!tryLock(handle.fd)) {
      throw new Busy(
        `another command is writing to ${data} (${await holderText(path)}); wait until it has ended`,
      );
    }
    await sign(handle);
    return await work();
  } finally {
    await handle.close();
  }
}
