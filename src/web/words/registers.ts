import { registers as en } from './en/registers.ts';
import { registers as es } from './es/registers.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences of this page, in the language in use. */
export function useRegistersWords(): typeof es {
  return BOTH[useLanguage()];
}
