import { region as en } from './en/region.ts';
import { region as es } from './es/region.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences of the page of one region, in the language in use. */
export function useRegionWords(): typeof es {
  return BOTH[useLanguage()];
}
