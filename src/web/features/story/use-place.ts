import { REGION_GROUPS, type RegionCode } from '../../../domain/place/region.ts';
import { useRegionTitle } from '../../reading/scope/region-title.ts';
import { useWords } from '../../words/words.ts';

/** How a region is named within a sentence. */
export function usePlace(region: RegionCode): string {
  const words = useWords('story');
  const name = useRegionTitle(region);
  return REGION_GROUPS.some(({ id }) => id === region) ? words.group(name) : words.place(name);
}
