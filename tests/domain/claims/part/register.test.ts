import { describe, expect, it } from 'vitest';
import {
  isNoSide,
  registerOf,
  seriesFor,
  sideOf,
  type ClaimRegister,
  type SideQuery,
} from '../../../../src/domain/claims/part/register.ts';
import { sidesOf } from '../../../../src/domain/claims/part/part.ts';
import { cubeWith, flat } from '../../synthetic.ts';
import { syntheticClaim, syntheticQuery } from '../synthetic-claim.ts';

// Everything here is synthetic: twelve months of 100 in each region, and a printed year of 1,300 in the nation.
const REGISTER = registerOf({
  cubes: [cubeWith([...flat(100, 11), null])],
  yearly: [
    {
      indicator: 'homicide-victims',
      totals: [{ region: '00', year: 2015, through: '2015-12', value: 1300, vintage: 'years' }],
    },
  ],
});

const ASKED: SideQuery = { indicator: 'homicide-victims', region: '00', measure: 'count', yearly: false };
const QUARTER = { from: '2015-01', to: '2015-03' } as const;
const YEAR = { from: '2015-01', to: '2015-12' } as const;

function side(
  query: Partial<SideQuery> = {},
  window: Parameters<typeof sideOf>[2] = QUARTER,
  register: ClaimRegister = REGISTER,
) {
  return sideOf(register, { ...ASKED, ...query }, window);
}

describe('one side of a statement', () => {
  it('is the total in the measure: 300 in the 90 days of a quarter are 10/3 a day', () => {
    expect(side()).toMatchObject({
      total: 300,
      days: 90,
      value: 300,
      method: 'cnsp-2015',
      vintages: ['synthetic'],
    });
    expect(side({ measure: 'per-day' })).toMatchObject({ total: 300, value: 300 / 90 });
  });

  it('is a rate only where the people are known', () => {
    const population = { firstYear: 2014, vintage: 'p', states: [{ region: '09', values: [1e6, 1e6, 1e6] }] };
    const peopled = { ...REGISTER, population };
    // 300 in 90 days among a million people: 30 per 100,000 a quarter, 365/90 times that a year.
    const rate = side({ measure: 'per-100k-year', region: '09' }, QUARTER, peopled);
    expect(isNoSide(rate) ? undefined : rate.value).toBeCloseTo((30 * 365) / 90, 9);
    expect(side({ measure: 'per-100k-year' })).toEqual({ reason: 'no-population', months: [] });
  });

  it('is not there over a gap: of victims because no month was published, of case files by the gap itself', () => {
    expect(side({}, YEAR)).toEqual({ reason: 'victims-by-month', months: ['2015-12'] });
    const cases = registerOf({
      cubes: [cubeWith([1, null], {}, { indicator: 'homicide-cases' })],
      yearly: [],
    });
    const window = { from: '2015-01', to: '2015-02' } as const;
    expect(side({ indicator: 'homicide-cases' }, window, cases)).toEqual({
      reason: 'not-published',
      months: ['2015-02'],
    });
  });

  it('is not there for an indicator that is not kept', () => {
    expect(side({ indicator: 'kidnapping-cases' })).toEqual({ reason: 'indicator-not-kept', months: [] });
  });
});

describe('the series that a side is read from', () => {
  it('is the printed years where the statement asks for them, of the nation alone', () => {
    expect(seriesFor(REGISTER, { ...ASKED, yearly: true })?.cadence).toBe('year');
    expect(side({ yearly: true }, YEAR)).toMatchObject({ total: 1300, basis: 'published-total' });
    expect(seriesFor(REGISTER, { ...ASKED, yearly: true, region: '09' })?.cadence).toBe('month');
  });

  it('is the monthly one where no whole year was printed, the same object each time', () => {
    const bare = registerOf({ cubes: [cubeWith(flat(100, 12))], yearly: [] });
    expect(seriesFor(bare, { ...ASKED, yearly: true })?.cadence).toBe('month');
    expect(seriesFor(bare, ASKED)).toBe(seriesFor(bare, ASKED));
  });
});

describe('both sides of a statement', () => {
  it('are read alike, and there is no base where none was asked for', () => {
    const claim = syntheticClaim({ region: '09' });
    const base = { from: '2015-04', to: '2015-06' } as const;
    const both = sidesOf(REGISTER, claim, syntheticQuery({ window: QUARTER, base, measure: 'per-day' }));
    expect(both).toMatchObject({ side: { value: 300 / 90 }, base: { value: 300 / 91 } });
    const single = syntheticQuery({ window: QUARTER, base: null });
    expect(sidesOf(REGISTER, claim, single).base).toBeUndefined();
  });
});
