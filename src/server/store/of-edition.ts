import { compareVintages, SOURCE_IDS, type Vintage } from '../../domain/indicator/source.ts';
import type { Edition } from '../../domain/record/edition.ts';
import { earlierMonth, yearOf } from '../../domain/time/period.ts';

/** The years that a rate may need: of CONAPO's 1970 to 2070, those of the edition and one on each side. */
export function yearsOf({ coverage, coversThrough }: Edition): [first: string, last: string] {
  const starts = coverage.flatMap(({ states, nation }) =>
    [states, nation].flatMap((each) => each?.from ?? []),
  );
  const first = starts.reduce(earlierMonth, coversThrough);
  return [String(yearOf(first) - 1), String(yearOf(coversThrough) + 1)];
}

/** Vintages by source, newest of each source first. */
export function newestFirst(a: Vintage, b: Vintage): number {
  return SOURCE_IDS.indexOf(a.source) - SOURCE_IDS.indexOf(b.source) || compareVintages(b, a);
}
