import {
  codesOf,
  findState,
  foldText,
  NATION,
  REGION_GROUPS,
  regionOfStates,
  STATES,
  type RegionCode,
} from '../../../domain/place/region.ts';
import { NATION_NAME } from '../../../domain/place/region.words.ts';
import type { Bilingual } from '../../../domain/bilingual.ts';

/** One line of the region list. */
export interface RegionOption {
  readonly code: RegionCode;
  readonly name: Bilingual;
  readonly kind: 'country' | 'group' | 'state';
  /** Everything that a search may find it by, folded. */
  readonly findable: readonly string[];
}

function option(kind: RegionOption['kind'], code: RegionCode, name: Bilingual, more: string[]): RegionOption {
  return { code, name, kind, findable: [name.es, name.en, ...more].map(foldText) };
}

/** The nation, the groups and the 32 states, in the order of the list. */
export const REGION_OPTIONS: readonly RegionOption[] = [
  option('country', NATION, NATION_NAME, []),
  ...REGION_GROUPS.map((each) => option('group', each.id, each.name, [])),
  ...STATES.map((each) => option('state', each.code, each.name, [each.officialName, each.abbreviation])),
];

function startsWord(text: string, part: string): boolean {
  return text.startsWith(part) || text.includes(` ${part}`);
}

/** The options that a typed text finds, accents and case aside: names that begin so first. */
export function findRegions(text: string): readonly RegionOption[] {
  const part = foldText(text);
  if (part === '') return REGION_OPTIONS;
  const found = REGION_OPTIONS.filter((each) => each.findable.some((name) => name.includes(part)));
  const first = found.filter((each) => each.findable.some((name) => startsWord(name, part)));
  return [...first, ...found.filter((each) => !first.includes(each))];
}

/** The states that a region lists one by one; none for the nation or a group. */
export function chosenStates(region: RegionCode): readonly RegionCode[] {
  return codesOf(region).filter((code) => findState(code) !== undefined);
}

/** The region after a press on an option while several states may be chosen: states are added and taken away. */
export function toggleRegion(region: RegionCode, picked: RegionOption): RegionCode {
  if (picked.kind !== 'state') return picked.code;
  const chosen = chosenStates(region);
  const next = chosen.includes(picked.code)
    ? chosen.filter((code) => code !== picked.code)
    : [...chosen, picked.code];
  return next.length > 0 ? regionOfStates(next) : NATION;
}
