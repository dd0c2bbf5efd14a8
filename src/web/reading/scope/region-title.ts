import type { Language } from '../../../domain/bilingual.ts';
import { codesOf, regionName, type RegionCode } from '../../../domain/place/region.ts';
import type { Formats } from '../../ui/format/format.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords, type Words } from '../../words/words.ts';

/** Up to this many states are named one by one. */
const NAMED = 3;

interface TitleSpeech {
  readonly language: Language;
  readonly words: Words;
  readonly formats: Formats;
}

/** How a region is called; a choice of several states by their names or their number. */
export function titleOfRegion(region: RegionCode, { language, words, formats }: TitleSpeech): string {
  const codes = codesOf(region);
  if (codes.length > NAMED) return words.filter.manyStates(codes.length);
  return formats.list(codes.map((code) => regionName(code)[language]));
}

/** How a region is called in the language in use. */
export function useRegionTitle(region: RegionCode): string {
  return titleOfRegion(region, { language: useLanguage(), words: useWords(), formats: useFormats() });
}
