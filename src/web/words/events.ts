import { events as en } from './en/events.ts';
import { events as es } from './es/events.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences of this page, in the language in use. */
export function useEventsWords(): typeof es {
  return BOTH[useLanguage()];
}
