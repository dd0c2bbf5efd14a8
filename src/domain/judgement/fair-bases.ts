import { compare, type Comparison, type Surroundings } from './comparison.ts';
import {
  monthsFrom,
  sameWindow,
  shiftWindow,
  windowLength,
  yearWindow,
  type Window,
} from '../time/period.ts';
import { firstMonthOf, type Series } from '../series/series.ts';

/** The kinds of base that a reader could fairly choose; every one found in speeches or press. */
const FAIR_BASES = [
  'preceding', // the equally long stretch right before
  'same-months', // the same calendar months of an earlier year
  'september-2024', // the month before the present administration
  'before-administration', // the twelve months before the present administration
  'calendar-year', // a whole calendar year
  'previous-administration', // December 2018 to September 2024
] as const;
type FairBaseKind = (typeof FAIR_BASES)[number];

/** A base that a reader could fairly choose. */
export interface FairBase {
  readonly kind: FairBaseKind;
  readonly window: Window;
  /** For `same-months`: how many years back. */
  readonly yearsBack?: number;
}

/** A fair base with what the window shows against it. */
export interface BaseVerdict extends FairBase {
  readonly comparison: Comparison;
}

const FIXED: readonly FairBase[] = [
  { kind: 'september-2024', window: { from: '2024-09', to: '2024-09' } },
  { kind: 'before-administration', window: { from: '2023-10', to: '2024-09' } },
  { kind: 'calendar-year', window: yearWindow(2024) },
  { kind: 'calendar-year', window: yearWindow(2019) },
  { kind: 'calendar-year', window: yearWindow(2018) },
  { kind: 'previous-administration', window: { from: '2018-12', to: '2024-09' } },
];

/** The same calendar months of earlier years, as far back as the series reaches and without overlap. */
function sameMonths(series: Series, window: Window): FairBase[] {
  const first = firstMonthOf(series);
  if (!first) return [];
  const nearest = Math.max(1, Math.ceil(windowLength(window) / 12));
  const bases: FairBase[] = [];
  for (let yearsBack = nearest; ; yearsBack += 1) {
    const base = shiftWindow(window, -12 * yearsBack);
    if (monthsFrom(first, base.from) < 0) return bases;
    bases.push({ kind: 'same-months', window: base, yearsBack });
  }
}

/** Drops bases that do not end before the window begins, and those that repeat a window already listed. */
function withoutRepeats(bases: readonly FairBase[], window: Window): FairBase[] {
  return bases
    .filter((each) => monthsFrom(each.window.to, window.from) > 0)
    .filter((each, index, all) => all.findIndex((other) => sameWindow(other.window, each.window)) === index);
}

/** Every base that could fairly be chosen for a window of a series: before it, apart from it, each window once. */
export function fairBases(series: Series, window: Window): FairBase[] {
  const preceding: FairBase = { kind: 'preceding', window: shiftWindow(window, -windowLength(window)) };
  return withoutRepeats([...sameMonths(series, window), preceding, ...FIXED], window);
}

/** What the verdict would be under every other base, so that a reader sees how much the choice of base decides. */
export function verdictsUnderBases(
  series: Series,
  window: Window,
  surroundings: Surroundings = {},
): BaseVerdict[] {
  return fairBases(series, window).map((each) => ({
    ...each,
    comparison: compare(series, window, each.window, surroundings),
  }));
}
