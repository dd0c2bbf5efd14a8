import { inEveryLanguage, type Bilingual } from '../bilingual.ts';
import { stateOfMunicipality, type Municipality } from './municipality.ts';
import { foldText, NATION, REGION_GROUPS, STATES, type RegionCode } from './region.ts';
import { NATION_NAME } from './region.words.ts';

/** What kind of place it is, in the order in which places that match equally well are listed. */
export const PLACE_KINDS = ['nation', 'state', 'group', 'municipality'] as const;
type PlaceKind = (typeof PLACE_KINDS)[number];

/** Something with a name on the map: the nation, a state, a group of states or a municipality. */
export interface NamedPlace {
  readonly code: RegionCode;
  readonly kind: PlaceKind;
  readonly name: Bilingual;
  /** The state of a municipality; nothing for every other place. */
  readonly state: RegionCode | null;
}

interface FindablePlace extends NamedPlace {
  /** Other names that it is known by, such as the constitutional one. */
  readonly aliases: readonly string[];
}

const REGIONS: readonly FindablePlace[] = [
  { code: NATION, kind: 'nation', name: NATION_NAME, state: null, aliases: [] },
  ...STATES.map(({ code, name, officialName, abbreviation }) => {
    return { code, kind: 'state', name, state: null, aliases: [officialName, abbreviation] } as const;
  }),
  ...REGION_GROUPS.map(({ id, name }) => {
    return { code: id, kind: 'group', name, state: null, aliases: [] } as const;
  }),
];

function municipalPlace({ code, name }: Municipality): FindablePlace {
  const state = stateOfMunicipality(code);
  return { code, kind: 'municipality', name: inEveryLanguage(() => name), state, aliases: [] };
}

/** A place with its names folded, as a text is looked for in them. */
interface Folded {
  readonly place: NamedPlace;
  readonly names: readonly string[];
}

function folded({ aliases, ...place }: FindablePlace): Folded {
  return { place, names: [...new Set([...Object.values(place.name), ...aliases].map(foldText))] };
}

const known = new WeakMap<readonly Municipality[], readonly Folded[]>();

/** All that can be found, folded once for a list of municipalities, which is asked at every letter. */
function foldedPlaces(municipalities: readonly Municipality[]): readonly Folded[] {
  const found = known.get(municipalities) ?? [...REGIONS, ...municipalities.map(municipalPlace)].map(folded);
  known.set(municipalities, found);
  return found;
}

/** How well a folded text finds a folded name: 3 the name itself, 2 its beginning, 1 the beginning of a word, 0 not at all. */
function matchOf(name: string, text: string): number {
  if (name === text) return 3;
  if (name.startsWith(text)) return 2;
  return name.includes(` ${text}`) ? 1 : 0;
}

/**
 * The places whose name, or a word of it, begins with a text, accents and case aside: whole names first, then
 * beginnings of names, then of words; equal ones from the nation down to municipalities. None for an empty text.
 */
export function findPlaces(
  text: string,
  municipalities: readonly Municipality[],
  limit: number,
): NamedPlace[] {
  const part = foldText(text);
  if (part === '') return [];
  const found = foldedPlaces(municipalities).flatMap(({ place, names }) => {
    const match = Math.max(...names.map((name) => matchOf(name, part)));
    return match > 0 ? [{ place, match }] : [];
  });
  return found
    .toSorted((a, b) => b.match - a.match)
    .slice(0, limit)
    .map(({ place }) => place);
}
