import { claims as en } from './en/claims.ts';
import { claims as es } from './es/claims.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences of this page, in the language in use. */
export function useClaimsWords(): typeof es {
  return BOTH[useLanguage()];
}
export type ClaimsWords = typeof es;
