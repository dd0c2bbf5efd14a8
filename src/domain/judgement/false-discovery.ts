import type { Comparison } from './comparison.ts';
import type { RegionCode } from '../place/region.ts';

/** The share of verdicts that may be false among those given when many regions are judged at once. */
export const FALSE_DISCOVERY_RATE = 0.05;

/** Comparisons of many regions, judged together so that false alarms stay rare among the verdicts. */
export interface Family {
  /** The false discovery rate that was kept to. */
  readonly q: number;
  /** In the order given; a verdict that did not survive reads `no-clear-change`. */
  readonly comparisons: readonly Comparison[];
  /** How many were tested: all but the refusals. */
  readonly tested: number;
  /** The largest p-value that still carries a verdict; 0 where none does. */
  readonly threshold: number;
  /** Regions whose verdict, clear when judged alone, did not survive. */
  readonly withdrawn: readonly RegionCode[];
}

/** Largest p-value p_(i) with p_(i) ≤ q i / m, or 0 (Benjamini & Hochberg 1995, step-up). */
export function stepUpThreshold(pValues: readonly number[], q: number = FALSE_DISCOVERY_RATE): number {
  const sorted = pValues.toSorted((a, b) => a - b);
  return sorted.findLast((p, index) => p <= (q * (index + 1)) / sorted.length) ?? 0;
}

function withdraw(comparison: Comparison, threshold: number): Comparison {
  if (comparison.verdict === 'not-comparable' || comparison.verdict === 'no-clear-change') return comparison;
  return comparison.change.pValue <= threshold ? comparison : { ...comparison, verdict: 'no-clear-change' };
}

/** Whether a change was clear when judged alone and is not among many: its interval leaves out 1, its verdict tells of none. */
export function wasWithdrawn(comparison: Comparison): boolean {
  if (comparison.verdict !== 'no-clear-change') return false;
  const { low, high } = comparison.change.interval;
  return low > 1 || (high !== null && high < 1);
}

/**
 * Judges comparisons of many regions together: of the verdicts that remain, at most a share `q` is expected to
 * be false, also where regions move together (Benjamini & Yekutieli 2001, positive dependence). Verdicts are
 * only ever withdrawn, never added; a withdrawn one stays marked fragile where it was.
 */
export function judgeAll(comparisons: readonly Comparison[], q: number = FALSE_DISCOVERY_RATE): Family {
  const pValues = comparisons.flatMap((each) =>
    each.verdict === 'not-comparable' ? [] : each.change.pValue,
  );
  const threshold = stepUpThreshold(pValues, q);
  const judged = comparisons.map((each) => withdraw(each, threshold));
  const withdrawn = judged.filter((each, index) => each !== comparisons[index]).map((each) => each.region);
  return { q, comparisons: judged, tested: pValues.length, threshold, withdrawn };
}
