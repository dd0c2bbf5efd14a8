import { afterAll, describe, expect, test } from 'vitest';
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

async function changed(name: string, from: string, to: string): Promise<string> {
  const text = await excerptText(name);
  expect(text).toContain(from);
  return fileOf(name, text.replace(from, to));
}

async function refusal(...paths: string[]): Promise<string> {
  return take(await newFolder(), ...paths).then(
    () => 'taken',
    (error: unknown) => (error instanceof Error ? error.message : 'not an error'),
  );
}

describe('victims of intentional homicide by state, republished', () => {
  const FILE = 'victims-homicide-state-month.csv';

  test('they serve to September 2025, and the rows that they are made of can be traced', async () => {
    const { data, outcome } = await folderWith([FILE]);
    expect(outcome.taken[0]?.vintage).toMatchObject({
      source: 'republished-state-victims',
      coversThrough: '2025-09',
      cut: '2025-09',
    });
    expect(await served(data, 'homicide-victims', '13', '2025-06')).toBe(30);
    expect(await served(data, 'homicide-victims', '25', '2024-09')).toBe(143);
    expect(await served(data, 'homicide-victims', '00', '2025-09')).toBe('not-all-states');
    const rows = await query(
      data,
      `SELECT subtipo, value FROM rows WHERE region = '13' AND month = '2025-06'`,
    );
    expect(rows).toEqual([{ subtipo: 'Homicidio doloso', value: 30 }]);
  });

  test('a state without a month that another has is refused: the file may be cut off', async () => {
    const cut = await changed(FILE, '25,Sinaloa,2025-09,', '25,Sinaloa,2025-10,');
    expect(await refusal(cut)).toMatch(/state 13 lacks 2025-10, which others have; the file may be cut off/);
  });

  test('a blank, and a name that is not that of the code, are refused at their place', async () => {
    expect(await refusal(await changed(FILE, '13,Hidalgo,2025-06,30', '13,Hidalgo,2025-06,'))).toMatch(
      /column "victims": blank: not a whole number/,
    );
    expect(await refusal(await changed(FILE, '13,Hidalgo,2025-06,', '13,Sinaloa,2025-06,'))).toMatch(
      /the name is not that of the state code/,
    );
  });
});

describe('vehicle theft of one month, derived by subtraction', () => {
  const FILE = 'state-vehicle-theft-derived.csv';

  test('a derived figure says so; one that was read elsewhere too is as reported', async () => {
    const { data } = await folderWith([FILE]);
    const found = await query(
      data,
      `SELECT region, value, basis FROM serving WHERE indicator = 'vehicle-robbery-cases' AND value IS NOT NULL ORDER BY ALL`,
    );
    expect(found.slice(0, 3)).toEqual([
      { region: '01', value: 103, basis: 'by-subtraction' },
      { region: '02', value: 498, basis: 'by-subtraction' },
      { region: '03', value: 46, basis: 'reported' },
    ]);
  });

  test('a way of making a figure that is not known is refused', async () => {
    const guessed = await changed(FILE, ',46,read and derived agree', ',46,estimated');
    expect(await refusal(guessed)).toMatch(/column "method": "estimated": neither "derived…" nor/);
  });
});

