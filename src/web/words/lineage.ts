import { lineage as en } from './en/lineage.ts';
import { lineage as es } from './es/lineage.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences of the dialog of a number's origin; they come with it. */
export function useLineageWords(): typeof es {
  return BOTH[useLanguage()];
}
