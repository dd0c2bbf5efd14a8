import { createWriteStream } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '../refusal.ts';
import { askGuarded } from './guarded.ts';

/** How far a download goes before it is given up. */
export interface Patience {
  /** Most bytes that a file may have. */
  readonly limit: number;
  /** Milliseconds without a byte. */
  readonly silence: number;
  /** Times that a connection may break off. */
  readonly tries: number;
  /** Milliseconds between two tries. */
  readonly pause: number;
}

const PATIENCE: Patience = { limit: 2_000_000_000, silence: 30_000, tries: 5, pause: 1000 };
/** Endings of files that are data. */
const DATA_FILE = /\.(csv|csv\.gz|zip|xlsx)$/i;

/** What a server calls a page for people; a data file never is one. */
const PAGE = /^(text\/html|application\/xhtml)/i;

/** Whether a delivery is an address rather than a path. */
export function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** Refuses an answer that is no data file of a bearable size. */
function examine(response: Response, file: string, limit: number): void {
  if (!response.ok) throw new Refusal({ file }, `the server answers ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  if (PAGE.test(type)) throw new Refusal({ file }, `the address gives a page (${type}), not a file`);
  if (Number(response.headers.get('content-length') ?? 0) > limit) {
    throw new Refusal({ file }, `the file is larger than ${limit} bytes`);
  }
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

/** A file on its way: where it goes, and what its server calls this state of it. */
interface Transfer {
  readonly url: URL;
  readonly file: string;
  readonly path: string;
  validator: string | undefined;
  /** The file's name as its server gives it, where it does. */
  named: string | undefined;
}

/** The name in a `Content-Disposition`, without folders; its form for other alphabets holds where it is given. */
function nameGiven(header: string | null): string | undefined {
  const [, coded] = /filename\*=UTF-8''([^;]+)/i.exec(header ?? '') ?? [];
  const [, plain] = /filename="?([^";]+)"?/i.exec(header ?? '') ?? [];
  const name = coded === undefined ? plain : decodedOr(coded);
  return name === undefined ? undefined : basename(name.replaceAll('\\', '/'));
}

function decodedOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** One try: from where the last one broke off, if the server says that the file is still the same. */
async function attempt(transfer: Transfer, patience: Patience): Promise<void> {
  const { url, file, path } = transfer;
  const had = transfer.validator === undefined ? 0 : await sizeOf(path);
  const resume = had > 0 ? { range: `bytes=${had}-`, 'if-range': transfer.validator ?? '' } : {};
  const quiet = new AbortController();
  let timer = setTimeout(() => quiet.abort(), patience.silence);
  try {
    // A compressed answer could not be resumed by byte.
    const response = await askGuarded(url, file, { 'accept-encoding': 'identity', ...resume }, quiet.signal);
    examine(response, file, patience.limit);
    transfer.named = nameGiven(response.headers.get('content-disposition'));
    transfer.validator = response.headers.get('etag') ?? response.headers.get('last-modified') ?? undefined;
    let size = response.status === 206 ? had : 0;
    const expected = size + Number(response.headers.get('content-length') ?? Number.NaN);
    const stream: { broken?: Error } = {};
    // A break ends the stream instead of failing it, so that what had come is written and need not come again.
    const count = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      try {
        for await (const chunk of chunks) {
          clearTimeout(timer);
          timer = setTimeout(() => quiet.abort(), patience.silence);
          size += chunk.length;
          if (size > patience.limit)
            throw new Refusal({ file }, `the file is larger than ${patience.limit} bytes`);
          yield chunk;
        }
      } catch (error) {
        if (error instanceof Refusal || !(error instanceof Error)) throw error;
        stream.broken = error;
      }
    };
    const body = response.body
      ? Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0])
      : Readable.from([]);
    await pipeline(count(body), createWriteStream(path, { flags: response.status === 206 ? 'a' : 'w' }));
    if (stream.broken) throw stream.broken;
    if (expected !== size && !Number.isNaN(expected)) throw new Error('the connection was cut');
  } finally {
    clearTimeout(timer);
    // What is left of an answer that was refused is not waited for.
    quiet.abort();
  }
}

/** A file's name tells its edition: where the address is a program's (`download.aspx`), the server says the name. */
async function underItsName({ path, named }: Transfer, folder: string): Promise<string> {
  const name = named?.replace(/[^\w.-]/g, '_').replace(/^\.+/, '') ?? '';
  if (name === '' || DATA_FILE.test(path)) return path;
  await rename(path, join(folder, name));
  return join(folder, name);
}

/**
 * Fetches a file into a folder and gives its path. A connection that breaks off or falls silent is taken
 * up again where it stopped; a page, an error or a file beyond the limit is refused.
 */
export async function download(
  address: string,
  folder: string,
  patience: Patience = PATIENCE,
): Promise<string> {
  if (!URL.canParse(address)) throw new Refusal({ file: address }, 'is no address');
  const url = new URL(address);
  const file = decodedOr(basename(url.pathname)) || url.hostname;
  const transfer: Transfer = {
    url,
    file,
    path: join(folder, file.replace(/[^\w.-]/g, '_')),
    validator: undefined,
    named: undefined,
  };
  for (let tries = 1; ; tries += 1) {
    try {
      await attempt(transfer, patience);
      return await underItsName(transfer, folder);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') throw error;
      if (tries >= patience.tries) {
        throw new Refusal({ file }, `could not be fetched whole in ${tries} tries (${reasonOf(error)})`);
      }
      await new Promise((resolve) => setTimeout(resolve, patience.pause));
    }
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'AbortError') return 'the server fell silent';
  return error.cause instanceof Error ? error.cause.message : error.message;
}
