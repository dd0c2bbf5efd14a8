/** A calendar month as text, `YYYY-MM`: never a `Date`, which would shift with the time zone. */
export type Month = `${number}-${number}`;

/** A span of whole months, both ends included. */
export interface Window {
  readonly from: Month;
  readonly to: Month;
}

const MONTH_TEXT = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Whether a text is a month, `YYYY-MM`, with a month number from 01 to 12. */
export function isMonth(text: string): text is Month {
  return MONTH_TEXT.test(text);
}

/** Months since January of year 0: the whole-number axis on which months are added and compared. */
export function monthNumber(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The month at a place on the axis of {@link monthNumber}. */
export function monthAt(number: number): Month {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  const month = String((((number % 12) + 12) % 12) + 1).padStart(2, '0');
  return `${year}-${month}` as Month;
}

/** The month of a year (for example 2024) and a month number from 1 to 12. */
export function monthOf(year: number, month: number): Month {
  return monthAt(year * 12 + month - 1);
}

/** The year of a month, as a number. */
export function yearOf(month: Month): number {
  return Number(month.slice(0, 4));
}

/** The month `count` months after (or, negative, before) a month. */
export function addMonths(month: Month, count: number): Month {
  return monthAt(monthNumber(month) + count);
}

/** How many months from one month to another: 0 for the same month, negative when `to` is earlier. */
export function monthsFrom(from: Month, to: Month): number {
  return monthNumber(to) - monthNumber(from);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month, in the Gregorian calendar. */
export function daysInMonth(month: Month): number {
  const number = Number(month.slice(5, 7));
  if (number === 2) return isLeapYear(yearOf(month)) ? 29 : 28;
  return number === 4 || number === 6 || number === 9 || number === 11 ? 30 : 31;
}

/** How many months a window holds; 0 or less when its ends are the wrong way round. */
export function windowLength(window: Window): number {
  return monthsFrom(window.from, window.to) + 1;
}

/** Every month of a window, in order; none when its ends are the wrong way round. */
export function monthsIn(window: Window): Month[] {
  const first = monthNumber(window.from);
  return Array.from({ length: Math.max(0, windowLength(window)) }, (_, i) => monthAt(first + i));
}

/** Days in a window: the sum of the days of its months. */
export function windowDays(window: Window): number {
  return monthsIn(window).reduce((days, month) => days + daysInMonth(month), 0);
}

/** A window moved by `count` months, its length unchanged. */
export function shiftWindow(window: Window, count: number): Window {
  return { from: addMonths(window.from, count), to: addMonths(window.to, count) };
}

/** The window of one whole calendar year. */
export function yearWindow(year: number): Window {
  return { from: monthOf(year, 1), to: monthOf(year, 12) };
}

/** Whether a month lies in a window. */
export function windowHas(window: Window, month: Month): boolean {
  return monthsFrom(window.from, month) >= 0 && monthsFrom(month, window.to) >= 0;
}

/** The months that two windows share, or nothing when they are apart. */
export function windowOverlap(a: Window, b: Window): Window | undefined {
  const from = laterMonth(a.from, b.from);
  const to = earlierMonth(a.to, b.to);
  return monthsFrom(from, to) >= 0 ? { from, to } : undefined;
}

/** The later of two months. */
export function laterMonth(a: Month, b: Month): Month {
  return monthsFrom(a, b) > 0 ? b : a;
}

/** The earlier of two months. */
export function earlierMonth(a: Month, b: Month): Month {
  return monthsFrom(a, b) > 0 ? a : b;
}

/** Whether two windows are the same. */
export function sameWindow(a: Window, b: Window): boolean {
  return a.from === b.from && a.to === b.to;
}
