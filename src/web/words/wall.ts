import { wall as en } from './en/wall.ts';
import { wall as es } from './es/wall.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** Every sentence of the wall screen in one language. */
export type WallWords = typeof es;

/** The sentences of the wall screen; both languages come with it, so that it never waits for one. */
export function useWallWords(): WallWords {
  return BOTH[useLanguage()];
}
