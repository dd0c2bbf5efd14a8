import { speakerIn } from '../../../domain/claims/speakers.words.ts';
import { inEveryLanguage, LANGUAGES, type Bilingual, type Language } from '../../../domain/bilingual.ts';
import type { JudgedClaim } from '../../../domain/claims/filter.ts';
import { EVERYDAY_TOPIC_WORDS } from '../../../domain/indicator/everyday.words.ts';
import { INDICATORS } from '../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import { stateOfMunicipality, type Municipality } from '../../../domain/place/municipality.ts';
import { NATION, REGION_GROUPS, regionName, STATES } from '../../../domain/place/region.ts';
import type { PublicEvent } from '../../../domain/record/curated/event.ts';
import { claimAddress } from '../../router/claim-path.ts';
import { placeAddress } from '../../router/region-path.ts';
import type { WordsOf } from '../../words/languages.ts';
import type { Words } from '../../words/words.ts';

/** What kind of thing can be found. */
export type EntryKind = 'beside' | 'place' | 'indicator' | 'page' | 'claim' | 'event';

/** The sentences of the search, and what the pages are called. */
export type SearchNames = WordsOf<'search'> & { readonly names: Words['shell']['pages'] };

/** The sentences of the search in every language, so that a page is found by its name in either. */
export type EveryLanguage = Readonly<Record<Language, SearchNames>>;

/** Something that can be found: its names, what it is besides, and where it is shown. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: Bilingual;
  /** What tells it from its like: the state of a municipality, who said a claim. */
  readonly detail: Bilingual;
  /** Other words that it is found by. */
  readonly more: string;
  readonly to: string;
  /** How much more a reader means it than another that matches equally well; 1 is plain. */
  readonly weight: number;
}

const NOTHING: Bilingual = inEveryLanguage(() => '');

/** The nation, the states and the groups. */
function regionEntries(words: EveryLanguage): Entry[] {
  const entry = (code: string, title: Bilingual, kind: 'nation' | 'state' | 'group', more = ''): Entry => ({
    id: `place-${code}`,
    kind: 'place',
    title,
    detail: inEveryLanguage((each) => words[each].placeKinds[kind]),
    more,
    to: placeAddress(code),
    weight: kind === 'group' ? 2 : 4,
  });
  return [
    entry(NATION, regionName(NATION), 'nation'),
    ...STATES.map(({ code, name, officialName, abbreviation }) =>
      entry(code, name, 'state', `${officialName} ${abbreviation}`),
    ),
    ...REGION_GROUPS.map(({ id, name }) => entry(id, name, 'group')),
  ];
}

function indicatorEntries(): Entry[] {
  return INDICATORS.map(({ id, topic, cadence }) => ({
    id: `indicator-${id}`,
    kind: 'indicator',
    title: INDICATOR_NAMES[id].name,
    detail: NOTHING,
    more: [
      ...Object.values(INDICATOR_NAMES[id].shortName),
      ...LANGUAGES.flatMap((each) => EVERYDAY_TOPIC_WORDS[topic][each]),
    ].join(' '),
    to: cadence === 'year' ? '/registers' : `/region?i=${id}&ind=${id}#series`,
    weight: 2,
  }));
}

function pageEntries(words: EveryLanguage): Entry[] {
  const names = Object.keys(words.es.pages) as (keyof SearchNames['pages'])[];
  return names.map((name) => ({
    id: `page-${name}`,
    kind: 'page',
    title: inEveryLanguage((each) => words[each].names[name].replace('…', '')),
    detail: inEveryLanguage((each) => words[each].pages[name].question),
    more: LANGUAGES.map((each) => words[each].pages[name].more).join(' '),
    to: name === 'overview' ? '/' : `/${name}`,
    weight: 2,
  }));
}

/** What can be found without asking the server for anything. */
export function fixedEntries(words: EveryLanguage): Entry[] {
  return [...regionEntries(words), ...indicatorEntries(), ...pageEntries(words)];
}

/** The municipalities, each on its own page. */
export function municipalityEntries(municipalities: readonly Municipality[], words: EveryLanguage): Entry[] {
  return municipalities.map(({ code, name }) => {
    const state = regionName(stateOfMunicipality(code));
    return {
      id: `place-${code}`,
      kind: 'place',
      title: inEveryLanguage(() => name),
      detail: inEveryLanguage((each) => words[each].municipalityOf(state[each])),
      more: Object.values(state).join(' '),
      to: placeAddress(code),
      weight: 1,
    };
  });
}

/** The claims, by what was said, who said it and where it was reported. */
export function claimEntries(claims: readonly JudgedClaim[]): Entry[] {
  return claims.map(({ claim }) => ({
    id: `claim-${claim.id}`,
    kind: 'claim',
    title: claim.paraphrase,
    detail: inEveryLanguage((language) =>
      [speakerIn(claim.speaker, language), claim.statedOn].filter(Boolean).join(' · '),
    ),
    more: `${claim.id} ${claim.sourceTitle} ${Object.values(regionName(claim.region)).join(' ')}`,
    to: claimAddress(claim.id),
    weight: 0.6,
  }));
}

/** The dated events. */
export function eventEntries(events: readonly PublicEvent[]): Entry[] {
  return events.map(({ id, title, date, region }) => ({
    id: `event-${id}`,
    kind: 'event',
    title,
    detail: inEveryLanguage(() => date),
    more: Object.values(regionName(region)).join(' '),
    to: `/events#${id}`,
    weight: 0.6,
  }));
}