describe('homicide of municipalities that are known by name alone', () => {
  const FILE = 'municipal-homicide-names.csv';
  const KEYS = 'conapo-municipality.csv';

  test('a name takes the key of the municipality of its state', async () => {
    const { data } = await folderWith([KEYS, FILE]);
    const found = await query(
      data,
      `SELECT municipality, name, value FROM municipal WHERE month = '2025-06' AND municipality LIKE '06%' AND value > 1 ORDER BY ALL`,
    );
    expect(found).toEqual([
      { municipality: '06001', name: 'Armería', value: 17 },
      { municipality: '06007', name: 'Manzanillo', value: 23 },
      { municipality: '06010', name: 'Villa de Álvarez', value: 11 },
    ]);
  });

  test('other names, two places of one name and municipalities younger than CONAPO’s table have their keys', async () => {
    const { data } = await folderWith([KEYS, FILE]);
    const found = await query<{ municipality: string }>(
      data,
      `SELECT DISTINCT municipality FROM municipal WHERE left(municipality, 2) IN ('20', '24') ORDER BY ALL`,
    );
    expect(found.map((each) => each.municipality)).toEqual(['20043', '20208', '20209', '20998', '24059']);
  });

  test('a name that no municipality has is named in the report and counts in the sums', async () => {
    const { data, outcome } = await folderWith([KEYS, FILE]);
    expect(outcome.taken[1]?.mapped.notes).toContain(
      'state 09: no municipality is called "Iztapalapa"; its 27 count in sums (09998) and stand in no ranking',
    );
    const [sum] = await query(
      data,
      `SELECT sum(value)::INTEGER AS value FROM municipal WHERE municipality IN ('09998', '09999')`,
    );
    expect(sum).toEqual({ value: 28 });
    const named = await query(data, `SELECT DISTINCT name FROM municipal WHERE municipality = '09998'`);
    expect(named).toEqual([{ name: 'Iztapalapa' }]);
  });

  test('what it prints besides is named, with its sum', async () => {
    const { outcome } = await folderWith([KEYS, FILE]);
    expect(outcome.taken[1]?.mapped.unmapped.map(({ category, total }) => [category, total])).toEqual([
      ['femicide', 0],
      ['negligent_homicide', 63],
    ]);
  });

  test('an official figure of a municipality outranks it', async () => {
    const data = await newFolder();
    const official = (await excerptText('municipal-guanajuato.csv')).replaceAll(/^(20\d\d),11,/gm, '$1,11,');
    const names = (await excerptText(FILE)).replace(
      '06,Colima,Comala,2025-05,0,0,0',
      '11,Guanajuato,Abasolo,2025-05,99,0,0\n06,Colima,Comala,2025-05,0,0,0',
    );
    const keys = `${await excerptText(KEYS)}11001,Guanajuato,Abasolo,1,1,1,1,1\n`;
    await take(
      data,
      await fileOf('keys.csv', keys),
      await fileOf('municipal.csv', official),
      await fileOf('names.csv', names),
    );
    const [abasolo] = await query<{ value: number; vintage: string }>(
      data,
      `SELECT value, vintage FROM municipal WHERE municipality = '11001' AND month = '2025-05'`,
    );
    expect(abasolo?.vintage).toMatch(/^sesnsp-municipal-cases@/);
    expect(abasolo?.value).not.toBe(99);
  });

  test('without CONAPO’s table there are no keys, and it is refused', async () => {
    expect(await refusal(excerpt(FILE))).toMatch(/municipalities by name and no keys: give CONAPO/);
  });

  test('the same place and month twice is refused', async () => {
    const twice = await changed(FILE, '06,Colima,Comala,2025-06', '06,Colima,Comala,2025-05');
    expect(await refusal(excerpt(KEYS), twice)).toMatch(/the key of row \d+ again/);
  });
});

