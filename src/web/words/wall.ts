import type { WordsOf } from './languages.ts';
import { useWords } from './words.ts';

/** The shape of these sentences in every language. */
export type WallWords = WordsOf<'wall'>;

/** The sentences of the wall screen; both languages come with it, so that it never waits for one. */
export function useWallWords(): WallWords {
  return useWords('wall');
}
