import { compare, type Change, type Comparison, type Surroundings } from './comparison.ts';
import { verdictsUnderBases, type BaseVerdict } from './fair-bases.ts';
import { irregularityOf } from '../statistics/dispersion.ts';
import { noiseOf, runFactor, seasonMismatch, type Noise } from '../statistics/noise.ts';
import { windowLength, type Window } from '../time/period.ts';
import type { Series } from '../series/series.ts';
import type { TwoPrintings } from './printings.ts';
import type { UsualRevision } from '../record/revisions/usual-revision.ts';

/** What went into the width of an interval, in the order in which it is multiplied and added. */
interface NoiseArithmetic extends Noise {
  /** Variance over mean of a month of this series. */
  readonly dispersion: number;
  /** How many months that was measured on. */
  readonly monthsMeasured: number;
  /** First-order autocorrelation of the months. */
  readonly autocorrelation: number;
  /** By how much that raises the variance of the longer window's total. */
  readonly runFactor: number;
  /** Standard deviation of the calendar months' effects (0.05 is 5 %); nothing where they cannot be seen. */
  readonly seasonalSpread: number | null;
  /** Whether the two windows hold different calendar months. */
  readonly seasonsDiffer: boolean;
}

/** Everything behind one comparison, for showing the math: in numbers only, the words are made elsewhere. */
export interface Arithmetic {
  readonly comparison: Comparison;
  /** The change, its noise and the revision that it was tested with; nothing where the comparison was refused. */
  readonly working: {
    readonly change: Change;
    readonly noise: NoiseArithmetic;
    readonly revision: UsualRevision;
    /** The two printings whose usual growth the interval holds; nothing where one cut gives both sides. */
    readonly printings: TwoPrintings | null;
  } | null;
  /** What the verdict would be under every other base that could fairly be chosen. */
  readonly otherBases: readonly BaseVerdict[];
}

function noiseArithmetic(series: Series, change: Change): NoiseArithmetic {
  const [window, base] = [change.side.window, change.base.window];
  const irregularity = irregularityOf(series);
  const { dispersion, months, autocorrelation, seasonalVariance } = irregularity;
  return {
    ...noiseOf(change.side, change.base, irregularity, series.cadence === 'year'),
    dispersion,
    monthsMeasured: months,
    autocorrelation,
    runFactor: runFactor(Math.max(windowLength(window), windowLength(base)), autocorrelation),
    seasonalSpread: seasonalVariance === null ? null : Math.sqrt(seasonalVariance),
    seasonsDiffer: series.cadence === 'month' && seasonMismatch(window, base) > 0,
  };
}

/** The arithmetic of comparing a window of a series with a base, and of every other fair base beside it. */
export function arithmeticOf(
  series: Series,
  window: Window,
  base: Window,
  surroundings: Surroundings = {},
): Arithmetic {
  const comparison = compare(series, window, base, surroundings);
  return {
    comparison,
    working:
      comparison.verdict === 'not-comparable'
        ? null
        : {
            change: comparison.change,
            noise: noiseArithmetic(series, comparison.change),
            revision: comparison.revision,
            printings: comparison.printings,
          },
    otherBases: verdictsUnderBases(series, window, surroundings),
  };
}
