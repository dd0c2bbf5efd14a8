import type { WordsOf } from './languages.ts';
import { useWords } from './words.ts';

/** The sentences about unreported crime; they come with the note, not with the first paint. */
export function useUnreportedWords(): WordsOf<'unreported'> {
  return useWords('unreported');
}
