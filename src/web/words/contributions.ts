import type { WordsOf } from './languages.ts';
import { useWords } from './words.ts';

/** The sentences about what moved a total, in the language in use. */
export function useContributionsWords(): WordsOf<'contributions'> {
  return useWords('contributions');
}
