import type { Claim, ClaimQuery } from '../../../src/domain/claims/claim.ts';
import type { ClaimRegister } from '../../../src/domain/claims/part/register.ts';
import { indicatorOf } from '../../../src/domain/indicator/indicator.ts';
import type { IndicatorId } from '../../../src/domain/indicator/rows.ts';
import type { MethodId } from '../../../src/domain/time/method.ts';
import type { Value } from '../../../src/domain/indicator/observation.ts';
import { addMonths, monthOf, type Month } from '../../../src/domain/time/period.ts';
import { NATION, type RegionCode } from '../../../src/domain/place/region.ts';
import type { Series } from '../../../src/domain/series/series.ts';
import { DEATHS, FIGURES, YEARS } from './figures.ts';

function methodAt(month: Month, first: MethodId | undefined): MethodId {
  if (first === 'cnsp-2015' && month >= '2026-01') return 'rnid-2026';
  return first ?? 'cnsp-2015';
}

function valueAt(month: Month, value: number, method: MethodId): Value {
  return { month, value, method, vintage: 'copied', cut: '2026-08', basis: 'reported' };
}

/** A series of two synthetic Januaries, a year apart, with eleven months between that are not published. */
export function twoJanuaries(
  indicator: IndicatorId,
  region: RegionCode,
  year: number,
  [before, after]: readonly [before: number | null, after: number],
): Series {
  const values = [before, ...Array.from({ length: 11 }, () => null), after];
  const observations = values.map((value, index) => {
    const month = addMonths(monthOf(year, 1), index);
    if (value === null) return { month, gap: 'not-published' as const };
    return valueAt(month, value, methodAt(month, 'cnsp-2015'));
  });
  return { indicator, region, cadence: 'month', observations };
}

/** A register over the figures of `figures.ts`, without a population. */
export const REGISTER: ClaimRegister = {
  population: undefined,
  series(indicator, region) {
    if (indicator === 'homicide-deaths' && region === NATION) {
      const years = Object.entries(DEATHS);
      const observations = Array.from({ length: 7 }, (_, index) => {
        const month = monthOf(2018 + index, 1);
        const found = years.find(([year]) => Number(year) === 2018 + index);
        return found ? valueAt(month, found[1], 'inegi-deaths') : { month, gap: 'not-published' as const };
      });
      return { indicator, region, cadence: 'year', observations };
    }
    const found = FIGURES.find((each) => each.indicator === indicator && each.region === region);
    if (!found) return undefined;
    const [first] = indicatorOf(indicator).methods;
    const observations = found.values.map((value, index) => {
      const month = addMonths(found.start, index);
      return valueAt(month, value, methodAt(month, first));
    });
    return { indicator, region, cadence: 'month', observations };
  },
  yearly(indicator) {
    const totals = YEARS[indicator];
    if (!totals) return undefined;
    const observations = totals.map((value, index) => valueAt(monthOf(2015 + index, 1), value, 'cnsp-2015'));
    return { indicator, region: NATION, cadence: 'year', observations };
  },
};

const QUERY: ClaimQuery = {
  kind: 'change',
  indicator: 'homicide-victims',
  measure: 'per-day',
  window: { from: '2025-06', to: '2025-06' },
  base: { from: '2024-09', to: '2024-09' },
  superlative: null,
  streak: null,
  sole: null,
  states: null,
  rank: null,
  yearly: false,
  wholeMonths: false,
};

const CLAIM: Claim = {
  id: 'C999',
  statedOn: '2025-07-08',
  speaker: 'Someone',
  speakerKind: 'government',
  topic: 'homicide',
  region: NATION,
  link: 'https://example.org/',
  sourceTitle: 'A page',
  paraphrase: { es: 'Bajó.', en: 'It fell.' },
  direction: 'down',
  size: null,
  bound: 'exact',
  windowValue: null,
  baseValue: null,
  query: QUERY,
  survey: null,
  missing: null,
  note: null,
};

/** A claim of the test's own: that homicide fell between September 2024 and June 2025, but for what is given. */
export function claimOf(claim: Partial<Claim>, query: Partial<ClaimQuery> = {}): Claim {
  return { ...CLAIM, query: { ...QUERY, ...query }, ...claim };
}
