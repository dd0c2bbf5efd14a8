import { contributions as en } from './en/contributions.ts';
import { contributions as es } from './es/contributions.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences about what moved a total, in the language in use. */
export function useContributionsWords(): typeof es {
  return BOTH[useLanguage()];
}
