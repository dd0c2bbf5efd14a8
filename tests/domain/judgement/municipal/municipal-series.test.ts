import { describe, expect, it } from 'vitest';
import {
  municipalSeries,
  populationOfRecord,
  seriesOfRecord,
  type MunicipalityRecord,
} from '../../../../src/domain/judgement/municipal/municipal-series.ts';
import { CASES, MISSING } from './tables.ts';

// Everything here is synthetic: no figure of it is real.

const ORIGIN = { vintage: 'file@1', cut: '2025-06' } as const;

const RECORD: MunicipalityRecord = {
  edition: 'synthetic',
  code: '11001',
  name: 'Place 11001',
  state: '11',
  population: { firstYear: 2020, values: [null, 10, 20, null] },
  series: [
    { indicator: 'homicide-cases', start: '2025-12', values: [4, null, 0], vintage: 'a', cut: '2026-02' },
    { indicator: 'missing-reported', start: '2025-12', values: [1], vintage: 'b', cut: '2025-12' },
  ],
};

describe('the series of a municipality', () => {
  it('has a gap for a blank cell and zero for a printed zero', () => {
    const [march, april] = municipalSeries(CASES, '11003', ORIGIN)?.observations.slice(2) ?? [];
    expect(march).toEqual({ month: '2025-03', gap: 'not-reported' });
    expect(april).toMatchObject({ month: '2025-04', value: 0, method: 'cnsp-2015', ...ORIGIN });
  });

  it('is all zeros where its register leaves out zeros and the table does not name it', () => {
    const values = municipalSeries(MISSING, '11002', ORIGIN)?.observations.map((each) =>
      'value' in each ? each.value : null,
    );
    expect(values).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('is nothing where a table of case files does not name it, or no municipality is named at all', () => {
    expect(municipalSeries(CASES, '11777', ORIGIN)).toBeUndefined();
    expect(municipalSeries({ ...MISSING, columns: [] }, '11002', ORIGIN)).toBeUndefined();
  });
});

describe('the record of a municipality', () => {
  it('has a series for each indicator, each month under the method in force', () => {
    const [cases, missing] = seriesOfRecord(RECORD);
    expect(cases).toMatchObject({ indicator: 'homicide-cases', region: '11001', cadence: 'month' });
    expect(cases?.observations).toMatchObject([
      { month: '2025-12', value: 4, method: 'cnsp-2015', vintage: 'a' },
      { month: '2026-01', gap: 'not-reported' },
      { month: '2026-02', value: 0, method: 'rnid-2026', cut: '2026-02' },
    ]);
    expect(missing?.observations).toMatchObject([{ value: 1, method: 'rnpdno', vintage: 'b' }]);
  });

  it('has people for the years on end that are known, and none where the place is not listed', () => {
    expect(populationOfRecord(RECORD)).toMatchObject({
      firstYear: 2021,
      states: [{ region: '11001', values: [10, 20] }],
    });
    expect(populationOfRecord({ ...RECORD, population: null })).toBeUndefined();
    expect(
      populationOfRecord({ ...RECORD, population: { firstYear: 2020, values: [null] } }),
    ).toBeUndefined();
  });
});
