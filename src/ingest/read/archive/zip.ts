import { stat } from 'node:fs/promises';
import { Transform, type Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Refusal } from '../../refusal.ts';
import { Unpacking } from './bounds.ts';

/** A zip opened, as long as {@link withZip} runs. */
export interface Zip {
  /** The name that the steward knows the zip by. */
  readonly file: string;
  /** What is inside by name, in the order of the directory; folders and the shadows of macOS left out. */
  readonly members: ReadonlyMap<string, Entry>;
  /** What has been unpacked of it. */
  readonly unpacking: Unpacking;
  readonly zip: ZipFile;
}

/** An official zip holds a few files, a workbook a few dozen parts. */
const MOST_MEMBERS = 2000;

/** What the library finds wrong with a zip, as a refusal. */
function damaged(file: string, error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new Refusal({ file }, `the zip is cut off or damaged (${reason})`);
}

async function membersOf(zip: ZipFile, file: string): Promise<Map<string, Entry>> {
  const members = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (name.endsWith('/') || name.startsWith('__MACOSX/')) continue;
    if (members.has(name)) throw new Refusal({ file }, `the zip holds ${name} twice`);
    members.set(name, entry);
    if (members.size > MOST_MEMBERS)
      throw new Refusal({ file }, `the zip holds more than ${MOST_MEMBERS} files`);
  }
  return members;
}

async function openZip(path: string, file: string): Promise<Zip> {
  const { size } = await stat(path);
  const zip = await openPromise(path, { autoClose: false });
  try {
    return { file, zip, members: await membersOf(zip, file), unpacking: new Unpacking(file, size) };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** Opens a zip, hands it to `work` and closes it; a damaged directory is refused. */
export async function withZip<T>(path: string, file: string, work: (zip: Zip) => Promise<T>): Promise<T> {
  const zip = await openZip(path, file).catch((error: unknown) => {
    throw damaged(file, error);
  });
  try {
    return await work(zip);
  } finally {
    zip.zip.close();
  }
}

/** Passes bytes on, counted, and refuses at the end if they are not those that the zip promised. */
function crcCheck({ file, unpacking }: Zip, entry: Entry): Transform {
  let crc = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done): void {
      crc = crc32(chunk, crc);
      try {
        unpacking.count(chunk.length);
        done(null, chunk);
      } catch (error) {
        done(damaged(file, error));
      }
    },
    flush(done): void {
      done(crc === entry.crc32 ? null : new Refusal({ file }, `${entry.fileName} is damaged inside the zip`));
    },
  });
}

/** The decompressed bytes of a member, checked against size and checksum, and refused beyond the bounds. */
export async function openMember(zip: Zip, entry: Entry): Promise<Readable> {
  zip.unpacking.expect(entry.uncompressedSize);
  const source = await zip.zip.openReadStreamPromise(entry).catch((error: unknown) => {
    throw damaged(zip.file, error);
  });
  const check = crcCheck(zip, entry);
  source.on('error', (error) => check.destroy(damaged(zip.file, error)));
  check.on('close', () => source.destroy());
  return source.pipe(check);
}
