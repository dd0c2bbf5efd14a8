import { foldText } from '../../../../domain/place/region.ts';
import { EMPTY_WORDS } from './asked.words.ts';

/** A word as it is looked for: a plural of more than four letters without its s. */
function singular(word: string): string {
  return word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** A word folded as the search compares it; nothing for one that names nothing. */
export function searchedWord(word: string): string | undefined {
  const folded = foldText(word);
  return folded === '' || EMPTY_WORDS.has(folded) ? undefined : singular(folded);
}

/** The words of a text that name something, folded, in order. */
export function wordsIn(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => searchedWord(word) ?? []);
}

/** Phrases by their words, each with what it stands for. */
export type Phrases<T> = ReadonlyMap<string, T>;

/** Phrases and what they stand for; the first that claims a phrase keeps it. */
export function phrasesOf<T>(pairs: Iterable<readonly [string, T]>): Phrases<T> {
  const phrases = new Map<string, T>();
  for (const [text, meant] of pairs) {
    const key = wordsIn(text).join(' ');
    if (key !== '' && !phrases.has(key)) phrases.set(key, meant);
  }
  return phrases;
}

const LONGEST = 8;

/** What the longest phrase among some words stands for, and the words without it; all of them where there is none. */
export function takePhrase<T>(
  words: readonly string[],
  phrases: Phrases<T>,
): { readonly meant: T | undefined; readonly rest: readonly string[] } {
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const meant = phrases.get(words.slice(start, start + length).join(' '));
      if (meant !== undefined) return { meant, rest: words.toSpliced(start, length) };
    }
  }
  return { meant: undefined, rest: words };
}
