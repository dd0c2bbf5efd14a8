import type { Language } from '../../../domain/bilingual.ts';
import { monthOf, yearOf, type Month, type Window } from '../../../domain/time/period.ts';
import { SPOKEN } from '../../words/languages.ts';
import { lister } from '../../words/lister.ts';
import type { Measure } from '../../../domain/series/rate.ts';

const MINUS = '\u2212';

function monthDate(month: Month): Date {
  return new Date(Date.UTC(yearOf(month), Number(month.slice(5, 7)) - 1, 1));
}

/** The browser's rules are taken up with the first date or number that is written by them, as they cost so much. */
function dates(language: Language, options: Intl.DateTimeFormatOptions): (date: Date) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (date) =>
    (format ??= new Intl.DateTimeFormat(SPOKEN[language].locale, { ...options, timeZone: 'UTC' })).format(
      date,
    );
}

function months(language: Language, options: Intl.DateTimeFormatOptions): (month: Month) => string {
  const format = dates(language, options);
  return (month) => format(monthDate(month));
}

function numbers(language: Language, least: number, most: number): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  const made = (): Intl.NumberFormat =>
    new Intl.NumberFormat(SPOKEN[language].locale, {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    });
  return (value) => (format ??= made()).format(value).replace('-', MINUS);
}

/** What stands between the ends of a window, and whether a whole calendar year is its number alone. */
interface WindowManner {
  readonly until: string;
  readonly yearAlone: boolean;
}

function wholeYear(window: Window): boolean {
  const year = yearOf(window.from);
  return window.from === monthOf(year, 1) && window.to === monthOf(year, 12);
}

function windows(
  monthAndYear: (month: Month) => string,
  monthOnly: (month: Month) => string,
  { until, yearAlone }: WindowManner,
): (window: Window) => string {
  return (window) => {
    if (window.from === window.to) return monthAndYear(window.from);
    if (yearAlone && wholeYear(window)) return String(yearOf(window.from));
    const sameYear = yearOf(window.from) === yearOf(window.to);
    const first = sameYear ? monthOnly(window.from) : monthAndYear(window.from);
    return `${first}${until}${monthAndYear(window.to)}`;
  };
}

/** How numbers, months and windows are written in one language. */
export interface Formats {
  /** 12,752 */
  readonly count: (value: number) => string;
  /** 86.9: one decimal, two below ten where one would hide a difference. */
  readonly rate: (value: number) => string;
  /** A rate on an axis: no more decimals than it has. */
  readonly rateTick: (value: number) => string;
  /** 0.85: a ratio of two means, two decimals. */
  readonly factor: (value: number) => string;
  /** A value as its measure wants it: whole for counts, decimals for rates. */
  readonly measured: (value: number, measure: Measure) => string;
  /** 16%: the size of a change, without sign; one decimal only below 1 %. */
  readonly percent: (fraction: number) => string;
  /** The change that a ratio stands for, signed: 0.84 is −16%. */
  readonly changePercent: (ratio: number) => string;
  /** −2.5%: the change that a ratio stands for, signed, with one decimal. */
  readonly fineChangePercent: (ratio: number) => string;
  /** 0.24%: the size of a small share, up to two decimals. */
  readonly smallPercent: (fraction: number) => string;
  /** −0.1%: a small share with its sign, up to two decimals. */
  readonly signedSmallPercent: (fraction: number) => string;
  /** 13 a 18%: the ends of a range of fractions, lowest first. */
  readonly percentRange: (low: number, high: number) => string;
  /** −2 a +5%: the ends of a range of ratios that spans no change, with their signs. */
  readonly signedRange: (low: number, high: number) => string;
  /** (no se puede saber cuánto): in place of a size that may be over tenfold. */
  readonly sizeUnknown: string;
  /** septiembre de 2024 */
  readonly month: (month: Month) => string;
  /** sep 2024 */
  readonly shortMonth: (month: Month) => string;
  /** octubre de 2024 a junio de 2025; enero a junio de 2025; 2024 */
  readonly window: (window: Window) => string;
  /** enero a diciembre de 2024: the months of a window, of a whole year too */
  readonly spelledWindow: (window: Window) => string;
  /** oct 2024–jun 2025; 2024 */
  readonly shortWindow: (window: Window) => string;
  /** 9 de marzo de 2026, from `2026-03-09` */
  readonly date: (day: string) => string;
  /** Sinaloa, Sonora y Durango */
  readonly list: (items: readonly string[]) => string;
}

function signOf(change: number): string {
  return change < 0 ? MINUS : '+';
}

function percents(
  language: Language,
): Pick<
  Formats,
  | 'percent'
  | 'changePercent'
  | 'fineChangePercent'
  | 'smallPercent'
  | 'signedSmallPercent'
  | 'percentRange'
  | 'signedRange'
> {
  const { until } = SPOKEN[language];
  const whole = numbers(language, 0, 0);
  const fine = numbers(language, 0, 1);
  const finest = numbers(language, 0, 2);
  const tenths = numbers(language, 1, 1);
  const figure = (fraction: number): string => {
    const size = Math.abs(fraction) * 100;
    return size < 1 ? fine(size) : whole(size);
  };
  const signed = (ratio: number): string =>
    figure(ratio - 1) === '0' ? '0' : `${signOf(ratio - 1)}${figure(ratio - 1)}`;
  return {
    percent: (fraction) => `${figure(fraction)}%`,
    changePercent: (ratio) => `${signed(ratio)}%`,
    fineChangePercent: (ratio) => `${signOf(ratio - 1)}${tenths(Math.abs(ratio - 1) * 100)}%`,
    signedSmallPercent: (fraction) =>
      `${finest(fraction * 100) === '0' ? '' : signOf(fraction)}${finest(Math.abs(fraction) * 100)}%`,
    smallPercent: (fraction) => `${finest(Math.abs(fraction) * 100)}%`,
    percentRange: (low, high) => `${figure(low)}${until}${figure(high)}%`,
    signedRange: (low, high) => `${signed(low)}${until}${signed(high)}%`,
  };
}

function make(language: Language): Formats {
  const { locale, until, sizeUnknown } = SPOKEN[language];
  const count = numbers(language, 0, 0);
  const oneDecimal = numbers(language, 1, 1);
  const twoDecimals = numbers(language, 2, 2);
  const rate = (value: number): string => (Math.abs(value) < 10 ? twoDecimals : oneDecimal)(value);
  const month = months(language, { month: 'long', year: 'numeric' });
  const monthOnly = months(language, { month: 'long' });
  const shortMonth = months(language, { month: 'short', year: 'numeric' });
  const day = dates(language, { dateStyle: 'long' });
  return {
    sizeUnknown,
    count,
    rate,
    rateTick: numbers(language, 0, 2),
    factor: twoDecimals,
    measured: (value, measure) => (measure === 'count' ? count : rate)(value),
    ...percents(language),
    month,
    shortMonth,
    window: windows(month, monthOnly, { until, yearAlone: true }),
    spelledWindow: windows(month, monthOnly, { until, yearAlone: false }),
    shortWindow: windows(shortMonth, months(language, { month: 'short' }), { until: '–', yearAlone: true }),
    date: (text) => day(new Date(`${text}T00:00:00Z`)),
    list: lister(locale),
  };
}

const made: Partial<Record<Language, Formats>> = {};

/** How numbers and dates are written in a language; made once. */
export function formatsFor(language: Language): Formats {
  return (made[language] ??= make(language));
}
