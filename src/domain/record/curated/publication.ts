import type { Bilingual } from '../../bilingual.ts';
import { indicatorOf } from '../../indicator/indicator.ts';
import type { TableField } from '../../table.ts';
import type { MethodId } from '../../time/method.ts';
import { addMonths, laterMonth, monthsFrom, type Month } from '../../time/period.ts';
import type { Coverage } from '../edition.ts';

/**
 * When a register is published next, as far as anybody has said: about a day of the month after (`monthly`), on
 * a day that was announced (`dated`), or not known (`unknown`).
 */
export type Calendar =
  | { readonly rule: 'monthly'; readonly day: number }
  | {
      readonly rule: 'dated';
      /** `YYYY-MM-DD`. */
      readonly date: string;
      /** The publication is still to come while the data reach no further than this month. */
      readonly knownThrough: Month;
    }
  | { readonly rule: 'unknown' };

/** The rules of a calendar, as the table names them. */
export const CALENDAR_RULES = ['monthly', 'dated', 'unknown'] as const satisfies readonly Calendar['rule'][];

/** One register's calendar of publication, as the curated table has it. */
export interface Publication {
  /** The counting rules that its newest figures are made under: the register's name in the edition. */
  readonly method: MethodId;
  readonly what: Bilingual;
  readonly calendar: Calendar;
  /** Where the calendar, or the register, is to be found. */
  readonly link: string;
  readonly note: Bilingual;
}

/** The day on which a publication is expected, and the month that it will bring where that is known. */
export interface ExpectedPublication {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly covers: Month | null;
}

/** A register's calendar beside the data at hand. */
export interface PublicationState extends Publication {
  /** The newest national month of the register in the edition; nothing where it has none. */
  readonly through: Month | null;
  /** Nothing where no publication is known to come. */
  readonly next: ExpectedPublication | null;
}

function throughOf(method: MethodId, coverage: readonly Coverage[]): Month | null {
  return coverage
    .filter((each) => indicatorOf(each.indicator).methods.includes(method))
    .map((each) => each.nation?.to ?? null)
    .reduce((last, month) => (last && month ? laterMonth(last, month) : (last ?? month)), null);
}

function nextOf(calendar: Calendar, through: Month | null): ExpectedPublication | null {
  if (calendar.rule === 'unknown' || !through) return null;
  if (calendar.rule === 'monthly') {
    const covers = addMonths(through, 1);
    return { day: `${addMonths(covers, 1)}-${String(calendar.day).padStart(2, '0')}`, covers };
  }
  const isToCome = monthsFrom(calendar.knownThrough, through) <= 0;
  return isToCome ? { day: calendar.date, covers: null } : null;
}

/** How far each register reaches in an edition, and when its next publication is expected. */
export function publicationStates(
  publications: readonly Publication[],
  coverage: readonly Coverage[],
): PublicationState[] {
  return publications.map((each) => {
    const through = throughOf(each.method, coverage);
    return { ...each, through, next: nextOf(each.calendar, through) };
  });
}

/** Whether a publication was due before a day, `YYYY-MM-DD`: it is then late in the data at hand. */
export function isLate({ day }: ExpectedPublication, today: string): boolean {
  return day < today;
}

/** The columns of the calendar as a table. */
export const PUBLICATION_COLUMNS = [
  'edition',
  'method',
  'what_es',
  'what_en',
  'rule',
  'data_through',
  'expected_on',
  'expected_covers',
  'link',
  'note_es',
  'note_en',
] as const;

/** A register's calendar under {@link PUBLICATION_COLUMNS}. */
export function publicationRow(edition: string, state: PublicationState): TableField[] {
  const { method, what, calendar, through, next, link, note } = state;
  const expected = [next?.day ?? null, next?.covers ?? null];
  return [edition, method, what.es, what.en, calendar.rule, through, ...expected, link, note.es, note.en];
}
