import type { WordsOf } from './languages.ts';
import { useWords } from './words.ts';

/** The sentences of the page of two changes, in the language in use. */
export function useDivergenceWords(): WordsOf<'divergence'> {
  return useWords('divergence');
}
