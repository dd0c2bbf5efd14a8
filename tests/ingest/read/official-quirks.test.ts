import { afterAll, expect, test } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.ts';
import {
  excerpt,
  excerptText,
  fileOf,
  folderWith,
  newFolder,
  query,
  removeFolders,
  served,
  take,
} from '../data-folder.ts';

afterAll(removeFolders);

test('months printed as 0 in every row after the last month with figures are not published', async () => {
  const { data, outcome } = await folderWith(['rnid-months-to-come-are-zero.csv']);
  expect(outcome.taken[0]?.vintage).toMatchObject({ source: 'rnid-cases', coversThrough: '2026-03' });
  expect(outcome.edition.coversThrough).toBe('2026-03');
  expect(outcome.taken[0]?.mapped.notes).toContain(
    '2026-04 to 2026-12: 0 in every row after the last month with figures; taken as not published, not as zero',
  );
  expect(await served(data, 'homicide-cases', '01', '2026-03')).toBeTypeOf('number');
  expect(await served(data, 'homicide-cases', '01', '2026-04')).toBeUndefined();
});

test('the same file with blanks for its zeros gives the same figures', async () => {
  const text = await excerptText('rnid-months-to-come-are-zero.csv');
  const blank = text.replaceAll(/(,0){9}(\r?\n)/g, ',,,,,,,,,$2');
  const { data: zeros } = await folderWith(['rnid-months-to-come-are-zero.csv']);
  const blanks = await newFolder();
  await take(blanks, await fileOf('blank.csv', blank));
  const figures = 'SELECT indicator, region, month, value, gap FROM serving ORDER BY ALL';
  expect(await query(zeros, figures)).toEqual(await query(blanks, figures));
});

test('one figure in the first month to come does not make the zeros beside it figures unasked', async () => {
  const data = await newFolder();
  const lines = (await excerptText('rnid-months-to-come-are-zero.csv')).split('\n');
  const at = lines.findIndex((line) => line.includes('Tentativa de'));
  const counted = lines.with(at, (lines[at] ?? '').replace(/,0(,0){8}(\r?)$/, ',1,0,0,0,0,0,0,0,0$2'));
  const path = await fileOf('april.csv', counted.join('\n'));
  await expect(take(data, path)).rejects.toThrow(
    '2026-04, the nation, homicide-cases: 0, where 3 other months have 1206 to 1398',
  );
  const accepted = { path, publishedOn: null, accept: 'a test' };
  const outcome = await ingest({ data, deliveries: [accepted] });
  expect(outcome.taken[0]?.vintage.coversThrough).toBe('2026-04');
  expect(await served(data, 'homicide-cases', '01', '2026-04')).toBe(0);
});

test('a republished table that prints months to come as 0 ends with its last figure', async () => {
  const data = await newFolder();
  const text = await excerptText('state-month-cases.csv');
  const ahead = text
    .split('\n')
    .map((line) => line.replace(/^(.*),2026-08,\d+,(\w+)(\r?)$/, '$1,2026-08,0,$2$3'))
    .join('\n');
  const outcome = await take(data, await fileOf('tidy.csv', ahead));
  expect(outcome.taken[0]?.vintage.coversThrough).not.toBe('2026-08');
  expect(outcome.taken[0]?.mapped.notes.join()).toContain('2026-08: 0 in every row');
});

test('a month that is not over on the day of the ingest is left out, and the report says so', async () => {
  const data = await newFolder();
  const year = new Date().getUTCFullYear();
  const text = (await excerptText('state-month-cases.csv')).replaceAll(',2026-', `,${year + 1}-`);
  const outcome = await take(data, await fileOf('ahead.csv', text));
  expect(outcome.taken[0]?.vintage.coversThrough.slice(0, 4)).not.toBe(String(year + 1));
  expect(outcome.taken[0]?.mapped.notes.join()).toMatch(/not over on \d{4}-\d\d-\d\d; left out/);
  expect(await query(data, `SELECT * FROM observations WHERE month >= '${year + 1}'`)).toEqual([]);
});

test('a cell of -1 in a municipal file is a published correction: it counts in the sums and is named', async () => {
  const data = await newFolder();
  const outcome = await take(data, excerpt('municipal-negative-correction.csv'));
  expect(outcome.taken[0]?.mapped.notes).toContain(
    'row 5, column "Mayo": -1, a published correction; it counts in the sums',
  );
  const [may] = await query<{ value: number }>(
    data,
    `SELECT value FROM municipal WHERE indicator = 'homicide-cases' AND municipality = '11001' AND month = '2024-05'`,
  );
  expect(may?.value).toBe(1);
});

test('many cells of -1, or a lower one, are no corrections', async () => {
  const text = await excerptText('municipal-negative-correction.csv');
  const many = text
    .replaceAll(/,0,0,0,0,0,0(\r?\n)/g, ',-1,0,0,0,0,0$1')
    .replaceAll(/,0,0,0,0,0.0(\r?\n)/g, ',-1,0,0,0,0.0$1');
  await expect(take(await newFolder(), await fileOf('many.csv', many))).rejects.toThrow(
    'more than 10 cells of -1',
  );
  const lower = text.replace(',-1,', ',-2,');
  await expect(take(await newFolder(), await fileOf('lower.csv', lower))).rejects.toThrow(
    'row 5, column "Mayo": "-2": not a whole number from 0',
  );
});

test('victims by municipality are a layout of their own', async () => {
  const data = await newFolder();
  const outcome = await take(data, excerpt('rnid-victims-municipal.csv'));
  expect(outcome.taken[0]?.vintage).toMatchObject({
    source: 'sesnsp-municipal-victims',
    coversFrom: '2026-01',
    coversThrough: '2026-08',
  });
  const [march] = await query<{ value: number }>(
    data,
    `SELECT value FROM municipal WHERE indicator = 'homicide-victims' AND municipality = '11001' AND month = '2026-03'`,
  );
  expect(march?.value).toBe(6);
});

test('keys ending in 998 and 999 count in sums and are named as no municipalities', async () => {
  const data = await newFolder();
  const outcome = await take(data, excerpt('municipal-no-especificado.csv'));
  expect(outcome.taken[0]?.mapped.notes.join()).toMatch(
    /2 keys ending in 998 or 999 are no municipalities .* count in sums \(\d+\) and stand in no ranking/,
  );
  const places = await query(
    data,
    `SELECT DISTINCT municipality FROM municipal WHERE municipality LIKE '1199%'`,
  );
  expect(places).toHaveLength(2);
});

test('a municipality younger than the projection of population has counts, and the report says why no rate', async () => {
  const data = await newFolder();
  await take(data, excerpt('conapo-municipality.csv'));
  const outcome = await take(data, excerpt('municipal-new-municipality.csv'));
  expect(outcome.taken[0]?.mapped.notes).toContain(
    "25019 Eldorado: CONAPO's projection has no such municipality, so it has counts and no rate",
  );
});
