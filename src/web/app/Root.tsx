import { QueryClientProvider, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useState } from 'react';
import type { Language } from '../../domain/bilingual.ts';
import { parseView } from '../../domain/view/query.ts';
import { recoverWithConnection } from '../api/queries.ts';
import { moveTo, usePath, useSearch } from '../router/address.ts';
import { loadWords, SpeechProvider, type Words } from '../words/words.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LineageHost } from './LineageHost.tsx';
import { languageOf, rememberLanguage } from './language.ts';
import { prefetchWhenIdle } from './prefetch.ts';
import { Shell } from './Shell.tsx';
import { querySpelledOut } from '../router/url-state.ts';

interface Speech {
  readonly language: Language;
  readonly words: Words;
}

interface RootProps {
  readonly client: QueryClient;
  /** The sentences of the first language, already there, so that the first paint has words. */
  readonly speech: Speech;
}

/** The product: cache, language, and the shell around every page. */
export function Root({ client, speech }: RootProps) {
  return (
    <QueryClientProvider client={client}>
      <Speaking first={speech} />
    </QueryClientProvider>
  );
}

function Speaking({ first }: { readonly first: Speech }) {
  const path = usePath();
  const search = useSearch();
  const speech = useSpeechOf(languageOf(search), first);
  const client = useQueryClient();
  useEffect(() => prefetchWhenIdle(client), [client]);
  useEffect(() => recoverWithConnection(client), [client]);
  const speak = (language: Language): void => {
    rememberLanguage(language);
    moveTo(path + querySpelledOut(search, parseView(search).view, language));
  };
  return (
    <SpeechProvider value={speech}>
      <ErrorBoundary>
        <LineageHost>
          <Shell onLanguage={speak} />
        </LineageHost>
      </ErrorBoundary>
    </SpeechProvider>
  );
}

/** The words of the language wanted; until they have arrived, those of the language before. */
function useSpeechOf(wanted: Language, first: Speech): Speech {
  const [speech, setSpeech] = useState(first);
  useEffect(() => {
    let stale = false;
    if (wanted !== speech.language) {
      loadWords(wanted).then(
        (words) => stale || setSpeech({ language: wanted, words }),
        () => undefined, // Out of reach: the language before stays.
      );
    }
    return () => {
      stale = true;
    };
  }, [wanted, speech]);
  // With the words themselves, not after them: a voice that reads them must know their language.
  useLayoutEffect(() => {
    document.documentElement.lang = speech.language === 'es' ? 'es-MX' : 'en';
  }, [speech]);
  return speech;
}
