// Synthetic tables of municipalities: no real place or figure.
import type { MunicipalPopulation } from '../../../../src/domain/place/municipal-population.ts';
import type { Municipality } from '../../../../src/domain/place/municipality.ts';
import type { MunicipalTable } from '../../../../src/domain/record/lineage.ts';

type Values = readonly (number | null)[];

function table(
  indicator: MunicipalTable['indicator'],
  columns: Readonly<Record<string, Values>>,
): MunicipalTable {
  const list = Object.entries(columns).map(([code, values]) => ({ code, name: `Place ${code}`, values }));
  return { indicator, state: '11', start: '2025-01', columns: list, vintages: [`${indicator}@1`] };
}

/** Case files over January to June 2025: a large place, a blank month, one without population, one without a place. */
export const CASES = table('homicide-cases', {
  11001: [20, 20, 20, 20, 20, 20],
  11002: [1, 0, 0, 0, 0, 0],
  11003: [0, 0, null, 0, 0, 0],
  11004: [5, 5, 5, 5, 5, 5],
  11005: [0, 0, 0, 0, 0, 0],
  11099: [2, 2, 2, 2, 2, 2],
  11999: [1, 1, 1, 1, 1, 1],
});

/** A register that leaves out zeros: who is not in it had none. */
export const MISSING = table('missing-reported', { 11001: [3, 4, 5, 0, 0, 0] });

const MUNICIPALITIES: readonly Municipality[] = ['11001', '11002', '11003', '11004', '11005'].map((code) => ({
  code,
  name: `Place ${code}`,
}));

const POPULATION: MunicipalPopulation = {
  firstYear: 2024,
  vintage: 'synthetic',
  places: [
    { code: '11001', values: [500_000, 510_000, 520_000] },
    { code: '11002', values: [5000, 5000, 5000] },
    { code: '11003', values: [40_000, 40_000, 40_000] },
    { code: '11004', values: [90_000, 90_000, 90_000] },
    { code: '11005', values: [60_000, 60_000, 60_000] },
  ],
};

export const SOURCES = { tables: [CASES], municipalities: MUNICIPALITIES, population: POPULATION };

export const HALF_YEAR = { from: '2025-01', to: '2025-06' } as const;
