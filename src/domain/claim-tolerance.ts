import type { Bound, Figure } from './claim.ts';
import type { IndicatorId } from './indicator.ts';
import { NATION, type RegionCode } from './region.ts';

/**
 * How far a count usually moves between its first printing and a later edition, as a share of itself.
 * Measured on the official vintages of 2024–2025 (largest usual move of the last twelve months, nation)
 * and on first-cut totals that were printed: homicide 2025, 23,374 then and 23,609 later (1 %). People
 * still missing leave the count as they are located: 14,761 then, 13,438 later (9 %).
 */
const USUAL_REVISION: Readonly<Record<IndicatorId, number>> = {
  'homicide-victims': 0.01,
  'femicide-victims': 0.06,
  'extortion-victims': 0.02,
  'kidnapping-victims': 0.05,
  'negligent-homicide-victims': 0.01,
  'other-life-victims': 0.02,
  'injury-victims': 0.01,
  'firearm-injury-victims': 0.01,
  'homicide-cases': 0.01,
  'femicide-cases': 0.06,
  'extortion-cases': 0.02,
  'kidnapping-cases': 0.05,
  'violent-robbery-cases': 0.005,
  'violent-vehicle-robbery-cases': 0.01,
  'vehicle-robbery-cases': 0.005,
  'home-robbery-violent-cases': 0.01,
  'business-robbery-violent-cases': 0.005,
  'street-robbery-violent-cases': 0.005,
  'carrier-robbery-violent-cases': 0.01,
  'injury-cases': 0.005,
  'drug-dealing-cases': 0.005,
  'other-life-cases': 0.02,
  'missing-reported': 0.03,
  'missing-still': 0.1,
  'missing-located-alive': 0.05,
  'missing-located-dead': 0.1,
  'homicide-deaths': 0.01,
};

/** The least share allowed for a single state, whose small counts move more than the nation's. */
const STATE_REVISION = 0.02;

/** The usual revision of an indicator in a region, as a share of its total; never less than one record. */
export function usualRevision(indicator: IndicatorId, region: RegionCode, total: number): number {
  const share = USUAL_REVISION[indicator];
  const floor = total > 0 ? 1 / total : 0;
  return Math.max(share, region === NATION ? 0 : STATE_REVISION, floor);
}

/** One unit of the last digit that is not zero: 10 for 370, 1 for 23. */
function lastDigitUnit(value: number): number {
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  return value === 0 ? 1 : 10 ** zeros;
}

/** How far a printed figure may stand from the number behind it: half a unit of its last digit, or, where it was given as `almost`, one unit of its last digit that is not zero. */
export function roundingOf(figure: Figure, bound: Bound): number {
  if (bound === 'about') return figure.decimals > 0 ? 10 ** -figure.decimals : lastDigitUnit(figure.value);
  return 0.5 * 10 ** -figure.decimals;
}

/** How far stated and found may lie apart, and why: the rounding of what was printed, and usual revision. */
export interface Tolerance {
  readonly rounding: number;
  readonly revision: number;
}
