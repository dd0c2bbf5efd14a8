import type { Claim, ClaimQuery } from './claim.ts';
import { changePart, sideQuery, type ClaimPart } from './part/part.ts';
import {
  isNoSide,
  sideOf,
  type ClaimSide,
  type NoSide,
  type ClaimRegister,
  type SideQuery,
} from './part/register.ts';
import {
  addMonths,
  monthsFrom,
  monthOf,
  monthsIn,
  sameWindow,
  shiftWindow,
  windowOverlap,
  yearOf,
  yearWindow,
  type Month,
  type Window,
} from '../time/period.ts';

/** Bases that another speaker could fairly have chosen for the same window. */
export const CLAIM_BASES = [
  'year-before', // the same months a year before
  'same-months-2019',
  'same-months-2018',
  'year-2024',
  'year-2019',
  'year-2018',
  'before-administration', // October 2023 to September 2024
  'september-2024',
] as const;
export type ClaimBase = (typeof CLAIM_BASES)[number];

/** A claim's change against another base, judged by the same rule. */
export interface OtherBase {
  readonly id: ClaimBase;
  readonly base: Window;
  readonly part: ClaimPart;
}

/** The change of a claim against each single month of the twelve that end with its base month. */
export interface MonthChoice {
  /** How many of the twelve months were higher than the base month, where 0 says that it was the highest. */
  readonly higher: number;
  readonly months: number;
  readonly gentlest: { readonly base: Month; readonly change: number };
  readonly steepest: { readonly base: Month; readonly change: number };
}

function sameMonthsOf(window: Window, year: number): Window {
  return shiftWindow(window, (year - yearOf(window.to)) * 12);
}

/**
 * The period that a base means for a window.
 * @example windowOfBase('same-months-2019', { from: '2025-01', to: '2025-06' }) // { from: '2019-01', to: '2019-06' }
 */
export function windowOfBase(id: ClaimBase, window: Window): Window {
  if (id === 'year-before') return shiftWindow(window, -12);
  if (id === 'same-months-2019' || id === 'same-months-2018')
    return sameMonthsOf(window, Number(id.slice(-4)));
  if (id === 'before-administration') return { from: '2023-10', to: '2024-09' };
  if (id === 'september-2024') return { from: '2024-09', to: '2024-09' };
  return yearWindow(Number(id.slice(-4)));
}

/** A base is fair where it ends before the window begins and is not the claim's own. */
function isFair(base: Window, query: ClaimQuery): boolean {
  const own = query.base !== null && sameWindow(base, query.base);
  return (
    !own && windowOverlap(base, query.window) === undefined && monthsFrom(base.to, query.window.from) > 0
  );
}

/** How windows of unequal length are read: by the day, never as bare totals. */
function fairly(query: ClaimQuery): ClaimQuery {
  return query.measure === 'count' ? { ...query, measure: 'per-day' } : query;
}

/** Every other base that could fairly be chosen, with the claim judged against it; unfair ones are left out. */
export function otherBases(register: ClaimRegister, claim: Claim, query: ClaimQuery): OtherBase[] {
  const asked = fairly(query);
  const from: SideQuery = sideQuery(asked, claim.region);
  const side = sideOf(register, from, query.window);
  if (isNoSide(side) || !claim.direction) return [];
  const seen: Window[] = [];
  return CLAIM_BASES.flatMap((id) => {
    const base = windowOfBase(id, query.window);
    if (!isFair(base, query) || seen.some((each) => sameWindow(each, base))) return [];
    seen.push(base);
    return [{ id, base, part: changePart(claim, { ...asked, base }, side, sideOf(register, from, base)) }];
  });
}

/** What choosing the base month mattered: nothing where the base is no single month or months are missing. */
export function monthChoice(register: ClaimRegister, claim: Claim, query: ClaimQuery): MonthChoice | null {
  const { base } = query;
  if (!base || base.from !== base.to) return null;
  const from: SideQuery = { ...sideQuery(query, claim.region), measure: 'per-day', yearly: false };
  const side = sideOf(register, from, query.window);
  const months = monthsIn({ from: addMonths(base.to, -11), to: base.to });
  const sides = months.map((month) => sideOf(register, from, { from: month, to: month }));
  if (isNoSide(side) || sides.some(isNoSide)) return null;
  return choiceOf(side, sides as ClaimSide[]);
}

function choiceOf(side: ClaimSide, sides: readonly ClaimSide[]): MonthChoice | null {
  if (sides.some((each) => each.value === 0 || each.method !== side.method)) return null;
  const own = sides.at(-1)?.value ?? 0;
  const changes = sides
    .map((each) => ({ base: each.window.from, change: 100 * (side.value / each.value - 1) }))
    .toSorted((a, b) => Math.abs(a.change) - Math.abs(b.change));
  const [gentlest, steepest] = [changes[0], changes.at(-1)];
  if (!gentlest || !steepest) return null;
  return {
    higher: sides.filter((each) => each.value > own).length,
    months: sides.length,
    gentlest,
    steepest,
  };
}

/** INEGI's deaths as the base of a prosecutors' figure: two registers in one subtraction. */
export interface MixedRegisters {
  /** Deaths a day in the base years. */
  readonly baseValue: number;
  /** The change in per cent that the mixture gives. */
  readonly change: number | null;
  /** The printed base is INEGI's, or the printed change only comes out with it. */
  readonly reproduces: 'base' | 'change' | 'both';
}

function nearFigure(
  found: number,
  figure: { value: number; decimals: number } | null,
  slack: number,
): boolean {
  return figure !== null && Math.abs(found - figure.value) <= 0.5 * 10 ** -figure.decimals + slack;
}

/**
 * Whether a statement on victims of homicide takes its base from INEGI's deaths: recognised where the printed
 * base or the printed change comes out with INEGI's figure and not with the prosecutors'.
 */
export function mixedRegisters(
  register: ClaimRegister,
  claim: Claim,
  query: ClaimQuery,
  parts: readonly ClaimPart[],
): MixedRegisters | null {
  const { base } = query;
  const whole =
    base && base.from === monthOf(yearOf(base.from), 1) && base.to === monthOf(yearOf(base.to), 12);
  if (!whole || query.indicator !== 'homicide-victims' || query.measure === 'count') return null;
  const deaths: ClaimSide | NoSide = sideOf(
    register,
    { ...sideQuery(query, claim.region), indicator: 'homicide-deaths', yearly: false },
    base,
  );
  const side = sideOf(register, sideQuery(query, claim.region), query.window);
  if (isNoSide(deaths)) return null;
  const change = isNoSide(side) ? null : 100 * (side.value / deaths.value - 1);
  const failed = (aspect: ClaimPart['aspect']) =>
    parts.some(
      (part) => part.aspect === aspect && (part.outcome === 'falls-short' || part.outcome === 'other-size'),
    );
  const byBase = failed('base-level') && nearFigure(deaths.value, claim.baseValue, deaths.value * 0.01);
  // Only the base of 2018 is known to be taken from INEGI; elsewhere a like number would prove nothing.
  const byChange =
    base.from === '2018-01' &&
    change !== null &&
    failed('change') &&
    nearFigure(-change, claim.direction === 'down' ? claim.size : null, 1);
  if (!byBase && !byChange) return null;
  return {
    baseValue: deaths.value,
    change,
    reproduces: byBase && byChange ? 'both' : byBase ? 'base' : 'change',
  };
}
