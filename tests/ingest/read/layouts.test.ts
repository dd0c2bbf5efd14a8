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

test('case files: modalities of a state add up to its month, and December not yet published stays a gap', async () => {
  const { data, outcome } = await folderWith(['IDEFC_NM_nov24.csv']);
  expect(outcome.taken[0]?.vintage).toMatchObject({
    source: 'sesnsp-cases',
    coversFrom: '2024-01',
    coversThrough: '2024-11',
    rows: 44,
  });
  expect(await served(data, 'homicide-cases', '06', '2024-10')).toBe(59);
  expect(await served(data, 'homicide-cases', '06', '2024-12')).toBeUndefined();
  expect(await served(data, 'homicide-cases', '00', '2024-10')).toBe('not-all-states');
  expect(await served(data, 'homicide-cases', '09', '2024-10')).toBe('not-reported');
});

test('an indicator of which the file lacks a part is left out and named', async () => {
  const { data, outcome } = await folderWith(['IDEFC_NM_nov24.csv']);
  expect(outcome.taken[0]?.mapped.incomplete).toEqual([
    { indicator: 'violent-robbery-cases', lacks: 'otros robos' },
  ]);
  expect(await served(data, 'violent-robbery-cases', '06', '2024-10')).toBeUndefined();
});

test('quoted thousands are numbers', async () => {
  const data = await newFolder();
  await take(data, excerpt('IDEFC_NM_feb24.csv'));
  const rows = await query<{ value: number }>(
    data,
    `SELECT max(value) AS value FROM rows WHERE region = '15' AND indicator = 'injury-cases'`,
  );
  expect(rows[0]?.value).toBeGreaterThan(1000);
});

test('victims keep sex and age in their rows, which sum to the figure', async () => {
  const data = await newFolder();
  await take(data, excerpt('IDVFC_NM_jun25.csv'));
  const wrong = await query(
    data,
    `SELECT s.indicator, s.region, s.month, s.value, sum(r.value) AS rows FROM serving s
     JOIN rows r USING (indicator, region, month) GROUP BY ALL HAVING s.value <> sum(r.value)`,
  );
  expect(wrong).toEqual([]);
  const sexes = await query(data, `SELECT DISTINCT sexo FROM rows ORDER BY ALL`);
  expect(sexes).toEqual([{ sexo: 'Hombre' }, { sexo: 'Mujer' }, { sexo: 'No identificado' }]);
});

test('under RNID attempts have indicators of their own and extortion is in person plus by other means', async () => {
  const data = await newFolder();
  await take(data, excerpt('RNID-Delitos_Estatal-2026-mar2026.csv'));
  const attempts = await query(
    data,
    `SELECT DISTINCT indicator, subtipo FROM rows WHERE subtipo LIKE 'Tentativa%' ORDER BY ALL`,
  );
  expect(attempts).toEqual([
    { indicator: 'attempted-extortion-cases', subtipo: 'Tentativa de extorsión por otros medios' },
    { indicator: 'attempted-femicide-cases', subtipo: 'Tentativa de feminicidio' },
    { indicator: 'attempted-homicide-cases', subtipo: 'Tentativa de homicidio doloso' },
  ]);
  const tipos = await query(
    data,
    `SELECT DISTINCT subtipo FROM rows WHERE indicator = 'extortion-cases' ORDER BY ALL`,
  );
  expect(tipos).toEqual([{ subtipo: 'Extorsión por otros medios' }, { subtipo: 'Extorsión presencial' }]);
  const methods = await query(data, 'SELECT DISTINCT method FROM serving WHERE value IS NOT NULL');
  expect(methods).toEqual([{ method: 'rnid-2026' }]);
});

