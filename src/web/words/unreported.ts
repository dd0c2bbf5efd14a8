import { unreported as en } from './en/unreported.ts';
import { unreported as es } from './es/unreported.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences about unreported crime; they come with the note, not with the first paint. */
export function useUnreportedWords(): typeof es {
  return BOTH[useLanguage()];
}
