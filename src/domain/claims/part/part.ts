import { statedChange, type CannotTell, type Claim, type ClaimQuery, type PrintedFigure } from '../claim.ts';
import {
  isNoSide,
  sideOf,
  type ClaimSide,
  type NoSide,
  type ClaimRegister,
  type SideQuery,
} from './register.ts';
import { revisionOf, roundingOf, type Tolerance } from './tolerance.ts';
import { breakMonthsIn } from '../../indicator/indicator.ts';
import type { IndicatorId } from '../../indicator/rows.ts';
import { windowAround, type Month, type Window } from '../../time/period.ts';
import type { RegionCode } from '../../place/region.ts';

/** What the data say of a claim; each is defined in a sentence of `OUTCOME_SENTENCES`, which is the rule. */
export const OUTCOMES = ['holds', 'other-size', 'falls-short', 'opposite', 'cannot-tell'] as const;
export type FindingOutcome = (typeof OUTCOMES)[number];

/** How near a number comes that is not short of what was said: to the printed digit, within usual revision, or beyond it. */
export const CLOSENESS = ['as-printed', 'within-revision', 'further'] as const;
export type Closeness = (typeof CLOSENESS)[number];

/** The assertions that one statement may make. */
export const ASPECTS = [
  'change',
  'window-level',
  'base-level',
  'superlative',
  'streak',
  'sole',
  'states',
  'rank',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** A period that a superlative or a streak was tested on, with its value in the claim's measure. */
export interface TestedPeriod {
  readonly window: Window;
  readonly value: number;
}

/** Another crime that a claim says did not move its way: daily means of both windows, and the change in per cent. */
export interface Rival {
  readonly indicator: IndicatorId;
  readonly value: number | null;
  readonly baseValue: number | null;
  readonly change: number | null;
  /** Percentage points that the change may move by usual revision. */
  readonly revision: number | null;
  /** Whether it moved the claim's way by more than usual revision. */
  readonly moved: boolean;
  readonly reason: CannotTell | null;
  readonly months: readonly Month[];
}

/** One assertion of a claim, tested. Changes are in per cent with their sign; levels in the claim's measure. */
export interface ClaimPart {
  readonly aspect: Aspect;
  readonly outcome: FindingOutcome;
  readonly stated: number | null;
  readonly found: number | null;
  readonly tolerance: Tolerance | null;
  readonly closeness: Closeness | null;
  /** Why it cannot be decided, and the months to blame. */
  readonly reason: CannotTell | null;
  readonly months: readonly Month[];
  /** For a superlative the periods beyond it, for a streak the months that break it. */
  readonly against: readonly TestedPeriod[];
  /** For a superlative the latest earlier period beyond it in the whole series; nothing when there is none. */
  readonly lastBeyond: TestedPeriod | null;
  /** For “the only one”, every other crime of the list and how it moved. */
  readonly rivals: readonly Rival[];
  /** For a change across a break: what each reading gives, in per cent, without and with attempts; else empty. */
  readonly readings: readonly number[];
}

const BARE: Omit<ClaimPart, 'aspect' | 'outcome'> = {
  stated: null,
  found: null,
  tolerance: null,
  closeness: null,
  reason: null,
  months: [],
  against: [],
  lastBeyond: null,
  rivals: [],
  readings: [],
};

/** A part of a claim; what is not given is empty. */
export function partOf(aspect: Aspect, outcome: FindingOutcome, more: Partial<ClaimPart> = {}): ClaimPart {
  return { ...BARE, aspect, outcome, ...more };
}

/** A part that cannot be decided, with its reason. */
export function undecidedPart(aspect: Aspect, why: NoSide, stated: number | null = null): ClaimPart {
  return partOf(aspect, 'cannot-tell', { reason: why.reason, months: why.months, stated });
}

/**
 * Where the sides of a claim's query are read from.
 * @example sideQuery({ kind: 'change', indicator: 'homicide-cases', measure: 'count', yearly: false }, '09') // { indicator: 'homicide-cases', region: '09', measure: 'count', yearly: false }
 */
export function sideQuery(query: ClaimQuery, region: RegionCode): SideQuery {
  return { indicator: query.indicator, region, measure: query.measure, yearly: query.yearly };
}

function closenessOf(gap: number, { rounding, revision }: Tolerance): Closeness {
  // A hair of room for binary fractions: 24.55 − 24.5 is not exactly 0.05.
  if (Math.abs(gap) <= rounding + 1e-9) return 'as-printed';
  return Math.abs(gap) <= rounding + revision + 1e-9 ? 'within-revision' : 'further';
}

/**
 * Judges a change. It holds when the data go the stated way and give the stated size within rounding and
 * usual revision (`more than`: at least that size); they give another size when they go further, fall short
 * when they go less far, and are opposite when they go the other way by more than usual revision. Without a
 * size only the way counts.
 */
export function judgeChange(claim: Claim, found: number, revision: number): ClaimPart {
  const sign = claim.direction === 'down' ? -1 : 1;
  const reach = sign * found;
  const stated = statedChange(claim) ?? null;
  const size = claim.size?.value ?? 0;
  const rounding = claim.size ? roundingOf(claim.size, claim.bound) : 0;
  const tolerance = { rounding, revision };
  const base = { stated, found, tolerance };
  if (reach < -revision) return partOf('change', 'opposite', base);
  if (!claim.size) return partOf('change', reach > 0 ? 'holds' : 'falls-short', base);
  const gap = reach - size;
  if (gap < -(rounding + revision) - 1e-9) return partOf('change', 'falls-short', base);
  const closeness = claim.bound === 'at-least' && gap > 0 ? 'as-printed' : closenessOf(gap, tolerance);
  // Where usual revision is larger than all that was found, it could carry any claim: nothing is shown.
  if (closeness === 'within-revision' && reach < revision) {
    return partOf('change', 'cannot-tell', { ...base, reason: 'revision-too-large' });
  }
  return partOf('change', closeness === 'further' ? 'other-size' : 'holds', { ...base, closeness });
}

/** Judges a printed level: it holds within rounding and usual revision; `more than` falls short below them, any other level is another size beyond them. */
function judgeLevel(
  aspect: 'window-level' | 'base-level',
  claim: Claim,
  figure: PrintedFigure,
  side: ClaimSide,
  revision: number,
): ClaimPart {
  const tolerance = { rounding: roundingOf(figure, claim.bound), revision };
  const gap = side.value - figure.value;
  const closeness = claim.bound === 'at-least' && gap > 0 ? 'as-printed' : closenessOf(gap, tolerance);
  const off = claim.bound === 'at-least' ? 'falls-short' : 'other-size';
  const outcome = closeness === 'further' ? off : 'holds';
  return partOf(aspect, outcome, {
    stated: figure.value,
    found: side.value,
    tolerance,
    closeness: outcome === 'holds' ? closeness : null,
  });
}

/** The change part of a claim whose two sides have been read. */
export function changePart(
  claim: Claim,
  query: ClaimQuery,
  side: ClaimSide | NoSide,
  base: ClaimSide | NoSide,
): ClaimPart {
  const stated = statedChange(claim) ?? null;
  const breaks = query.base ? breakMonthsIn(query.indicator, windowAround(query.base, query.window)) : [];
  if (breaks.length > 0) return undecidedPart('change', { reason: 'method-break', months: breaks }, stated);
  const blame = [side, base].find(isNoSide);
  if (blame) return undecidedPart('change', blame, stated);
  const [now, then] = [side as ClaimSide, base as ClaimSide];
  if (then.value === 0) return undecidedPart('change', { reason: 'no-base', months: [] }, stated);
  const ratio = now.value / then.value;
  // The share is of the first printing, which is what was stated.
  const printed = stated === null ? ratio : 1 + stated / 100;
  const revision = 100 * printed * revisionOf(now, claim, query);
  return judgeChange(claim, 100 * (ratio - 1), revision);
}

/** The level part of a claim for one side, where a level was printed. */
export function levelPart(
  aspect: 'window-level' | 'base-level',
  claim: Claim,
  query: ClaimQuery,
  side: ClaimSide | NoSide,
): ClaimPart | undefined {
  const figure = aspect === 'window-level' ? claim.windowValue : claim.baseValue;
  if (!figure) return undefined;
  if (isNoSide(side)) return undecidedPart(aspect, side, figure.value);
  const revision = figure.value * revisionOf(side, claim, query);
  return judgeLevel(aspect, claim, figure, side, revision);
}

/** Both sides of a claim's query: the window, and the base where it has one. */
export function sidesOf(
  register: ClaimRegister,
  claim: Claim,
  query: ClaimQuery,
): { side: ClaimSide | NoSide; base: ClaimSide | NoSide | undefined } {
  const from = sideQuery(query, claim.region);
  return {
    side: sideOf(register, from, query.window),
    base: query.base ? sideOf(register, from, query.base) : undefined,
  };
}
