import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join, posix } from 'node:path';
import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { Refusal } from '../../refusal.ts';
import { openMember, type Zip } from './zip.ts';

/** A sheet of a workbook, written out as CSV text; its lines are the sheet's rows. */
export interface Sheet {
  readonly name: string;
  readonly path: string;
}

/** Whether a zip is a workbook (XLSX). */
export function isWorkbook({ members }: Zip): boolean {
  return members.has('xl/workbook.xml');
}

/** The size of a sheet, as the format has it. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** A cell holds 32,767 characters; text that goes on for longer without a tag is no cell. */
const MOST_TEXT = 1_000_000;
/** Texts that cells point to stand in memory. */
const MOST_SHARED = 200_000_000;

interface Handlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Parses one XML member as it streams; `drain` is awaited between chunks. */
async function parseXml(
  book: Zip,
  name: string,
  handlers: Handlers,
  drain?: () => Promise<void>,
): Promise<void> {
  const member = book.members.get(name);
  if (!member) throw new Refusal({ file: book.file }, `the workbook lacks ${name}`);
  const parser = new SaxesParser();
  let sinceTag = 0;
  parser.on('opentag', (tag) => {
    sinceTag = 0;
    handlers.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('closetag', (tag) => {
    sinceTag = 0;
    handlers.close?.(localName(tag.name));
  });
  parser.on('error', (error) => {
    throw new Refusal({ file: book.file }, `${name} inside the workbook is broken: ${error.message}`);
  });
  const source: Readable = await openMember(book, member);
  const decoder = new TextDecoder();
  for await (const chunk of source) {
    const text = decoder.decode(chunk as Buffer, { stream: true });
    sinceTag += text.length;
    parser.write(text);
    if (sinceTag > MOST_TEXT) {
      throw new Refusal({ file: book.file }, `${name} inside the workbook has text that never ends`);
    }
    await drain?.();
  }
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The texts that cells point to; phonetic hints (`rPh`) are no part of them. */
async function sharedStrings(book: Zip): Promise<string[]> {
  const texts: string[] = [];
  const member = book.members.get('xl/sharedStrings.xml');
  if (!member) return texts;
  if (member.uncompressedSize > MOST_SHARED) {
    throw new Refusal(
      { file: book.file },
      'the workbook has more text than any official one; give it as CSV',
    );
  }
  let text = '';
  let inText = false;
  let hint = false;
  await parseXml(book, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') hint = true;
      inText = name === 't' && !hint;
    },
    text: (part) => {
      if (inText) text += part;
    },
    close: (name) => {
      if (name === 'si') texts.push(text);
      if (name === 'rPh') hint = false;
      if (name === 't') inText = false;
    },
  });
  return texts;
}

/** Names of the sheets and the members that hold them, in the order of the workbook. */
async function sheetMembers(book: Zip): Promise<{ name: string; member: string }[]> {
  const targets = new Map<string, string>();
  await parseXml(book, 'xl/_rels/workbook.xml.rels', {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined) targets.set(Id, Target);
    },
  });
  const sheets: { name: string; member: string }[] = [];
  await parseXml(book, 'xl/workbook.xml', {
    open: (tag, attributes) => {
      const target = targets.get(attributes['r:id'] ?? '');
      if (tag === 'sheet' && target !== undefined) {
        const member = target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
        sheets.push({ name: attributes['name'] ?? member, member });
      }
    },
  });
  return sheets;
}

