import { revisions as en } from './en/revisions.ts';
import { revisions as es } from './es/revisions.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences of the page of revisions; they come with it. */
export function useRevisionsWords(): typeof es {
  return BOTH[useLanguage()];
}
