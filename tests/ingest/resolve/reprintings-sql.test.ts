import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { STATE_CODES } from '../../../src/domain/place/region.ts';
import { movesByIndicator } from '../../../src/ingest/resolve/reprintings.ts';
import { openStaging } from '../../../src/ingest/staging.ts';
import { newFolder, removeFolders } from '../data-folder.ts';

afterAll(removeFolders);

/** A synthetic figure: file, region, month, value, and whether its month had ended. */
type Cell = readonly [file: string, region: string, month: string, value: number | null, partial?: boolean];

/** What is measured on synthetic homicide case files; a file is named by its cut. */
async function measuredOn(cells: readonly Cell[]) {
  const staging = await openStaging(join(await newFolder(), 'shop'));
  const files = [...new Set(cells.map(([file]) => file))];
  const rows = cells.map(
    ([file, region, month, value, partial = false]) =>
      `('homicide-cases', '${region}', '${month}', ${value ?? 'NULL'}, '${file}', 0, 0, ${partial})`,
  );
  await staging.sql.run(`
    CREATE TABLE vintage AS SELECT * FROM (VALUES ${files.map((file) => `('${file}', '${file.slice(0, 7)}')`).join()})
      AS t(checksum, cut);
    CREATE TABLE indicator_source AS SELECT 'homicide-cases' AS indicator, 1 AS step;
    CREATE TABLE candidate AS SELECT * FROM (VALUES ${rows.join()})
      AS t(indicator, region, month, value, vintage, rank, newness, partial)`);
  const found = (await movesByIndicator(staging.sql)).get('homicide-cases');
  await staging.close();
  return found?.revision;
}

function nation(file: string, month: string, value: number | null, partial = false): Cell {
  return [file, '00', month, value, partial];
}

function quarter(file: string, values: readonly (number | null)[]): Cell[] {
  return values.map((value, i) => nation(file, `2024-0${i + 1}`, value));
}

function states(file: string, value: number, codes = STATE_CODES): Cell[] {
  return codes.map((code) => [file, code, '2024-03', value]);
}

describe('usual revisions of synthetic files', () => {
  it('set the newest month of a file against files 3 to 24 months later, not against the next', async () => {
    const found = await measuredOn([
      nation('2024-01', '2024-01', 100),
      nation('2024-02', '2024-01', 150),
      nation('2024-04', '2024-01', 104),
      nation('2025-04', '2024-01', 90),
      nation('2026-02', '2024-01', 300),
    ]);
    // 100 to 104 and 90; 150 (of February's file an older month) has no say.
    expect(found?.nation).toEqual([{ method: 'cnsp-2015', months: 1, share: 0.094, pairs: 2 }]);
  });

  it('add the newest three months of a file, whole in both files', async () => {
    const whole = await measuredOn([
      ...quarter('2024-03', [100, 100, 100]),
      ...quarter('2024-09', [100, 101, 105]),
    ]);
    expect(whole?.nation).toEqual([
      { method: 'cnsp-2015', months: 1, share: 0.05, pairs: 1 },
      { method: 'cnsp-2015', months: 3, share: 0.02, pairs: 1 },
    ]);
    const holed = await measuredOn([
      ...quarter('2024-03', [100, null, 100]),
      ...quarter('2024-09', [100, 101, 105]),
    ]);
    expect(holed?.nation.map((each) => each.months)).toEqual([1]);
  });

  it('leave out a month that had not ended when it was printed', async () => {
    const found = await measuredOn([
      nation('2024-03', '2024-03', 60, true),
      nation('2024-09', '2024-03', 100),
    ]);
    expect(found).toBeUndefined();
  });

  it('never add across the change of method', async () => {
    const months = ['2025-12', '2026-01', '2026-02'];
    const found = await measuredOn([
      ...months.map((month) => nation('2026-02', month, 100)),
      ...months.map((month) => nation('2026-08', month, 110)),
    ]);
    expect(found?.nation).toEqual([{ method: 'rnid-2026', months: 1, share: 0.1, pairs: 1 }]);
  });

  it('add the 32 states up where a file prints no nation, and not where one of them is missing', async () => {
    const all = await measuredOn([...states('2024-03', 100), ...states('2024-09', 102)]);
    expect(all?.nation).toEqual([{ method: 'cnsp-2015', months: 1, share: 0.02, pairs: 1 }]);
    expect(all?.states).toEqual([{ method: 'cnsp-2015', months: 1, share: 0.02, pairs: 1 }]);
    const short = await measuredOn([
      ...states('2024-03', 100),
      ...states('2024-09', 102, STATE_CODES.slice(1)),
    ]);
    expect(short?.nation).toEqual([]);
  });

  it('say nothing of a file that has no later one, nor of a first printing of zero', async () => {
    expect(await measuredOn([nation('2024-03', '2024-03', 100)])).toBeUndefined();
    const zero = await measuredOn([nation('2024-03', '2024-03', 0), nation('2024-09', '2024-03', 2)]);
    expect(zero).toEqual({ nation: [], states: [] });
  });
});
