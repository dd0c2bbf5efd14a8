import { lethal as en } from './en/lethal.ts';
import { lethal as es } from './es/lethal.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences of this page, in the language in use. */
export function useLethalWords(): typeof es {
  return BOTH[useLanguage()];
}
