import type { IndicatorId } from '../indicator/rows.ts';
import type { Observation } from '../indicator/observation.ts';
import type { YearTotal } from '../record/lineage.ts';
import { NATION } from '../place/region.ts';
import { RNID_BREAK } from '../time/method.ts';
import { laterMonth, monthOf, monthsFrom } from '../time/period.ts';
import type { Series } from './series.ts';

/** The published totals of whole years of one indicator, as they stand in a file of years without months. */
export interface WholeYears {
  readonly indicator: IndicatorId;
  readonly totals: readonly YearTotal[];
}

/**
 * The nation's published yearly totals of an indicator as a yearly series, whole years only; nothing where none is
 * whole. A year of which only some months are published (`through` before December) is left out.
 */
export function wholeYearSeries({ indicator, totals }: WholeYears): Series | undefined {
  const whole = totals
    .filter((each) => each.region === NATION && each.through === monthOf(each.year, 12))
    .toSorted((a, b) => a.year - b.year);
  const [first] = whole;
  const last = whole.at(-1);
  if (!first || !last) return undefined;
  // One file prints all its years at one cut: that of the newest month it holds.
  const cut = totals.map((each) => each.through).reduce(laterMonth);
  const observations = Array.from({ length: last.year - first.year + 1 }, (_, index): Observation => {
    const month = monthOf(first.year + index, 1);
    const total = whole.find((each) => each.year === first.year + index);
    if (!total) return { month, gap: 'not-published' };
    const method = monthsFrom(RNID_BREAK.month, month) >= 0 ? RNID_BREAK.after : RNID_BREAK.before;
    const { value, vintage } = total;
    return { month, value, method, vintage, cut, basis: 'published-total' };
  });
  return { indicator, region: NATION, cadence: 'year', observations };
}
