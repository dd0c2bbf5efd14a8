import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { inEveryLanguage, LANGUAGES, type Language } from '../../../domain/bilingual.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import { NATION } from '../../../domain/place/region.ts';
import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import { claimsQuery } from '../../api/claims-queries.ts';
import { editionQuery } from '../../api/queries.ts';
import { eventsQuery, placesQuery } from '../../api/region-queries.ts';
import { useEvidence } from '../../reading/evidence/use-evidence.ts';
import { SPOKEN } from '../../words/languages.ts';
import { useWords } from '../../words/words.ts';
import { answersTo, type AskedAnswer } from './asked/asked-answer.ts';
import { readAsked } from './asked/asked-figure.ts';
import {
  claimEntries,
  eventEntries,
  fixedEntries,
  municipalityEntries,
  type EveryLanguage,
  type SearchNames,
} from './entries.ts';
import { searchIndex, type SearchIndex } from './search-index.ts';

async function loadNames(language: Language): Promise<SearchNames> {
  const { frame, search } = SPOKEN[language].sections;
  const [{ shell }, words] = await Promise.all([frame.load(), search.load()]);
  return { ...words, names: shell.pages };
}

async function loadEveryLanguage(): Promise<EveryLanguage> {
  const loads = LANGUAGES.map(async (each) => [each, await loadNames(each)] as const);
  return Object.fromEntries(await Promise.all(loads)) as EveryLanguage;
}

/** The sentences of the search in every language once they have arrived; where they cannot be had, those in use for all. */
function useEveryLanguage(): EveryLanguage | undefined {
  const search = useWords('search');
  const { pages } = useWords().shell;
  const [words, setWords] = useState<EveryLanguage>();
  useEffect(() => {
    let stale = false;
    const take = (found: EveryLanguage): void => {
      if (!stale) setWords(found);
    };
    const own = { ...search, names: pages };
    loadEveryLanguage().then(take, () => take(inEveryLanguage(() => own)));
    return () => {
      stale = true;
    };
  }, [search, pages]);
  return words;
}

/** What can be found, as far as it has arrived. */
export interface Searchable {
  readonly index: SearchIndex | undefined;
  /** More is on its way. */
  readonly isWaiting: boolean;
  /** A part of it could not be had. */
  readonly isPartly: boolean;
}

/** The index over everything that the edition holds, made when it is first opened and again when a part arrives. */
export function useSearchable(edition: EditionCatalogue | undefined): Searchable {
  const words = useEveryLanguage();
  const id = edition?.id ?? '';
  const isKnown = edition !== undefined;
  const places = useQuery({ ...placesQuery(id), enabled: isKnown });
  const claims = useQuery({ ...claimsQuery(id), enabled: isKnown });
  const events = useQuery(eventsQuery(NATION));
  const index = useMemo(
    () =>
      words &&
      searchIndex([
        ...fixedEntries(words),
        ...(places.data ? municipalityEntries(places.data.municipalities, words) : []),
        ...(claims.data ? claimEntries(claims.data.claims) : []),
        ...(events.data ? eventEntries(events.data.events) : []),
      ]),
    [words, places.data, claims.data, events.data],
  );
  const parts = [places, claims, events];
  return {
    index,
    isWaiting: !index || parts.some((each) => each.isPending && !each.isError),
    isPartly: parts.some((each) => each.isError),
  };
}

const NOTHING_ASKED: readonly IndicatorId[] = [];

/** The answers to a number asked for in words, once their figures have arrived; none where none was asked for. */
export function useAsked(text: string): {
  readonly answers: readonly AskedAnswer[];
  readonly isWaiting: boolean;
} {
  const asked = useMemo(() => readAsked(text), [text]);
  const load = useEvidence(asked?.indicators ?? NOTHING_ASKED);
  const cubes = load.status === 'ready' ? load.evidence.cubes : undefined;
  const answers = useMemo(() => (asked && cubes ? answersTo(asked, cubes) : []), [asked, cubes]);
  return { answers, isWaiting: asked !== undefined && load.status === 'loading' };
}

/** The edition that serves, once it is known. */
export function useServing(): EditionCatalogue | undefined {
  return useQuery(editionQuery).data;
}
