import type { WordsOf } from './languages.ts';
import { useWords } from './words.ts';

/** The sentences of the layer of events, in the language in use. */
export function useEventLayerWords(): WordsOf<'event-layer'> {
  return useWords('event-layer');
}
