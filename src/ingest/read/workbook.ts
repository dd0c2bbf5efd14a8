import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join, posix } from 'node:path';
import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { Refusal } from '../refusal.ts';
import { openMember, zipMembers, type ZipMember } from './zip.ts';

/** A sheet of a workbook, written out as CSV text; its lines are the sheet's rows. */
export interface Sheet {
  readonly name: string;
  readonly path: string;
}

/** Whether the members of a zip make a workbook (XLSX). */
export function isWorkbook(members: readonly ZipMember[]): boolean {
  return members.some(({ name }) => name === 'xl/workbook.xml');
}

interface Handlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void | Promise<void>;
}

/** A workbook opened: its members by name. */
interface Book {
  readonly path: string;
  readonly file: string;
  readonly members: ReadonlyMap<string, ZipMember>;
}

/** Parses one XML member as it streams; `drain` is awaited between chunks. */
async function parseXml(
  book: Book,
  name: string,
  handlers: Handlers,
  drain?: () => Promise<void>,
): Promise<void> {
  const member = book.members.get(name);
  if (!member) throw new Refusal({ file: book.file }, `the workbook lacks ${name}`);
  const parser = new SaxesParser();
  parser.on('opentag', (tag) =>
    handlers.open?.(localName(tag.name), tag.attributes as Record<string, string>),
  );
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('closetag', (tag) => void handlers.close?.(localName(tag.name)));
  parser.on('error', (error) => {
    throw new Refusal({ file: book.file }, `${name} inside the workbook is broken: ${error.message}`);
  });
  const source: Readable = await openMember(book.path, book.file, member);
  const decoder = new TextDecoder();
  for await (const chunk of source) {
    parser.write(decoder.decode(chunk as Buffer, { stream: true }));
    await drain?.();
  }
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The texts that cells point to; phonetic hints (`rPh`) are no part of them. */
async function sharedStrings(book: Book): Promise<string[]> {
  const texts: string[] = [];
  if (!book.members.has('xl/sharedStrings.xml')) return texts;
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
async function sheetMembers(book: Book): Promise<{ name: string; member: string }[]> {
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

/** The place of a column from a cell's address: `A1` is 0, `AA7` is 26. */
function columnOf(address: string): number {
  const letters = /^[A-Z]+/.exec(address)?.[0] ?? 'A';
  return Array.from(letters).reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
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

async function writeSheet(
  book: Book,
  member: string,
  strings: readonly string[],
  path: string,
): Promise<void> {
  const out = createWriteStream(path);
  const rows = new RowWriter();
  let [row, column, type, text, reading] = [0, 0, '', '', false];
  const drain = async (): Promise<void> => {
    if (rows.lines.length === 0) return;
    const ready = `${rows.lines.join('\n')}\n`;
    rows.lines = [];
    if (!out.write(ready)) await once(out, 'drain');
  };
  await parseXml(
    book,
    member,
    {
      open: (name, attributes) => {
        if (name === 'row') row = Number(attributes['r'] ?? row + 1);
        if (name === 'c') {
          column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
          type = attributes['t'] ?? 'n';
          text = '';
        }
        reading = name === 'v' || name === 't';
      },
      text: (part) => {
        if (reading) text += part;
      },
      close: (name) => {
        if (name === 'v' || name === 't') reading = false;
        if (name === 'c') rows.set(column, type === 's' ? (strings[Number(text)] ?? '') : text);
        if (name === 'row') rows.endRow(row);
      },
    },
    drain,
  );
  await drain();
  out.end();
  await once(out, 'close');
}

/** Writes every sheet of a workbook as CSV text into a folder. */
export async function readWorkbook(
  path: string,
  file: string,
  folder: string,
  number: number,
): Promise<Sheet[]> {
  const members = await zipMembers(path, file);
  const book = { path, file, members: new Map(members.map((each) => [each.name, each])) };
  const strings = await sharedStrings(book);
  const sheets: Sheet[] = [];
  for (const [index, { name, member }] of (await sheetMembers(book)).entries()) {
    const target = join(folder, `sheet-${number}-${index}.csv`);
    await writeSheet(book, member, strings, target);
    sheets.push({ name, path: target });
  }
  return sheets;
}
