import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isShownToAgree } from '../../../src/domain/record/agreement.ts';
import {
  excerpt,
  excerptText,
  fileOf,
  newFolder,
  query,
  removeFolders,
  served,
  take,
} from '../data-folder.ts';

afterAll(removeFolders);

/** The 2024 excerpt with a cell of row 5 changed; the month is its column after the seven of the category. */
async function withCell(month: number, cell: string): Promise<string> {
  const lines = (await excerptText('IDEFC_NM_nov24.csv')).split('\r\n');
  const cells = (lines[4] ?? '').split(',').with(6 + month, cell);
  return fileOf('IDEFC_later.csv', lines.with(4, cells.join(',')).join('\r\n'));
}

test('the newest file of a source serves, the older ones stay', async () => {
  const data = await newFolder();
  await take(data, excerpt('IDEFC_NM_ene24.csv'), excerpt('IDEFC_NM_nov24.csv'));
  const origin = await query(
    data,
    `SELECT DISTINCT left(month, 4) AS year, split_part(vintage, '#', 1) AS vintage FROM serving
     WHERE indicator = 'homicide-cases' AND value IS NOT NULL ORDER BY ALL`,
  );
  expect(origin).toEqual([
    { year: '2023', vintage: 'sesnsp-cases@2024-01' },
    { year: '2024', vintage: 'sesnsp-cases@2024-11' },
  ]);
  const printed = await query(
    data,
    `SELECT value FROM observations WHERE indicator = 'homicide-cases' AND region = '06' AND month = '2024-01'`,
  );
  expect(printed).toHaveLength(2);
});

test('a blank in a newer file does not erase the older figure, and is told', async () => {
  const data = await newFolder();
  await take(data, excerpt('IDEFC_NM_ene24.csv'));
  const before = await served(data, 'homicide-cases', '01', '2024-01');
  const outcome = await take(data, await withCell(1, ''));
  expect(await served(data, 'homicide-cases', '01', '2024-01')).toBe(before);
  expect(outcome.blanked).toEqual([
    {
      vintage: expect.stringMatching(/^sesnsp-cases@2024-11#/) as string,
      indicator: 'homicide-cases',
      cells: 1,
    },
  ]);
  expect(outcome.mixed).toEqual([{ indicator: 'homicide-cases', months: 1 }]);
  expect(outcome.taken[0]?.mapped.notes).toEqual([
    'homicide-cases: 1 region-months are partly blank and kept as gaps',
  ]);
});

/** The republished excerpt with every figure from February on multiplied, so that it does not agree (synthetic). */
async function disagreeing(): Promise<string> {
  const text = await excerptText('state-month-cases.csv');
  const lines = text
    .split('\n')
    .map((line) => line.replace(/,(2026-0[23]),(\d+),/, (_, month, n) => `,${month},${Number(n) * 3},`));
  return fileOf('state-month-cases.csv', lines.join('\n'));
}

async function sourceOf(data: string, month: string): Promise<string | undefined> {
  const [row] = await query<{ source: string }>(
    data,
    `SELECT split_part(vintage, '@', 1) AS source FROM serving
     WHERE indicator = 'extortion-cases' AND region = '06' AND month = '${month}'`,
  );
  return row?.source;
}

test('a reprint of a later cut that agrees with the official file outranks it, whichever came first', async () => {
  for (const order of [
    ['state-month-cases.csv', 'RNID-Delitos_Estatal-2026-mar2026.csv'],
    ['RNID-Delitos_Estatal-2026-mar2026.csv', 'state-month-cases.csv'],
  ]) {
    const data = await newFolder();
    for (const name of order) await take(data, excerpt(name));
    expect(await sourceOf(data, '2026-02')).toBe('republished-state-cases');
  }
});

test('a reprint that does not agree with the official file serves only where that has nothing', async () => {
  const data = await newFolder();
  const official = excerpt('RNID-Delitos_Estatal-2026-mar2026.csv');
  const outcome = await take(data, await disagreeing(), official);
  expect(outcome.edition.agreements.map((each) => [each.method, isShownToAgree(each)])).toEqual([
    ['rnid-2026', false],
  ]);
  expect(await sourceOf(data, '2026-02')).toBe('rnid-cases');
  expect(await sourceOf(data, '2025-12')).toBe('republished-state-cases');
});

test('no nation without all 32 states, though a state file and a national table may give one together', async () => {
  const data = await newFolder();
  await take(data, excerpt('state-month-cases.csv'), excerpt('national-month-cases-rnid.csv'));
  expect(await served(data, 'homicide-cases', '00', '2025-12')).toBe('not-all-states');
  expect(await served(data, 'homicide-cases', '00', '2026-01')).toBe(1394);
  expect(await served(data, 'homicide-cases', '09', '2026-01')).toBe('not-reported');
  const basis = await query(
    data,
    `SELECT DISTINCT basis FROM serving WHERE region = '00' AND value IS NOT NULL`,
  );
  expect(basis).toEqual([{ basis: 'published-total' }]);
});

test('no value stands on both sides of the change of method under one method', async () => {
  const data = await newFolder();
  await take(data, excerpt('state-month-cases.csv'));
  const methods = await query(
    data,
    `SELECT DISTINCT month >= '2026-01' AS later, method FROM serving WHERE value IS NOT NULL ORDER BY ALL`,
  );
  expect(methods).toEqual([
    { later: false, method: 'cnsp-2015' },
    { later: true, method: 'rnid-2026' },
  ]);
});

test('figures of municipalities stand in one order, from one file as from several', async () => {
  for (const files of [['municipal-guanajuato.csv'], ['rnpdno-reported.csv', 'municipal-guanajuato.csv']]) {
    const data = await newFolder();
    const { edition } = await take(data, ...files.map(excerpt));
    const path = join(data, 'editions', edition.id, 'municipal.parquet');
    const rows = await query<{ place: number; stands: number }>(
      data,
      `SELECT (row_number() OVER (ORDER BY indicator, municipality, month))::INTEGER AS place,
         (file_row_number + 1)::INTEGER AS stands FROM read_parquet('${path}', file_row_number = true)`,
    );
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter(({ place, stands }) => place !== stands)).toEqual([]);
  }
});
