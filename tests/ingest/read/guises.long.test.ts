import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { splitLine } from '../../../src/ingest/read/header.ts';
import { CALENDAR_COLUMNS } from '../../../src/ingest/read/layouts.ts';
import { excerpt, newFolder, query, removeFolders, take } from '../data-folder.ts';
import { workbookOf, zipOf } from './zip-writer.ts';

afterAll(removeFolders);

const FIGURES = 'SELECT indicator, region, month, value, gap FROM serving ORDER BY ALL';
let text = '';
let rows: string[][] = [];
let figures: unknown[] = [];

beforeAll(async () => {
  text = new TextDecoder('windows-1252').decode(await readFile(excerpt('IDEFC_NM_nov24.csv')));
  rows = text
    .trim()
    .split('\r\n')
    .map((line) => splitLine(line, ','));
  const data = await newFolder();
  await take(data, excerpt('IDEFC_NM_nov24.csv'));
  figures = await query(data, FIGURES);
});

test('there is something to compare', () => {
  expect(figures.length).toBeGreaterThan(1000);
});

function csv(cells: readonly (readonly string[])[], delimiter = ',', end = '\r\n'): string {
  const quoted = (cell: string): string => (cell.includes(delimiter) ? `"${cell}"` : cell);
  return cells.map((row) => row.map(quoted).join(delimiter) + end).join('');
}

/** The table with its header changed and, where asked for, its rows. */
function reshaped(header: (name: string) => string, row = (cells: string[]): string[] => cells): string[][] {
  return rows.map((cells, i) => (i === 0 ? cells.map(header) : row(cells)));
}

/** The same table long, one row a month, as datos.gob.mx has it. */
function long(): string[][] {
  const header = [
    'anio',
    'clave_ent',
    'entidad',
    'bien_juridico_afectado',
    'tipo_delito',
    'subtipo_delito',
    'modalidad',
    'mes',
    'fecha',
    'incidencia_delictiva',
  ];
  const body = rows
    .slice(1)
    .flatMap((cells) =>
      CALENDAR_COLUMNS.map((month, i) => [
        ...cells.slice(0, 7),
        month.toUpperCase(),
        `2024-${String(i + 1).padStart(2, '0')}-01`,
        cells[7 + i] ?? '',
      ]),
    );
  return [header, ...body];
}

const utf8 = (shown: string): Buffer => Buffer.from(shown, 'utf8');

const GUISES: Record<string, () => Buffer> = {
  'UTF-8': () => utf8(text),
  'UTF-8 with a byte order mark': () => utf8(`\ufeff${text}`),
  'line feeds': () => utf8(text.replaceAll('\r\n', '\n')),
  'carriage returns': () => utf8(text.replaceAll('\r\n', '\r')),
  'mixed line ends': () => utf8(text.replace('\r\n', '\n')),
  'no line end at the end': () => utf8(text.trimEnd()),
  'blank lines at the end': () => utf8(`${text}\r\n\r\n`),
  semicolons: () => utf8(csv(rows, ';')),
  tabs: () => utf8(csv(rows, '\t')),
  'AÑO and upper case': () => utf8(csv(reshaped((name) => name.toUpperCase()))),
  anio: () => utf8(csv(reshaped((name) => (name === 'Año' ? 'anio' : name)))),
  Ano: () => utf8(csv(reshaped((name) => (name === 'Año' ? 'Ano' : name)))),
  'blanks around names': () => utf8(csv(reshaped((name) => ` ${name} `))),
  '1.0 for 1': () =>
    utf8(
      csv(
        reshaped(
          (name) => name,
          (cells) => cells.map((cell, i) => (i > 6 && cell !== '' ? `${cell}.0` : cell)),
        ),
      ),
    ),
  'everything quoted': () =>
    utf8(rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n') + '\n'),
  'blank cells of spaces': () =>
    utf8(
      csv(
        reshaped(
          (name) => name,
          (cells) => cells.map((cell) => (cell === '' ? ' ' : cell)),
        ),
      ),
    ),
  'state codes of two digits': () =>
    utf8(
      csv(
        reshaped(
          (name) => name,
          (cells) => cells.with(1, (cells[1] ?? '').padStart(2, '0')),
        ),
      ),
    ),
  'trailing empty columns': () => utf8(csv(rows.map((cells) => [...cells, '', '']))),
  'columns in another order': () => utf8(csv(rows.map((cells) => cells.toReversed()))),
  gzip: () => gzipSync(utf8(text)),
  'datos.gob.mx, long': () => utf8(csv(long())),
  'zip with a readme': () =>
    zipOf([
      ['LEEME.txt', utf8('hola')],
      ['carpeta/IDEFC.csv', utf8(text)],
    ]),
  'zip with the same table as CSV and XLSX': () =>
    zipOf([
      ['IDEFC.csv', utf8(text)],
      ['IDEFC.xlsx', workbookOf([['a', rows]])],
    ]),
  'zip with a workbook': () => zipOf([['IDEFC.xlsx', workbookOf([['a', rows]])]]),
  'a workbook with a cover sheet': () =>
    workbookOf([
      ['Portada', [['Incidencia delictiva']]],
      ['Datos & más', rows],
    ]),
};

describe('one table, the same figures in every guise', () => {
  test.each(Object.keys(GUISES))('%s', async (guise) => {
    const data = await newFolder();
    const path = join(await newFolder(), 'anything.bin');
    await writeFile(path, GUISES[guise]?.() ?? '');
    await take(data, path);
    expect(await query(data, FIGURES)).toEqual(figures);
  });
});

test('a zip of several tables gives each of them', async () => {
  const data = await newFolder();
  const path = join(await newFolder(), 'SESNSP.zip');
  const victims = await readFile(excerpt('IDVFC_NM_jun25.csv'));
  await writeFile(
    path,
    zipOf([
      ['a.csv', utf8(text)],
      ['b.csv', victims],
      ['nota.pdf', utf8('%PDF')],
    ]),
  );
  const outcome = await take(data, path);
  expect(outcome.taken.map((each) => each.vintage.source)).toEqual(['sesnsp-cases', 'sesnsp-victims']);
  expect(outcome.skipped).toEqual([{ file: 'SESNSP.zip/nota.pdf', reason: 'not a table' }]);
});

test('a wrong cell of a workbook is refused with sheet, row and column', async () => {
  const wrong = rows.with(4, (rows[4] ?? []).with(9, 'x'));
  const path = join(await newFolder(), 'IDEFC.xlsx');
  await writeFile(path, workbookOf([['Datos', wrong]]));
  await expect(take(await newFolder(), path)).rejects.toThrow(
    'file "IDEFC.xlsx[Datos]", row 5, column "Marzo": "x": not a whole number',
  );
});

test('a cell under no header is refused', async () => {
  const path = join(await newFolder(), 'IDEFC.csv');
  await writeFile(path, csv(rows.map((cells, i) => [...cells, i === 6 ? '9' : ''])));
  await expect(take(await newFolder(), path)).rejects.toThrow('row 7, column "": a cell without a header');
});
