import { afterAll, beforeAll, expect, test } from 'vitest';
import { fuzz } from '../../bench/ingest-fuzz.ts';
import { createStateNames } from '../../src/ingest/map/checks.ts';
import { openStaging, type Staging } from '../../src/ingest/staging.ts';
import { fillCells } from './counts-in-cells.ts';
import { newFolder, removeFolders } from './data-folder.ts';

let staging: Staging;

beforeAll(async () => {
  staging = await openStaging(`${await newFolder()}/staging`);
  await createStateNames(staging.sql);
});
afterAll(async () => {
  await staging.close();
  await removeFolders();
});

test('a spoilt file is refused, naming where, or read as another reader reads it', async () => {
  const tally = await fuzz(20_260_901, 60);
  expect(tally.failures).toEqual([]);
  expect(tally.refused).toBeGreaterThan(10);
  expect(tally.agreed).toBeGreaterThan(10);
});

test('any counts in the cells of a real file are read as they stand', async () => {
  await expect(fillCells(staging, 12)).resolves.toBeUndefined();
});
