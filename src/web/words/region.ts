import type { WordsOf } from './languages.ts';
import { useWords } from './words.ts';

/** The sentences of the page of one region, in the language in use. */
export function useRegionWords(): WordsOf<'region'> {
  return useWords('region');
}
