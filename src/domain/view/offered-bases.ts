import { indicatorOf } from '../indicator/indicator.ts';
import { NATION, type RegionCode } from '../place/region.ts';
import type { Coverage } from '../record/edition.ts';
import {
  addMonths,
  sameWindow,
  shiftWindow,
  windowAround,
  windowCrosses,
  windowHas,
  windowLength,
  type Month,
  type Window,
} from '../time/period.ts';
import { RNID_BREAK } from '../time/method.ts';
import { BASE_PRESETS, type BasePreset, type PeriodChoice, type View } from './view.ts';
import { HEADLINE_TOPICS, resolveBase, resolvePeriod } from './windows.ts';

/** A base on offer, with the months that it means for the period. */
export interface OfferedBase {
  readonly preset: BasePreset;
  readonly window: Window;
}

/** Why a period cannot be compared with its base, and what to choose instead. */
export type NoAnswer =
  | { readonly reason: 'crosses-break'; readonly month: Month; readonly parts: readonly Window[] }
  | { readonly reason: 'base'; readonly window: Window; readonly instead: OfferedBase };

/** The reach of every monthly headline indicator in a region. */
function headlineReach(coverage: readonly Coverage[], region: RegionCode) {
  return coverage.flatMap((each) => {
    const { topic, cadence, breaks } = indicatorOf(each.indicator);
    const span = region === NATION ? each.nation : each.states;
    const isHeadline = cadence === 'month' && HEADLINE_TOPICS.some((headline) => headline === topic);
    return isHeadline && span ? [{ span, breaks: breaks.map(({ month }) => month) }] : [];
  });
}

/**
 * Whether a window can be set against a base for at least one headline indicator, as far as coverage tells: both
 * whole under one method, or the same months before and after a change of method, which are read across it.
 */
export function givesAnswer(
  window: Window,
  base: Window,
  coverage: readonly Coverage[],
  region: RegionCode,
): boolean {
  const whole = windowAround(window, base);
  const isYearBefore = windowLength(window) <= 12 && sameWindow(base, shiftWindow(window, -12));
  return headlineReach(coverage, region).some(({ span, breaks }) => {
    if (!windowHas(span, whole.from) || !windowHas(span, whole.to)) return false;
    const between = breaks.filter((month) => windowCrosses(whole, month));
    const readAcross =
      isYearBefore && between.every((month) => !windowCrosses(window, month) && !windowCrosses(base, month));
    return !sameWindow(window, base) && (between.length === 0 || readAcross);
  });
}

/** The bases that give an answer for a period, each once; the one that belongs to the period first. */
export function offeredBases(
  period: PeriodChoice,
  region: RegionCode,
  coverage: readonly Coverage[],
): OfferedBase[] {
  const window = resolvePeriod(period, coverage, region);
  const all = BASE_PRESETS.map((preset) => ({ preset, window: resolveBase(preset, window, period) }));
  return all.filter(
    (each, index) =>
      givesAnswer(window, each.window, coverage, region) &&
      all.findIndex((other) => sameWindow(other.window, each.window)) === index,
  );
}

/** Why the months of a view give no answer, with what to choose instead; nothing where they give one. */
export function noAnswer(view: View, coverage: readonly Coverage[]): NoAnswer | undefined {
  const { period, region } = view;
  const window = resolvePeriod(period, coverage, region);
  const { month } = RNID_BREAK;
  if (windowCrosses(window, month)) {
    const parts = [
      { from: window.from, to: addMonths(month, -1) },
      { from: month, to: window.to },
    ];
    return { reason: 'crosses-break', month, parts };
  }
  const base = resolveBase(view.base, window, period);
  const [instead] = offeredBases(period, region, coverage);
  if (!instead || givesAnswer(window, base, coverage, region)) return undefined;
  return { reason: 'base', window: base, instead };
}
