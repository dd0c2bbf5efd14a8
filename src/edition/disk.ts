import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod/mini';

/** Writes a file and waits until the disk has it; `mode` says who may read one that is new. */
export async function writeDurably(path: string, text: string, mode?: number): Promise<void> {
  const handle = await open(path, 'w', mode);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Puts a file in the place of another, whole: whoever reads meanwhile sees the old text or the new one. */
export async function replaceDurably(path: string, text: string, mode?: number): Promise<void> {
  await writeDurably(`${path}.new`, text, mode);
  await rename(`${path}.new`, path);
}

/** Waits until the disk has a file or folder. */
export async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** SHA-256 of a file, hex. */
export async function checksumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown';
}

/** Whether reading failed because there is no such file. */
export function isAbsent(error: unknown): boolean {
  return codeOf(error instanceof Error ? (error.cause ?? error) : error) === 'ENOENT';
}

/** JSON of a known form; throws, naming what holds it and what is wrong with it. */
export function parsedText<T>(name: string, text: string, schema: z.ZodMiniType<T>): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    const [issue] = error instanceof z.core.$ZodError ? error.issues : [];
    const why = issue ? `${issue.path.join('.')}: ${issue.message}` : 'it is not JSON';
    throw new Error(`${name} is broken: ${why}`, { cause: error });
  }
}

/** The content of a JSON file of a known form; throws, naming the file and what is wrong with it. */
export async function readParsed<T>(path: string, schema: z.ZodMiniType<T>): Promise<T> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Error(`${path} cannot be read (${codeOf(error)})`, { cause: error });
  });
  return parsedText(path, text, schema);
}
