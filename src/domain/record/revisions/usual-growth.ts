import type { IndicatorId } from '../../indicator/rows.ts';
import type { Value } from '../../indicator/observation.ts';
import { METHOD_IDS, type MethodId } from '../../time/method.ts';
import { earlierMonth, laterMonth, monthsFrom, type Month } from '../../time/period.ts';
import { NATION, type RegionCode } from '../../place/region.ts';
import { quantile } from './revision.ts';
import { FEWEST_PAIRS, FEWEST_RECORDS, type Reprinting } from './reprinting.ts';

/** The stretches of a cut whose growth is measured: its newest month, quarter and year, and the year before that. */
export const MEASURED_STRETCHES = [
  { age: 0, months: 1 },
  { age: 0, months: 3 },
  { age: 0, months: 12 },
  { age: 12, months: 12 },
] as const;

/** How a stretch of one cut had grown or shrunk in later cuts, as shares of the first printing. */
interface GrowthShare {
  /** The rules under which the stretch was counted. */
  readonly method: MethodId;
  /** Months between the last month of the stretch and the cut. */
  readonly age: 0 | 12;
  readonly months: 1 | 3 | 12;
  /** Nine in ten moves lay between `low` and `high`; no growth at all is always within. */
  readonly low: number;
  readonly high: number;
  /** How many pairs of cuts it rests on; nothing where it is assumed. */
  readonly pairs: number | null;
}

/** The usual growth of one indicator between two cuts. */
export interface GrowthShares {
  readonly nation: readonly GrowthShare[];
  /** Of any other region: the wider of the nation's and of what the 32 states show together. */
  readonly states: readonly GrowthShare[];
}

/** How far figures of an older cut would usually have moved by the newer one. */
export interface UsualGrowth {
  readonly low: number;
  readonly high: number;
  /** The fewest pairs of cuts that a part of it rests on; nothing where it is assumed. */
  readonly pairs: number | null;
}

/** No growth: figures of one cut. */
const NO_GROWTH: UsualGrowth = { low: 0, high: 0, pairs: null };

function measuredOn(own: readonly Reprinting[]): GrowthShare[] {
  return METHOD_IDS.flatMap((method) =>
    MEASURED_STRETCHES.flatMap(({ age, months }) => {
      const moves = own
        .filter((each) => each.method === method && each.age === age && each.months === months)
        .flatMap(({ first, later }) => (first > 0 ? [later / first - 1] : []))
        .toSorted((a, b) => a - b);
      if (moves.length === 0) return [];
      const [low, high] = [Math.min(0, quantile(moves, 0.05)), Math.max(0, quantile(moves, 0.95))];
      const rounded = { low: Number(low.toFixed(5)), high: Number(high.toFixed(5)) };
      return [{ method, age, months, ...rounded, pairs: moves.length }];
    }),
  );
}

/** The wider of two ranges of growth, with the pairs of the one that gives the width. */
function wider(own: GrowthShare, other: GrowthShare | undefined): GrowthShare {
  if (!other || (other.pairs ?? 0) < FEWEST_PAIRS) return own;
  const pairs = other.high - other.low > own.high - own.low ? other.pairs : own.pairs;
  return { ...own, low: Math.min(own.low, other.low), high: Math.max(own.high, other.high), pairs };
}

/** The measured growth of one indicator between cuts, from stretches that two cuts print. */
export function measuredGrowth(reprintings: readonly Reprinting[]): GrowthShares {
  const nation = measuredOn(reprintings.filter((each) => each.region === NATION));
  const ofStates = measuredOn(
    reprintings.filter((each) => each.region !== NATION && each.first >= FEWEST_RECORDS),
  );
  const states = nation.map((own) =>
    wider(
      own,
      ofStates.find(
        ({ method, age, months }) => method === own.method && age === own.age && months === own.months,
      ),
    ),
  );
  return { nation, states };
}

/** What a usual growth is asked of. */
export interface GrowingSeries {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly growth?: GrowthShares | undefined;
}

/** A stretch's growth spread over a longer one: its newest months are what moves. */
function spreadOver(share: GrowthShare, length: number): GrowthShare {
  const part = Math.min(1, share.months / length);
  return { ...share, low: share.low * part, high: share.high * part };
}

/** The range that speaks for months of one cut and method: of the longest measured stretch that they hold, and of no shorter. */
function growthOf(shares: readonly GrowthShare[], values: readonly Value[]): UsualGrowth {
  const [first] = values;
  if (!first) return NO_GROWTH;
  const last = values.map((each) => each.month).reduce(laterMonth);
  const length = monthsFrom(values.map((each) => each.month).reduce(earlierMonth), last) + 1;
  const age = monthsFrom(last, first.cut) >= 12 ? 12 : 0;
  const alike = shares.filter((each) => each.method === first.method && each.age === age);
  const held = alike.findLast((each) => each.months <= length);
  const speaking = [
    ...(held ? [spreadOver(held, length)] : []),
    ...alike.filter((each) => each.months > length),
  ];
  const [start] = speaking;
  if (!start) return NO_GROWTH;
  return {
    low: Math.min(...speaking.map((each) => each.low)),
    high: Math.max(...speaking.map((each) => each.high)),
    pairs: start.pairs,
  };
}

/**
 * The newest cut among some values.
 * @example newestCut([{ cut: '2025-06' }, { cut: '2026-08' }, { cut: '2025-12' }]) // '2026-08'
 * @example newestCut([]) // undefined
 */
export function newestCut(values: readonly Value[]): Month | undefined {
  const cuts = values.map((each) => each.cut);
  return cuts.length === 0 ? undefined : cuts.reduce(laterMonth);
}

/**
 * How far the total of some months would usually have moved by the cut `to`: each part of an older cut
 * within its own range, weighed by its share of the total; months of that cut itself do not move.
 */
export function usualGrowth(series: GrowingSeries, values: readonly Value[], to: Month): UsualGrowth {
  const shares = series.growth?.[series.region === NATION ? 'nation' : 'states'] ?? [];
  const total = values.reduce((sum, each) => sum + each.value, 0);
  const older = values.filter((each) => each.cut < to);
  const cuts = [...new Set(older.map((each) => each.cut))];
  return cuts.reduce<UsualGrowth>((sum, cut) => {
    const own = older.filter((each) => each.cut === cut);
    const growth = growthOf(shares, own);
    const weight = total > 0 ? own.reduce((part, each) => part + each.value, 0) / total : 1;
    return {
      low: sum.low + growth.low * weight,
      high: sum.high + growth.high * weight,
      pairs: sum.pairs === null ? growth.pairs : Math.min(sum.pairs, growth.pairs ?? sum.pairs),
    };
  }, NO_GROWTH);
}
