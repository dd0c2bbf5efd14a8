import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LineEnds } from './lines/line-ends.ts';

/** An encoding that DuckDB reads, by the name that it has there. */
export type Encoding = 'utf-8' | 'latin-1';

/** What one pass over the bytes of a file tells, without decoding them. */
export interface Survey {
  /** SHA-256 of the bytes, hex. */
  readonly checksum: string;
  readonly bytes: number;
  readonly encoding: 'utf-8' | 'windows-1252';
  /** Whether a text in Windows-1252 has none of the letters that it adds to Latin-1. */
  readonly latin1: boolean;
  /** Line ends, counted: a row that a parser loses shows. */
  readonly lines: number;
  /** Line ends of more than one kind, or bare carriage returns. */
  readonly mixedEnds: boolean;
  /** Whether the last line has its line end. */
  readonly ended: boolean;
  /** How many cells at the end of every line, the first and blank ones apart, are plain figures of up to four digits, -1 or blank: 0 to 12. */
  readonly plainFigures: number;
}

/** Checks UTF-8 over chunks, holding back a character that is cut by the end of one. */
class Utf8Check {
  valid = true;
  private tail: Buffer = Buffer.alloc(0);

  add(chunk: Buffer): void {
    if (!this.valid) return;
    const whole = this.tail.length > 0 ? Buffer.concat([this.tail, chunk]) : chunk;
    const cut = whole.length - incompleteTail(whole);
    this.valid = isUtf8(whole.subarray(0, cut));
    this.tail = Buffer.from(whole.subarray(cut));
  }

  end(): boolean {
    return this.valid && this.tail.length === 0;
  }
}

/** Looks for bytes from 0x80 to 0x9f over chunks, four at a time: their highest bit is set and the next two are not. */
class Latin1Check {
  private found = 0;

  add(chunk: Buffer): void {
    const bytes = chunk.byteOffset % 4 === 0 ? chunk : new Uint8Array(chunk);
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
    let found = 0;
    // By index: to iterate over a typed array costs several times as much.
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? 0;
      found |= word & ~(word << 1) & ~(word << 2);
    }
    for (const byte of bytes.subarray(words.length * 4)) found |= byte & ~(byte << 1) & ~(byte << 2);
    this.found |= found & 0x80808080;
  }

  get holds(): boolean {
    return this.found === 0;
  }
}

/** Bytes at the end of a buffer that begin a UTF-8 character without ending it (0 to 3). */
function incompleteTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/** Reads a stream to its end, telling checksum, encoding and line ends; writes the bytes to `copyTo` where given. */
export async function survey(source: Readable, copyTo?: string): Promise<Survey> {
  const hash = createHash('sha256');
  const ends = new LineEnds();
  const utf8 = new Utf8Check();
  const latin1 = new Latin1Check();
  let bytes = 0;
  const look = new Transform({
    transform(chunk: Buffer, _encoding, done): void {
      hash.update(chunk);
      ends.add(chunk);
      utf8.add(chunk);
      latin1.add(chunk);
      bytes += chunk.length;
      done(null, copyTo === undefined ? undefined : chunk);
    },
  });
  if (copyTo === undefined) look.resume();
  await (copyTo === undefined ? pipeline(source, look) : pipeline(source, look, createWriteStream(copyTo)));
  return {
    checksum: hash.digest('hex'),
    bytes,
    encoding: utf8.end() ? 'utf-8' : 'windows-1252',
    latin1: latin1.holds,
    lines: ends.count,
    mixedEnds: ends.mixed,
    ended: ends.ended,
    plainFigures: ends.plainFigures(),
  };
}

/** The characters of Windows-1252 at 0x80–0x9F; the five bytes without one stay what they are. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Decodes Windows-1252 bytes. */
export function decodeWindows1252(bytes: Buffer): string {
  // The control range is matched on purpose: Latin-1 reads there what Windows-1252 prints as letters.
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (each) => WINDOWS_1252.charAt(each.charCodeAt(0) - 0x80));
}

/** Bytes that decode to nonsense: UTF-8 inside Windows-1252, or text encoded twice, as `Ã³` for `ó`. */
const MOJIBAKE =
  /[\u00c2\u00c3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]/;

/** The first sign in a text that its letters were lost on the way, if there is one. */
export function brokenLetters(text: string): string | undefined {
  return text.includes('\ufffd') ? '\ufffd' : MOJIBAKE.exec(text)?.[0];
}

/** Decodes chunks; makes every line end a line feed where a file has more than one kind. */
function normaliser({ encoding, mixedEnds }: Survey): Transform {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: false });
  if (!mixedEnds) {
    return new Transform({
      transform(chunk: Buffer, _encoding, done): void {
        done(null, encoding === 'utf-8' ? chunk : Buffer.from(decodeWindows1252(chunk), 'utf8'));
      },
    });
  }
  let held = '';
  return new Transform({
    transform(chunk: Buffer, _encoding, done): void {
      const text =
        held + (encoding === 'utf-8' ? decoder.decode(chunk, { stream: true }) : decodeWindows1252(chunk));
      held = text.endsWith('\r') ? '\r' : '';
      const ready = held === '' ? text : text.slice(0, -1);
      done(null, Buffer.from(ready.includes('\r') ? ready.replace(/\r\n?/g, '\n') : ready, 'utf8'));
    },
    flush(done): void {
      done(null, held === '' ? undefined : '\n');
    },
  });
}

/** The encoding in which a file can be parsed as it stands, its line ends being of one kind; nothing where it cannot. */
export function readableAs({ encoding, latin1, mixedEnds }: Survey): Encoding | undefined {
  if (mixedEnds) return undefined;
  if (encoding === 'utf-8') return 'utf-8';
  return latin1 ? 'latin-1' : undefined;
}

/** Writes a file again as UTF-8, with line ends of one kind. */
export async function rewrite(from: string, to: string, found: Survey): Promise<void> {
  const source = createReadStream(from, { highWaterMark: 1 << 20 });
  await pipeline(source, normaliser(found), createWriteStream(to));
}
