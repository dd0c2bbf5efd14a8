import { NATION, statesOf, type RegionCode } from './region.ts';

/** The states that a region names: one, the members of a group, or a list of them; none for the nation. */
export function namedStates(region: RegionCode): readonly RegionCode[] {
  return region === NATION ? [] : region.split(',').flatMap((code) => statesOf(code) ?? []);
}
