import type { WordsOf } from './languages.ts';
import { useWords } from './words.ts';

/** The sentences of the page of definitions and sources; they come with that page. */
export function useMethodWords(): WordsOf<'method'> {
  return useWords('method');
}
