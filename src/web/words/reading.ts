import { reading as en } from './en/reading.ts';
import { reading as es } from './es/reading.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences that the views over many states share; they come with those views, not with the first paint. */
export function useReadingWords(): typeof es {
  return BOTH[useLanguage()];
}
