import type { Claim, ClaimQuery, StateCount, StateRank } from '../claim.ts';
import { STATE_CODES, type RegionCode } from '../../place/region.ts';
import { changePart, partOf, undecidedPart, type ClaimPart } from './part.ts';
import { isNoSide, sideOf, type ClaimRegister, type ClaimSide } from './register.ts';

function sideIn(
  register: ClaimRegister,
  query: ClaimQuery,
  region: RegionCode,
  window: ClaimQuery['window'],
) {
  const { indicator, measure } = query;
  return sideOf(register, { indicator, region, measure, yearly: false }, window);
}

/**
 * Tests `down in 27 states`: how many states moved the way that was said, by the claim's own indicator and
 * windows. States that moved by less than usual revision may count either way.
 */
export function statesPart(
  register: ClaimRegister,
  claim: Claim,
  query: ClaimQuery,
  { direction, count }: StateCount,
): ClaimPart {
  const { base } = query;
  if (!base) return undecidedPart('states', { reason: 'no-base', months: [] }, count);
  const parts = STATE_CODES.map((region) => {
    const bare = { ...claim, region, direction, size: null };
    return changePart(
      bare,
      query,
      sideIn(register, query, region, query.window),
      sideIn(register, query, region, base),
    );
  });
  const blank = parts.find(({ found, reason }) => found === null && reason !== 'no-base');
  if (blank) {
    return undecidedPart('states', { reason: blank.reason ?? 'no-window', months: blank.months }, count);
  }
  const sign = direction === 'down' ? -1 : 1;
  const moved = parts.filter(({ found }) => found !== null && sign * found > 0).length;
  const open = parts.filter(
    ({ found, tolerance }) => Math.abs(found ?? 0) <= (tolerance?.revision ?? 0),
  ).length;
  const more = { stated: count, found: moved, tolerance: { rounding: 0, revision: open } };
  if (moved < count - open) return partOf('states', 'falls-short', more);
  return partOf('states', moved > count + open ? 'other-size' : 'holds', more);
}

/** The states' values of the claim's window, or the first state without one. */
function valuesOf(register: ClaimRegister, query: ClaimQuery) {
  const sides = STATE_CODES.map((region) => ({
    region,
    side: sideIn(register, query, region, query.window),
  }));
  const blank = sides.map(({ side }) => side).find(isNoSide);
  return blank ?? sides.map(({ region, side }) => ({ region, side: side as ClaimSide }));
}

/**
 * Tests `the second highest rate of all states`: the place of the claim's state among the 32. States that lie
 * within usual revision of its value may stand on either side of it.
 */
export function rankPart(
  register: ClaimRegister,
  claim: Claim,
  query: ClaimQuery,
  { extreme, place }: StateRank,
): ClaimPart {
  const values = valuesOf(register, query);
  if ('reason' in values) return undecidedPart('rank', values, place);
  const own = values.find(({ region }) => region === claim.region)?.side;
  if (!own) return undecidedPart('rank', { reason: 'national-only', months: [] }, place);
  const others = values.filter(({ region }) => region !== claim.region).map(({ side }) => side);
  const isBefore = (by: number) =>
    others.filter(({ value }) => (extreme === 'highest' ? value > own.value * by : value < own.value * by))
      .length;
  const [fewest, most] = [1 + own.revision, 1 - own.revision]
    .map((by) => 1 + isBefore(by))
    .toSorted((a, b) => a - b);
  const within = place >= (fewest ?? 0) && place <= (most ?? 0);
  return partOf('rank', within ? 'holds' : 'falls-short', { stated: place, found: 1 + isBefore(1) });
}
