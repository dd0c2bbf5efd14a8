import type { WordsOf } from './languages.ts';
import { useWords } from './words.ts';

/** The sentences of the page of revisions; they come with it. */
export function useRevisionsWords(): WordsOf<'revisions'> {
  return useWords('revisions');
}
