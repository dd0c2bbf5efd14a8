import { story as en } from './en/story.ts';
import { story as es } from './es/story.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences of this page, in the language in use. */
export function useStoryWords(): typeof es {
  return BOTH[useLanguage()];
}
