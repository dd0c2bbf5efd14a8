import type { AnnouncedMean } from '../record/printed/announced-mean.ts';
import { RNID_BREAK } from '../time/method.ts';
import type { Month } from '../time/period.ts';
import { dailyMeanAt } from './measured.ts';
import type { Series } from './series.ts';

/** An announced mean and what the registers have of the same month, each by the day. */
export interface AnnouncedBeside extends AnnouncedMean {
  /** The register's own mean of victims; nothing where it has none. */
  readonly victims: number | null;
  /** The register's own mean of case files; nothing where it has none. */
  readonly caseFiles: number | null;
  /** Announced victims for each case file; nothing where there are no case files. */
  readonly ratio: number | null;
}

/** The announced means, oldest first, beside the nation's victims and case files of the same months. */
export function announcedBeside(
  means: readonly AnnouncedMean[],
  victims: Series | undefined,
  caseFiles: Series | undefined,
): AnnouncedBeside[] {
  return means
    .toSorted((a, b) => a.month.localeCompare(b.month))
    .map((mean) => {
      const files = caseFiles ? dailyMeanAt(caseFiles, mean.month) : null;
      const ratio = files === null || files === 0 ? null : mean.perDay / files;
      return { ...mean, victims: victims ? dailyMeanAt(victims, mean.month) : null, caseFiles: files, ratio };
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
