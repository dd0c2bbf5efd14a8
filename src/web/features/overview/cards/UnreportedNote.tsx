import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { RegionCode } from '../../../../domain/place/region.ts';
import { perceptionQuery } from '../../../api/region-queries.ts';
import { useFormats } from '../../../ui/format/formats.ts';
import { useWords } from '../../../words/words.ts';

const never = (): (() => void) => () => undefined;

/** Whether this stands in a browser that has taken over what the server drew: the server drew no note. */
function useTakenOver(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/**
 * The share of crime that never reaches a register, on the cards that it concerns. It asks for nothing itself:
 * the survey is fetched when the page has settled, and the note's line is kept free until then.
 */
export function UnreportedNote({ region }: { readonly region: RegionCode }) {
  const words = useWords('unreported');
  const formats = useFormats();
  const { data } = useQuery({ ...perceptionQuery, enabled: false });
  const isHere = useTakenOver();
  const found = isHere && data?.perception.unreported.find((each) => each.region === region);
  if (!found) return null;
  return (
    <span title={words.title(String(found.year - 1))}>
      {words.short(formats.rate(found.unreportedPercent))}
    </span>
  );
}
