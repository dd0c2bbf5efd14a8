import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { excerptText, newFolder, removeFolders, take } from '../data-folder.ts';

afterAll(removeFolders);

let data = '';
let windows: Buffer = Buffer.alloc(0);
let text = '';

beforeAll(async () => {
  data = await newFolder();
  windows = Buffer.from(await excerptText('IDEFC_NM_nov24.csv'), 'latin1');
  text = new TextDecoder('windows-1252').decode(windows);
});

async function refusalOf(name: string, bytes: Buffer): Promise<string> {
  const path = join(await newFolder(), name);
  await writeFile(path, bytes);
  return take(data, path).then(
    () => 'taken',
    (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
  );
}

function firstLine(change: (header: string) => string): Buffer {
  return Buffer.from(text.replace(/^[^\r]*/, change), 'utf8');
}

/** Synthetic: the bytes of a text in Mac Roman. */
function macRoman(shown: string): Buffer {
  const characters = Array.from(
    new TextDecoder('macintosh').decode(Uint8Array.from({ length: 256 }, (_, i) => i)),
  );
  return Buffer.from(Array.from(shown, (each) => characters.indexOf(each)));
}

describe('a file whose letters were damaged is refused by the damage', () => {
  test('saved as Mac Roman', async () => {
    expect(await refusalOf('a.csv', macRoman(text))).toBe(
      'Refusal: file "a.csv", row 1: the letters are those of Mac Roman, an encoding of old Macintosh programs; take the original file, or save it as UTF-8',
    );
  });
  test('Windows-1252 opened as Mac Roman', async () => {
    const opened = new TextDecoder('macintosh').decode(windows);
    expect(await refusalOf('a.csv', Buffer.from(opened, 'utf8'))).toContain(
      'Windows-1252 text that was opened as Mac Roman',
    );
  });
  test('UTF-8 opened as Mac Roman', async () => {
    const opened = new TextDecoder('macintosh').decode(Buffer.from(text, 'utf8'));
    expect(await refusalOf('a.csv', Buffer.from(opened, 'utf8'))).toContain(
      'UTF-8 text that was opened as Mac Roman',
    );
  });
  test('UTF-8 opened as Windows-1252', async () => {
    const opened = new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8'));
    expect(await refusalOf('a.csv', Buffer.from(opened, 'utf8'))).toContain(
      'UTF-8 text that was opened as Windows-1252',
    );
  });
});

describe('a file of another kind is refused by its kind', () => {
  test.each([
    ['old.xls', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'an old Excel workbook (.xls)'],
    ['note.csv', Buffer.from('%PDF-1.7'), 'a PDF'],
    ['page.csv', Buffer.from('<!DOCTYPE html><title>x'), 'a web page, not a file'],
    ['page-with-mark.csv', Buffer.from('\ufeff<html>'), 'a web page, not a file'],
    ['wide.csv', Buffer.from('\ufeffA,B', 'utf16le'), 'UTF-16 text; save it as UTF-8'],
    ['a.7z', Buffer.from('377abcaf271c0004', 'hex'), 'a 7-Zip archive'],
    ['empty.zip', Buffer.from('504b0506000000', 'hex'), 'a damaged zip or workbook'],
    ['null.csv', Buffer.from([65, 0, 66]), 'binary bytes'],
    ['nothing.csv', Buffer.alloc(0), 'the file is empty'],
  ])('%s', async (name, bytes, reason) => {
    expect(await refusalOf(name, bytes)).toContain(reason);
  });
});

describe('JSON', () => {
  test.each([
    [
      'geo.json',
      '{"type":"Topology","objects":{}}',
      'JSON of another kind: it has type, objects and lacks corte, anios, nac',
    ],
    ['geo.csv', '{"type":"Topology","objects":{}}', 'JSON of another kind'],
    ['list.json', '[{"a":1}]', 'JSON, but not an object with corte, anios, nac'],
    ['cut.json', '{"corte":"x","an', 'broken JSON, perhaps cut off'],
    [
      'odd.json',
      '{"corte":"x","anios":[2015],"nac":{}}',
      'column "anios.0": not as the republished yearly totals have it',
    ],
  ])('%s', async (name, content, reason) => {
    expect(await refusalOf(name, Buffer.from(content))).toContain(reason);
  });
});

describe('a header that fits no layout is told by the layout that it shares the most with', () => {
  test('a crime file with English months is a crime file', async () => {
    const months = 'January,February,March,April,May,June,July,August,September,October,November,December';
    const english = firstLine((header) => header.replace(/Enero.*/, months));
    expect(await refusalOf('en.csv', english)).toBe(
      'Refusal: file "en.csv", row 1, column "Año": no known layout has this header; the nearest, datos.gob.mx case files by state, one row a month, shares only "Año", "Clave_Ent", "Entidad", "Bien jurídico afectado" and 3 more',
    );
  });
  test('a crime file without its state columns does not lack a population key', async () => {
    const stateless = firstLine((header) => header.replace('Clave_Ent,Entidad', 'Cve,Lugar'));
    expect(await refusalOf('x.csv', stateless)).toBe(
      'Refusal: file "x.csv", row 1, column "clave_ent": missing column (and "entidad"); read as SESNSP case files by state, months across, with which it shares 17 of 19 columns',
    );
  });
  test('a header that shares nothing names no layout', async () => {
    expect(await refusalOf('y.csv', Buffer.from('a,b\n1,2\n'))).toBe(
      'Refusal: file "y.csv", row 1, column "a": no known layout has this header',
    );
  });
});
