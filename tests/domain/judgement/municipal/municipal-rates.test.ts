import { describe, expect, it } from 'vitest';
import {
  municipalRateRows,
  MUNICIPAL_RATE_COLUMNS,
} from '../../../../src/domain/judgement/municipal/municipal-rate-rows.ts';
import { municipalRates } from '../../../../src/domain/judgement/municipal/municipal-rates.ts';
import { packRates, unpackRates } from '../../../../src/domain/judgement/municipal/packed-rates.ts';
import type { Month } from '../../../../src/domain/time/period.ts';
import { CASES, HALF_YEAR, MISSING, SOURCES } from './tables.ts';

const asked = { indicator: 'homicide-cases', state: '11', window: HALF_YEAR } as const;
const rates = municipalRates(asked, SOURCES);
const at = (code: string) => rates.municipalities.find((each) => each.code === code);

const gap = (from: Month, to: Month) =>
  municipalRates({ ...asked, window: { from, to } }, SOURCES).municipalities[0]?.gap;

describe('municipalities by rate', () => {
  it('are ranked by the rate drawn towards the state, never by the raw one', () => {
    // One case among 5,000 people: a raw rate above that of the large place, drawn below it.
    expect(at('11002')?.rawRate).toBeGreaterThan(30);
    expect(at('11002')?.rank).toBeGreaterThan(at('11001')?.rank ?? 0);
    expect(at('11001')).toMatchObject({ total: 120, standing: 'as-state' });
    expect(rates.ranked).toBe(4);
  });

  it('say too few to tell where less than half of an estimate is the place’s own count', () => {
    expect(at('11002')?.standing).toBe('too-few');
    expect(at('11002')?.weight).toBeLessThan(0.5);
  });

  it('have no rate and no rank without a population, but keep the count', () => {
    expect(at('11099')).toMatchObject({ total: 12, gap: 'no-population', rate: null, rank: null });
    expect(at('11099')?.standing).toBe('unknown');
  });

  it('have no total over a blank month: it is not a zero', () => {
    expect(at('11003')).toMatchObject({ total: null, gap: 'not-reported', rate: null, rank: null });
    expect(at('11005')).toMatchObject({ total: 0, gap: null });
  });

  it('leave what has no municipality apart, with the name that matched none', () => {
    expect(at('11999')).toBeUndefined();
    expect(rates.unspecified).toEqual([{ state: '11', total: 6, before: null, unmatched: ['Place 11999'] }]);
  });

  it('name the files of their counts and that of the people', () => {
    expect(rates.vintages).toEqual(['homicide-cases@1', 'synthetic']);
  });

  it('take the total before beside that of the window', () => {
    const both = municipalRates(
      { ...asked, window: { from: '2025-04', to: '2025-06' }, base: { from: '2025-01', to: '2025-03' } },
      SOURCES,
    );
    expect(both.municipalities.find((each) => each.code === '11004')).toMatchObject({
      total: 15,
      before: 15,
    });
    expect(both.municipalities.find((each) => each.code === '11003')).toMatchObject({
      total: 0,
      before: null,
    });
  });

  it('of a register that leaves out zeros had none where they are not in it', () => {
    const { municipalities } = municipalRates(
      { ...asked, indicator: 'missing-reported' },
      { ...SOURCES, tables: [MISSING] },
    );
    expect(municipalities.find((each) => each.code === '11004')).toMatchObject({ total: 0, gap: null });
  });

  it('have no total outside the months of their table or across a change of method', () => {
    expect(gap('2024-12', '2025-02')).toBe('before-series');
    expect(gap('2025-05', '2025-07')).toBe('not-published');
    expect(gap('2025-12', '2026-01')).toBe('method-break');
  });

  it('travel by column and arrive as they were', () => {
    const packed = packRates(rates);
    expect(packed.municipalities.code).toEqual(rates.municipalities.map(({ code }) => code));
    expect(unpackRates(packed)).toEqual(rates);
  });

  it('are rows of a table, what has no municipality last', () => {
    const rows = municipalRateRows('e', rates);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([MUNICIPAL_RATE_COLUMNS.length]));
    expect(rows.at(-1)?.slice(4, 8)).toEqual(['11', '11999', null, 6]);
  });

  it('of another state than the table’s are none', () => {
    expect(municipalRates({ ...asked, state: '12' }, { ...SOURCES, tables: [CASES] }).municipalities).toEqual(
      [],
    );
  });
});
