import type { IndicatorId } from './indicator.ts';
import type { GapReason } from './observation.ts';
import type { Month, Window } from './period.ts';
import type { Population } from './population.ts';
import type { RegionCode } from './region.ts';
import type { Series } from './series.ts';

/** What can be said of a change. */
export const VERDICTS = ['falling', 'rising', 'no-clear-change', 'not-comparable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why two windows may not be compared. A gap reason says what is missing in one of them. */
export const REFUSALS = ['method-break', 'gap', 'partial-month', 'unequal-months', 'too-few', 'same-window'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** One side of a comparison. */
export interface Side {
  readonly window: Window;
  readonly days: number;
  readonly total: number;
  readonly perDay: number;
  /** Per 100,000 people and year; nothing where no population is known. */
  readonly rate: number | null;
  readonly population: number | null;
}

/** A change between two windows, told as a ratio of daily rates. */
export interface Change {
  readonly side: Side;
  readonly base: Side;
  /** Daily rate over base daily rate: 0.84 is a fall of 16 %. */
  readonly ratio: number;
  /** 95 % interval of the ratio. */
  readonly interval: { readonly low: number; readonly high: number };
  /** Variance over mean of the months of this series, 1 where it is Poisson. */
  readonly dispersion: number;
  /** Two-sided p-value of no change, for controlling false alarms over many regions. */
  readonly pValue: number;
}

/** Two windows of a series compared: a change with its verdict, or a refusal with its reason. */
export type Comparison = {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly window: Window;
  readonly base: Window;
} & (
  | {
      readonly verdict: Exclude<Verdict, 'not-comparable'>;
      readonly change: Change;
      /** A revision of the usual size would overturn the verdict. */
      readonly fragile: boolean;
      /** The window holds months of a register that is still filling up. */
      readonly provisional: boolean;
    }
  | {
      readonly verdict: 'not-comparable';
      readonly reason: Refusal;
      /** The gap behind the reason `gap`. */
      readonly gap?: GapReason;
      /** The months to blame, in order. */
      readonly months: readonly Month[];
    }
);

/** What a comparison may draw on besides the series. */
export interface Surroundings {
  readonly population?: Population;
  /** Usual relative size of a revision of this indicator (0.005 is half a per cent). */
  readonly usualRevision?: number;
}

/** Compares a window of a series with a base window; refuses where the data cannot bear it. */
export declare function compare(
  series: Series,
  window: Window,
  base: Window,
  surroundings?: Surroundings,
): Comparison;
