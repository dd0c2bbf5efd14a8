import type { MethodId } from '../time/method.ts';
import type { Month } from '../time/period.ts';

/** Why a month has no value. Zero is a number; a gap never is. */
export const GAP_REASONS = [
  'before-series', // the register does not reach back so far
  'not-published', // no file at hand covers the month yet
  'not-reported', // the file covers the month but this region's cell is blank
  'not-all-states', // the nation or a group lacks at least one of its states
  'partial-month', // the month was published before it had ended
  'national-only', // only a national figure was published
  'method-break', // the months asked for were counted under different methods
  'yearly-only', // the source publishes whole years, and no whole year was asked for
] as const;
export type GapReason = (typeof GAP_REASONS)[number];

/**
 * How a region's value came about. `by-subtraction`: a total to date less the months before as first
 * printed, so that it also holds the revisions of those months; sums over the whole stretch are right.
 */
export const BASES = ['reported', 'sum-of-states', 'published-total', 'by-subtraction'] as const;
export type Basis = (typeof BASES)[number];

/** A value: one indicator, region and month, with the method and vintage that it was counted under. */
export interface Value {
  readonly month: Month;
  readonly value: number;
  readonly method: MethodId;
  readonly vintage: string;
  /** The cut of that vintage: the last month of the official edition whose figures it prints. */
  readonly cut: Month;
  readonly basis: Basis;
}

/** A month without a value, and why. */
export interface Gap {
  readonly month: Month;
  readonly gap: GapReason;
}

/** One indicator, region and month: a value or a gap. */
export type Observation = Value | Gap;

/** Whether an observation is a gap. */
export function isGap(observation: Observation): observation is Gap {
  return 'gap' in observation;
}
