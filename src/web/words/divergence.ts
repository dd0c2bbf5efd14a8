import { divergence as en } from './en/divergence.ts';
import { divergence as es } from './es/divergence.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences of the page of two changes, in the language in use. */
export function useDivergenceWords(): typeof es {
  return BOTH[useLanguage()];
}
