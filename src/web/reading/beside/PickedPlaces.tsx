import { useQuery } from '@tanstack/react-query';
import { isMunicipality } from '../../../domain/place/municipality.ts';
import { regionName, type RegionCode } from '../../../domain/place/region.ts';
import { placesQuery } from '../../api/region-queries.ts';
import { compareAddress } from '../../router/compare-path.ts';
import { PageLink } from '../../router/links.tsx';
import { Button } from '../../ui/Button.tsx';
import { CrossSign } from '../../ui/signs.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { usePicked } from './use-picked.ts';

/** What the places picked are called; a municipality by its code until the list of names is there. */
function useNames(edition: string, codes: readonly RegionCode[]): (code: RegionCode) => string {
  const language = useLanguage();
  const isWanted = codes.some(isMunicipality);
  const { data } = useQuery({ ...placesQuery(edition), enabled: isWanted, retry: false });
  return (code) =>
    isMunicipality(code)
      ? (data?.municipalities.find((each) => each.code === code)?.name ?? code)
      : regionName(code)[language];
}

/** The places picked on a page, at the foot of the window for as long as there are any, with the way to see them beside each other. */
export function PickedPlaces({ edition }: { readonly edition: string }) {
  const words = useWords('reading').pick;
  const { codes, isFull, onCodes, onToggle } = usePicked();
  const nameOf = useNames(edition, codes);
  if (codes.length === 0) return null;
  return (
    <section
      aria-label={words.picked}
      className="screen-only sticky bottom-0 z-10 -mx-2 flex flex-wrap items-center gap-2 border-t border-edge bg-paper px-2 py-2"
    >
      <ul className="flex flex-wrap gap-2">
        {codes.map((code) => (
          <li key={code}>
            <Button aria-label={words.drop(nameOf(code))} onClick={() => onToggle(code)}>
              {nameOf(code)}
              <CrossSign />
            </Button>
          </li>
        ))}
      </ul>
      <PageLink
        to={compareAddress(codes)}
        className="border border-ink bg-ink px-4 py-1.5 text-sm text-paper"
      >
        {words.see}
      </PageLink>
      <Button look="plain" onClick={() => onCodes([])}>
        {words.clear}
      </Button>
      <output className="text-sm text-soft">{isFull ? words.full : ''}</output>
    </section>
  );
}
