import { fallingAndRising as en } from './en/falling-and-rising.ts';
import { fallingAndRising as es } from './es/falling-and-rising.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences of the chart of the falling and the rising. */
export type LinesWords = typeof es;

/** The chart's sentences in the language in use; they come with the chart, not with the first paint. */
export function useLinesWords(): LinesWords {
  return BOTH[useLanguage()];
}
