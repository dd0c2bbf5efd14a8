import { noChangeChance, ratioInterval, type CountPair } from '../statistics/interval.ts';
import type { Value } from '../indicator/observation.ts';
import { newestCut, usualGrowth, type UsualGrowth } from '../record/revisions/usual-growth.ts';
import { totalOf, type Series } from '../series/series.ts';
import type { Month, Window } from '../time/period.ts';

/** Two windows whose figures do not all come from one cut, so that late registration stands on one side only. */
export interface TwoPrintings {
  /** The cuts behind the window, oldest first. */
  readonly cuts: readonly Month[];
  /** The cuts behind the base, oldest first. */
  readonly baseCuts: readonly Month[];
  /** By how much the ratio would usually move, as shares of it, if every figure were of the newest cut. */
  readonly growth: UsualGrowth;
}

function valuesIn(series: Series, window: Window): readonly Value[] {
  const total = totalOf(series, window);
  return 'gap' in total ? [] : total.values;
}

function cutsOf(values: readonly Value[]): Month[] {
  return [...new Set(values.map((each) => each.cut))].toSorted();
}

/** The two printings behind a comparison; nothing where one cut gives both sides. */
export function twoPrintings(series: Series, window: Window, base: Window): TwoPrintings | null {
  const [own, other] = [valuesIn(series, window), valuesIn(series, base)];
  const [cuts, baseCuts] = [cutsOf(own), cutsOf(other)];
  const newest = newestCut([...own, ...other]);
  if (newest === undefined || new Set([...cuts, ...baseCuts]).size < 2) return null;
  const [side, below] = [usualGrowth(series, own, newest), usualGrowth(series, other, newest)];
  const pairs = [side.pairs, below.pairs].filter((each) => each !== null);
  return {
    cuts,
    baseCuts,
    growth: {
      low: (1 + side.low) / (1 + below.high) - 1,
      high: (1 + side.high) / (1 + below.low) - 1,
      pairs: pairs.length > 0 ? Math.min(...pairs) : null,
    },
  };
}

/** The counts at both ends of the usual growth; the same twice where one cut gives both sides. */
export type Ends = readonly [low: CountPair, high: CountPair];

/**
 * The counts of a comparison as far as growth between its cuts may move them.
 * @example endsOf({ total: 100 }, { growth: { low: -0.1, high: 0.5 } }) // [{ total: 90 }, { total: 150 }]
 * @example endsOf({ total: 100 }, null) // [{ total: 100 }, { total: 100 }]
 */
export function endsOf(pair: CountPair, printings: TwoPrintings | null): Ends {
  if (!printings) return [pair, pair];
  const { low, high } = printings.growth;
  return [
    { ...pair, total: pair.total * (1 + low) },
    { ...pair, total: pair.total * (1 + high) },
  ];
}

/** The interval of the ratio, from the lower limit at the low end to the upper at the high end. */
export function intervalOver([low, high]: Ends): ReturnType<typeof ratioInterval> {
  return { low: ratioInterval(low).low, high: ratioInterval(high).high };
}

/** The p-value of no change at the end that is nearer to it; 1 where the ends lie on both sides of no change. */
export function chanceOver([low, high]: Ends): number {
  const below = low.total * low.baseDays < low.baseTotal * low.days;
  const above = high.total * high.baseDays > high.baseTotal * high.days;
  return below && above ? 1 : Math.max(noChangeChance(low), noChangeChance(high));
}
