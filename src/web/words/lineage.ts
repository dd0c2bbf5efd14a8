import type { WordsOf } from './languages.ts';
import { useWords } from './words.ts';

/** The sentences of the dialog of a number's origin; they come with it. */
export function useLineageWords(): WordsOf<'lineage'> {
  return useWords('lineage');
}
