import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  daysInMonth,
  earlierMonth,
  isMonth,
  laterMonth,
  monthAt,
  monthNumber,
  monthOf,
  monthsFrom,
  monthsIn,
  sameWindow,
  shiftWindow,
  windowDays,
  windowHas,
  windowLength,
  windowOverlap,
  yearOf,
  yearWindow,
} from '../../../src/domain/time/period.ts';

const anyMonth = fc.integer({ min: 1990 * 12, max: 2099 * 12 + 11 }).map(monthAt);

describe('months', () => {
  it('are text with a month number from 01 to 12', () => {
    expect(['2024-01', '2024-12'].every(isMonth)).toBe(true);
    for (const text of ['2024-00', '2024-13', '2024-1', '24-01', '2024-01-01', '', ' 2024-01']) {
      expect(isMonth(text)).toBe(false);
    }
  });

  it('step over the turn of the year in both directions', () => {
    expect(addMonths('2024-12', 1)).toBe('2025-01');
    expect(addMonths('2025-01', -1)).toBe('2024-12');
    expect(addMonths('2024-02', -14)).toBe('2022-12');
    expect(monthsFrom('2024-09', '2025-12')).toBe(15);
    expect(monthsFrom('2025-12', '2024-09')).toBe(-15);
  });

  it('have the days of the Gregorian calendar', () => {
    expect(daysInMonth('2024-02')).toBe(29);
    expect(daysInMonth('2023-02')).toBe(28);
    expect(daysInMonth('2000-02')).toBe(29);
    expect(daysInMonth('2100-02')).toBe(28);
    const year = monthsIn(yearWindow(2025)).map(daysInMonth);
    expect(year).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it('agree with the calendar of the machine, in every month of a century', () => {
    for (const month of monthsIn({ from: '1990-01', to: '2099-12' })) {
      const days = new Date(Date.UTC(yearOf(month), (monthNumber(month) % 12) + 1, 0)).getUTCDate();
      expect(daysInMonth(month)).toBe(days);
    }
  });

  it('keep their place on the axis of months', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: -500, max: 500 }), (month, count) => {
        expect(monthAt(monthNumber(month))).toBe(month);
        expect(monthsFrom(month, addMonths(month, count))).toBe(count);
      }),
      { seed: 1 },
    );
  });

  it('are ordered', () => {
    expect(laterMonth('2024-09', '2024-10')).toBe('2024-10');
    expect(earlierMonth('2024-09', '2023-12')).toBe('2023-12');
    expect(monthOf(2024, 9)).toBe('2024-09');
  });
});

describe('windows', () => {
  it('include both ends', () => {
    expect(windowLength({ from: '2024-09', to: '2024-09' })).toBe(1);
    expect(monthsIn({ from: '2024-11', to: '2025-02' })).toEqual([
      '2024-11',
      '2024-12',
      '2025-01',
      '2025-02',
    ]);
    expect(windowHas(yearWindow(2024), '2024-12')).toBe(true);
    expect(windowHas(yearWindow(2024), '2025-01')).toBe(false);
  });

  it('hold no month when their ends are the wrong way round', () => {
    expect(monthsIn({ from: '2025-02', to: '2025-01' })).toEqual([]);
    expect(windowLength({ from: '2025-02', to: '2025-01' })).toBe(0);
    expect(windowDays({ from: '2025-02', to: '2024-01' })).toBe(0);
  });

  it('count days: 366 in 2024, 365 in 2025', () => {
    expect(windowDays(yearWindow(2024))).toBe(366);
    expect(windowDays(yearWindow(2025))).toBe(365);
    expect(windowDays({ from: '2024-09', to: '2024-09' })).toBe(30);
  });

  it('move without changing length, and overlap only where they share a month', () => {
    expect(shiftWindow({ from: '2024-10', to: '2025-12' }, -24)).toEqual({ from: '2022-10', to: '2023-12' });
    expect(windowOverlap(yearWindow(2024), { from: '2024-10', to: '2025-12' })).toEqual({
      from: '2024-10',
      to: '2024-12',
    });
    expect(windowOverlap(yearWindow(2024), yearWindow(2025))).toBeUndefined();
    expect(sameWindow(yearWindow(2024), yearWindow(2024))).toBe(true);
    expect(sameWindow(yearWindow(2024), yearWindow(2025))).toBe(false);
  });
});
