import { useCallback, useMemo } from 'react';
import { MOST_PLACES } from '../../../domain/judgement/municipal/places-compared.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import { placesBeside } from '../../router/compare-path.ts';
import { useOwnText } from '../../router/own-query.ts';

/** The places picked on a page to stand beside each other; they stand in its address. */
interface Picked {
  readonly codes: readonly RegionCode[];
  readonly isFull: boolean;
  /** Picks a place, or lets it go. */
  readonly onToggle: (code: RegionCode) => void;
  readonly onClear: () => void;
}

/** Reads and changes the places picked. */
export function usePicked(): Picked {
  const [text, onText] = useOwnText('places');
  const codes = useMemo(() => placesBeside(text), [text]);
  const onToggle = useCallback(
    (code: RegionCode) => {
      const next = codes.includes(code) ? codes.filter((each) => each !== code) : [...codes, code];
      onText(next.length > 0 ? next.join(',') : null);
    },
    [codes, onText],
  );
  const onClear = useCallback(() => onText(null), [onText]);
  return { codes, isFull: codes.length >= MOST_PLACES, onToggle, onClear };
}
