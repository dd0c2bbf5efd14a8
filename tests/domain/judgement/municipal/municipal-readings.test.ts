import { describe, expect, it } from 'vitest';
import { municipalReadings } from '../../../../src/domain/judgement/municipal/municipal-readings.ts';
import {
  municipalCoverage,
  municipalWindows,
} from '../../../../src/domain/judgement/municipal/municipal-windows.ts';
import { comparePlaces } from '../../../../src/domain/judgement/municipal/places-compared.ts';
import type { MunicipalityRecord } from '../../../../src/domain/judgement/municipal/municipal-series.ts';
import { monthly } from '../../synthetic.ts';
import { CASES } from './tables.ts';
import type { Month } from '../../../../src/domain/time/period.ts';

// Everything here is synthetic: no figure of it is real.

const YEARS = {
  window: { from: '2025-01', to: '2025-12' },
  base: { from: '2024-01', to: '2024-12' },
} as const;

const covering = (from: Month, to: Month, indicator: 'homicide-cases' | 'missing-reported') =>
  municipalWindows(YEARS, { from, to }, indicator);

describe('the windows that a municipality is read over', () => {
  it('are those asked for where the file covers both', () => {
    expect(covering('2015-01', '2025-12', 'homicide-cases')).toEqual({ ...YEARS, isAsked: true });
  });

  it('are else the newest year up to its last month against the same months before', () => {
    expect(covering('2015-01', '2025-10', 'homicide-cases')).toEqual({
      window: { from: '2025-01', to: '2025-10' },
      base: { from: '2024-01', to: '2024-10' },
      isAsked: false,
    });
  });

  it('have no base across the change of method of the prosecutors, and one in a register without it', () => {
    const year = { from: '2026-01', to: '2026-08' } as const;
    const asked = { window: year, base: { from: '2025-01', to: '2025-08' } } as const;
    const newest = { from: '2025-09', to: '2026-08' } as const;
    expect(municipalWindows(asked, newest, 'homicide-cases')).toEqual({
      window: year,
      base: null,
      isAsked: false,
    });
    const long = { from: '2024-01', to: '2026-07' } as const;
    expect(municipalWindows(asked, long, 'homicide-cases').base).toBeNull();
    expect(municipalWindows(asked, long, 'missing-reported').base).toEqual({
      from: '2025-01',
      to: '2025-07',
    });
  });

  it('do not begin before the file does, and have no base that the file lacks', () => {
    expect(covering('2025-03', '2025-08', 'homicide-cases')).toEqual({
      window: { from: '2025-03', to: '2025-08' },
      base: null,
      isAsked: false,
    });
  });
});

describe('the months that municipalities are kept for', () => {
  it('are shared from the latest start to the earliest end of the states', () => {
    const other = { ...CASES, state: '12', start: '2025-03' } as const;
    expect(municipalCoverage([CASES, other])).toEqual({
      indicator: 'homicide-cases',
      shared: { from: '2025-03', to: '2025-06' },
      states: [
        { state: '11', from: '2025-01', to: '2025-06' },
        { state: '12', from: '2025-03', to: '2025-08' },
      ],
    });
  });

  it('are none without a table, or where two states share no month', () => {
    expect(municipalCoverage([])).toBeUndefined();
    expect(municipalCoverage([CASES, { ...CASES, state: '12', start: '2025-07' }])).toBeUndefined();
  });
});

function recordOf(series: MunicipalityRecord['series']): MunicipalityRecord {
  return { edition: 'synthetic', code: '11001', name: 'A place', state: '11', population: null, series };
}

/** 24 months: so many a month in the first year and in the second, a little uneven. */
function two(before: number, after: number): number[] {
  return Array.from({ length: 24 }, (_, month) => (month < 12 ? before : after) + (month % 3) - 1);
}

const ORIGIN = { vintage: 'file@1', cut: '2025-12' } as const;

describe('everything that is counted in a municipality', () => {
  it('is compared over the windows asked for: 240 after 360 fell, each judged among them all', () => {
    const readings = municipalReadings(
      recordOf([
        { indicator: 'homicide-cases', start: '2024-01', values: two(30, 20), ...ORIGIN },
        { indicator: 'extortion-cases', start: '2024-01', values: two(30, 30), ...ORIGIN },
      ]),
      YEARS,
    );
    expect(readings).toMatchObject([
      { total: { total: 240 }, comparison: { indicator: 'homicide-cases', verdict: 'falling' } },
      { total: { total: 360 }, comparison: { indicator: 'extortion-cases', verdict: 'no-clear-change' } },
    ]);
    expect(readings[0]?.comparison).toHaveProperty('standsAmongMany');
  });

  it('keeps its own comparison behind one that has none', () => {
    const [short, long] = municipalReadings(
      recordOf([
        { indicator: 'homicide-cases', start: '2025-07', values: two(30, 20).slice(0, 6), ...ORIGIN },
        { indicator: 'extortion-cases', start: '2024-01', values: two(30, 20), ...ORIGIN },
      ]),
      YEARS,
    );
    expect(short).toMatchObject({ windows: { isAsked: false, base: null }, comparison: null });
    expect(long?.comparison).toMatchObject({ indicator: 'extortion-cases', verdict: 'falling' });
  });

  it('has no total over a blank month, and says so in place of a verdict', () => {
    const values = two(30, 20).map((value, month) => (month === 20 ? null : value));
    const [only] = municipalReadings(
      recordOf([{ indicator: 'homicide-cases', start: '2024-01', values, ...ORIGIN }]),
      YEARS,
    );
    expect(only).toMatchObject({
      total: { gap: 'not-reported', months: ['2025-09'] },
      comparison: { verdict: 'not-comparable' },
    });
  });

  it('leaves out an indicator without any month', () => {
    const none = recordOf([{ indicator: 'homicide-cases', start: '2024-01', values: [], ...ORIGIN }]);
    expect(municipalReadings(none, YEARS)).toEqual([]);
  });
});

const place = (code: string, values: readonly number[]) => ({
  code,
  name: { es: code, en: code },
  series: monthly(values, { indicator: 'homicide-cases', start: '2024-01', region: code }),
  surroundings: {},
});

describe('places beside each other', () => {
  it('are compared over the same windows in the order given, and judged together', () => {
    const places = [place('11001', two(30, 30)), place('11002', two(60, 30))];
    const compared = comparePlaces('homicide-cases', places, YEARS);
    expect(compared).toMatchObject({ indicator: 'homicide-cases', ...YEARS });
    expect(
      compared.places.map(({ code, comparison }) => [code, comparison.region, comparison.verdict]),
    ).toEqual([
      ['11001', '11001', 'no-clear-change'],
      ['11002', '11002', 'falling'],
    ]);
    expect(compared.places[1]?.comparison).toHaveProperty('standsAmongMany', true);
  });

  it('of none are none', () => {
    expect(comparePlaces('homicide-cases', [], YEARS).places).toEqual([]);
  });
});
