import type { IndicatorId } from '../indicator/rows.ts';
import type { MethodId } from '../time/method.ts';
import type { Basis, GapReason } from '../indicator/observation.ts';
import type { Month } from '../time/period.ts';
import type { RegionCode } from '../place/region.ts';
import type { GrowthShares } from '../record/revisions/usual-growth.ts';
import type { RevisionShares } from '../record/revisions/usual-revision.ts';

/** A stretch of cells of some regions; `regions` is `*` for every region of the cube. Steps are cell indexes, both ends included. */
interface Run {
  readonly regions: '*' | readonly RegionCode[];
  readonly from: number;
  readonly to: number;
}

/** A stretch of gaps that share a reason. */
export interface GapRun extends Run {
  readonly reason: GapReason;
}

/** A stretch of values that share method, vintage, cut and basis. */
export interface OriginRun extends Run {
  readonly method: MethodId;
  readonly vintage: string;
  readonly cut: Month;
  readonly basis: Basis;
}

/** What the states of an indicator say together of how irregular one of its series is. */
export interface StatesNoise {
  /** Log likelihood of each autocorrelation that is weighed. */
  readonly byRho: readonly number[];
  /** The excess over Poisson that is usual among them. */
  readonly usual: number;
}

/** What is measured on all months of a cube before one of its series is judged: the same for every reader. */
export interface CubeNoise {
  readonly states: StatesNoise;
  /** The cells at which the level of a column shifts for good; a region without shifts is left out. */
  readonly shifts: readonly { readonly region: RegionCode; readonly at: readonly number[] }[];
}

/**
 * One indicator of one edition, all 32 states and the nation (`00`), by column. `values[i]` belongs to
 * the month `start + i` (monthly) or the year beginning at `start + 12 i` (yearly); `null` is a gap and
 * its reason stands in `gaps`. Every value is covered by one run of `origins`, every `null` by one of
 * `gaps`; where runs overlap, the later one in the list holds.
 */
export interface Cube {
  readonly edition: string;
  readonly indicator: IndicatorId;
  readonly cadence: 'month' | 'year';
  readonly start: Month;
  readonly columns: readonly { readonly region: RegionCode; readonly values: readonly (number | null)[] }[];
  readonly gaps: readonly GapRun[];
  readonly origins: readonly OriginRun[];
  /** How far its newest figures usually move; left out where that is not known. */
  readonly revisions?: RevisionShares;
  /** How far figures of one cut usually grow by a later one; left out where that is not known. */
  readonly growth?: GrowthShares;
  /** Left out where nothing was measured ahead: then whoever judges a series measures it. */
  readonly noise?: CubeNoise;
}

/** The run of a list that holds for a region and a cell: the last that covers it. */
export function runAt<R extends Run>(runs: readonly R[], region: RegionCode, index: number): R | undefined {
  return runs.findLast(
    (run) => run.from <= index && index <= run.to && (run.regions === '*' || run.regions.includes(region)),
  );
}
