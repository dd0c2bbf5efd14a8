import type { WordsOf } from './languages.ts';
import { useWords } from './words.ts';

/** The sentences of the page of the states, in the language in use. */
export function useStatesWords(): WordsOf<'states'> {
  return useWords('states');
}
