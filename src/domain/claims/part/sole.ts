import type { Claim, ClaimQuery } from '../claim.ts';
import { changePart, partOf, sidesOf, undecidedPart, type ClaimPart, type Rival } from './part.ts';
import { isNoSide, type ClaimRegister } from './register.ts';
import type { IndicatorId } from '../../indicator/rows.ts';

/**
 * The crimes that the monthly report of SESNSP gives as those of high impact, each as the count that reaches
 * furthest; kidnapping whole, not for ransom alone.
 */
export const HIGH_IMPACT: readonly IndicatorId[] = [
  'homicide-cases',
  'femicide-cases',
  'firearm-injury-cases',
  'extortion-cases',
  'kidnapping-cases',
  'violent-vehicle-robbery-cases',
  'home-robbery-violent-cases',
  'business-robbery-violent-cases',
  'street-robbery-violent-cases',
  'carrier-robbery-violent-cases',
];

/** The crime that an indicator counts, whatever it counts it in. */
function crimeOf(indicator: IndicatorId): string {
  return indicator.replace(/-(cases|victims)$/, '');
}

/** How one of the other crimes moved between the claim's own windows, by the day. */
function rivalOf(register: ClaimRegister, claim: Claim, query: ClaimQuery, indicator: IndicatorId): Rival {
  const own: ClaimQuery = { ...query, indicator, measure: 'per-day', yearly: false };
  const { side, base } = sidesOf(register, claim, own);
  const bare = { ...claim, size: null };
  const part = base
    ? changePart(bare, own, side, base)
    : undecidedPart('change', { reason: 'no-base', months: [] });
  const revision = part.tolerance?.revision ?? null;
  const reach = part.found === null ? 0 : part.found * (claim.direction === 'down' ? -1 : 1);
  // Two figures stand side by side only where they may be compared.
  const compared = part.found !== null && !isNoSide(side) && base && !isNoSide(base);
  return {
    indicator,
    value: compared ? side.value : null,
    baseValue: compared ? base.value : null,
    change: part.found,
    revision,
    moved: part.found !== null && reach > (revision ?? 0),
    reason: part.reason,
    months: part.months,
  };
}

/**
 * Tests `the only one that rose` (or fell) over the other crimes of high impact, in the claim's own windows:
 * falls short where another moved the same way by more than usual revision; where one of them has no figure
 * and none did, it cannot be decided.
 */
export function solePart(register: ClaimRegister, claim: Claim, query: ClaimQuery): ClaimPart {
  const rivals = HIGH_IMPACT.filter((each) => crimeOf(each) !== crimeOf(query.indicator)).map((each) =>
    rivalOf(register, claim, query, each),
  );
  const found = rivals.filter((each) => each.moved).length;
  if (found > 0) return partOf('sole', 'falls-short', { found, rivals });
  const blank = rivals.find((each) => each.change === null);
  if (!blank) return partOf('sole', 'holds', { found, rivals });
  return { ...undecidedPart('sole', { reason: blank.reason ?? 'no-window', months: blank.months }), rivals };
}
