import { assumedRevision } from './first-cuts.ts';
import { indicatorOf, type IndicatorId } from './indicator.ts';
import { METHOD_IDS, methodIn, type MethodId } from './method.ts';
import { windowLength, type Window } from './period.ts';
import { NATION, type RegionCode } from './region.ts';
import { quantile } from './revision.ts';

/** Lengths in months of the stretches whose revision is measured: the newest month, quarter and year of a file. */
export const MEASURED_LENGTHS = [1, 3, 12] as const;
export type MeasuredLength = (typeof MEASURED_LENGTHS)[number];

/** How far the newest stretch of a file had moved in files that came 3 to 15 months later. */
export interface MeasuredRevision {
  /** The rules under which the stretch was counted. */
  readonly method: MethodId;
  readonly months: MeasuredLength;
  /** Nine in ten moves were no larger than this share of the first printing (0.005 is half a per cent). */
  readonly share: number;
  /** How many pairs of printings it rests on. */
  readonly pairs: number;
}

/** The measured revisions of one indicator, by method and length; empty where no two files tell. */
export interface MeasuredRevisions {
  readonly nation: readonly MeasuredRevision[];
  /** Of the 32 states together, stretches of at least {@link FEWEST_RECORDS} records. */
  readonly states: readonly MeasuredRevision[];
}

/** A stretch as one file printed it first and a later one printed it again. */
export interface Reprinting {
  readonly region: RegionCode;
  readonly method: MethodId;
  readonly months: MeasuredLength;
  readonly first: number;
  readonly later: number;
}

/** Fewest records of a state's stretch that is measured: below, one record more is already over 3 %. */
export const FEWEST_RECORDS = 30;

/** Fewest pairs of printings over the 32 states on which a share is told. */
export const FEWEST_PAIRS = 30;

/** The months between two files whose printings are set against each other, both ends included. */
export const REPRINTED_AFTER = { from: 3, to: 15 } as const;

/** What reprintings of one method and length show; nothing where every first printing was zero. */
function measured(own: readonly Reprinting[], method: MethodId, months: MeasuredLength): MeasuredRevision[] {
  const moves = own
    .filter((each) => each.method === method && each.months === months && each.first > 0)
    .map(({ first, later }) => Math.abs(later / first - 1))
    .toSorted((a, b) => a - b);
  if (moves.length === 0) return [];
  return [{ method, months, share: Number(quantile(moves, 0.9).toFixed(5)), pairs: moves.length }];
}

function measuredAll(own: readonly Reprinting[]): MeasuredRevision[] {
  return METHOD_IDS.flatMap((method) => MEASURED_LENGTHS.flatMap((months) => measured(own, method, months)));
}

/** The measured revisions of one indicator: nine in ten moves were no larger; a first printing of zero has no share. */
export function measuredRevisions(reprintings: readonly Reprinting[]): MeasuredRevisions {
  const ofStates = reprintings.filter((each) => each.region !== NATION && each.first >= FEWEST_RECORDS);
  return {
    nation: measuredAll(reprintings.filter((each) => each.region === NATION)),
    states: measuredAll(ofStates).filter((each) => each.pairs >= FEWEST_PAIRS),
  };
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

interface Share {
  readonly share: number;
  readonly pairs: number;
}

function largestOf(shares: readonly Share[]): Share | undefined {
  return shares.toSorted((a, b) => b.share - a.share)[0];
}

/** The shares of the method in force at the end of a window, or of any where that one has none. */
function underMethod(own: readonly MeasuredRevision[], indicator: IndicatorId, { to }: Window) {
  const method = methodIn(indicatorOf(indicator).methods, to);
  const found = own.filter((each) => each.method === method);
  return found.length > 0 ? found : own;
}

/**
 * The share that speaks for a window: that of the longest measured stretch which it holds, spread over its own
 * length, since it is the newest months that move; but no less than that of a longer stretch.
 */
function shareFor(
  own: readonly MeasuredRevision[],
  indicator: IndicatorId,
  window: Window,
): Share | undefined {
  const length = windowLength(window);
  const alike = underMethod(own, indicator, window);
  const held = alike.filter((each) => each.months <= length).toSorted((a, b) => b.months - a.months)[0];
  const spread = held && { share: (held.share * held.months) / length, pairs: held.pairs };
  return largestOf([...(spread ? [spread] : []), ...alike.filter((each) => each.months > length)]);
}

function atLeastOneRecord(usual: UsualRevision, total: number): UsualRevision {
  if (total <= 0 || usual.share * total >= 1) return usual;
  return { share: 1 / total, basis: 'one-record', pairs: null };
}

/**
 * The usual revision of a window's total in a region, never less than one record. Small counts move more: a
 * region that is not the nation takes the larger of the states' share and the nation's. Without two files to
 * measure on, it is assumed.
 */
export function usualRevision(
  { indicator, region, revisions }: RevisedSeries,
  window: Window,
  total: number,
): UsualRevision {
  const tellers = region === NATION ? [revisions?.nation] : [revisions?.nation, revisions?.states];
  const largest = largestOf(tellers.flatMap((own) => shareFor(own ?? [], indicator, window) ?? []));
  const usual: UsualRevision = largest
    ? { share: largest.share, basis: 'measured', pairs: largest.pairs }
    : { share: assumedRevision(indicator), basis: 'assumed', pairs: null };
  return atLeastOneRecord(usual, total);
}

/** What a usual revision is asked of. */
export interface RevisedSeries {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly revisions?: MeasuredRevisions;
}
