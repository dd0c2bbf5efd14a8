import type { RegionCode } from '../../place/region.ts';
import { isUnspecifiedMunicipality } from '../../place/region.ts';
import type { MunicipalTable } from '../../record/lineage.ts';
import { totalOf, type Series } from '../../series/series.ts';
import { tooFewToTell } from '../../statistics/interval.ts';
import { windowDays, type Window } from '../../time/period.ts';
import { compare, type Comparison } from '../comparison.ts';
import { judgeAll } from '../regions/false-discovery.ts';
import { municipalSeries } from './municipal-series.ts';
import { windowOfTable } from './municipal-windows.ts';

/** Months as independent as they can be: what is too few even then need not be measured. */
const POISSON = { inflation: 1, freedom: Number.POSITIVE_INFINITY };

/** Whether the counts of two windows are too few for any series, however regular its months. */
function areTooFew(series: Series, window: Window, base: Window): boolean {
  const [now, before] = [totalOf(series, window), totalOf(series, base)];
  if ('gap' in now || 'gap' in before) return false;
  const days = { days: windowDays(window), baseDays: windowDays(base) };
  return tooFewToTell({ total: now.total, baseTotal: before.total, ...days, ...POISSON });
}

function changeIn(series: Series, window: Window, base: Window): Comparison {
  if (!areTooFew(series, window, base)) return compare(series, window, base);
  const head = { indicator: series.indicator, region: series.region, window, base };
  return { ...head, verdict: 'not-comparable', reason: 'too-few', months: [] };
}

/**
 * The change of every municipality of a state between two windows, each with the noise of its own months, false
 * alarms controlled over all of them. Most places of most states have too few cases, which is found without
 * measuring their months, so that a state of 570 is judged in a moment.
 */
export function municipalChanges(
  table: MunicipalTable,
  { window, base }: { readonly window: Window; readonly base: Window },
): ReadonlyMap<RegionCode, Comparison> {
  const origin = { vintage: table.vintages?.at(-1) ?? '', cut: windowOfTable(table).to };
  const series = table.columns.flatMap(({ code }) => {
    if (isUnspecifiedMunicipality(code)) return [];
    return municipalSeries(table, code, origin) ?? [];
  });
  const { comparisons } = judgeAll(series.map((each) => changeIn(each, window, base)));
  return new Map(comparisons.map((each) => [each.region, each]));
}
