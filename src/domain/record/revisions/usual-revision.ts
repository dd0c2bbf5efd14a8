import { indicatorOf } from '../../indicator/indicator.ts';
import type { IndicatorId } from '../../indicator/rows.ts';
import { METHOD_IDS, type MethodId } from '../../time/method.ts';
import { windowLength, type Month, type Window } from '../../time/period.ts';
import { NATION, type RegionCode } from '../../place/region.ts';
import { FEWEST_PAIRS, FEWEST_RECORDS, type Reprinting } from './reprinting.ts';
import { quantile } from './revision.ts';

/** Lengths in months of the stretches whose revision is measured: the newest month, quarter and year of a file. */
const MEASURED_LENGTHS = [1, 3, 12] as const;
type MeasuredLength = (typeof MEASURED_LENGTHS)[number];

/** How far the newest stretch of a cut had moved in cuts 3 to 24 months later, or is taken to move. */
interface RevisionShare {
  /** The rules under which the stretch was counted. */
  readonly method: MethodId;
  readonly months: MeasuredLength;
  /** Nine in ten moves were no larger than this share of the first printing (0.005 is half a per cent). */
  readonly share: number;
  /** How many pairs of printings it rests on; nothing where no two files tell and it is assumed. */
  readonly pairs: number | null;
}

/** The usual revisions of one indicator, by method and length, the longest last. */
export interface RevisionShares {
  readonly nation: readonly RevisionShare[];
  /** Of any other region: the larger of the nation's and of what the 32 states show together. */
  readonly states: readonly RevisionShare[];
}

/** What reprintings of one method and length show; nothing where every first printing was zero. */
function measured(own: readonly Reprinting[], method: MethodId, months: MeasuredLength): RevisionShare[] {
  const moves = own
    .filter((each) => each.age === 0 && each.method === method && each.months === months && each.first > 0)
    .map(({ first, later }) => Math.abs(later / first - 1))
    .toSorted((a, b) => a - b);
  if (moves.length === 0) return [];
  return [{ method, months, share: Number(quantile(moves, 0.9).toFixed(5)), pairs: moves.length }];
}

function measuredAll(own: readonly Reprinting[]): RevisionShare[] {
  return METHOD_IDS.flatMap((method) => MEASURED_LENGTHS.flatMap((months) => measured(own, method, months)));
}

/**
 * The measured revisions of one indicator: nine in ten moves were no larger; a first printing of zero has no
 * share. The states are measured together, on stretches of at least {@link FEWEST_RECORDS} records.
 */
export function measuredRevisions(reprintings: readonly Reprinting[]): RevisionShares {
  const nation = measuredAll(reprintings.filter((each) => each.region === NATION));
  const ofStates = reprintings.filter((each) => each.region !== NATION && each.first >= FEWEST_RECORDS);
  const together = measuredAll(ofStates).filter((each) => (each.pairs ?? 0) >= FEWEST_PAIRS);
  const states = nation.map((own) => {
    const other = together.find((each) => each.method === own.method && each.months === own.months);
    return other && other.share > own.share ? other : own;
  });
  return { nation, states };
}

/** How a usual revision is known: on kept files, from a figure that was printed twice, or as the least there can be. */
export const REVISION_BASES = ['measured', 'assumed', 'one-record'] as const;
export type RevisionBasis = (typeof REVISION_BASES)[number];

/** How far a total usually moves once it is revised, and how that is known. */
export interface UsualRevision {
  /** As a share of the total: 0.005 is half a per cent. */
  readonly share: number;
  readonly basis: RevisionBasis;
  /** How many pairs of printings it rests on; nothing where it was not measured. */
  readonly pairs: number | null;
}

/**
 * The rules that an indicator is counted under in a month.
 * @example methodIn('extortion-cases', '2026-01') // 'rnid-2026'
 * @example methodIn('extortion-cases', '2025-12') // 'cnsp-2015'
 */
export function methodIn(indicator: IndicatorId, month: Month): MethodId | undefined {
  const { methods, breaks } = indicatorOf(indicator);
  return breaks.findLast((each) => each.month <= month)?.after ?? methods[0];
}

/**
 * The share that speaks for a window: that of the longest measured stretch which it holds, spread over its own
 * length, since it is the newest months that move; but no less than that of a longer stretch. Only stretches
 * of the window's own method speak, unless it has none.
 */
function sharesFor(
  all: readonly RevisionShare[],
  indicator: IndicatorId,
  window: Window,
): readonly RevisionShare[] {
  const length = windowLength(window);
  const method = methodIn(indicator, window.to);
  const own = all.filter((each) => each.method === method);
  const alike = own.length > 0 ? own : all;
  const held = alike.findLast((each) => each.months <= length);
  const longer = alike.filter((each) => each.months > length);
  return held ? [{ ...held, share: (held.share * held.months) / length }, ...longer] : longer;
}

/**
 * The usual revision of a window's total in a region, never less than one record, which is all that is taken
 * of a series that tells none.
 */
export function usualRevision(
  { indicator, region, revisions }: RevisedSeries,
  window: Window,
  total: number,
): UsualRevision {
  const all = revisions?.[region === NATION ? 'nation' : 'states'] ?? [];
  const [largest] = sharesFor(all, indicator, window).toSorted((a, b) => b.share - a.share);
  const { share, pairs } = largest ?? { share: 0, pairs: null };
  if (total > 0 && share * total < 1) return { share: 1 / total, basis: 'one-record', pairs: null };
  return { share, basis: pairs === null ? 'assumed' : 'measured', pairs };
}

/** What a usual revision is asked of. */
export interface RevisedSeries {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly revisions?: RevisionShares | undefined;
}
