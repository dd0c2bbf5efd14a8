import { policy as en } from './en/policy.ts';
import { policy as es } from './es/policy.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences of this page, in the language in use. */
export function usePolicyWords(): typeof es {
  return BOTH[useLanguage()];
}
