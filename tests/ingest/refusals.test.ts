import { gzipSync } from 'node:zlib';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { excerpt, excerptText, fileOf, newFolder, removeFolders, served, take } from './data-folder.ts';

let data = '';
let cases = '';

beforeAll(async () => {
  data = await newFolder();
  await take(data, excerpt('IDEFC_NM_ene24.csv'));
  cases = await excerptText('IDEFC_NM_nov24.csv');
});
afterAll(removeFolders);

async function refusal(text: string, name = 'IDEFC.csv'): Promise<string> {
  const path = await fileOf(name, text);
  const before = await readFile(join(data, 'edition.json'), 'utf8');
  const error: unknown = await take(data, path).then(
    () => 'taken',
    (reason: unknown) => (reason instanceof Error ? `${reason.name}: ${reason.message}` : reason),
  );
  expect(await readFile(join(data, 'edition.json'), 'utf8')).toBe(before);
  return String(error);
}

function lines(text: string): string[] {
  return text.split('\r\n');
}

function withLine(number: number, change: (line: string) => string): string {
  return lines(cases)
    .map((line, index) => (index === number - 1 ? change(line) : line))
    .join('\r\n');
}

test('a negative count, with its row and column', async () => {
  const text = withLine(5, (line) => line.replace(/,(\d+),(\d+),(\d*),$/, ',-$1,$2,$3,'));
  expect(await refusal(text)).toBe(
    'Refusal: file "IDEFC.csv", row 5, column "Septiembre": "-0": not a whole number from 0 to 1000000, nor blank',
  );
});

test('letters, fractions and exponents are no counts', async () => {
  for (const wrong of ['1O', '1.5', '1e2', '1,12', '0x1', '1_000', '99999999999']) {
    const text = withLine(9, (line) => line.replace(/,\d*,$/, `,"${wrong}",`));
    expect(await refusal(text)).toContain('row 9, column "Noviembre"');
  }
});

test('a missing column, by name', async () => {
  const text = lines(cases)
    .map((line) => line.split(',').toSpliced(9, 1).join(','))
    .join('\r\n');
  expect(await refusal(text)).toContain('row 1, column "marzo": missing column');
});

test('an unknown column, by name', async () => {
  const text = lines(cases)
    .map((line, i) => (line === '' ? line : `${line},${i === 0 ? 'Total' : '1'}`))
    .join('\r\n');
  expect(await refusal(text)).toContain('row 1, column "Total": unknown column');
});

test('a state code that does not exist, and one that is not its name', async () => {
  const far = withLine(3, (line) => line.replace('2024,1,', '2024,33,'));
  expect(await refusal(far)).toContain('row 3, column "Clave_Ent": "33": not a state code');
  const other = withLine(3, (line) => line.replace('2024,1,', '2024,2,'));
  expect(await refusal(other)).toContain('row 3, column "Entidad": "Aguascalientes": the name is not that');
});

test('a key that stands twice, naming both rows', async () => {
  const all = lines(cases);
  const text = [...all.slice(0, 7), all[4], ...all.slice(7)].join('\r\n');
  expect(await refusal(text)).toMatch(/row 8, .*the key of row 5 again/);
});

test('a file cut in the middle of a line', async () => {
  expect(await refusal(cases.slice(0, 2000))).toMatch(/row \d+.*columns where the header has 19/);
});

test('a file cut at the end of a line', async () => {
  const text = `${lines(cases).slice(0, 30).join('\r\n')}\r\n`;
  expect(await refusal(text)).toMatch(/row 30.*state 06 lacks .* in 2024.*may be cut off/);
});

test('a compressed file that is cut', async () => {
  const path = join(await newFolder(), 'IDEFC.csv.gz');
  await writeFile(path, gzipSync(Buffer.from(cases, 'latin1')).subarray(0, 600));
  await expect(take(data, path)).rejects.toThrow('"IDEFC.csv.gz": the compressed file is cut off');
});

test('letters lost in decoding', async () => {
  const twice = Buffer.from(Buffer.from(cases, 'latin1').toString('latin1'), 'utf8').toString('latin1');
  const half = `${twice.slice(0, 1500)}${cases.slice(1500)}`;
  expect(await refusal(half)).toContain('row 1');
});

test('years of two methods in one file, and categories of the other method', async () => {
  const next = lines(cases).slice(1).join('\r\n').replaceAll('2024,', '2026,');
  expect(await refusal(`${cases}${next}`)).toContain('row 46, column "Año": years of two methods');
  const rnid = await excerptText('RNID-Delitos_Estatal-2026-mar2026.csv');
  expect(await refusal(rnid.replaceAll('2026,', '2025,'))).toContain('is not a category of cnsp-2015');
});

test('sexes that do not sum to the total', async () => {
  const text = await excerptText('rnpdno-reported.csv');
  const rows = text.split('\n');
  const wrong = rows.map((row, i) => (i === 4 ? row.replace(/,(\d+),2025/, ',999,2025') : row)).join('\n');
  expect(await refusal(wrong, 'rnpdno.csv')).toMatch(/row 5, column "total": the total is 999/);
});

test('a category misspelt in one row of the municipal file', async () => {
  const text = await excerptText('municipal-guanajuato.csv');
  const wrong = text.replace(',Homicidio,Homicidio doloso', ',Homicidio.5,Homicidio doloso');
  expect(await refusal(wrong, 'municipal.csv')).toMatch(/lacks "Homicidio.*which others have/);
});

test('a municipality number that only begins like that of its code', async () => {
  const text = await excerptText('rnpdno-located-dead.csv');
  const wrong = text.replace(/(\n\d{5},\d\d,[^,]*,)(\d{3})/, '$1$2"x');
  expect(await refusal(wrong, 'rnpdno.csv')).toContain('row 2, column "cve_mun"');
});

test('a crime key that goes with another crime', async () => {
  const text = await excerptText('state-month-cases.csv');
  const wrong = text.replace(',HD,Homicidio doloso', ',XD,Homicidio doloso');
  expect(await refusal(wrong, 'tidy.csv')).toMatch(/column "clave_delito": "XD": not the key that goes/);
});

test('a file cut inside its first state', async () => {
  const rnid = await excerptText('RNID-Delitos_Estatal-2026-mar2026.csv');
  expect(await refusal(`${lines(rnid)[0]?.split('\n').slice(0, 12).join('\n')}\n`)).toContain(
    'only one state',
  );
});

test('columns whose headers were exchanged', async () => {
  const [header = '', ...rest] = lines(cases);
  const wrong = header
    .replace('Bien', 'x')
    .replace('Tipo de delito', 'Bien jurídico afectado'.replace('í', '\xed'))
    .replace(/x jur.dico afectado/, 'Tipo de delito');
  expect(await refusal([wrong, ...rest].join('\r\n'))).toContain(
    'row 2, column "Tipo de delito": "Homicidio doloso" does not belong under "La vida y la Integridad corporal"',
  );
});

test('a municipal file cut at the end of a line', async () => {
  const text = await excerptText('municipal-guanajuato.csv');
  expect(await refusal(`${text.split('\n').slice(0, 40).join('\n')}\n`)).toContain('which others have');
});

test('no refusal has touched what serves', async () => {
  expect(await served(data, 'homicide-cases', '06', '2024-01')).toBeTypeOf('number');
});
