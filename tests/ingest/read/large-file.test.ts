import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeMunicipalFile } from '../../../bench/ingest-municipal-file.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { writeSample } from '../../../src/ingest/read/lines/sample.ts';
import { fileOf, newFolder, query, removeFolders } from '../data-folder.ts';

/** A SYNTHETIC municipal file of 2 MB, its bytes one character each, and where a row of homicides begins that no sample takes. */
let text = '';
let at = 0;

beforeAll(async () => {
  const path = join(await newFolder(), 'SYNTHETIC.csv');
  await writeMunicipalFile(path, 0.005);
  text = await readFile(path, 'latin1');
  const starts = [...text.matchAll(/\n(?=[^\n]*,Homicidio doloso,)/g)].map((match) => match.index + 1);
  at = starts.find((start) => start > 1_100_000 && start % 8192 > 1024 && start % 8192 < 7168) ?? 0;
});
afterAll(removeFolders);

/** The text with the row at {@link at} changed. */
function withRow(change: (cells: string[]) => void): string {
  const end = text.indexOf('\r\n', at);
  const cells = text.slice(at, end).split(',');
  change(cells);
  return text.slice(0, at) + cells.join(',') + text.slice(end);
}

interface Place {
  readonly indicator: string;
  readonly municipality: string;
  readonly name: string;
  readonly months: number;
  readonly total: number;
}

async function taken(file: string): Promise<{ places: Place[]; encoding: string | undefined }> {
  const data = await newFolder();
  const path = await fileOf('SYNTHETIC.csv', file);
  const outcome = await ingest({ data, deliveries: [{ path, publishedOn: null, accept: 'SYNTHETIC' }] });
  const places = await query<Place>(
    data,
    `SELECT indicator, municipality, name, count(*)::INTEGER AS months, sum(value)::INTEGER AS total
     FROM municipal GROUP BY ALL ORDER BY ALL`,
  );
  return { places, encoding: outcome.taken[0]?.encoding };
}

test('a sample has whole lines only, from everywhere in the file', async () => {
  const path = await fileOf(
    'file.csv',
    withRow((cells) => (cells[4] = 'Zacualpan')),
  );
  writeSample(path, `${path}.sample`);
  const sample = await readFile(`${path}.sample`, 'latin1');
  const lines = new Set(text.split('\n'));
  expect(sample.split('\n').filter((line) => !lines.has(line))).toEqual([]);
  expect(sample.startsWith(text.slice(0, 1_000_000))).toBe(true);
  for (let year = 2015; year <= 2025; year += 1) expect(sample).toContain(`\n${year},`);
});

test('a text or a figure that the sample of a large file lacks changes nothing but its own cell', async () => {
  const sampled = await taken(text);
  const named = await taken(withRow((cells) => (cells[4] = 'Zzz a name of one row')));
  expect(named).toEqual(sampled);
  let added = 0;
  const high = await taken(
    withRow((cells) => {
      added = 12_345 - Number(cells[9]);
      cells[9] = '12345';
    }),
  );
  const place = text.slice(at).split(',')[3]?.padStart(5, '0');
  expect(high.places).toEqual(
    sampled.places.map((row) =>
      row.indicator === 'homicide-cases' && row.municipality === place
        ? { ...row, total: row.total + added }
        : row,
    ),
  );
});

test.each(['1e3', '0x10', '1_000', '+5', '5.5', '-2', '--1'])(
  'what a database takes for a number and nobody prints as one is refused: %s',
  async (cell) => {
    const row = text.slice(0, at).split('\n').length;
    const changed = withRow((cells) => (cells[9] = cell));
    await expect(taken(changed)).rejects.toThrow(
      `file "SYNTHETIC.csv", row ${row}, column "Enero": "${cell}": not a whole number from 0 to 1000000, nor blank`,
    );
  },
);

test('a row that stands twice, in the place of another one, is refused with both', async () => {
  const before = text.slice(0, at).trimEnd().split('\r\n');
  const twin = before.at(-1) ?? '';
  const changed = withRow((cells) => cells.splice(0, cells.length, ...twin.split(',')));
  await expect(taken(changed)).rejects.toThrow(
    `file "SYNTHETIC.csv", row ${before.length + 1}, column "Año, Cve. Municipio, Tipo de delito, Subtipo de delito, Modalidad": the key of row ${before.length} again`,
  );
});

/** A file of two places of one year with so many categories, and the row of the last one once more or another one in its place. */
function categories(count: number, last: number): string {
  const header = text.slice(0, text.indexOf('\r\n'));
  const rows = ['1001,Aguascalientes', '1002,Asientos'].flatMap((place) =>
    Array.from({ length: count }, (_, each) => {
      const kind = place.startsWith('1002') && each === count - 1 ? last : each;
      return `2024,1,Aguascalientes,${place},Otros,Otros,Kind,Kind ${kind}${',1'.repeat(12)}`;
    }),
  );
  return `${[header, ...rows].join('\r\n')}\r\n`;
}

test.each([1, 64, 65, 128, 200, 256, 257])(
  'rows are told apart with as many categories as a file may have: %i',
  async (count) => {
    const read = await fileOf('SYNTHETIC.csv', categories(count, count - 1));
    const outcome = await ingest({
      data: await newFolder(),
      deliveries: [{ path: read, publishedOn: null }],
    });
    expect(outcome.taken[0]?.vintage.rows).toBe(2 * count);
    if (count === 1) return;
    const twice = await fileOf('SYNTHETIC.csv', categories(count, 0));
    await expect(
      ingest({ data: await newFolder(), deliveries: [{ path: twice, publishedOn: null }] }),
    ).rejects.toThrow(`row ${2 * count + 1}, `);
  },
);

test.each(['05', '"5"', '5.0', ' 5'])(
  'a figure that is printed in another way is the same figure: %s',
  async (cell) => {
    const plain = await taken(withRow((cells) => (cells[9] = '5')));
    expect(await taken(withRow((cells) => (cells[9] = cell)))).toEqual(plain);
  },
);

test('letters that Windows-1252 has and Latin-1 has not come out right, as do all others', async () => {
  const quoted = text.replaceAll(
    'Aguascalientes,La vida',
    'Aguas\u0093calientes\u0094 \u0096 \u0080,La vida',
  );
  const { places, encoding } = await taken(quoted);
  expect(encoding).toBe('windows-1252');
  expect(places.map((row) => row.name)).toContain('Aguas“calientes” – €');
  expect(places.map((row) => row.name).some((name) => /[áéíóúñ]/.test(name))).toBe(true);
});
