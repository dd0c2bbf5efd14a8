import { codesOf, regionName, type RegionCode } from '../../../domain/place/region.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { useFormats } from '../../ui/format/formats.ts';

/** Up to this many states are named one by one. */
const NAMED = 3;

/** How a region is called in the language in use; a choice of several states by their names or their number. */
export function useRegionTitle(region: RegionCode): string {
  const language = useLanguage();
  const words = useWords().filter;
  const formats = useFormats();
  const codes = codesOf(region);
  if (codes.length > NAMED) return words.manyStates(codes.length);
  return formats.list(codes.map((code) => regionName(code)[language]));
}
