import { Refusal } from '../refusal.ts';

/** Files that are something else than their place in an ingest asks for, recognised by their first bytes. */

/** First bytes, hex, and what a file is that begins with them. */
const KINDS: readonly (readonly [string, string])[] = [
  [
    'd0cf11e0a1b11ae1',
    'an old Excel workbook (.xls) or another old Office file; save it as .xlsx or as CSV in UTF-8',
  ],
  ['25504446', 'a PDF; the figures are wanted as CSV or XLSX'],
  ['526172211a07', 'a RAR archive; unpack it and give the file inside'],
  ['377abcaf271c', 'a 7-Zip archive; unpack it and give the file inside'],
  ['28b52ffd', 'a Zstandard archive; unpack it and give the file inside'],
  ['fd377a585a00', 'an XZ archive; unpack it and give the file inside'],
  ['425a68', 'a bzip2 archive; unpack it and give the file inside'],
  ['50415231', 'a Parquet file; CSV or XLSX is wanted'],
  ['fffe', 'UTF-16 text; save it as UTF-8'],
  ['feff', 'UTF-16 text; save it as UTF-8'],
  ['504b', 'a damaged zip or workbook: its beginning is not that of a zip; fetch it again'],
];

/** What a text is that begins like a page or a document rather than like a table. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^\s*<(!doctype html|html|head|body)/i, 'a web page, not a file; take the link of the file itself'],
  [/^\s*<\?xml/i, 'XML text; CSV or XLSX is wanted'],
];

/** Refuses bytes that are no text file of ours, naming what they are. */
export function refuseForeign(file: string, start: Buffer): void {
  if (start.length === 0) throw new Refusal({ file }, 'the file is empty');
  const mark = start.subarray(0, 8).toString('hex');
  const text = start
    .subarray(0, 512)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  const kind =
    KINDS.find(([bytes]) => mark.startsWith(bytes))?.[1] ?? TEXTS.find(([begins]) => begins.test(text))?.[1];
  if (kind !== undefined) throw new Refusal({ file }, kind);
  if (start.includes(0)) throw new Refusal({ file, row: 1 }, 'binary bytes where text was expected');
}

/** Whether a text begins like JSON: with a brace, or a bracket that no header has. */
export function looksLikeJson(line: string): boolean {
  return /^\s*(\{|\[)/.test(line);
}
