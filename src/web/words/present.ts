import type { WordsOf } from './languages.ts';
import { useWords } from './words.ts';

/** The sentences of the page that composes a wall screen. */
export function usePresentWords(): WordsOf<'present'> {
  return useWords('present');
}
