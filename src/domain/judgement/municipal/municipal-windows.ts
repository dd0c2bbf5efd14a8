import { breakMonthsIn } from '../../indicator/indicator.ts';
import type { IndicatorId } from '../../indicator/rows.ts';
import type { RegionCode } from '../../place/region.ts';
import type { MunicipalTable } from '../../record/lineage.ts';
import {
  addMonths,
  earlierMonth,
  laterMonth,
  monthOf,
  monthsFrom,
  shiftWindow,
  windowAround,
  windowHas,
  yearOf,
  type Window,
} from '../../time/period.ts';

/** Which months an indicator is kept by municipality: in every state that has it, and in each. */
export interface MunicipalCoverage {
  readonly indicator: IndicatorId;
  /** The months that all of those states cover. */
  readonly shared: Window;
  readonly states: readonly (Window & { readonly state: RegionCode })[];
}

/**
 * The months of one table.
 * @example windowOfTable({ start: '2025-11', columns: [{ values: [1, null, 3] }] }) // { from: '2025-11', to: '2026-01' }
 */
export function windowOfTable({ start, columns }: MunicipalTable): Window {
  return { from: start, to: addMonths(start, Math.max(0, (columns[0]?.values.length ?? 1) - 1)) };
}

/** The months of tables of one indicator; nothing where there are none, or they share no month. */
export function municipalCoverage(tables: readonly MunicipalTable[]): MunicipalCoverage | undefined {
  const [first] = tables;
  if (!first) return undefined;
  const states = tables.map((table) => ({ state: table.state, ...windowOfTable(table) }));
  const shared = {
    from: states.map(({ from }) => from).reduce(laterMonth),
    to: states.map(({ to }) => to).reduce(earlierMonth),
  };
  if (monthsFrom(shared.from, shared.to) < 0) return undefined;
  return { indicator: first.indicator, shared, states };
}

/** Two windows within the months that municipalities have, and whether they are those asked for. */
export interface MunicipalWindows {
  readonly window: Window;
  /** Nothing where the same months a year before are not there, or were counted by other rules. */
  readonly base: Window | null;
  readonly isAsked: boolean;
}

function holds(covered: Window, window: Window): boolean {
  return windowHas(covered, window.from) && windowHas(covered, window.to);
}

/**
 * The windows that municipalities can be read over: those asked for where the file covers both, else the newest
 * year that it has, up to its last month, against the same months a year before.
 */
export function municipalWindows(
  asked: { readonly window: Window; readonly base: Window },
  covered: Window,
  indicator: IndicatorId,
): MunicipalWindows {
  if (holds(covered, asked.window) && holds(covered, asked.base)) return { ...asked, isAsked: true };
  const { to } = covered;
  const window = { from: laterMonth(covered.from, monthOf(yearOf(to), 1)), to };
  const before = shiftWindow(window, -12);
  const isCut = breakMonthsIn(indicator, windowAround(before, window)).length > 0;
  return { window, base: holds(covered, before) && !isCut ? before : null, isAsked: false };
}

/** What municipalities are asked by: an indicator, a state or `00`, a window and its base. */
export interface MunicipalQuestion {
  readonly indicator: IndicatorId;
  readonly state: RegionCode;
  readonly window: Window;
  readonly base: Window | null;
}
