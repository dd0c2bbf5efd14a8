import type { WordsOf } from './languages.ts';
import { useWords } from './words.ts';

/** The shape of these sentences in every language. */
export type ClaimsWords = WordsOf<'claims'>;

/** The sentences of this page, in the language in use. */
export function useClaimsWords(): ClaimsWords {
  return useWords('claims');
}
