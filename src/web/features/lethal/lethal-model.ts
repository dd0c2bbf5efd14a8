import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import {
  addMonths,
  earlierMonth,
  monthsFrom,
  monthsIn,
  yearOf,
  yearWindow,
  type Month,
  type Window,
} from '../../../domain/time/period.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import { lastMonthOf, type Series, seriesOf } from '../../../domain/series/series.ts';
import { stackOf, type Stack } from '../../../domain/series/stack.ts';
import type { View } from '../../../domain/view/view.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { scopeOf } from '../../reading/evidence/scope.ts';

/** The parts of lethal violence, from the floor of the stack up. */
export const PARTS = [
  'homicide-victims',
  'femicide-victims',
  'negligent-homicide-victims',
  'other-life-victims',
  'missing-still',
] as const satisfies readonly IndicatorId[];

const FIRST: Month = '2015-01';

/** A stack with a whole. */
type WholeStack = Extract<Stack, { whole: number }>;

/** Two stacks set against each other; `borrowed` where the view's own windows have no whole. */
export interface Shift {
  readonly window: Window;
  readonly base: Window;
  readonly now: WholeStack;
  readonly before: WholeStack;
  readonly borrowed: boolean;
}

/** Lethal violence of a region: month by month, as moving years, and year by year. */
export interface Lethal {
  readonly span: Window;
  readonly asked: { readonly window: Window; readonly base: Window };
  readonly months: readonly Stack[];
  readonly movingYears: readonly Stack[];
  readonly years: readonly Stack[];
  readonly shift: Shift | undefined;
}

function partsOf(region: RegionCode, evidence: Evidence): Series[] {
  return PARTS.flatMap((id) => {
    const cube = evidence.cubes.get(id);
    return (cube && seriesOf(cube, region)) ?? [];
  });
}

function isWhole(stack: Stack | undefined): stack is WholeStack {
  return stack !== undefined && stack.whole !== null;
}

function shiftOf(
  parts: readonly Series[],
  window: Window,
  base: Window,
  borrowed: boolean,
): Shift | undefined {
  const [now, before] = stackOf(parts, [window, base]);
  return isWhole(now) && isWhole(before) ? { window, base, now, before, borrowed } : undefined;
}

/** The five parts of a region, stacked; nothing where the edition lacks one of them there. */
export function readLethal(view: View, evidence: Evidence): Lethal | undefined {
  const parts = partsOf(view.region, evidence);
  const ends = parts.flatMap((each) => lastMonthOf(each) ?? []);
  const [firstEnd] = ends;
  if (parts.length < PARTS.length || !firstEnd) return undefined;
  const span = { from: FIRST, to: ends.reduce(earlierMonth, firstEnd) };
  const { window, base } = scopeOf(view, evidence.edition);
  const latest = { from: addMonths(span.to, -11), to: span.to };
  const months = monthsIn(span);
  const years = Array.from({ length: yearOf(span.to) - yearOf(span.from) + 1 }, (_, index) =>
    yearWindow(yearOf(span.from) + index),
  );
  return {
    span,
    asked: { window, base },
    months: stackOf(
      parts,
      months.map((month) => ({ from: month, to: month })),
    ),
    movingYears: stackOf(
      parts,
      months
        .filter((month) => monthsFrom(FIRST, month) >= 11)
        .map((month) => ({ from: addMonths(month, -11), to: month })),
    ),
    years: stackOf(
      parts,
      years.filter((each) => monthsFrom(each.to, span.to) >= 0),
    ),
    shift:
      shiftOf(parts, window, base, false) ??
      shiftOf(parts, latest, { from: addMonths(latest.from, -12), to: addMonths(latest.to, -12) }, true),
  };
}

/** A part's share of the whole, then and now. */
export interface ShareMove {
  readonly indicator: IndicatorId;
  readonly from: { readonly window: Window; readonly share: number };
  readonly to: { readonly window: Window; readonly share: number };
}

function gainOf({ from, to }: ShareMove): number {
  return to.share - from.share;
}

/** How the share of every part moved from one whole to another, the largest gain first. */
export function shareMoves(before: WholeStack, now: WholeStack): readonly ShareMove[] {
  const moves = now.parts.flatMap(({ indicator, share }, index): ShareMove[] => {
    const earlier = before.parts[index]?.share;
    if (share === null || earlier === null || earlier === undefined) return [];
    return [
      { indicator, from: { window: before.window, share: earlier }, to: { window: now.window, share } },
    ];
  });
  return moves.toSorted((a, b) => gainOf(b) - gainOf(a));
}

/** The part whose share has grown most from the first moving year that has a whole to the last. */
export function largestGain({ movingYears }: Pick<Lethal, 'movingYears'>): ShareMove | undefined {
  const whole = movingYears.filter(isWhole);
  const [first, last] = [whole[0], whole.at(-1)];
  return first && last ? shareMoves(first, last)[0] : undefined;
}
