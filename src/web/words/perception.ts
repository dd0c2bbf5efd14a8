import type { WordsOf } from './languages.ts';
import { useWords } from './words.ts';

/** The sentences of this page, in the language in use. */
export function usePerceptionWords(): WordsOf<'perception'> {
  return useWords('perception');
}
