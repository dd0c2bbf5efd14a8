import { eventLayer as en } from './en/event-layer.ts';
import { eventLayer as es } from './es/event-layer.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences of the layer of events, in the language in use. */
export function useEventLayerWords(): typeof es {
  return BOTH[useLanguage()];
}
