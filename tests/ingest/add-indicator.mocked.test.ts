import { afterAll, expect, test, vi } from 'vitest';
import type * as Rows from '../../src/domain/indicator/rows.ts';
import type { IndicatorId } from '../../src/domain/indicator/rows.ts';
import { CROSSWALK, type CrosswalkRule } from '../../src/ingest/map/crosswalk.ts';
import { excerpt, newFolder, query, removeFolders, take } from './data-folder.ts';

afterAll(removeFolders);

// What docs/data.md says of adding an indicator, done: a row of the table of indicators and a rule of the
// crosswalk. Its id is cast here only because a test cannot add to a type.
const ADDED = 'business-robbery-cases' as IndicatorId;

vi.mock('../../src/domain/indicator/rows.ts', async (original) => {
  const module = await original<typeof Rows>();
  const row = module.INDICATOR_ROWS['business-robbery-violent-cases'];
  return { ...module, INDICATOR_ROWS: { ...module.INDICATOR_ROWS, 'business-robbery-cases': row } };
});

const RULE: CrosswalkRule = {
  indicator: ADDED,
  tipo: 'Robo',
  subtipos: ['Robo a negocio'],
  modalidades: '*',
};

test('a row of the table of indicators and a rule of the crosswalk are a new indicator', async () => {
  (CROSSWALK['cnsp-2015'].cases as CrosswalkRule[]).push(RULE);
  const data = await newFolder();
  const outcome = await take(data, excerpt('IDEFC_NM_nov24.csv'));
  const rows = await query<{ modalidad: string }>(
    data,
    `SELECT DISTINCT modalidad FROM rows WHERE indicator = '${ADDED}' ORDER BY ALL`,
  );
  expect(rows).toEqual([{ modalidad: 'Con violencia' }, { modalidad: 'Sin violencia' }]);
  expect(outcome.edition.coverage.at(-1)?.indicator).toBe(ADDED);
});
