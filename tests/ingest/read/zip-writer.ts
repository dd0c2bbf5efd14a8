import { crc32, deflateRawSync } from 'node:zlib';

/** A member to pack: its name and bytes. */
export type Packed = readonly [name: string, bytes: Buffer];

function localHeader(name: Buffer, bytes: Buffer, packed: Buffer): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(crc32(bytes), 14);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(bytes.length, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name, packed]);
}

function entry(name: Buffer, bytes: Buffer, packed: Buffer, offset: number): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(0x800, 8);
  head.writeUInt16LE(8, 10);
  head.writeUInt32LE(crc32(bytes), 16);
  head.writeUInt32LE(packed.length, 20);
  head.writeUInt32LE(bytes.length, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, name]);
}

/** Packs files into a zip. */
export function zipOf(members: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [text, bytes] of members) {
    const name = Buffer.from(text, 'utf8');
    const packed = deflateRawSync(bytes);
    const part = localHeader(name, bytes, packed);
    entries.push(entry(name, bytes, packed, offset));
    parts.push(part);
    offset += part.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A sheet as XML: numbers as numbers, texts shared, blank cells left out, as Excel writes it. */
function sheetXml(rows: readonly (readonly string[])[], shared: string[]): string {
  const cell = (text: string, row: number, column: number): string => {
    if (text === '') return '';
    const address = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (/^\d+(\.\d+)?$/.test(text)) return `<c r="${address}"><v>${text}</v></c>`;
    if (!shared.includes(text)) shared.push(text);
    return `<c r="${address}" t="s"><v>${shared.indexOf(text)}</v></c>`;
  };
  const lines = rows.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((text, i) => cell(text, row, i)).join('')}</row>`,
  );
  return `<?xml version="1.0"?><worksheet xmlns="x"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function xml(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}

/** A workbook of sheets, each a name and its rows. */
export function workbookOf(sheets: readonly (readonly [string, readonly (readonly string[])[]])[]): Buffer {
  const shared: string[] = [];
  const bodies = sheets.map(([, rows]) => sheetXml(rows, shared));
  const list = sheets.map(
    ([name], i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const links = sheets.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const texts = shared.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return zipOf([
    ['[Content_Types].xml', xml('<Types/>')],
    ['xl/workbook.xml', xml(`<workbook xmlns:r="r"><sheets>${list.join('')}</sheets></workbook>`)],
    ['xl/_rels/workbook.xml.rels', xml(`<Relationships>${links.join('')}</Relationships>`)],
    ['xl/sharedStrings.xml', xml(`<sst>${texts.join('')}</sst>`)],
    ...bodies.map((body, i): Packed => [`xl/worksheets/sheet${i + 1}.xml`, xml(body)]),
  ]);
}
