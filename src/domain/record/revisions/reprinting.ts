import type { MethodId } from '../../time/method.ts';
import type { RegionCode } from '../../place/region.ts';

/** A stretch as one cut printed it first and a later one printed it again. */
export interface Reprinting {
  readonly region: RegionCode;
  readonly method: MethodId;
  /** Months between the last month of the stretch and the cut that printed it first. */
  readonly age: 0 | 12;
  readonly months: 1 | 3 | 12;
  readonly first: number;
  readonly later: number;
}

/** Fewest records of a state's stretch that is measured: below, one record more is already over 3 %. */
export const FEWEST_RECORDS = 30;

/** Fewest pairs of printings over the 32 states on which a share is stated. */
export const FEWEST_PAIRS = 30;

/** The months between two cuts whose printings are set against each other, both ends included. */
export const REPRINTED_AFTER = { from: 3, to: 24 } as const;
