import { useCallback, useMemo } from 'react';
import { MOST_PLACES } from '../../../domain/judgement/municipal/places-compared.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import { placesBeside } from '../../router/compare-path.ts';
import { useOwnText } from '../../router/own-query.ts';

/** The places picked to stand beside each other; they stand in the address of the page, as on the page that they lead to. */
interface Picked {
  readonly codes: readonly RegionCode[];
  readonly isFull: boolean;
  /** Picks these in place of all others. */
  readonly onCodes: (next: readonly RegionCode[]) => void;
  /** Picks a place, or lets it go. */
  readonly onToggle: (code: RegionCode) => void;
}

/** Reads and changes the places picked. */
export function usePicked(): Picked {
  const [text, onText] = useOwnText('places');
  const codes = useMemo(() => placesBeside(text), [text]);
  const onCodes = useCallback(
    (next: readonly RegionCode[]) => onText(next.length > 0 ? next.join(',') : null),
    [onText],
  );
  const onToggle = useCallback(
    (code: RegionCode) =>
      onCodes(codes.includes(code) ? codes.filter((each) => each !== code) : [...codes, code]),
    [codes, onCodes],
  );
  return { codes, isFull: codes.length >= MOST_PLACES, onCodes, onToggle };
}
