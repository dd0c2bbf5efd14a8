import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cube } from '../../../../src/domain/series/cube.ts';
import type { IndicatorId } from '../../../../src/domain/indicator/rows.ts';
import type { Estimate } from '../../../../src/domain/judgement/interrupted.ts';
import { seriesOf, type Series } from '../../../../src/domain/series/series.ts';
import { openEdition, wantedEdition } from '../../../../src/server/shelf/edition-folder.ts';
import type { Store } from '../../../../src/server/store/store.ts';
import { concludes, dateOf, readPolicy, untilOf } from '../../../../src/web/features/policy/policy-model.ts';
import { newestShared, readRegisters } from '../../../../src/web/features/registers/registers-model.ts';
import { victimsPerHundredDeaths } from '../../../../src/web/features/registers/RegistersTable.tsx';
import { largestGain, readLethal } from '../../../../src/web/features/lethal/lethal-model.ts';
import { DEFAULT_VIEW } from '../../../../src/domain/view/view.ts';
import type { Evidence } from '../../../../src/web/reading/evidence/evidence.ts';

const folder = resolve(import.meta.dirname, '../../../../data');
let store: Store;
let evidence: Evidence;

async function cubesOf(ids: readonly IndicatorId[]): Promise<Map<IndicatorId, Cube>> {
  const cubes = await Promise.all(ids.map((id) => store.cube(id)));
  return new Map(cubes.flatMap((cube) => (cube ? [[cube.indicator, cube] as const] : [])));
}

beforeAll(async () => {
  store = await openEdition(folder, await wantedEdition(folder));
  const edition = (await store.edition()) as Evidence['edition'];
  const cubes = await cubesOf([
    'homicide-cases',
    'homicide-victims',
    'homicide-deaths',
    'femicide-victims',
    'negligent-homicide-victims',
    'other-life-victims',
    'missing-still',
  ]);
  evidence = { edition, cubes, population: await store.population() };
});
afterAll(() => store.close());

function series(id: IndicatorId, region = '00'): Series {
  return seriesOf(evidence.cubes.get(id) as Cube, region) as Series;
}

describe('did the policy move it', () => {
  it('asks about October 2024 unless the address names a month that can be asked about', () => {
    expect(dateOf(null)).toBe('2024-10');
    expect(dateOf('2022-03')).toBe('2022-03');
    expect(dateOf('2026-03')).toBe('2024-10');
    expect(dateOf('tomorrow')).toBe('2024-10');
  });

  it('ends at the change of method, and before months of a register that still fills up', () => {
    expect(untilOf(series('homicide-cases'), '2024-10')).toBe('2025-12');
    expect(untilOf(series('missing-still'), '2024-10')).toBe('2025-09');
  });

  it('fits the nation and finds placebo dates before it, none of which reaches the date', () => {
    const { fit, placebos } = readPolicy(series('homicide-cases'), '2024-10');
    expect(fit).toHaveProperty('effect');
    if (!('effect' in fit)) return;
    expect(fit.effect.value).toBeLessThan(1);
    expect(fit.points).toHaveLength(48 + 15);
    expect(placebos?.dates.length).toBeGreaterThan(50);
  });

  it('refuses a date with less than half a year after it under the same method', () => {
    expect(readPolicy(series('homicide-cases'), '2025-09').fit).toMatchObject({ refused: 'too-short-after' });
  });

  it('concludes at most that a break is unusual, and nothing where placebos do as much', () => {
    const effect: Estimate = { value: 0.7, low: 0.6, high: 0.8, pValue: 0.001 };
    const fit = { effect } as Parameters<typeof concludes>[0];
    const dates = Array.from({ length: 100 }, () => ({ date: '2020-01' as const, effect }));
    expect(concludes(fit, { dates, alarms: 0, asLarge: 3 })).toBe('unusual');
    expect(concludes(fit, { dates, alarms: 0, asLarge: 30 })).toBe('drifts');
    expect(concludes(fit, { dates: [], alarms: 0, asLarge: 0 })).toBe('unchecked');
    const unclear = { effect: { ...effect, high: 1.1 } } as typeof fit;
    expect(concludes(unclear, { dates, alarms: 0, asLarge: 0 })).toBe('none');
  });
});

describe('the registers side by side', () => {
  it('are the totals of whole years: 2024 has 33,550 deaths, 30,060 victims and 25,464 case files', () => {
    const newest = newestShared(readRegisters('00', evidence));
    expect(newest?.now).toEqual({
      year: 2024,
      totals: { 'homicide-deaths': 33_550, 'homicide-victims': 30_060, 'homicide-cases': 25_464 },
    });
    expect(newest && victimsPerHundredDeaths(newest.now)).toBeCloseTo(89.6, 2);
  });

  it('leave a year empty that one register does not have whole', () => {
    const year = readRegisters('00', evidence).find((each) => each.year === 2025);
    expect(year?.totals).toEqual({
      'homicide-deaths': null,
      'homicide-victims': null,
      'homicide-cases': 20_195,
    });
  });
});

describe('lethal violence as a whole', () => {
  it('stacks five parts year by year: 2024 comes to 79,432', () => {
    const year = readLethal(DEFAULT_VIEW, evidence)?.years.find((each) => each.window.from === '2024-01');
    expect(year?.whole).toBe(30_060 + 852 + 19_287 + 16_338 + 12_895);
  });

  it('borrows the latest twelve months that all parts have where the view asks for later ones', () => {
    expect(readLethal(DEFAULT_VIEW, evidence)?.shift).toMatchObject({
      borrowed: true,
      window: { from: '2024-07', to: '2025-06' },
    });
  });

  it('uses the windows of the view where they are whole', () => {
    const view = { ...DEFAULT_VIEW, period: { from: '2024-01', to: '2024-12' } } as const;
    const shift = readLethal(view, evidence)?.shift;
    expect(shift).toMatchObject({ borrowed: false, base: { from: '2023-01', to: '2023-12' } });
    expect(shift?.now.parts.reduce((sum, each) => sum + (each.share ?? 0), 0)).toBeCloseTo(1, 10);
  });

  it('names the part whose share has grown most: other crimes against life, from 9 % to 21 %', () => {
    const read = readLethal(DEFAULT_VIEW, evidence);
    const move = read && largestGain(read);
    expect(move?.indicator).toBe('other-life-victims');
    expect(move?.from.share).toBeCloseTo(3692 / 42_853, 10);
    expect(move?.to.share).toBeCloseTo(0.215, 2);
  });

  it('is nothing where the edition lacks one of its parts', () => {
    const cubes = new Map(evidence.cubes);
    cubes.delete('missing-still');
    expect(readLethal(DEFAULT_VIEW, { ...evidence, cubes })).toBeUndefined();
  });
});
