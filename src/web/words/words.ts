import { createContext, useContext } from 'react';
import type { Language } from '../../domain/bilingual.ts';
import type { es } from './es.ts';

/** Every visible sentence of one language. */
export type Words = typeof es;

interface Speech {
  readonly language: Language;
  readonly words: Words;
}

const SpeechContext = createContext<Speech | null>(null);

/** Gives the sentences of one language to everything inside. */
export const SpeechProvider = SpeechContext.Provider;

function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('no SpeechProvider above');
  return speech;
}

/** The sentences of the language in use. */
export function useWords(): Words {
  return useSpeech().words;
}

/** The language in use, also the key into every Bilingual name: `region.name[useLanguage()]`. */
export function useLanguage(): Language {
  return useSpeech().language;
}

/** Fetches the sentences of one language; only the language in use is ever sent. */
export async function loadWords(language: Language): Promise<Words> {
  return language === 'es' ? (await import('./es.ts')).es : (await import('./en.ts')).en;
}
