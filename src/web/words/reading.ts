import type { WordsOf } from './languages.ts';
import { useWords } from './words.ts';

/** The sentences that the views over many states share; they come with those views, not with the first paint. */
export function useReadingWords(): WordsOf<'reading'> {
  return useWords('reading');
}
