import { windowDays, windowLength, type Window } from '../time/period.ts';

/** How a total is shown: as it is, per day of the window, or per 100,000 people and year of 365 days. */
export const MEASURES = ['count', 'per-day', 'per-100k-year'] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * A total per day of its window.
 * @example perDay(2607, { from: '2024-09', to: '2024-09' }) // 86.9
 */
export function perDay(total: number, window: Window): number {
  return total / windowDays(window);
}

/** How many years a window stands for: whole calendar years as they are, else its days over 365. */
function yearsIn(window: Window): number {
  const whole = window.from.endsWith('-01') && window.to.endsWith('-12');
  return whole ? windowLength(window) / 12 : windowDays(window) / 365;
}

/**
 * A total per 100,000 people and year, from the population in the middle of the window: a leap year is one year,
 * a month of 31 days 31/365 of one.
 * @example perHundredThousand(2000, { from: '2024-01', to: '2024-12' }, 1_000_000) // 200
 */
export function perHundredThousand(total: number, window: Window, population: number): number {
  return ((total / population) * 100_000) / yearsIn(window);
}