test('victims under RNID are told from those before by their years (synthetic: no such file is at hand)', async () => {
  const data = await newFolder();
  const text = (await excerptText('IDVFC_NM_jun25.csv'))
    .replaceAll('2025,', '2026,')
    .replaceAll(
      /Extorsi\xf3n,Extorsi\xf3n,Extorsi\xf3n/g,
      'Extorsi\xf3n,Extorsi\xf3n presencial,Extorsi\xf3n presencial',
    );
  const outcome = await take(data, await fileOf('RNID-Victimas.csv', text));
  expect(outcome.taken[0]?.vintage.source).toBe('rnid-victims');
  expect(outcome.taken[0]?.mapped.incomplete).toEqual([
    { indicator: 'extortion-victims', lacks: 'extorsion por otros medios' },
  ]);
  const methods = await query(data, 'SELECT DISTINCT method FROM serving WHERE value IS NOT NULL');
  expect(methods).toEqual([{ method: 'rnid-2026' }]);
});

test('the municipal layout gives municipalities, and nothing to the states', async () => {
  const data = await newFolder();
  await take(data, excerpt('municipal-guanajuato.csv'));
  const [abasolo] = await query(
    data,
    `SELECT name, value FROM municipal WHERE municipality = '11001' AND month = '2025-11'`,
  );
  expect(abasolo).toMatchObject({ name: 'Abasolo' });
  expect(await query(data, 'SELECT * FROM serving')).toEqual([]);
});

test('a municipality whose name is spelt in two ways is one municipality', async () => {
  const data = await newFolder();
  const text = (await excerptText('municipal-guanajuato.csv')).replace(',Abasolo,', ',Abasolo Gto.,');
  await take(data, await fileOf('municipal.csv', text));
  const twice = await query(
    data,
    'SELECT municipality, month FROM municipal GROUP BY ALL HAVING count(*) > 1',
  );
  expect(twice).toEqual([]);
});

test('national tables give the nation alone, and kidnapping only where all its kinds are printed', async () => {
  const data = await newFolder();
  await take(data, excerpt('national-month-cases-by-modality.csv'), excerpt('national-month-cases-rnid.csv'));
  expect(await served(data, 'violent-robbery-cases', '00', '2025-12')).toBe(11789);
  expect(await served(data, 'violent-robbery-cases', '25', '2025-12')).toBe('national-only');
  expect(await served(data, 'homicide-cases', '00', '2026-08')).toBe(1113);
  expect(await served(data, 'kidnapping-cases', '00', '2025-12')).toBeUndefined();
  expect(await served(data, 'kidnapping-cases', '00', '2026-08')).toBe(35);
  const machines = await query(
    data,
    `SELECT DISTINCT subtipo, modalidad FROM rows WHERE subtipo LIKE '%Tractores%'`,
  );
  expect(machines).toEqual([
    { subtipo: 'Robo de maquinaria - Tractores y/o montacargas', modalidad: 'Con violencia' },
  ]);
});

test('the republished state file serves where no official file reaches and where it is a later cut that agrees, and says so', async () => {
  const data = await newFolder();
  await take(data, excerpt('state-month-cases.csv'), excerpt('RNID-Delitos_Estatal-2026-mar2026.csv'));
  const origins = await query<{ month: string; source: string }>(
    data,
    `SELECT month, split_part(vintage, '@', 1) AS source FROM serving
     WHERE indicator = 'homicide-cases' AND region = '06' AND value IS NOT NULL ORDER BY month`,
  );
  expect(origins).toEqual([
    { month: '2025-12', source: 'republished-state-cases' },
    { month: '2026-01', source: 'republished-state-cases' },
    { month: '2026-02', source: 'republished-state-cases' },
    { month: '2026-03', source: 'rnid-cases' },
  ]);
});

