import { method as en } from './en/method.ts';
import { method as es } from './es/method.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences of the page of definitions and sources; they come with that page. */
export function useMethodWords(): typeof es {
  return BOTH[useLanguage()];
}
