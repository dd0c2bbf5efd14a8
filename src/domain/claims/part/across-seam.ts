import { statedChange, type Claim, type ClaimQuery } from '../claim.ts';
import { attemptsOf, countedApart, type CountedApart } from '../../judgement/across.ts';
import { totalOf } from '../../series/series.ts';
import { monthsFrom, windowDays, type Month } from '../../time/period.ts';
import { judgeChange, partOf, undecidedPart, type ClaimPart } from './part.ts';
import type { ClaimRegister, ClaimSide } from './register.ts';
import { revisionOf } from './tolerance.ts';

/** Totals that the window may stand for: as printed, and with the attempts that the new register counts apart; nothing where these are not published. */
function totalsOf(apart: CountedApart, side: ClaimSide, base: ClaimSide): number[] | undefined {
  if (apart.attempts === undefined) return [side.total];
  const sum = apart.attempts && totalOf(apart.attempts, side.window);
  if (!sum || 'gap' in sum) return undefined;
  // Attempts that outnumber all that the old rules counted cannot have been inside it.
  const outnumber = sum.total / windowDays(side.window) > base.total / windowDays(base.window);
  return outnumber ? [side.total] : [side.total, side.total + sum.total];
}

/** Whether the two sides lie wholly on either side of one break. */
function isAcross(side: ClaimSide, base: ClaimSide, breaks: readonly Month[]): boolean {
  const [seam, ...more] = breaks;
  if (seam === undefined || more.length > 0) return false;
  return monthsFrom(seam, side.window.from) >= 0 && monthsFrom(base.window.to, seam) > 0;
}

/**
 * Judges a change between a window counted under new rules and a base counted under the old ones: once for
 * every reading of the new count (without attempts, with them). It is decided only where all readings give
 * the same outcome, on the assumption that the two registers count alike what they name alike.
 */
export function acrossPart(
  register: ClaimRegister,
  claim: Claim,
  query: ClaimQuery,
  [side, base]: readonly [side: ClaimSide, base: ClaimSide],
  breaks: readonly Month[],
): ClaimPart {
  const stated = statedChange(claim) ?? null;
  const refused = undecidedPart('change', { reason: 'method-break', months: breaks }, stated);
  if (!isAcross(side, base, breaks) || base.total === 0 || side.total === 0) return refused;
  const apart =
    attemptsOf(query.indicator).length > 0
      ? countedApart(query.indicator, claim.region, (each) => register.series(each, claim.region))
      : {};
  const totals = totalsOf(apart, side, base);
  if (!totals) return refused;
  const ratios = totals.map((total) => ((side.value / base.value) * total) / side.total);
  const parts = ratios.map((ratio) => {
    const printed = stated === null ? ratio : 1 + stated / 100;
    return judgeChange(claim, 100 * (ratio - 1), 100 * printed * revisionOf(side, claim, query));
  });
  const readings = parts.flatMap(({ found }) => found ?? []);
  const [first] = parts;
  if (!first || parts.some(({ outcome }) => outcome !== first.outcome)) return { ...refused, readings };
  return partOf('change', first.outcome, { ...first, readings });
}
