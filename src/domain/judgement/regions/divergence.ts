import type { RegionCode } from '../../place/region.ts';
import type { Comparison } from '../comparison.ts';
import type { StateReading } from './state-readings.ts';

/**
 * Where a region stands by two verdicts, the second read against the first: `traded` is the first falling
 * while the second rises, `reversed` the other way about. `unclear`: at least one shows no clear change.
 */
export const QUADRANTS = ['both-down', 'traded', 'both-up', 'reversed', 'unclear', 'not-comparable'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

const BY_VERDICTS: Readonly<Record<'falling' | 'rising', Readonly<Record<'falling' | 'rising', Quadrant>>>> =
  {
    falling: { falling: 'both-down', rising: 'traded' },
    rising: { falling: 'reversed', rising: 'both-up' },
  };

/** The quadrant of a region, by verdicts and never by point estimates. */
export function quadrantOf(first: Comparison, second: Comparison): Quadrant {
  if (first.verdict === 'not-comparable' || second.verdict === 'not-comparable') return 'not-comparable';
  if (first.verdict === 'no-clear-change' || second.verdict === 'no-clear-change') return 'unclear';
  return BY_VERDICTS[first.verdict][second.verdict];
}

/** One state by two readings. */
export interface StatePair {
  readonly region: RegionCode;
  readonly first: StateReading;
  readonly second: StateReading;
  readonly quadrant: Quadrant;
}

/** Every state that has both readings, with its quadrant. */
export function pairStates(first: readonly StateReading[], second: readonly StateReading[]): StatePair[] {
  return first.flatMap((own): StatePair[] => {
    const other = second.find((each) => each.region === own.region);
    if (!other) return [];
    const quadrant = quadrantOf(own.comparison, other.comparison);
    return [{ region: own.region, first: own, second: other, quadrant }];
  });
}

/** How many regions stand in each quadrant; every quadrant is listed, also with 0. */
export function countQuadrants(
  pairs: readonly { readonly first: Comparison; readonly second: Comparison }[],
): Readonly<Record<Quadrant, number>> {
  const found = pairs.map(({ first, second }) => quadrantOf(first, second));
  const count = (quadrant: Quadrant): number => found.filter((each) => each === quadrant).length;
  return Object.fromEntries(QUADRANTS.map((each) => [each, count(each)])) as Record<Quadrant, number>;
}
