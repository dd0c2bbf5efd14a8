import { keepMost } from '../kept.ts';

/** A calendar month as text, `YYYY-MM`: never a `Date`, which would shift with the time zone. */
export type Month = `${number}-${number}`;

/** A span of whole months, both ends included. */
export interface Window {
  readonly from: Month;
  readonly to: Month;
}

const MONTH_TEXT = /^(\d{4})-(0[1-9]|1[0-2])$/;

/**
 * Whether a text is a month, `YYYY-MM`, with a month number from 01 to 12.
 * @example isMonth('2024-12') // true
 * @example isMonth('2024-13') // false
 */
export function isMonth(text: string): text is Month {
  return MONTH_TEXT.test(text);
}

/**
 * Months since January of year 0: the whole-number axis on which months are added and compared.
 * @example monthNumber('2024-01') // 24288
 */
export function monthNumber(month: Month): number {
  return yearOf(month) * 12 + digit(month, 5) * 10 + digit(month, 6) - 1;
}

const ZERO = 48;

/** The digit at a place of a month: judging 32 states reads thousands of months, so that no text is cut. */
function digit(month: Month, at: number): number {
  return month.charCodeAt(at) - ZERO;
}

/** The months that were asked for, by their number: a few hundred, each made once. */
const made = keepMost<number, Month>(3000);

function makeMonth(number: number): Month {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  const month = String((((number % 12) + 12) % 12) + 1).padStart(2, '0');
  return `${year}-${month}` as Month;
}

/**
 * The month at a place on the axis of {@link monthNumber}.
 * @example monthAt(24288) // '2024-01'
 */
export function monthAt(number: number): Month {
  return made.take(number, makeMonth);
}

/**
 * The month of a year (for example 2024) and a month number from 1 to 12.
 * @example monthOf(2024, 9) // '2024-09'
 */
export function monthOf(year: number, month: number): Month {
  return monthAt(year * 12 + month - 1);
}

/**
 * The year of a month, as a number.
 * @example yearOf('2024-09') // 2024
 */
export function yearOf(month: Month): number {
  return digit(month, 0) * 1000 + digit(month, 1) * 100 + digit(month, 2) * 10 + digit(month, 3);
}

/**
 * The month `count` months after (or, negative, before) a month.
 * @example addMonths('2024-11', 3) // '2025-02'
 * @example addMonths('2024-01', -1) // '2023-12'
 */
export function addMonths(month: Month, count: number): Month {
  return monthAt(monthNumber(month) + count);
}

/**
 * How many months from one month to another: 0 for the same month, negative when `to` is earlier.
 * @example monthsFrom('2024-10', '2025-01') // 3
 * @example monthsFrom('2025-01', '2024-10') // -3
 */
