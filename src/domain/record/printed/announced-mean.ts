import type { TableField } from '../../table.ts';
import type { Month } from '../../time/period.ts';

/**
 * The national daily mean of homicide victims as officials first gave it when a month had closed. A source of its
 * own: it is never joined to the register, nor judged.
 */
export interface AnnouncedMean {
  readonly month: Month;
  /** Victims a day. */
  readonly perDay: number;
  /** The day of the press conference, `YYYY-MM-DD`. */
  readonly announcedOn: string;
  /** A page that published it; nothing where only the transcript's day is known. */
  readonly link: string | null;
}

/** The columns of announced means as a table, the same from the API as from the pages. */
export const ANNOUNCED_COLUMNS = ['month', 'victims_per_day', 'announced_on', 'link'] as const;

/**
 * An announced mean under {@link ANNOUNCED_COLUMNS}.
 * @example announcedRow({ month: '2020-01', perDay: 10, announcedOn: '2020-02-05', link: null }) // ['2020-01', 10, '2020-02-05', null]
 */
export function announcedRow({ month, perDay, announcedOn, link }: AnnouncedMean): TableField[] {
  return [month, perDay, announcedOn, link];
}
