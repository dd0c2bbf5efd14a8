import { groupedBy } from '../../grouped.ts';
import type { IndicatorId } from '../../indicator/rows.ts';
import { compareVintages, type Vintage } from '../../indicator/source.ts';
import { NATION, type RegionCode } from '../../place/region.ts';
import type { Month } from '../../time/period.ts';
import type { Coverage } from '../edition.ts';
import type { Printing } from '../lineage.ts';
import { FEWEST_RECORDS } from './reprinting.ts';
import { methodIn } from './usual-revision.ts';

/** A month that the newest cut of a source prints with another figure than the cut before, beyond what is usual. */
interface OverUsualMonth {
  readonly month: Month;
  readonly before: number;
  readonly after: number;
  /** Nine in ten moves of a cut's newest month were no larger than this share. */
  readonly usual: number;
}

/** The months of one indicator and region that a cut moved by more than such figures usually move. */
export interface RevisionOverUsual {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly vintage: string;
  readonly earlier: string;
  /** In order; never empty. */
  readonly months: readonly OverUsualMonth[];
}

/** The usual move of a newest month, where it was measured; nothing is over the usual where that is assumed. */
function usualIn(
  { indicator, usualRevision }: Coverage,
  region: RegionCode,
  month: Month,
): number | undefined {
  const shares = region === NATION ? usualRevision.nation : usualRevision.states;
  const method = methodIn(indicator, month);
  return shares.find((each) => each.months === 1 && each.method === method && each.pairs !== null)?.share;
}

function movedIn(
  coverage: Coverage,
  region: RegionCode,
  before: ReadonlyMap<Month, number | null>,
  { month, value }: Printing,
): OverUsualMonth[] {
  const first = before.get(month) ?? null;
  const usual = usualIn(coverage, region, month);
  if (value === null || first === null || first < FEWEST_RECORDS || usual === undefined) return [];
  return Math.abs(value - first) > usual * first ? [{ month, before: first, after: value, usual }] : [];
}

/**
 * What the newest cut of each source moved, against the cut before it, by more than nine in ten moves of a newest
 * month: older months usually move less, so they are judged mildly. Months of fewer than {@link FEWEST_RECORDS}
 * records are left out, since one record more is already over 3 % of them.
 */
export function revisionsOverUsual(
  coverage: Coverage,
  region: RegionCode,
  printings: readonly Printing[],
  vintages: readonly Vintage[],
): RevisionOverUsual[] {
  const byVintage = groupedBy(printings, (each) => each.vintage);
  const printed = vintages.filter(({ id }) => byVintage.has(id)).toSorted(compareVintages);
  return [...groupedBy(printed, (each) => each.source).values()].flatMap((cuts) => {
    const [earlier, newest] = cuts.slice(-2);
    if (!earlier || !newest) return [];
    const before = new Map(byVintage.get(earlier.id)?.map(({ month, value }) => [month, value]));
    const months = (byVintage.get(newest.id) ?? []).flatMap((each) =>
      movedIn(coverage, region, before, each),
    );
    const head = { indicator: coverage.indicator, region, vintage: newest.id, earlier: earlier.id };
    return months.length === 0 ? [] : [{ ...head, months }];
  });
}
