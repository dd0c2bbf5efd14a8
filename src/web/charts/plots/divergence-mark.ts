import type { RegionCode } from '../../../domain/place/region.ts';

/** A ratio of daily rates with its interval; `high` is nothing where there is no upper limit. */
interface Spread {
  readonly ratio: number;
  readonly low: number;
  readonly high: number | null;
}

/** One state by two changes. */
export interface DivergenceMark {
  readonly code: RegionCode;
  readonly abbreviation: string;
  /** The whole reading in words. */
  readonly reading: string;
  readonly x: Spread;
  readonly y: Spread;
  /** Any CSS colour; points whose verdicts are not both clear are drawn hollow. */
  readonly colour: string;
  readonly clear: boolean;
}

/** A mark in pixels: its centre, and the ends of its two interval bars. */
export interface PlacedPoint {
  readonly mark: DivergenceMark;
  readonly x: number;
  readonly y: number;
  readonly xBar: readonly [number, number];
  readonly yBar: readonly [number, number];
  readonly radius: number;
  /** On which sides an interval goes on outside the plot. */
  readonly beyond: Readonly<Record<'left' | 'right' | 'top' | 'bottom', boolean>>;
}
