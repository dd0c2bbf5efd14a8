import type { RegionCode } from './region.ts';

/** By what places are alike: how many people live there, how often people are killed there, or where they lie. */
export const LIKENESSES = ['population', 'violence', 'region'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** A place with what its likeness is measured by. */
export interface LikenessFacts {
  readonly code: RegionCode;
  readonly people: number | null;
  /** Homicides per 100,000 people and year. */
  readonly rate: number | null;
  /** The region that it lies in: of a state the group, of a municipality the state. */
  readonly within: RegionCode | null;
}

/** How many times one of two figures is the other, as a logarithm: 0 where they are equal; nothing without both. */
function apart(a: number | null, b: number | null): number | undefined {
  return a && b && a > 0 && b > 0 ? Math.abs(Math.log(a / b)) : undefined;
}

function distanceBy(likeness: Likeness, a: LikenessFacts, b: LikenessFacts): number | undefined {
  if (likeness === 'violence') return apart(a.rate, b.rate);
  if (likeness === 'region' && (a.within === null || a.within !== b.within)) return undefined;
  return apart(a.people, b.people);
}

/**
 * The places most like one, nearest first: by population or by rate those whose figure is fewest times larger or
 * smaller; by region those of the same one, nearest in population first. A place without the figure is like none.
 */
export function similarPlaces<T extends LikenessFacts>(
  own: LikenessFacts,
  others: readonly T[],
  likeness: Likeness,
  most: number,
): readonly T[] {
  return others
    .filter(({ code }) => code !== own.code)
    .flatMap((place) => {
      const distance = distanceBy(likeness, own, place);
      return distance === undefined ? [] : [{ place, distance }];
    })
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ place }) => place);
}
