import { useLanguage } from '../../words/words.ts';
import { formatsFor, type Formats } from './format.ts';

/** How numbers and dates are written in the language in use. */
export function useFormats(): Formats {
  return formatsFor(useLanguage());
}
