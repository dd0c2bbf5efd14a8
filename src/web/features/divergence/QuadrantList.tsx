import { QUADRANTS } from '../../../domain/judgement/regions/divergence.ts';
import { regionName } from '../../../domain/place/region.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { Divergence } from './pairs.ts';

/** The states of every quadrant by name: what the plot shows, in words. */
export function QuadrantList({ read, other }: { readonly read: Divergence; readonly other: string }) {
  const words = useWords('divergence');
  const language = useLanguage();
  const formats = useFormats();
  return (
    <section aria-labelledby="quadrants">
      <h2 id="quadrants" className="font-serif text-lg font-semibold">
        {words.listTitle}
      </h2>
      <dl className="mt-2 text-sm">
        {QUADRANTS.map((quadrant) => {
          const names = read.pairs
            .filter((each) => each.quadrant === quadrant)
            .map((each) => regionName(each.region)[language]);
          return (
            <div key={quadrant} className="border-t border-rule py-2">
              <dt className="figures font-semibold">
                {words.corner(words.quadrants[quadrant](other), read.counts[quadrant])}
              </dt>
              <dd className="text-soft">{names.length > 0 ? formats.list(names) : words.none}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
