import { perception as en } from './en/perception.ts';
import { perception as es } from './es/perception.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences of this page, in the language in use. */
export function usePerceptionWords(): typeof es {
  return BOTH[useLanguage()];
}
