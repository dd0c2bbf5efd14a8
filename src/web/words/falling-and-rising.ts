import type { WordsOf } from './languages.ts';
import { useWords } from './words.ts';

/** The shape of these sentences in every language. */
export type LinesWords = WordsOf<'falling-and-rising'>;

/** The chart's sentences in the language in use; they come with the chart, not with the first paint. */
export function useLinesWords(): LinesWords {
  return useWords('falling-and-rising');
}
