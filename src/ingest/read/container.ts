import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { isPlain, refuseForeign, rewrite, survey, type Survey } from './decode.ts';
import { knowsHeader } from './header.ts';
import { firstLine } from './first-line.ts';
import { Refusal } from '../refusal.ts';
import { isWorkbook, readWorkbook } from './workbook.ts';
import { openMember, zipMembers, type ZipMember } from './zip.ts';

/** A text to parse: UTF-8 bytes in a file of their own, and what the original bytes were. */
export interface Text {
  /** The name that the steward knows it by; inside a zip `archive.zip/member.csv`. */
  readonly file: string;
  /** Where the UTF-8 text lies. */
  readonly path: string;
  readonly survey: Survey;
}

/** A member of a zip that holds no table, left aside and told. */
export interface Skipped {
  readonly file: string;
  readonly reason: string;
}

/** The texts of one file: one, or each table of a zip. */
export interface Opened {
  readonly texts: readonly Text[];
  readonly skipped: readonly Skipped[];
}

const TABLE = /\.(csv|psv|tsv|json)$/i;
const WORKBOOK = /\.xlsx$/i;

async function startOf(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function kindOf(start: Buffer): 'gzip' | 'zip' | 'plain' {
  if (start[0] === 0x1f && start[1] === 0x8b) return 'gzip';
  return start.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004' ? 'zip' : 'plain';
}

/** Takes a stream of bytes as a text: surveyed, decoded, its line ends made one. */
async function textFrom(file: string, source: Readable, folder: string, number: number): Promise<Text> {
  const path = join(folder, `unpacked-${number}`);
  const found = await survey(source, path);
  return settle(file, path, found, folder, number);
}

async function settle(
  file: string,
  path: string,
  found: Survey,
  folder: string,
  number: number,
): Promise<Text> {
  refuseForeign(file, await startOf(path));
  if (isPlain(found)) return { file, path, survey: found };
  const decoded = join(folder, `decoded-${number}`);
  await rewrite(path, decoded, found);
  return { file, path: decoded, survey: found };
}

/** Takes the sheets of a workbook as texts: those whose first row is a header that is known. */
async function openWorkbook(path: string, file: string, folder: string, number: number): Promise<Opened> {
  const texts: Text[] = [];
  const skipped: Skipped[] = [];
  for (const sheet of await readWorkbook(path, file, folder, number)) {
    const name = `${file}[${sheet.name}]`;
    const found = await survey(createReadStream(sheet.path));
    if (found.bytes > 0 && knowsHeader(await firstLine(sheet.path))) {
      texts.push({ file: name, path: sheet.path, survey: found });
    } else skipped.push({ file: name, reason: 'its first row is no header that is known' });
  }
  if (texts.length === 0) throw new Refusal({ file, row: 1 }, 'no sheet has a header that is known');
  return { texts, skipped };
}

function stem(name: string): string {
  return basename(name).replace(/\.[^.]*$/, '');
}

/** What to do with each member: tables are read; a workbook beside a CSV of its name is the same table twice. */
function sortMembers(file: string, members: readonly ZipMember[]): { read: ZipMember[]; skipped: Skipped[] } {
  const tables = members.filter(({ name }) => TABLE.test(name));
  const stems = new Set(tables.map(({ name }) => stem(name)));
  const books = members.filter(({ name }) => WORKBOOK.test(name));
  const alone = books.filter(({ name }) => !stems.has(stem(name)));
  const read = [...tables, ...alone];
  const left = members.filter((each) => !read.includes(each));
  const reason = (each: ZipMember): string =>
    books.includes(each) ? 'the same table stands beside it as CSV' : 'not a table';
  return { read, skipped: left.map((each) => ({ file: `${file}/${each.name}`, reason: reason(each) })) };
}

async function openZip(path: string, file: string, folder: string, number: number): Promise<Opened> {
  const members = await zipMembers(path, file);
  if (isWorkbook(members)) return openWorkbook(path, file, folder, number);
  const { read, skipped } = sortMembers(file, members);
  if (read.length === 0) throw new Refusal({ file }, 'the zip holds no table');
  const texts: Text[] = [];
  const left: Skipped[] = [...skipped];
  for (const [index, member] of read.entries()) {
    const inside = await openInside(path, file, member, folder, number + index);
    texts.push(...inside.texts);
    left.push(...inside.skipped);
  }
  return { texts, skipped: left };
}

async function openInside(
  path: string,
  file: string,
  member: ZipMember,
  folder: string,
  number: number,
): Promise<Opened> {
  const name = `${file}/${basename(member.name)}`;
  const source = await openMember(path, file, member);
  if (!WORKBOOK.test(member.name)) {
    return { texts: [await textFrom(name, source, folder, number)], skipped: [] };
  }
  const copy = join(folder, `workbook-${number}.xlsx`);
  await pipeline(source, createWriteStream(copy));
  return openWorkbook(copy, name, folder, number);
}

/** Why a stream broke, as a refusal: a compressed file that ends early or whose checksum is wrong. */
function broken(file: string, error: unknown): never {
  if (error instanceof Refusal) throw error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('Z_'))
    throw new Refusal({ file }, `the compressed file is cut off or damaged (${code})`);
  if (code === 'ENOENT') throw new Refusal({ file }, 'there is no such file');
  if (code === 'EISDIR') throw new Refusal({ file }, 'a folder, not a file');
  if (code === 'EACCES') throw new Refusal({ file }, 'the file may not be read');
  throw error;
}

/** Opens a file as it comes: plain, gzip or zip, known by its first bytes. `folder` takes what is unpacked. */
export async function openFile(path: string, folder: string, number: number): Promise<Opened> {
  const file = basename(path);
  try {
    const kind = kindOf(await startOf(path));
    if (kind === 'zip') return await openZip(path, file, folder, number);
    const source = createReadStream(path, { highWaterMark: 1 << 20 });
    if (kind === 'gzip') {
      return { texts: [await textFrom(file, gunzip(source), folder, number)], skipped: [] };
    }
    const found = await survey(source);
    return { texts: [await settle(file, path, found, folder, number)], skipped: [] };
  } catch (error) {
    return broken(file, error);
  }
}

function gunzip(source: Readable): Readable {
  const unpacked = createGunzip();
  source.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
  return unpacked;
}
