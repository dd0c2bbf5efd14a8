import type { Cube, GapRun, OriginRun } from '../../src/domain/series/cube.ts';
import type { IndicatorId } from '../../src/domain/indicator/rows.ts';
import type { MethodId } from '../../src/domain/time/method.ts';
import type { GapReason, Observation } from '../../src/domain/indicator/observation.ts';
import { addMonths, type Month } from '../../src/domain/time/period.ts';
import { NATION, STATE_CODES, type RegionCode } from '../../src/domain/place/region.ts';
import type { Series } from '../../src/domain/series/series.ts';

// Everything made here is synthetic: no figure of it is real.

export interface SyntheticTraits {
  readonly start?: Month;
  readonly indicator?: IndicatorId;
  readonly region?: RegionCode;
  readonly method?: MethodId;
}

/** A monthly series from values; a text in place of a value is a gap with that reason. */
export function monthly(values: readonly (number | GapReason)[], traits: SyntheticTraits = {}): Series {
  const { start = '2015-01', indicator = 'homicide-victims', region = '00', method = 'cnsp-2015' } = traits;
  const observations = values.map((value, index): Observation => {
    const month = addMonths(start, index);
    if (typeof value === 'string') return { month, gap: value };
    return { month, value, method, vintage: 'synthetic', cut: '2026-08', basis: 'reported' };
  });
  return { indicator, region, cadence: 'month', observations };
}

/** The same number `length` times. */
export function flat(value: number, length: number): number[] {
  return Array.from({ length }, () => value);
}

/** 132 months around a mean that swing by a fixed, irregular pattern of ± `swing`. */
export function uneven(mean: number, swing: number, length = 132): number[] {
  return Array.from({ length }, (_, i) => Math.round(mean + swing * Math.sin(i * i * 1.7 + i)));
}

/** A cube of equal columns for the nation and 32 states, unless a column of its own is given. */
export function cubeWith(
  values: readonly (number | null)[],
  own: Readonly<Record<RegionCode, readonly (number | null)[]>> = {},
  parts: Partial<Cube> = {},
): Cube {
  const last = values.length - 1;
  const origins: OriginRun[] = [
    {
      regions: '*',
      from: 0,
      to: last,
      method: 'cnsp-2015',
      vintage: 'synthetic',
      cut: '2026-08',
      basis: 'reported',
    },
  ];
  const gaps: GapRun[] = [{ regions: '*', from: 0, to: last, reason: 'not-published' }];
  return {
    edition: 'synthetic',
    indicator: 'homicide-victims',
    cadence: 'month',
    start: '2015-01',
    columns: [NATION, ...STATE_CODES].map((region) => ({ region, values: own[region] ?? values })),
    gaps,
    origins,
    ...parts,
  };
}
