import { afterAll, expect, test } from 'vitest';
import { INDICATORS, indicatorOf, type Indicator } from '../../src/domain/indicator/indicator.ts';
import type { IndicatorId } from '../../src/domain/indicator/rows.ts';
import { CROSSWALK, type CrosswalkRule } from '../../src/ingest/map/crosswalk.ts';
import { excerpt, newFolder, query, removeFolders, take } from './data-folder.ts';

afterAll(removeFolders);

// What docs/data.md says of adding an indicator, done: a row of the table of indicators with its words,
// and a row of the crosswalk. The id is cast here only because the test may not change the list of ids.
const ADDED = 'business-robbery-cases' as IndicatorId;
const ROW: Indicator = {
  ...indicatorOf('business-robbery-violent-cases'),
  id: ADDED,
  name: { es: 'Robo a negocio (carpetas)', en: 'Business robbery (case files)' },
  shortName: { es: 'Robo a negocio', en: 'Business robbery' },
};
const RULE: CrosswalkRule = {
  indicator: ADDED,
  tipo: 'Robo',
  subtipos: ['Robo a negocio'],
  modalidades: '*',
};

test('one row of indicators and one of the crosswalk are a new indicator', async () => {
  (INDICATORS as Indicator[]).push(ROW);
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
