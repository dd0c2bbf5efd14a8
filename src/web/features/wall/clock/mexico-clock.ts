import type { Language } from '../../../../domain/bilingual.ts';
import { SPOKEN } from '../../../words/languages.ts';
import type { NightHours } from '../../../../domain/view/scene.ts';
import type { WeekHour } from '../../../../domain/view/screen/programme.ts';
import { WEEKDAYS } from '../../../../domain/view/screen/screen.ts';

/** The time zone of every clock on a wall. */
const ZONE = 'America/Mexico_City';

/** How times are written on a wall, always in Mexico City's time, on a clock of 24 hours. */
export interface MexicoClock {
  /** 14:05 */
  readonly time: (at: number) => string;
  /** lunes, 9 de marzo */
  readonly day: (at: number) => string;
  /** 9 mar, 14:05 */
  readonly dayAndTime: (at: number) => string;
}

const made: Partial<Record<Language, MexicoClock>> = {};

function make(language: Language): MexicoClock {
  const format = (options: Intl.DateTimeFormatOptions): ((at: number) => string) => {
    const own = new Intl.DateTimeFormat(SPOKEN[language].clockLocale, {
      ...options,
      timeZone: ZONE,
      hourCycle: 'h23',
    });
    return (at) => own.format(at);
  };
  const [time, day, shortDay] = [
    format({ hour: '2-digit', minute: '2-digit' }),
    format({ weekday: 'long', day: 'numeric', month: 'long' }),
    format({ day: 'numeric', month: 'short' }),
  ];
  return { time, day, dayAndTime: (at) => `${shortDay(at)}, ${time(at)}` };
}

/** The clock of a language; made once. */
export function mexicoClock(language: Language): MexicoClock {
  return (made[language] ??= make(language));
}

const hours = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: ZONE });
const days = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });
const months = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', timeZone: ZONE });

/** The hour of the day in Mexico City, 0 to 23. */
export function mexicoHour(at: number): number {
  return Number(hours.format(at));
}

/** The day in Mexico City, `YYYY-MM-DD`. */
export function mexicoDay(at: number): string {
  return days.format(at);
}

/** The month in Mexico City, `YYYY-MM`. */
export function mexicoMonth(at: number): string {
  return months.format(at);
}

/** The hour of the week in Mexico City. */
export function mexicoWeekHour(at: number): WeekHour {
  // A date of its own has no time zone: read as UTC it keeps its weekday.
  const sundayFirst = new Date(`${mexicoDay(at)}T00:00:00Z`).getUTCDay();
  return { day: WEEKDAYS[(sundayFirst + 6) % 7] ?? 1, hour: mexicoHour(at) };
}

/** Whether it is night; a night may run over midnight, and one that ends as it begins is none. */
export function isNight(night: NightHours | null, at: number): boolean {
  if (!night) return false;
  const hour = mexicoHour(at);
  return night.from <= night.to
    ? hour >= night.from && hour < night.to
    : hour >= night.from || hour < night.to;
}
