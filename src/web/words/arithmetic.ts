import type { WordsOf } from './languages.ts';
import { useWords } from './words.ts';

/** The shape of these sentences in every language. */
export type ArithmeticWords = WordsOf<'arithmetic'>;

/** The arithmetic's sentences in the language in use; they come when they are asked for. */
export function useArithmeticWords(): ArithmeticWords {
  return useWords('arithmetic');
}
