import { laterMonth, monthOf, type Month } from '../domain/time/period.ts';
import { Refusal } from './refusal.ts';
import { CALENDAR_COLUMNS } from './read/layouts.ts';

/** How official files name the edition that they are: `_nov24`, `-ago2026`. */
const EDITION_IN_NAME = new RegExp(
  `[_-](${CALENDAR_COLUMNS.map((each) => each.slice(0, 3)).join('|')})(?:20)?(\\d{2})(?![0-9a-z])`,
  'i',
);

/** The edition that a file's name tells, if it tells one. */
export function editionInName(file: string): Month | undefined {
  const [, name, year] = EDITION_IN_NAME.exec(file) ?? [];
  if (name === undefined || year === undefined) return undefined;
  const month = CALENDAR_COLUMNS.findIndex((each) => each.startsWith(name.toLowerCase())) + 1;
  return monthOf(2000 + Number(year), month);
}

/**
 * The cut of a file: as stated, else as its name tells, else the last month that it covers. No cut is
 * earlier than the last month of its figures; a stated one that is, is refused.
 */
export function cutOf(file: string, coversThrough: Month, stated: Month | null): Month {
  if (stated !== null && stated < coversThrough) {
    throw new Refusal({ file }, `a cut of ${stated} cannot hold figures of ${coversThrough}`);
  }
  return stated ?? laterMonth(coversThrough, editionInName(file) ?? coversThrough);
}
