import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { Transform, type Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { Refusal } from '../refusal.ts';

/** A file inside a zip. */
export interface ZipMember {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const ZIP64 = 0xffffffff;

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

async function directory(handle: FileHandle, file: string): Promise<Buffer> {
  const { size } = await handle.stat();
  const tailLength = Math.min(size, 65_557);
  const tail = await readAt(handle, size - tailLength, tailLength);
  for (let at = tail.length - END_SIZE; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === END_MARK) {
      return readAt(handle, tail.readUInt32LE(at + 16), tail.readUInt32LE(at + 12));
    }
  }
  throw new Refusal({ file }, 'the zip is cut off: its directory is missing');
}

function entryAt(entries: Buffer, at: number, file: string): ZipMember & { next: number } {
  if (at + ENTRY_SIZE > entries.length || entries.readUInt32LE(at) !== ENTRY_MARK) {
    throw new Refusal({ file }, 'the directory of the zip is broken');
  }
  const nameLength = entries.readUInt16LE(at + 28);
  const next = at + ENTRY_SIZE + nameLength + entries.readUInt16LE(at + 30) + entries.readUInt16LE(at + 32);
  const utf8 = (entries.readUInt16LE(at + 8) & 0x800) !== 0;
  const name = entries.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength);
  return {
    name: name.toString(utf8 ? 'utf8' : 'latin1'),
    method: entries.readUInt16LE(at + 10),
    crc: entries.readUInt32LE(at + 16),
    packed: entries.readUInt32LE(at + 20),
    size: entries.readUInt32LE(at + 24),
    offset: entries.readUInt32LE(at + 42),
    next,
  };
}

/** The files inside a zip, in the order of its directory; folders and macOS shadows left out. */
export async function zipMembers(path: string, file: string): Promise<ZipMember[]> {
  const handle = await open(path);
  try {
    const entries = await directory(handle, file);
    const members: ZipMember[] = [];
    for (let at = 0; at < entries.length;) {
      const { next, ...member } = entryAt(entries, at, file);
      members.push(member);
      at = next;
    }
    return members.filter(({ name }) => !name.endsWith('/') && !name.startsWith('__MACOSX/'));
  } finally {
    await handle.close();
  }
}

/** Passes bytes on and refuses at the end if they are not those that the zip promised. */
function crcCheck(member: ZipMember, file: string): Transform {
  let crc = 0;
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done): void {
      crc = crc32(chunk, crc);
      size += chunk.length;
      done(null, chunk);
    },
    flush(done): void {
      const whole = size === member.size && crc === member.crc;
      done(whole ? null : new Refusal({ file }, `${member.name} is damaged inside the zip`));
    },
  });
}

async function readHead(path: string, offset: number): Promise<Buffer> {
  const handle = await open(path);
  try {
    return await readAt(handle, offset, LOCAL_SIZE);
  } finally {
    await handle.close();
  }
}

/** The decompressed bytes of a member, checked against its checksum. */
export async function openMember(path: string, file: string, member: ZipMember): Promise<Readable> {
  if (member.packed === ZIP64 || member.size === ZIP64) {
    throw new Refusal({ file }, `${member.name} is larger than 4 GB; unpack it first`);
  }
  if (member.method !== 0 && member.method !== 8) {
    throw new Refusal({ file }, `${member.name} is packed in a way that is not known (${member.method})`);
  }
  const local = await readHead(path, member.offset);
  const start = member.offset + LOCAL_SIZE + local.readUInt16LE(26) + local.readUInt16LE(28);
  const packed = createReadStream(path, { start, end: Math.max(start, start + member.packed - 1) });
  const check = crcCheck(member, file);
  if (member.method === 0) return packed.on('error', (e) => check.destroy(e)).pipe(check);
  const inflate = createInflateRaw();
  packed.on('error', (e) => inflate.destroy(e)).pipe(inflate);
  inflate.on('error', (e) => check.destroy(e)).pipe(check);
  return check;
}
