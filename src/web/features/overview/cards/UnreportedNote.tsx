import { useQuery } from '@tanstack/react-query';
import type { RegionCode } from '../../../../domain/place/region.ts';
import { perceptionQuery } from '../../../api/region-queries.ts';
import { useFormats } from '../../../ui/format/formats.ts';
import { useIsDrawn } from '../../../ui/hooks/use-drawn.ts';
import { useWords } from '../../../words/words.ts';

/**
 * The share of crime that never reaches a register, on the cards that it concerns. It asks for nothing itself:
 * the survey is fetched when the page has settled, and the note's line is kept free until then.
 */
export function UnreportedNote({ region }: { readonly region: RegionCode }) {
  const words = useWords('unreported');
  const formats = useFormats();
  const { data } = useQuery({ ...perceptionQuery, enabled: false });
  // The server drew none: it joins once the page is taken over.
  const isDrawn = useIsDrawn();
  const found = isDrawn ? undefined : data?.perception.unreported.find((each) => each.region === region);
  if (!found) return null;
  return (
    <span title={words.title(String(found.year - 1))}>
      {words.short(formats.rate(found.unreportedPercent))}
    </span>
  );
}
