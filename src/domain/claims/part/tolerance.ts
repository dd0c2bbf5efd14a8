import type { Bound, Claim, ClaimQuery, PrintedFigure } from '../claim.ts';
import type { ClaimSide } from './register.ts';
import { monthsFrom, type Month } from '../../time/period.ts';

/** Months after which a stretch no longer moves as a fresh one does. */
const SETTLED_STATEMENT_AFTER = 24;

/** The most that a settled stretch is taken to move: an assumption; homicide of 2024 moved by 0.01 % in 2026. */
const SETTLED_REVISION = 0.005;

/** The usual revision of one side of a statement: small once its months lie {@link SETTLED_STATEMENT_AFTER} months back. */
export function revisionOf(side: ClaimSide, claim: Pick<Claim, 'statedOn'>, query: ClaimQuery): number {
  const said = monthIn(claim.statedOn) ?? query.window.to;
  const settled = monthsFrom(side.window.to, said) > SETTLED_STATEMENT_AFTER;
  return settled ? Math.min(side.revision, Math.max(SETTLED_REVISION, 1 / side.total)) : side.revision;
}

function monthIn(date: string | null): Month | undefined {
  return date !== null && date.length >= 7 ? (date.slice(0, 7) as Month) : undefined;
}

/** One unit of the last digit that is not zero: 10 for 370, 1 for 23. */
function lastDigitUnit(value: number): number {
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  return value === 0 ? 1 : 10 ** zeros;
}

/**
 * How far a printed figure may stand from the number behind it: half a unit of its last digit, or, where it was given as `almost`, one unit of its last digit that is not zero.
 * @example roundingOf({ value: 24.5, decimals: 1 }, 'exact') // 0.05
 * @example roundingOf({ value: 370, decimals: 0 }, 'about') // 10
 */
export function roundingOf(figure: PrintedFigure, bound: Bound): number {
  if (bound === 'about') return figure.decimals > 0 ? 10 ** -figure.decimals : lastDigitUnit(figure.value);
  return 0.5 * 10 ** -figure.decimals;
}

/** How far stated and found may lie apart, and why: the rounding of what was printed, and usual revision. */
export interface Tolerance {
  readonly rounding: number;
  readonly revision: number;
}
