import { QueryClientProvider, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { startTransition, useEffect, useLayoutEffect, useState } from 'react';
import type { Language } from '../../domain/bilingual.ts';
import { parseView } from '../../domain/view/query.ts';
import { recoverWithConnection } from '../api/queries.ts';
import { moveTo, usePath, useSearch } from '../router/address.ts';
import { SPOKEN } from '../words/languages.ts';
import { loadWords } from '../words/shelf.ts';
import { LanguageProvider } from '../words/words.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LineageHost } from './LineageHost.tsx';
import { languageOf, rememberLanguage } from './language.ts';
import { workWhenIdle } from './idle.ts';
import { Shell } from './shell/Shell.tsx';
import { querySpelledOut } from '../router/url-state.ts';

interface RootProps {
  readonly client: QueryClient;
  /** The first language, its sentences already there, so that the first paint has words. */
  readonly language: Language;
}

/** The product: cache, language, and the shell around every page. */
export function Root({ client, language }: RootProps) {
  return (
    <QueryClientProvider client={client}>
      <Speaking first={language} />
    </QueryClientProvider>
  );
}

function Speaking({ first }: { readonly first: Language }) {
  const path = usePath();
  const search = useSearch();
  const language = useSpoken(typeof window === 'undefined' ? first : languageOf(search), first);
  const client = useQueryClient();
  useEffect(() => workWhenIdle(client), [client]);
  useEffect(() => recoverWithConnection(client), [client]);
  const speak = (other: Language): void => {
    rememberLanguage(other);
    moveTo(path + querySpelledOut(search, parseView(search).view, other));
  };
  return (
    <LanguageProvider value={language}>
      <ErrorBoundary>
        <LineageHost>
          <Shell onLanguage={speak} />
        </LineageHost>
      </ErrorBoundary>
    </LanguageProvider>
  );
}

/** The language wanted, as soon as its sentences have arrived; until then the one before. */
function useSpoken(wanted: Language, first: Language): Language {
  const [spoken, setSpoken] = useState(first);
  useEffect(() => {
    let stale = false;
    if (wanted !== spoken) {
      loadWords(wanted).then(
        () => stale || startTransition(() => setSpoken(wanted)),
        () => undefined, // Out of reach: the language before stays.
      );
    }
    return () => {
      stale = true;
    };
  }, [wanted, spoken]);
  // With the words themselves, not after them: a voice that reads them must know their language.
  useLayoutEffect(() => {
    document.documentElement.lang = SPOKEN[spoken].locale;
  }, [spoken]);
  return spoken;
}
