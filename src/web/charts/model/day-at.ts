import { daysInMonth, isMonth, monthNumber, type Month } from '../../../domain/time/period.ts';
import type { At } from './chart-model.ts';

/** The month of a day, `YYYY-MM-DD`. */
export function monthOfDay(day: string): Month {
  const month = day.slice(0, 7);
  if (!isMonth(month)) throw new Error(`${day} is no day`);
  return month;
}

/** The place of a day on an axis of months, where a month's figure stands in its middle. */
export function dayAt(day: string): At {
  const month = monthOfDay(day);
  return monthNumber(month) + (Number(day.slice(8, 10)) - 0.5) / daysInMonth(month) - 0.5;
}
