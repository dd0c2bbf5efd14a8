import { windowDays, type Window } from '../time/period.ts';

/** How a total is told: as it is, per day of the window, or per 100,000 people and year of 365 days. */
export const MEASURES = ['count', 'per-day', 'per-100k-year'] as const;
export type Measure = (typeof MEASURES)[number];

/** A total per day of its window. */
export function perDay(total: number, window: Window): number {
  return total / windowDays(window);
}

/** A total per 100,000 people and year (× 365 / days), from the population in the middle of the window. */
export function perHundredThousand(total: number, window: Window, population: number): number {
  return (total / population) * 100_000 * (365 / windowDays(window));
}
