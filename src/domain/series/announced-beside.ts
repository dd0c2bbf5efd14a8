import type { AnnouncedMean } from '../record/printed/announced-mean.ts';
import type { Revisions } from '../record/revisions/revision.ts';
import { RNID_BREAK } from '../time/method.ts';
import { daysInMonth, monthsFrom, type Month } from '../time/period.ts';
import { dailyMeanAt } from './measured.ts';
import type { Series } from './series.ts';

/** An announced mean and what the registers have of the same month, each by the day. */
export interface AnnouncedBeside extends AnnouncedMean {
  /** The register's own mean of victims; nothing where it has none. */
  readonly victims: number | null;
  /** The same in the first kept cut that printed the month; nothing where none did. */
  readonly firstCut: FirstCut | null;
  /** The register's own mean of case files; nothing where it has none. */
  readonly caseFiles: number | null;
  /** Announced victims for each case file; nothing where there are no case files. */
  readonly ratio: number | null;
}

/** A month's daily mean in the cut that printed it first, by the cut's last month. */
interface FirstCut {
  readonly cut: Month;
  readonly perDay: number;
}

/** A month as every kept cut printed it. */
type Printed = Pick<Revisions, 'start' | 'columns'>;

/** The daily mean of a month in the first kept cut that printed it. */
function firstCutOf({ start, columns }: Printed, month: Month): FirstCut | null {
  const at = monthsFrom(start, month);
  const [first] = columns
    .flatMap(({ coversThrough, values }) => {
      const value = values[at] ?? null;
      return value === null ? [] : [{ cut: coversThrough, perDay: value / daysInMonth(month) }];
    })
    .toSorted((a, b) => a.cut.localeCompare(b.cut));
  return first ?? null;
}

/** How far a register's means lie from the announced at most, as a share of these: in the first cuts and in the newest. */
export function farthestFromAnnounced(months: readonly AnnouncedBeside[]): {
  readonly first: number;
  readonly newest: number;
} | null {
  const gaps = months.flatMap(({ perDay, victims, firstCut }) =>
    victims === null || firstCut === null
      ? []
      : [{ first: Math.abs(firstCut.perDay / perDay - 1), newest: Math.abs(victims / perDay - 1) }],
  );
  if (gaps.length === 0) return null;
  return {
    first: Math.max(...gaps.map(({ first }) => first)),
    newest: Math.max(...gaps.map(({ newest }) => newest)),
  };
}

/** The announced means, oldest first, beside the nation's victims (as they serve and as they were first printed) and case files of the same months. */
export function announcedBeside(
  means: readonly AnnouncedMean[],
  victims: Series | undefined,
  caseFiles: Series | undefined,
  printed?: Printed,
): AnnouncedBeside[] {
  return means
    .toSorted((a, b) => a.month.localeCompare(b.month))
    .map((mean) => {
      const files = caseFiles ? dailyMeanAt(caseFiles, mean.month) : null;
      const ratio = files === null || files === 0 ? null : mean.perDay / files;
      return {
        ...mean,
        victims: victims ? dailyMeanAt(victims, mean.month) : null,
        firstCut: printed ? firstCutOf(printed, mean.month) : null,
        caseFiles: files,
        ratio,
      };
    });
}

/** The least and the largest of some ratios. */
export interface RatioRange {
  readonly least: number;
  readonly most: number;
}

function rangeOf(ratios: readonly number[]): RatioRange | null {
  return ratios.length > 0 ? { least: Math.min(...ratios), most: Math.max(...ratios) } : null;
}

/** Announced victims for each case file, apart for the months before the change of method and from it on. */
export function ratiosAcross(months: readonly AnnouncedBeside[]): {
  readonly before: RatioRange | null;
  readonly from: RatioRange | null;
} {
  const ratiosOf = (side: (month: Month) => boolean): number[] =>
    months.flatMap(({ month, ratio }) => (ratio !== null && side(month) ? [ratio] : []));
  return {
    before: rangeOf(ratiosOf((month) => month < RNID_BREAK.month)),
    from: rangeOf(ratiosOf((month) => month >= RNID_BREAK.month)),
  };
}
