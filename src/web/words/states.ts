import { states as en } from './en/states.ts';
import { states as es } from './es/states.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences of the page of the states, in the language in use. */
export function useStatesWords(): typeof es {
  return BOTH[useLanguage()];
}