/** The place of a column from its letters: `A` is 0, `AA` is 26. */
function columnOf(letters: string): number {
  return Array.from(letters).reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Follows the addresses of a sheet's rows and cells and refuses those that no sheet has. */
class Addresses {
  row = 0;
  column = -1;
  private readonly sheet: string;

  constructor(sheet: string) {
    this.sheet = sheet;
  }

  private refuse(what: string): never {
    throw new Refusal(
      { file: this.sheet },
      `${what}: a sheet has rows 1 to ${MOST_ROWS}, one after the other, and columns A to XFD (${MOST_COLUMNS})`,
    );
  }

  /** Begins a row by its number, or the next one where it has none. */
  beginRow(number: string | undefined): void {
    const row = number === undefined ? this.row + 1 : /^\d{1,7}$/.test(number) ? Number(number) : Number.NaN;
    if (!(row > this.row && row <= MOST_ROWS))
      this.refuse(`cell A${number ?? row} is in no row of the sheet`);
    this.row = row;
    this.column = -1;
  }

  /** Goes to a cell by its address, or to the next column where it has none. */
  beginCell(address: string | undefined): void {
    const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address ?? '') ?? [];
    const column =
      address === undefined ? this.column + 1 : letters === undefined ? Number.NaN : columnOf(letters);
    const strays = row !== undefined && Number(row) !== this.row;
    if (strays || !(column > this.column && column < MOST_COLUMNS)) {
      this.refuse(`cell ${address ?? `of row ${this.row}`} has no place in the sheet`);
    }
    this.column = column;
  }
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Collects the cells of a sheet into CSV lines; a row is as wide as the first, as in a file of its own. */
class RowWriter {
  lines: string[] = [];
  private cells: string[] = [];
  private width = 0;
  private next = 1;

  set(column: number, text: string): void {
    this.cells[column] = text;
  }

  /** Ends the row of a number; rows that the sheet leaves out become blank lines, so that line = row. */
  endRow(number: number): void {
    for (; this.next < number; this.next += 1) this.lines.push('');
    const filled = Array.from(this.cells, (cell) => cell ?? '');
    while (filled.length > this.width && this.width > 0 && filled.at(-1) === '') filled.pop();
    if (this.width === 0) this.width = filled.length;
    while (filled.length < this.width) filled.push('');
    this.lines.push(filled.every((cell) => cell === '') ? '' : filled.map(csvCell).join(','));
    this.cells = [];
    this.next = number + 1;
  }
}

/** What is known of the cell that is being read. */
interface Reading {
  type: string;
  text: string;
  inText: boolean;
}

/** Collects the cells of a sheet as its XML streams by. */
function cellHandlers(at: Addresses, rows: RowWriter, strings: readonly string[]): Handlers {
  const cell: Reading = { type: 'n', text: '', inText: false };
  return {
    open: (name, attributes) => {
      if (name === 'row') at.beginRow(attributes['r']);
      if (name === 'c') {
        at.beginCell(attributes['r']);
        cell.type = attributes['t'] ?? 'n';
        cell.text = '';
      }
      cell.inText = name === 'v' || name === 't';
    },
    text: (part) => {
      if (cell.inText) cell.text += part;
    },
    close: (name) => {
      if (name === 'v' || name === 't') cell.inText = false;
      if (name === 'c') {
        rows.set(at.column, cell.type === 's' ? (strings[Number(cell.text)] ?? '') : cell.text);
      }
      if (name === 'row') rows.endRow(at.row);
    },
  };
}

async function writeSheet(
  book: Zip,
  sheet: { readonly name: string; readonly member: string },
  strings: readonly string[],
  path: string,
): Promise<void> {
  const rows = new RowWriter();
  const out = createWriteStream(path);
  const drain = async (): Promise<void> => {
    if (rows.lines.length === 0) return;
    const ready = `${rows.lines.join('\n')}\n`;
    book.unpacking.count(ready.length);
    rows.lines = [];
    if (!out.write(ready)) await once(out, 'drain');
  };
  try {
    const at = new Addresses(`${book.file}[${sheet.name}]`);
    await parseXml(book, sheet.member, cellHandlers(at, rows, strings), drain);
    await drain();
  } finally {
    out.end();
    await once(out, 'close');
  }
}

/** Writes every sheet of a workbook as CSV text into a folder. */
export async function readWorkbook(book: Zip, folder: string, number: number): Promise<Sheet[]> {
  const strings = await sharedStrings(book);
  const sheets: Sheet[] = [];
  for (const [index, sheet] of (await sheetMembers(book)).entries()) {
    const path = join(folder, `sheet-${number}-${index}.csv`);
    await writeSheet(book, sheet, strings, path);
    sheets.push({ name: sheet.name, path });
  }
  return sheets;
}
