import { useQuery } from '@tanstack/react-query';
import { PERCEPTION_CAVEATS } from '../../../domain/record/curated/perception.words.ts';
import { perceptionQuery } from '../../api/region-queries.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { RegionParts } from './region-model.ts';

/** How little of crime reaches the registers in the region; nothing is shown where the survey says nothing of it. */
export function Unreported({ reading, inside }: RegionParts) {
  const words = useWords('region');
  const language = useLanguage();
  const formats = useFormats();
  const { data } = useQuery({ ...perceptionQuery, retry: false });
  const found = data?.perception.unreported.find((each) => each.region === reading.region);
  if (!found) return null;
  return (
    <section aria-labelledby="unreported" className="measure">
      <h2 id="unreported" className="font-serif text-lg font-semibold">
        {words.unreported}
      </h2>
      <p className="figures mt-1">
        {words.unreportedShare(formats.rate(found.unreportedPercent), inside, String(found.year - 1))}
      </p>
      <p className="mt-1 text-sm text-soft">
        {words.unreportedReading} {PERCEPTION_CAVEATS.unreported[language]}
      </p>
    </section>
  );
}
