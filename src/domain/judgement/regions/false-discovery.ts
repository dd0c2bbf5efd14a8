import type { Comparison } from '../comparison.ts';
import type { RegionCode } from '../../place/region.ts';

/** The share of verdicts that may be false among those given when many regions are judged at once. */
const FALSE_DISCOVERY_RATE = 0.05;

/** Comparisons of many regions, judged together so that false alarms stay rare among the verdicts. */
export interface Family {
  /** The false discovery rate that was kept to. */
  readonly q: number;
  /** In the order given, each with its own verdict and whether that stands among the many. */
  readonly comparisons: readonly Comparison[];
  /** How many were tested: all but the refusals. */
  readonly tested: number;
  /** The largest p-value that still stands among the many; 0 where none does. */
  readonly threshold: number;
  /** Regions whose verdict is clear by itself and does not stand among the many. */
  readonly withdrawn: readonly RegionCode[];
}

/**
 * Largest p-value p_(i) with p_(i) ≤ q i / m, or 0 (Benjamini & Hochberg 1995, step-up).
 * @example stepUpThreshold([0.001, 0.04, 0.5]) // 0.001
 * @example stepUpThreshold([]) // 0
 */
export function stepUpThreshold(pValues: readonly number[], q: number = FALSE_DISCOVERY_RATE): number {
  const sorted = pValues.toSorted((a, b) => a - b);
  return sorted.findLast((p, index) => p <= (q * (index + 1)) / sorted.length) ?? 0;
}

function marked(comparison: Comparison, threshold: number): Comparison {
  if (comparison.verdict === 'not-comparable' || comparison.verdict === 'no-clear-change') return comparison;
  return { ...comparison, standsAmongMany: comparison.change.pValue <= threshold };
}

/** Whether a change is clear by itself but does not stand among the many that it was judged with. */
export function fallsAmongMany(comparison: Comparison): boolean {
  return comparison.verdict !== 'not-comparable' && comparison.standsAmongMany === false;
}

/**
 * Marks which verdicts stand where many are judged together: of those that do, at most a share `q` is expected
 * to be false on average, also where regions move together (Benjamini & Yekutieli 2001, positive dependence).
 * No verdict is altered: the same comparison has the same verdict alone and among many.
 */
export function judgeAll(comparisons: readonly Comparison[], q: number = FALSE_DISCOVERY_RATE): Family {
  const pValues = comparisons.flatMap((each) =>
    each.verdict === 'not-comparable' ? [] : each.change.pValue,
  );
  const threshold = stepUpThreshold(pValues, q);
  const judged = comparisons.map((each) => marked(each, threshold));
  const withdrawn = judged.filter(fallsAmongMany).map((each) => each.region);
  return { q, comparisons: judged, tested: pValues.length, threshold, withdrawn };
}
