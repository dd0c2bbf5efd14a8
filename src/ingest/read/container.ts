import { createReadStream, createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { readableAs, rewrite, survey, type Encoding, type Survey } from './decode.ts';
import { refuseForeign } from './foreign.ts';
import { knowsHeader } from './header.ts';
import { firstLine } from './lines/first-line.ts';
import { Refusal } from '../refusal.ts';
import { isWorkbook, readWorkbook } from './archive/workbook.ts';
import { Unpacking } from './archive/bounds.ts';
import { openMember, withZip, type Zip } from './archive/zip.ts';
import { isBesideCsv } from './archive/twins.ts';

/** A text to parse: bytes in a file of their own, and what the original bytes were. */
export interface Text {
  /** The name that the steward knows it by; inside a zip `archive.zip/member.csv`. */
  readonly file: string;
  /** Where the text lies, and its encoding there. */
  readonly path: string;
  readonly encoding: Encoding;
  /** Where a sample of its lines may be written. */
  readonly sample: string;
  readonly survey: Survey;
}

/** A member of a zip that holds no table, left aside and reported. */
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
  const sample = join(folder, `sample-${number}`);
  const encoding = readableAs(found);
  if (encoding !== undefined) return { file, path, encoding, sample, survey: found };
  const decoded = join(folder, `decoded-${number}`);
  await rewrite(path, decoded, found);
  return { file, path: decoded, encoding: 'utf-8', sample, survey: found };
}

/** Takes the sheets of a workbook as texts: those whose first row is a header that is known. */
async function openWorkbook(book: Zip, folder: string, number: number): Promise<Opened> {
  const { file } = book;
  const texts: Text[] = [];
  const skipped: Skipped[] = [];
  for (const sheet of await readWorkbook(book, folder, number)) {
    const name = `${file}[${sheet.name}]`;
    const found = await survey(createReadStream(sheet.path));
    if (found.bytes > 0 && knowsHeader(await firstLine({ path: sheet.path, encoding: 'utf-8' }))) {
      texts.push({
        file: name,
        path: sheet.path,
        encoding: 'utf-8',
        sample: `${sheet.path}-sample`,
        survey: found,
      });
    } else skipped.push({ file: name, reason: 'its first row is no header that is known' });
  }
  if (texts.length === 0) throw new Refusal({ file, row: 1 }, 'no sheet has a header that is known');
  return { texts, skipped };
}

/** What to do with each member: tables are read; workbooks beside a CSV of the same table are not. */
function sortMembers({ file, members }: Zip): { read: string[]; skipped: Skipped[] } {
  const names = [...members.keys()];
  const tables = names.filter((name) => TABLE.test(name));
  const books = names.filter((name) => WORKBOOK.test(name));
  const read = [...tables, ...books.filter((name) => !isBesideCsv(name, tables))];
  const left = names.filter((name) => !read.includes(name));
  const reason = (name: string): string =>
    books.includes(name) ? 'the same table stands beside it as CSV' : 'not a table';
  return { read, skipped: left.map((name) => ({ file: `${file}/${name}`, reason: reason(name) })) };
}

async function openZip(zip: Zip, folder: string, number: number): Promise<Opened> {
  if (isWorkbook(zip)) return openWorkbook(zip, folder, number);
  const { read, skipped } = sortMembers(zip);
  if (read.length === 0) throw new Refusal({ file: zip.file }, 'the zip holds no table');
  const texts: Text[] = [];
  const left: Skipped[] = [...skipped];
  for (const [index, name] of read.entries()) {
    const inside = await openInside(zip, name, folder, number + index);
    texts.push(...inside.texts);
    left.push(...inside.skipped);
  }
  return { texts, skipped: left };
}

async function openInside(zip: Zip, member: string, folder: string, number: number): Promise<Opened> {
  const entry = zip.members.get(member);
  if (!entry) throw new Error(`${member} is not in ${zip.file}`);
  const name = `${zip.file}/${basename(member)}`;
  const source = await openMember(zip, entry);
  if (!WORKBOOK.test(member)) {
    return { texts: [await textFrom(name, source, folder, number)], skipped: [] };
  }
  const copy = join(folder, `workbook-${number}.xlsx`);
  await pipeline(source, createWriteStream(copy));
  return withZip(copy, name, (book) => openWorkbook(book, folder, number));
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
    if (kind === 'zip') return await withZip(path, file, (zip) => openZip(zip, folder, number));
    const source = createReadStream(path, { highWaterMark: 1 << 20 });
    if (kind === 'gzip') {
      const { size } = await stat(path);
      const unpacked = gunzip(source, new Unpacking(file, size));
      return { texts: [await textFrom(file, unpacked, folder, number)], skipped: [] };
    }
    const found = await survey(source);
    return { texts: [await settle(file, path, found, folder, number)], skipped: [] };
  } catch (error) {
    return broken(file, error);
  }
}

function gunzip(source: Readable, unpacking: Unpacking): Readable {
  const unpacked = createGunzip();
  const counted = unpacking.counter();
  source.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
  unpacked.on('error', (error) => counted.destroy(error)).pipe(counted);
  counted.on('close', () => source.destroy());
  return counted;
}
