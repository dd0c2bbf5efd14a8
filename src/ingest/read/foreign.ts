import { Refusal } from '../refusal.ts';
import { FOREIGN_WORDS } from './read.words.ts';

/** Files that are something else than their place in an ingest asks for, recognised by their first bytes. */

/** First bytes, hex, and what a file is that begins with them. */
const KINDS: readonly (readonly [string, string])[] = [
  ['d0cf11e0a1b11ae1', FOREIGN_WORDS.oldOffice],
  ['25504446', FOREIGN_WORDS.pdf],
  ['526172211a07', FOREIGN_WORDS.rar],
  ['377abcaf271c', FOREIGN_WORDS.sevenZip],
  ['28b52ffd', FOREIGN_WORDS.zstandard],
  ['fd377a585a00', FOREIGN_WORDS.xz],
  ['425a68', FOREIGN_WORDS.bzip2],
  ['50415231', FOREIGN_WORDS.parquet],
  ['fffe', FOREIGN_WORDS.utf16],
  ['feff', FOREIGN_WORDS.utf16],
  ['504b', FOREIGN_WORDS.damagedZip],
];

/** What a text is that begins like a page or a document rather than like a table. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^\s*<(!doctype html|html|head|body)/i, FOREIGN_WORDS.webPage],
  [/^\s*<\?xml/i, FOREIGN_WORDS.xml],
];

/** Refuses bytes that are no text file of ours, naming what they are. */
export function refuseForeign(file: string, start: Buffer): void {
  if (start.length === 0) throw new Refusal({ file }, FOREIGN_WORDS.empty);
  const mark = start.subarray(0, 8).toString('hex');
  const text = start
    .subarray(0, 512)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  const kind =
    KINDS.find(([bytes]) => mark.startsWith(bytes))?.[1] ?? TEXTS.find(([begins]) => begins.test(text))?.[1];
  if (kind !== undefined) throw new Refusal({ file }, kind);
  if (start.includes(0)) throw new Refusal({ file, row: 1 }, FOREIGN_WORDS.binary);
}

/** Whether a text begins like JSON: with a brace, or a bracket that no header has. */
export function looksLikeJson(line: string): boolean {
  return /^\s*(\{|\[)/.test(line);
}