describe('federal crimes', () => {
  const FILE = 'IDEFF_jul25.csv';

  test('drug crimes are those of the penal code and of the health law, weapons those of their law', async () => {
    const { data, outcome } = await folderWith([FILE]);
    expect(outcome.taken[0]?.vintage).toMatchObject({ source: 'fgr-federal', coversThrough: '2025-07' });
    const years = await query(
      data,
      `SELECT indicator, region, sum(value)::INTEGER AS total FROM serving WHERE region IN ('00', '25') AND month LIKE '2024%'
       GROUP BY ALL ORDER BY ALL`,
    );
    expect(years).toEqual([
      { indicator: 'federal-drug-cases', region: '00', total: 752 },
      { indicator: 'federal-drug-cases', region: '25', total: 490 },
      { indicator: 'federal-weapons-cases', region: '00', total: 727 },
      { indicator: 'federal-weapons-cases', region: '25', total: 550 },
    ]);
    expect(outcome.taken[0]?.mapped.unmapped.map((each) => each.category)).toEqual([
      'LEY FEDERAL CONTRA LA DELINCUENCIA ORGANIZADA (L.F.C.D.O.) / CONTRA LA SALUD',
    ]);
  });

  test('cases abroad are of no state and count in the nation', async () => {
    const { data } = await folderWith([FILE]);
    const [sums] = await query<{ nation: number; states: number }>(
      data,
      `SELECT (sum(value) FILTER (WHERE region = '00'))::INTEGER AS nation, (sum(value) FILTER (WHERE region <> '00'))::INTEGER AS states
       FROM serving`,
    );
    expect((sums?.nation ?? 0) - (sums?.states ?? 0)).toBe(7);
  });

  test('months to come, printed as 0 in every row, are gaps and named', async () => {
    const data = await newFolder();
    const zeros = (await excerptText(FILE)).replaceAll(/,,,,,(?=\r?\n)/g, ',0,0,0,0,0');
    const outcome = await take(data, await fileOf(FILE, zeros));
    expect(outcome.taken[0]?.vintage.coversThrough).toBe('2025-07');
    expect(outcome.taken[0]?.mapped.notes[0]).toBe(
      '2025-08 to 2025-12: 0 in every row after the last month with figures; taken as not published, not as zero',
    );
    expect(await served(data, 'federal-drug-cases', '25', '2025-08')).toBeUndefined();
  });

  test('a place that lacks a crime, or has the code of another, is refused', async () => {
    const text = await excerptText(FILE);
    const lines = text.split('\r\n');
    const short = [...lines.slice(0, 3), ...lines.slice(4)].join('\r\n');
    expect(await refusal(await fileOf('short.csv', short))).toMatch(/lacks ".+" in 2024, which others have/);
    const other = await changed(FILE, '2024,25,SINALOA', '2024,26,SINALOA');
    expect(await refusal(other)).toMatch(/the name is not that of the state code/);
  });
});

describe('seizures of US customs and border patrol', () => {
  const FILE = 'us-drug-seizures.csv';

  test('the claims of the officials come out: from October 2024 to March 2026 68.2 % less, to April 75.9 %', async () => {
    const { data } = await folderWith([FILE]);
    const grams = async (month: string): Promise<number> =>
      Number(await served(data, 'us-border-fentanyl', '00', month));
    const october = await grams('2024-10');
    // Hundredths of a kilogram.
    expect(october).toBe(86_286);
    expect((1 - (await grams('2026-03')) / october) * 100).toBeCloseTo(68.2, 1);
    expect((1 - (await grams('2026-04')) / october) * 100).toBeCloseTo(75.9, 1);
    expect(await served(data, 'us-border-fentanyl', '25', '2026-04')).toBe('national-only');
  });

  test('October belongs to the fiscal year that follows, and other borders are not counted', async () => {
    const { outcome } = await folderWith([FILE]);
    expect(outcome.taken[0]?.vintage).toMatchObject({ coversFrom: '2024-10', coversThrough: '2026-04' });
    expect(outcome.taken[0]?.mapped.unmapped.map((each) => each.category)).toEqual([
      'Coastal/Interior / Fentanyl (kg)',
      'Northern Border / Fentanyl (kg)',
    ]);
  });

  test('a weight below zero, a month of another language, a year that is none: refused at their place', async () => {
    const text = await excerptText(FILE);
    const weight = text.replace(/,[\d.]+\n/, ',-1.5\n');
    expect(await refusal(await fileOf('weight.csv', weight))).toMatch(
      /row 2, column "Sum Qty \(lbs\)": "-1.5": not a weight/,
    );
    expect(await refusal(await changed(FILE, ',APR,', ',ABR,'))).toMatch(/not a month JAN to DEC/);
    expect(await refusal(await changed(FILE, '2026 (FYTD),', 'FY26,'))).toMatch(/not a fiscal year/);
  });
});
