import { inEveryLanguage, LANGUAGES } from '../../../../domain/bilingual.ts';
import { MOST_PLACES } from '../../../../domain/judgement/municipal/places-compared.ts';
import { foldText, NATION } from '../../../../domain/place/region.ts';
import { compareAddress } from '../../../router/compare-path.ts';
import type { Entry } from '../entries.ts';

/** What stands between places that are named together, in either language. */
const BETWEEN = /\s*[,;/]\s*(?:(?:y|e|and)\s+)?|\s+(?:y|e|and|vs\.?|contra|versus|frente a)\s+/;

/** A beginning of fewer letters names no place. */
const FEWEST_LETTERS = 3;

function isPlace({ kind, id }: Entry): boolean {
  return kind === 'place' && id !== `place-${NATION}`;
}

function namesOf({ title }: Entry): string[] {
  return LANGUAGES.map((each) => foldText(title[each]));
}

/** The place of a name, or the first that begins with it: states before groups before municipalities. */
function placeNamed(part: string, places: readonly Entry[]): Entry | undefined {
  if (part.length < FEWEST_LETTERS) return undefined;
  return (
    places.find((each) => namesOf(each).includes(part)) ??
    places.find((each) => namesOf(each).some((name) => name.startsWith(part)))
  );
}

/**
 * Several places named together, set beside each other: “Sinaloa, Guanajuato y Nuevo León”. Nothing where one of
 * them names no place, or they are fewer than two or more than can be set so.
 */
export function askedBeside(text: string, entries: readonly Entry[]): Entry | undefined {
  const parts = foldText(text).split(BETWEEN).filter(Boolean);
  if (parts.length < 2 || parts.length > MOST_PLACES) return undefined;
  const places = entries.filter(isPlace);
  const found = parts.flatMap((part) => placeNamed(part, places) ?? []);
  const codes = [...new Set(found.map(({ id }) => id.slice('place-'.length)))];
  if (found.length < parts.length || codes.length < 2) return undefined;
  return {
    id: `beside-${codes.join('-')}`,
    kind: 'beside',
    title: inEveryLanguage((language) => found.map((each) => each.title[language]).join(', ')),
    detail: inEveryLanguage(() => ''),
    more: '',
    to: compareAddress(codes),
    weight: 1,
  };
}
