import { operations as en } from './en/operations.ts';
import { operations as es } from './es/operations.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences of this page, in the language in use. */
export function useOperationsWords(): typeof es {
  return BOTH[useLanguage()];
}
