import { useQuery } from '@tanstack/react-query';
import { missingStockQuery } from '../../api/printed-queries.ts';
import { useMissingText } from '../../reading/missing/missing-text.ts';
import { PageLink } from '../../router/links.tsx';
import { useWords } from '../../words/words.ts';
import type { RegionParts } from './region-model.ts';

/** How many people of the region the register holds as missing, and the way to the page of it. */
export function MissingNote({ reading, inside }: RegionParts) {
  const words = useWords('missing');
  const { data } = useQuery({ ...missingStockQuery, retry: false });
  const sentence = useMissingText();
  const text = data && sentence(data, reading.region, inside);
  if (!text) return null;
  return (
    <section aria-labelledby="missing" className="measure">
      <h2 id="missing" className="font-serif text-lg font-semibold">
        {words.question}
      </h2>
      <p className="figures mt-1">{text}</p>
      <p className="mt-1 text-sm text-soft">
        {words.reading} <PageLink to="/missing">{words.more}</PageLink>
      </p>
    </section>
  );
}
