import { useCallback } from 'react';
import { findGroup, regionName, type RegionCode } from '../../../domain/place/region.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { useRegionTitle } from './region-title.ts';

/** The Estado de México, which takes an article where other states take none. */
const STATE_OF_MEXICO = '15';

/** How a region is named where its kind must be said. */
export interface RegionPlace {
  /** Standing alone, as after a colon: región Norte; Sinaloa. */
  readonly name: string;
  /** Inside a sentence, after “in”: la región Norte; el Estado de México; Sinaloa. */
  readonly inside: string;
}

/** A state as a sentence has it: el Estado de México; Sinaloa. */
export function useInsideName(): (state: RegionCode) => string {
  const own = useWords('reading');
  const language = useLanguage();
  return useCallback(
    (state) => {
      const title = regionName(state)[language];
      return state === STATE_OF_MEXICO ? own.insideMexico(title) : title;
    },
    [own, language],
  );
}

/** A region by name, and as a sentence has it: a group is never called by its point of the compass alone. */
export function useRegionPlace(region: RegionCode): RegionPlace {
  const own = useWords('reading');
  const title = useRegionTitle(region);
  if (findGroup(region)) return { name: own.group(title), inside: own.insideGroup(title) };
  return { name: title, inside: region === STATE_OF_MEXICO ? own.insideMexico(title) : title };
}
