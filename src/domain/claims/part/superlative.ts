import type { Claim, ClaimQuery, Streak, Superlative } from '../claim.ts';
import { partOf, sideQuery, undecidedPart, type ClaimPart, type TestedPeriod } from './part.ts';
import {
  isNoSide,
  seriesFor,
  sideOf,
  type ClaimSide,
  type NoSide,
  type ClaimRegister,
  type SideQuery,
} from './register.ts';
import {
  addMonths,
  monthOf,
  monthsFrom,
  monthsIn,
  shiftWindow,
  windowAround,
  yearOf,
  type Month,
  type Window,
} from '../../time/period.ts';
import { firstMonthOf } from '../../series/series.ts';
import { breakMonthsIn } from '../../indicator/indicator.ts';

/** How far apart the periods of a superlative lie, in months: years for the same months, one for months. */
function strideOf(superlative: Superlative): number {
  return superlative.among === 'months' ? 1 : 12;
}

/** Every earlier period of the kind back to the first month of the series, the latest first. */
function earlierWindows(window: Window, superlative: Superlative, first: Month): Window[] {
  const stride = strideOf(superlative);
  const count = Math.floor(monthsFrom(first, window.from) / stride);
  return Array.from({ length: Math.max(0, count) }, (_, index) => shiftWindow(window, -stride * (index + 1)));
}

/** Whether a period lies within the reach of `since`: after a year, from a month on, or anywhere. */
function isSince(window: Window, since: Superlative['since']): boolean {
  if (since === 'series') return true;
  if (typeof since === 'number') return yearOf(window.from) > since;
  return monthsFrom(since, window.from) >= 0;
}

function isBeyond(value: number, found: number, extreme: Superlative['extreme'], share: number): boolean {
  return extreme === 'lowest' ? value < found * (1 - share) : value > found * (1 + share);
}

/** How a superlative's periods are read: daily means, or rates where the claim speaks of rates. */
function readAs(query: SideQuery): SideQuery {
  return { ...query, measure: query.measure === 'count' ? 'per-day' : query.measure };
}

/** The stretch that a superlative reaches over, from the first month of its reach. */
function sinceWindow({ since }: Superlative, window: Window): Window {
  if (since === 'series') return { from: '2015-01', to: window.to };
  return { from: typeof since === 'number' ? monthOf(since + 1, 1) : since, to: window.to };
}

/**
 * Tests `lowest` or `highest` over every earlier period within reach: holds where none lies beyond by
 * more than usual revision, is opposite where all do. Periods counted under another method are no
 * evidence; where one within reach is missing and none lies beyond, it cannot be decided.
 */
export function superlativePart(
  register: ClaimRegister,
  claim: Claim,
  query: ClaimQuery,
  superlative: Superlative,
): ClaimPart {
  const whole = superlative.among === 'years';
  const from = { ...readAs(sideQuery(query, claim.region)), yearly: query.yearly && whole };
  const window = superlative.window ?? query.window;
  const [breakMonth] = breakMonthsIn(query.indicator, windowAround(sinceWindow(superlative, window), window));
  if (breakMonth) return undecidedPart('superlative', { reason: 'method-break', months: [breakMonth] });
  const side = sideOf(register, from, window);
  if (isNoSide(side)) return undecidedPart('superlative', side);
  const first = firstMonthOf(
    seriesFor(register, from) ?? {
      indicator: query.indicator,
      region: claim.region,
      cadence: 'month',
      observations: [],
    },
  );
  const earlier = earlierWindows(window, superlative, first ?? window.from);
  return judgeSuperlative(register, from, side, superlative, earlier);
}

/** The value of every earlier period, and why the others within reach have none. */
function readEarlier(
  register: ClaimRegister,
  from: SideQuery,
  side: ClaimSide,
  earlier: readonly Window[],
): { known: TestedPeriod[]; missing: (NoSide & { window: Window })[] } {
  const known: TestedPeriod[] = [];
  const missing: (NoSide & { window: Window })[] = [];
  for (const window of earlier) {
    const other = sideOf(register, from, window);
    if (isNoSide(other)) missing.push({ ...other, window });
    else if (other.method !== side.method)
      missing.push({ reason: 'method-break', months: [window.from], window });
    else known.push({ window, value: other.value });
  }
  return { known, missing };
}

function judgeSuperlative(
  register: ClaimRegister,
  from: SideQuery,
  side: ClaimSide,
  superlative: Superlative,
  earlier: readonly Window[],
): ClaimPart {
  const { known, missing } = readEarlier(register, from, side, earlier);
  const isWithin = (each: { window: Window }) => isSince(each.window, superlative.since);
  const beyond = known.filter((each) => isBeyond(each.value, side.value, superlative.extreme, side.revision));
  const against = beyond.filter(isWithin);
  const more = { found: side.value, against, lastBeyond: beyond[0] ?? null };
  if (against.length > 0) {
    const all = against.length === known.filter(isWithin).length && missing.filter(isWithin).length === 0;
    return partOf('superlative', all ? 'opposite' : 'falls-short', more);
  }
  const [blame] = missing.filter(isWithin);
  if (blame) return { ...undecidedPart('superlative', blame), ...more };
  if (!known.some(isWithin))
    return { ...undecidedPart('superlative', { reason: 'before-series', months: [] }), ...more };
  return partOf('superlative', 'holds', more);
}

/** Tests a run of falls (or rises): every month's daily mean must lie below (above) the month before. */
export function streakPart(
  register: ClaimRegister,
  claim: Claim,
  query: ClaimQuery,
  streak: Streak,
): ClaimPart {
  const from: SideQuery = { ...sideQuery(query, claim.region), measure: 'per-day', yearly: false };
  const months = monthsIn({ from: addMonths(query.window.to, -streak.months), to: query.window.to });
  const sides = months.map((month) => sideOf(register, from, { from: month, to: month }));
  const blame = sides.find(isNoSide);
  if (blame) return undecidedPart('streak', blame, streak.months);
  const known = (sides as ClaimSide[]).map(({ window, value }) => ({ window, value }));
  if ((sides as ClaimSide[]).some((each) => each.method !== (sides as ClaimSide[])[0]?.method)) {
    return undecidedPart('streak', { reason: 'method-break', months: [] }, streak.months);
  }
  const against = known.filter(
    (each, index) => index > 0 && !continues(known[index - 1], each, streak.direction),
  );
  const outcome =
    against.length === 0 ? 'holds' : against.length === streak.months ? 'opposite' : 'falls-short';
  return partOf('streak', outcome, {
    stated: streak.months,
    found: runAtEnd(known, streak.direction),
    against,
  });
}

function continues(
  before: TestedPeriod | undefined,
  after: TestedPeriod,
  direction: Streak['direction'],
): boolean {
  if (!before) return false;
  return direction === 'down' ? after.value < before.value : after.value > before.value;
}

/** How many months the run at the end of a list has lasted. */
function runAtEnd(known: readonly TestedPeriod[], direction: Streak['direction']): number {
  let run = 0;
  for (let index = known.length - 1; index > 0; index -= 1) {
    const after = known[index];
    if (!after || !continues(known[index - 1], after, direction)) break;
    run += 1;
  }
  return run;
}
