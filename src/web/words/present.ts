import { present as en } from './en/present.ts';
import { present as es } from './es/present.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences of the page that composes a wall screen. */
export function usePresentWords(): typeof es {
  return BOTH[useLanguage()];
}