test('a national series counts modalities once: the blank one is the total of its subtype', async () => {
  const data = await newFolder();
  const outcome = await ingest({
    data,
    deliveries: [
      { path: excerpt('national-month-cases-cnsp-headline.csv'), publishedOn: null, cut: '2026-08' },
    ],
  });
  expect(outcome.taken[0]?.vintage).toMatchObject({
    source: 'republished-national-series',
    coversThrough: '2024-12',
    cut: '2026-08',
  });
  expect(await served(data, 'femicide-cases', '00', '2024-11')).toBe(63);
  expect(await served(data, 'kidnapping-cases', '00', '2024-11')).toBe(54);
  expect(await served(data, 'vehicle-robbery-cases', '00', '2024-11')).toBe(11_995);
  expect(await served(data, 'violent-robbery-cases', '00', '2024-12')).toBe(13_925);
  expect(await served(data, 'drug-dealing-cases', '00', '2024-12')).toBeUndefined();
});

test('a national series whose modalities do not add up to their subtype is refused at its row', async () => {
  const text = await excerptText('national-month-cases-cnsp-headline.csv');
  const wrong = text.replace('2024-11,Feminicidio,Feminicidio,,63', '2024-11,Feminicidio,Feminicidio,,64');
  const path = await fileOf('series.csv', wrong);
  await expect(take(await newFolder(), path)).rejects.toThrow('the subtype is 64, its modalities sum to 63');
});

test('a month derived by subtraction says so, a zero too', async () => {
  const data = await newFolder();
  const text = (await excerptText('state-month-cases.csv'))
    .replace('01,EXT,Extorsi\xc3\xb3n,2026-01,1,leido', '01,EXT,Extorsi\xc3\xb3n,2026-01,1,derivado_resta')
    .replace('01,EXT,Extorsi\xc3\xb3n,2025-12,0,leido', '01,EXT,Extorsi\xc3\xb3n,2025-12,0,derivado_resta');
  await take(data, await fileOf('states.csv', text));
  const bases = await query(
    data,
    `SELECT month, basis FROM serving WHERE indicator = 'extortion-cases' AND region = '01' AND month < '2026-03' ORDER BY ALL`,
  );
  expect(bases).toEqual([
    { month: '2025-12', basis: 'by-subtraction' },
    { month: '2026-01', basis: 'by-subtraction' },
    { month: '2026-02', basis: 'reported' },
  ]);
});

test('a month without a row of missing persons is zero, a state without any row is not', async () => {
  const data = await newFolder();
  await take(data, excerpt('rnpdno-located-dead.csv'), excerpt('conapo-municipality.csv'));
  const zero = await query(
    data,
    `SELECT count(*)::INTEGER AS months FROM serving WHERE region = '06' AND value = 0`,
  );
  expect(zero).not.toEqual([{ months: 0 }]);
  expect(await served(data, 'missing-located-dead', '09', '2025-06')).toBe('not-reported');
  const [named] = await query<{ name: string }>(
    data,
    `SELECT name FROM municipal WHERE municipality = '06007'`,
  );
  expect(named?.name).toBe('Manzanillo');
});

test('deaths: the nation is the 32 states and the unspecified place', async () => {
  const data = await newFolder();
  await take(data, excerpt('homicides-state-municipality-year.csv'));
  expect(await served(data, 'homicide-deaths', '00', '2024-01')).toBe(33550);
  expect(await served(data, 'homicide-deaths', '00', '2018-01')).toBe(36685);
  expect(await served(data, 'homicide-deaths', '06', '2024-01')).toBe(875);
});

test('population is kept by state and year; a zero in the unfinished year of the yearly totals is missing', async () => {
  const data = await newFolder();
  await take(data, excerpt('conapo-state.csv'), excerpt('national-year-cases-and-victims.json'));
  const people = await query(data, `SELECT count(*)::INTEGER AS rows, min(year) AS first FROM population`);
  expect(people).toEqual([{ rows: 160, first: 2023 }]);
  const years = await query(
    data,
    `SELECT year, through, value FROM yearly WHERE indicator = 'kidnapping-cases' AND year >= 2025`,
  );
  expect(years).toEqual([{ year: 2025, through: '2025-12', value: 465 }]);
});
