import { createContext, use } from 'react';
import type { Language } from '../../domain/bilingual.ts';
import { SPOKEN, type SectionName, type WordsOf } from './languages.ts';

/** What the first paint says, in the shape that every language has. */
export type Words = WordsOf<'frame'>;

const LanguageContext = createContext<Language | null>(null);

/** Gives a language to everything inside. */
export const LanguageProvider = LanguageContext.Provider;

/** The language in use, also the key into every Bilingual name: `region.name[useLanguage()]`. */
export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (!language) throw new Error('no LanguageProvider above');
  return language;
}

/**
 * The sentences of one section in the language in use; without a name those of the first paint. A section comes with
 * the code that asks for it (`withWords`); where it does not, the nearest Suspense waits for it.
 */
export function useWords(): Words;
export function useWords<S extends SectionName>(name: S): WordsOf<S>;
export function useWords(name: SectionName = 'frame'): WordsOf<SectionName> {
  const found = SPOKEN[useLanguage()].sections[name].read();
  return 'words' in found ? found.words : use<WordsOf<SectionName>>(found);
}
