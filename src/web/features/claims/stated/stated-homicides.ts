import type { Claim } from '../../../../domain/claims/claim.ts';
import type { Cube } from '../../../../domain/series/cube.ts';
import { tellingsOf, type Telling } from '../../../../domain/claims/finding-changes.ts';
import { dailyMeanAt } from '../../../../domain/series/measured.ts';
import { RNID_BREAK } from '../../../../domain/time/method.ts';
import { monthsFrom, type Month, type Window } from '../../../../domain/time/period.ts';
import { NATION } from '../../../../domain/place/region.ts';
import { lastMonthOf, seriesOf, type Series } from '../../../../domain/series/series.ts';

/** The figure whose telling is followed. */
export const STATED_INDICATOR = 'homicide-victims';

/** One month's figure as somebody gave it, beside the register's own. */
export interface StatedMonth {
  readonly claim: string;
  readonly month: Month;
  readonly value: number;
  readonly statedOn: string;
  readonly speaker: string;
  /** From the month on in which the method changed, or a count that had not closed. */
  readonly otherMethod: boolean;
  /** The register's daily mean of the month; nothing where it has none. */
  readonly register: number | null;
  /** Stated as what something else was set against. */
  readonly base: boolean;
}

/** The figure as it was stated, over the register's own line. */
export interface StatedHomicides {
  readonly months: readonly StatedMonth[];
  readonly series: Series;
  readonly span: Window;
  readonly last: Month;
  /** The first figure and the last as the newest telling gave them. */
  readonly from: number;
  readonly to: number;
}

function statedMonth(
  telling: Telling,
  month: Month,
  value: number,
  base: boolean,
  series: Series,
): StatedMonth {
  const { claim, statedOn, speaker, preliminary } = telling;
  // A base was stated long after its month had closed, however fresh the count set against it was.
  const otherMethod = (preliminary && !base) || monthsFrom(RNID_BREAK.month, month) >= 0;
  return { claim, month, value, statedOn, speaker, otherMethod, register: dailyMeanAt(series, month), base };
}

/** The single months that were stated, and the single months that they were set against, each figure once. */
function monthsOf(claims: readonly Claim[], series: Series): StatedMonth[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const seen = new Set<string>();
  return tellingsOf(claims, STATED_INDICATOR, NATION)
    .flatMap((telling): StatedMonth[] => {
      const { window, value } = telling;
      const claim = byId.get(telling.claim);
      const base = claim?.query?.base;
      const own = window.from === window.to ? [statedMonth(telling, window.from, value, false, series)] : [];
      if (!claim?.baseValue || !base || base.from !== base.to) return own;
      return [...own, statedMonth(telling, base.from, claim.baseValue.value, true, series)];
    })
    .filter(({ month, value }) => {
      const key = `${month} ${value}`;
      return seen.has(key) ? false : seen.add(key);
    });
}

/** The statements of the daily mean of homicide; nothing where it was not stated or the register lacks it. */
export function statedHomicides(
  claims: readonly Claim[],
  cube: Cube | undefined,
): StatedHomicides | undefined {
  const series = cube && seriesOf(cube, NATION);
  if (!series) return undefined;
  const months = monthsOf(claims, series).toSorted((a, b) => monthsFrom(b.month, a.month));
  const newest = months.findLast((each) => !each.base);
  const claim = claims.find((each) => each.id === newest?.claim);
  const last = lastMonthOf(series);
  if (!newest || !claim?.baseValue || !last) return undefined;
  return {
    months,
    series,
    last,
    span: { from: '2024-01', to: newest.month },
    from: claim.baseValue.value,
    to: newest.value,
  };
}
