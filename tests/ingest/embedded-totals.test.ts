import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { query, removeFolders } from './data-folder.ts';

afterAll(removeFolders);

const EMBEDDED = join(import.meta.dirname, '../../data');

async function sum(indicator: string, from: string, to: string): Promise<number | undefined> {
  const [row] = await query<{ total: number }>(
    EMBEDDED,
    `SELECT sum(value)::DOUBLE AS total FROM serving
     WHERE indicator = '${indicator}' AND region = '00' AND month BETWEEN '${from}' AND '${to}'`,
  );
  return row?.total;
}

describe('the embedded edition gives the totals published for its files', () => {
  test.each([
    ['homicide-victims', '2024-09', '2024-09', 2608],
    ['homicide-victims', '2024-01', '2024-12', 30_060],
    ['homicide-victims', '2025-01', '2025-06', 12_782],
    ['homicide-victims', '2025-09', '2025-09', 1786],
    ['extortion-victims', '2024-01', '2024-12', 10_862],
    ['extortion-victims', '2025-01', '2025-06', 5887],
    ['violent-robbery-cases', '2023-01', '2023-12', 184_859],
    // One cut on both sides of a comparison: the figures of August 2026, not a first cut of 2024 (795, 474).
    ['femicide-cases', '2024-01', '2024-12', 825],
    ['femicide-cases', '2025-01', '2025-12', 716],
    ['kidnapping-cases', '2024-01', '2024-12', 484],
    ['kidnapping-cases', '2025-01', '2025-12', 468],
    ['ransom-kidnapping-cases', '2025-01', '2025-12', 361],
    ['ransom-kidnapping-cases', '2026-01', '2026-08', 200],
    ['firearm-injury-cases', '2024-01', '2024-12', 8863],
    ['attempted-homicide-cases', '2026-01', '2026-08', 1619],
    ['attempted-femicide-cases', '2026-01', '2026-08', 652],
    ['attempted-extortion-cases', '2026-01', '2026-08', 1174],
    ['extortion-in-person-cases', '2026-01', '2026-08', 1600],
    ['extortion-other-means-cases', '2026-01', '2026-08', 5588],
    ['federal-drug-cases', '2024-01', '2024-12', 6776],
    ['federal-weapons-cases', '2024-01', '2024-12', 14_845],
    // Hundredths of a kilogram.
    ['us-border-fentanyl', '2024-10', '2024-10', 86_286],
    ['us-border-fentanyl', '2026-03', '2026-03', 27_425],
    ['us-border-fentanyl', '2026-04', '2026-04', 20_812],
    ['extortion-cases', '2026-01', '2026-08', 7188],
    ['extortion-cases', '2026-06', '2026-06', 879],
    ['extortion-cases', '2026-08', '2026-08', 845],
    ['violent-robbery-cases', '2024-01', '2024-11', 160_413],
    ['violent-robbery-cases', '2025-01', '2025-12', 148_398],
    ['homicide-cases', '2026-01', '2026-01', 1394],
    ['homicide-cases', '2026-02', '2026-02', 1206],
    ['homicide-cases', '2026-03', '2026-03', 1394],
    ['missing-still', '2015-01', '2015-12', 3745],
    ['missing-still', '2024-01', '2024-12', 12_895],
    ['missing-still', '2025-01', '2025-12', 13_014],
    ['homicide-deaths', '2018-01', '2018-01', 36_685],
    ['homicide-deaths', '2023-01', '2023-01', 32_252],
    ['homicide-deaths', '2024-01', '2024-01', 33_550],
  ])('%s %s to %s', async (indicator, from, to, total) => {
    expect(await sum(indicator, from, to)).toBe(total);
  });

  test('victims by state of September 2025 revise 33 cells of June 2025, the largest Hidalgo’s June', async () => {
    const revised = await query<{ region: string; month: string; before: number; after: number }>(
      EMBEDDED,
      `SELECT region, month, o.value AS before, r.value AS after FROM observations o JOIN observations r USING (indicator, region, month)
       WHERE indicator = 'homicide-victims' AND o.vintage LIKE 'sesnsp-victims@2025-06%' AND r.vintage LIKE 'republished-state-victims%'
         AND o.value <> r.value ORDER BY abs(r.value - o.value) DESC`,
    );
    expect(revised).toHaveLength(33);
    expect(revised[0]).toEqual({ region: '13', month: '2025-06', before: 19, after: 30 });
  });

  test('homicide by municipality covers every state, and what has no municipality stays in the sums', async () => {
    const [found] = await query(
      EMBEDDED,
      `SELECT count(DISTINCT left(municipality, 2))::INTEGER AS states, count(DISTINCT municipality)::INTEGER AS places,
         (count(DISTINCT municipality) FILTER (WHERE right(municipality, 3) IN ('998', '999')))::INTEGER AS nowhere,
         sum(value)::INTEGER AS total FROM municipal WHERE indicator = 'homicide-cases' AND month BETWEEN '2024-01' AND '2024-12'`,
    );
    expect(found).toEqual({ states: 32, places: 2486, nowhere: 8, total: 25_449 });
  });

  test('vehicle theft of August 2026 has all 32 states, 22 of them derived', async () => {
    const found = await query(
      EMBEDDED,
      `SELECT basis, count(*)::INTEGER AS states, sum(value)::INTEGER AS total FROM serving
       WHERE indicator = 'vehicle-robbery-cases' AND month = '2026-08' AND region <> '00' GROUP BY ALL ORDER BY ALL`,
    );
    expect(found).toEqual([
      { basis: 'by-subtraction', states: 22, total: 5303 },
      { basis: 'reported', states: 10, total: 2223 },
    ]);
  });

  test('January 2024 as first printed and as revised', async () => {
    const printed = await query(
      EMBEDDED,
      `SELECT split_part(vintage, '#', 1) AS vintage, sum(value)::INTEGER AS value FROM observations
       WHERE indicator = 'homicide-cases' AND month = '2024-01' AND region <> '00' GROUP BY ALL ORDER BY ALL`,
    );
    expect(printed[0]).toEqual({ vintage: 'sesnsp-cases@2024-01', value: 2047 });
    expect(printed.at(-1)).toEqual({ vintage: 'sesnsp-cases@2024-11', value: 2051 });
  });

  test('it is at most 4 MB', async () => {
    const folder = join(EMBEDDED, 'editions');
    const names = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = names.filter((each) => each.isFile());
    const sizes = await Promise.all(
      files.map(async (each) => (await readFile(join(each.parentPath, each.name))).length),
    );
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(4_000_000);
  });
});