export function monthsFrom(from: Month, to: Month): number {
  return monthNumber(to) - monthNumber(from);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Days in a month, in the Gregorian calendar.
 * @example daysInMonth('2024-02') // 29
 * @example daysInMonth('2100-02') // 28
 */
export function daysInMonth(month: Month): number {
  const number = digit(month, 5) * 10 + digit(month, 6);
  if (number === 2) return isLeapYear(yearOf(month)) ? 29 : 28;
  return number === 4 || number === 6 || number === 9 || number === 11 ? 30 : 31;
}

/**
 * How many months a window holds; 0 or less when its ends are the wrong way round.
 * @example windowLength({ from: '2025-01', to: '2025-12' }) // 12
 */
export function windowLength(window: Window): number {
  return monthsFrom(window.from, window.to) + 1;
}

/**
 * Every month of a window, in order; none when its ends are the wrong way round.
 * @example monthsIn({ from: '2024-12', to: '2025-01' }) // ['2024-12', '2025-01']
 * @example monthsIn({ from: '2025-01', to: '2024-12' }) // []
 */
export function monthsIn(window: Window): Month[] {
  const last = monthNumber(window.to);
  const months: Month[] = [];
  for (let number = monthNumber(window.from); number <= last; number += 1) months.push(monthAt(number));
  return months;
}

/**
 * Days in a window: the sum of the days of its months.
 * @example windowDays({ from: '2024-01', to: '2024-12' }) // 366
 */
export function windowDays(window: Window): number {
  return monthsIn(window).reduce((days, month) => days + daysInMonth(month), 0);
}

/**
 * A window moved by `count` months, its length unchanged.
 * @example shiftWindow({ from: '2025-01', to: '2025-03' }, -12) // { from: '2024-01', to: '2024-03' }
 */
export function shiftWindow(window: Window, count: number): Window {
  return { from: addMonths(window.from, count), to: addMonths(window.to, count) };
}

/**
 * The window of one whole calendar year.
 * @example yearWindow(2024) // { from: '2024-01', to: '2024-12' }
 */
export function yearWindow(year: number): Window {
  return { from: monthOf(year, 1), to: monthOf(year, 12) };
}

/**
 * Whether a month lies in a window.
 * @example windowHas({ from: '2024-01', to: '2024-12' }, '2024-12') // true
 */
export function windowHas(window: Window, month: Month): boolean {
  return monthsFrom(window.from, month) >= 0 && monthsFrom(month, window.to) >= 0;
}

/**
 * The months that two windows share, or nothing when they are apart.
 * @example windowOverlap({ from: '2024-01', to: '2024-06' }, { from: '2024-05', to: '2024-12' }) // { from: '2024-05', to: '2024-06' }
 * @example windowOverlap({ from: '2024-01', to: '2024-02' }, { from: '2024-03', to: '2024-04' }) // undefined
 */
export function windowOverlap(a: Window, b: Window): Window | undefined {
  const from = laterMonth(a.from, b.from);
  const to = earlierMonth(a.to, b.to);
  return monthsFrom(from, to) >= 0 ? { from, to } : undefined;
}

/**
 * The smallest window that holds two windows.
 * @example windowAround({ from: '2025-01', to: '2025-03' }, { from: '2024-01', to: '2024-03' }) // { from: '2024-01', to: '2025-03' }
 */
export function windowAround(a: Window, b: Window): Window {
  return { from: earlierMonth(a.from, b.from), to: laterMonth(a.to, b.to) };
}

/**
 * Whether a window has months on both sides of the beginning of a month: whether it crosses what begins then.
 * @example windowCrosses({ from: '2025-12', to: '2026-01' }, '2026-01') // true
 * @example windowCrosses({ from: '2026-01', to: '2026-03' }, '2026-01') // false
 */
export function windowCrosses({ from, to }: Window, month: Month): boolean {
  return monthsFrom(from, month) > 0 && monthsFrom(month, to) >= 0;
}

/**
 * The later of two months.
 * @example laterMonth('2024-12', '2025-01') // '2025-01'
 */
export function laterMonth(a: Month, b: Month): Month {
  return monthsFrom(a, b) > 0 ? b : a;
}

/**
 * The earlier of two months.
 * @example earlierMonth('2024-12', '2025-01') // '2024-12'
 */
export function earlierMonth(a: Month, b: Month): Month {
  return monthsFrom(a, b) > 0 ? a : b;
}

/**
 * Whether two windows are the same.
 * @example sameWindow({ from: '2024-01', to: '2024-02' }, { from: '2024-01', to: '2024-02' }) // true
 */
export function sameWindow(a: Window, b: Window): boolean {
  return a.from === b.from && a.to === b.to;
}

/**
 * The one text of a window, in addresses, keys and file names; its end may be open (`latest`).
 * @example windowText({ from: '2024-10', to: '2025-12' }) // '2024-10..2025-12'
 * @example windowText({ from: '2024-10', to: 'latest' }) // '2024-10..latest'
 */
export function windowText({ from, to }: { readonly from: Month; readonly to: Month | 'latest' }): string {
  return `${from}..${to}`;
}

/**
 * The window that a text names, one month alone being a window of that month; nothing where the text is none or
 * its ends are the wrong way round.
 * @example parseWindow('2024-10..2025-12') // { from: '2024-10', to: '2025-12' }
 * @example parseWindow('2024-10') // { from: '2024-10', to: '2024-10' }
 * @example parseWindow('2025-12..2024-10') // undefined
 */
export function parseWindow(text: string): Window | undefined {
  const [from = '', to = from, ...more] = text.split('..');
  if (!isMonth(from) || !isMonth(to) || more.length > 0 || monthsFrom(from, to) < 0) return undefined;
  return { from, to };
}
