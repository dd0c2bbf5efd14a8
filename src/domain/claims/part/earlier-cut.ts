import type { Claim } from '../claim.ts';
import { INDICATOR_ROWS, type IndicatorId } from '../../indicator/rows.ts';
import type { Observation } from '../../indicator/observation.ts';
import { compareVintages, type SourceId, type Vintage } from '../../indicator/source.ts';
import type { Printing } from '../../record/lineage.ts';
import { methodIn } from '../../record/revisions/usual-revision.ts';
import type { Series } from '../../series/series.ts';
import { earlierMonth, laterMonth, monthsIn, type Month } from '../../time/period.ts';
import type { RegionCode } from '../../place/region.ts';

/** A series as one kept cut printed it. */
export interface EarlierPrint {
  /** The last month of the cut. */
  readonly cut: Month;
  readonly series: Series;
}

/**
 * The month of saying, by whose beginning a cut must have ended; nothing where no month is known.
 * @example cutOutBy({ statedOn: '2025-07-08' }) // '2025-07'
 * @example cutOutBy({ statedOn: null }) // undefined
 */
export function cutOutBy({ statedOn }: Pick<Claim, 'statedOn'>): Month | undefined {
  return statedOn === null || statedOn.length < 7 ? undefined : (statedOn.slice(0, 7) as Month);
}

/** Whether a vintage was out in the month `said`, counts an indicator, and reaches the month `to`. */
function isOut(vintage: Vintage, indicator: IndicatorId, said: Month, to: Month): boolean {
  const sources: readonly SourceId[] = INDICATOR_ROWS[indicator].sources;
  return sources.includes(vintage.source) && vintage.cut < said && vintage.coversThrough >= to;
}

/** The series of the newest vintage among those printed that was out in the month `said` and reaches `to`. */
export function printedSeries(
  { indicator, region, printings }: PrintedSeries,
  vintages: readonly Vintage[],
  said: Month,
  to: Month,
): EarlierPrint | undefined {
  const printed = new Set(printings.map(({ vintage }) => vintage));
  const newest = vintages
    .filter((each) => printed.has(each.id) && isOut(each, indicator, said, to))
    .toSorted(compareVintages)
    .at(-1);
  return newest && { cut: newest.cut, series: seriesOfVintage({ indicator, region, printings }, newest) };
}

interface PrintedSeries {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly printings: readonly Printing[];
}

function seriesOfVintage({ indicator, region, printings }: PrintedSeries, { id, cut }: Vintage): Series {
  const own = new Map(
    printings.filter(({ vintage }) => vintage === id).map((each) => [each.month, each.value]),
  );
  const printed = [...own.keys()];
  const span = { from: printed.reduce(earlierMonth), to: printed.reduce(laterMonth) };
  const observations = monthsIn(span).map((month): Observation => {
    const value = own.get(month) ?? null;
    const method = methodIn(indicator, month);
    if (value === null || !method) return { month, gap: 'not-published' };
    return { month, value, method, vintage: id, cut, basis: 'reported' };
  });
  return { indicator, region, cadence: 'month', observations };
}

/** What printings must be at hand for claims to be tested on the cuts that their speakers had: each indicator and region once. */
export function printingsAsked(
  claims: readonly Claim[],
  vintages: readonly Vintage[],
): { readonly indicator: IndicatorId; readonly region: RegionCode }[] {
  const asked = claims.flatMap((claim) => {
    const said = cutOutBy(claim);
    const { query, region } = claim;
    if (!query || claim.missing || !said) return [];
    const { indicator, window } = query;
    return vintages.some((each) => isOut(each, indicator, said, window.to)) ? [{ indicator, region }] : [];
  });
  return [...new Map(asked.map((each) => [`${each.indicator} ${each.region}`, each])).values()];
}
