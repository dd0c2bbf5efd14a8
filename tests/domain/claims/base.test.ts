import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixedRegisters, monthChoice, otherBases } from '../../../src/domain/claims/base.ts';
import { observationAt } from '../../../src/domain/series/series.ts';
import { findingOn, partsOf } from '../../../src/domain/claims/finding.ts';
import {
  daysInMonth,
  monthAt,
  monthNumber,
  monthsFrom,
  monthsIn,
  windowOverlap,
} from '../../../src/domain/time/period.ts';
import { REGISTER, claimOf } from './synthetic-register.ts';
import { claim } from './ledger.ts';

function otherBasesOf(id: string): Record<string, string> {
  const bases = findingOn(claim(id), REGISTER).otherBases;
  return Object.fromEntries(
    bases.map((each) => [each.id, `${each.part.found?.toFixed(1)} ${each.part.outcome}`]),
  );
}

describe('other bases that could fairly be chosen', () => {
  it('show a true number from a chosen month for what it is: 33.3 % since April 2020', () => {
    expect(otherBasesOf('C049')).toEqual({
      'year-before': '-24.5 falls-short',
      'same-months-2019': '-28.3 falls-short',
      'same-months-2018': '-28.9 falls-short',
      'year-2024': '-19.9 falls-short',
      'year-2019': '-30.9 falls-short',
      'year-2018': '-28.9 falls-short',
      'before-administration': '-19.3 falls-short',
      'september-2024': '-24.3 falls-short',
    });
  });

  it('show where a printed base year was a slip: violent robbery of carriers holds against 2019 only', () => {
    const bases = otherBasesOf('C027');
    expect(findingOn(claim('C027'), REGISTER).outcome).toBe('falls-short');
    expect(bases['same-months-2019']).toBe('-55.6 holds');
  });

  it('tell the rise since 2019 from the rise since last year: extortion up 22.9 % said, 5.6 % since last year', () => {
    const bases = otherBasesOf('C133');
    expect(bases['year-before']).toBe('5.6 falls-short');
  });

  it('leave out the claim’s own base and every base that overlaps the window', () => {
    const month = fc.integer({ min: monthNumber('2016-01'), max: monthNumber('2025-06') }).map(monthAt);
    fc.assert(
      fc.property(month, fc.integer({ min: 0, max: 11 }), (to, back) => {
        const from = monthAt(monthNumber(to) - back);
        const base = { from: '2015-01', to: '2015-01' } as const;
        const { otherBases: others } = findingOn(claimOf({}, { window: { from, to }, base }), REGISTER);
        const unfair = others.filter(
          (each) => windowOverlap(each.base, { from, to }) || monthsFrom(each.base.to, from) <= 0,
        );
        expect(unfair).toEqual([]);
      }),
    );
  });
});

describe('the choice of a single month', () => {
  it('is told: September 2024 was the third highest of twelve, and other months would have given 12 to 27 %', () => {
    const { monthChoice: choice } = findingOn(claim('C057'), REGISTER);
    expect(choice?.higher).toBe(2);
    expect(choice?.months).toBe(12);
    expect(choice?.steepest).toMatchObject({ base: '2024-06' });
    expect(choice?.steepest.change).toBeCloseTo(-26.5, 1);
    expect(choice?.gentlest).toMatchObject({ base: '2023-12' });
    expect(choice?.gentlest.change).toBeCloseTo(-12.46, 2);
  });

  it('is nothing where the base is a year', () => {
    expect(findingOn(claim('C018'), REGISTER).monthChoice).toBeNull();
  });
});

describe('a base from another register', () => {
  const YEAR_2018 = { from: '2018-01', to: '2018-12' } as const;

  /** What is recognised of a printed base in the prosecutors' victims, a day in a whole year. */
  function recognised(baseValue: number, query: Parameters<typeof claimOf>[1] = {}) {
    const said = claimOf({ baseValue: { value: baseValue, decimals: 1 } }, { base: YEAR_2018, ...query });
    if (!said.query) throw new Error('no query');
    const { parts } = partsOf(REGISTER, said, said.query);
    return mixedRegisters(REGISTER, said, said.query, parts);
  }

  it('is recognised where the printed base is INEGI’s and not the prosecutors’: 100.5 deaths, 92.4 victims a day', () => {
    expect(recognised(100.5)).toMatchObject({
      reproduces: 'base',
      baseValue: expect.closeTo(100.5, 1) as number,
    });
    expect(recognised(92.4)).toBeNull();
    expect(recognised(120)).toBeNull();
  });

  it('is not looked for in case files, in bare totals, or in anything but whole years', () => {
    expect(recognised(100.5, { indicator: 'homicide-cases' })).toBeNull();
    expect(recognised(100.5, { measure: 'count' })).toBeNull();
    expect(recognised(100.5, { base: { from: '2018-01', to: '2018-11' } })).toBeNull();
    expect(recognised(100.5, { base: null })).toBeNull();
  });

  it('is not known for a year whose deaths are not kept', () => {
    expect(recognised(60, { base: { from: '2016-01', to: '2016-12' } })).toBeNull();
  });
});

describe('bases asked for without a finding', () => {
  const said = claimOf({ size: { value: 24.5, decimals: 1 } });
  const query = said.query ?? never();

  it('are none where no way was said or the window has no figure', () => {
    expect(otherBases(REGISTER, { ...said, direction: null }, query)).toEqual([]);
    expect(otherBases(REGISTER, said, { ...query, window: { from: '2025-12', to: '2025-12' } })).toEqual([]);
  });

  const foundIn = (measure: 'count' | 'per-day') =>
    otherBases(REGISTER, said, { ...query, measure }).map(({ id, part }) => [id, part.found]);

  it('are read by the day where totals were stated: a year is no month', () => {
    expect(foundIn('count')).toEqual(foundIn('per-day'));
  });

  it('are single months for a single month alone, each by its days', () => {
    const perDay = monthsIn({ from: '2023-10', to: '2024-09' }).map((month) => {
      const series = REGISTER.series('homicide-victims', '00') ?? never();
      const found = observationAt(series, month);
      return 'value' in found ? found.value / daysInMonth(month) : never();
    });
    const choice = monthChoice(REGISTER, said, query);
    expect(choice?.months).toBe(12);
    expect(choice?.higher).toBe(perDay.filter((each) => each > (perDay.at(-1) ?? 0)).length);
    expect(choice?.steepest.change).toBeCloseTo(100 * (1968 / 30 / Math.max(...perDay) - 1), 9);
    expect(monthChoice(REGISTER, said, { ...query, base: { from: '2024-08', to: '2024-09' } })).toBeNull();
    expect(monthChoice(REGISTER, said, { ...query, base: null })).toBeNull();
  });
});

function never(): never {
  throw new Error('must be there');
}
