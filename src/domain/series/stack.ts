import type { IndicatorId } from '../indicator/rows.ts';
import type { GapReason } from '../indicator/observation.ts';
import type { Month, Window } from '../time/period.ts';
import { totalOf, type Series } from './series.ts';

/** One part of a stack: a total and its share of the whole (0 to 1; nothing where the whole is 0). */
interface StackPart {
  readonly indicator: IndicatorId;
  readonly total: number;
  readonly share: number | null;
}

/** Several indicators side by side over one window, or why they cannot be. */
export type Stack =
  | { readonly window: Window; readonly whole: number; readonly parts: readonly StackPart[] }
  | {
      readonly window: Window;
      readonly whole: null;
      /** The first indicator without a total, with its reason and months. */
      readonly indicator: IndicatorId;
      readonly gap: GapReason;
      readonly months: readonly Month[];
    };

function stack(parts: readonly Series[], window: Window): Stack {
  const totals: { indicator: IndicatorId; total: number }[] = [];
  for (const { indicator, ...rest } of parts) {
    const total = totalOf({ indicator, ...rest }, window);
    if ('gap' in total) return { window, whole: null, indicator, gap: total.gap, months: total.months };
    totals.push({ indicator, total: total.total });
  }
  const whole = totals.reduce((sum, each) => sum + each.total, 0);
  const shareOf = (total: number): number | null => (whole > 0 ? total / whole : null);
  return { window, whole, parts: totals.map((each) => ({ ...each, share: shareOf(each.total) })) };
}

/**
 * Several indicators stacked, window by window (months or years), with their shares, so that a shift between
 * labels shows. A window where one part has a gap or crosses a break has no whole. The parts are registers of
 * different kinds: their sum is a picture of lethal violence, not a count of people killed.
 */
export function stackOf(parts: readonly Series[], windows: readonly Window[]): Stack[] {
  return windows.map((window) => stack(parts, window));
}
