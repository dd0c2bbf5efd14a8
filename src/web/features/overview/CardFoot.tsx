import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { CardModel } from './cards.ts';
import type { Origin } from '../../reading/origin/origin.ts';

/** How far the data reach, who publishes them, how the number came about, and how firm it is. */
export function CardFoot({ card }: { readonly card: CardModel }) {
  const words = useWords();
  const formats = useFormats();
  const { comparison, origin, through } = card;
  const judged = comparison.verdict === 'not-comparable' ? undefined : comparison;
  return (
    <div className="mt-auto pt-1 text-xs leading-snug text-soft">
      {judged?.provisional && <p className="text-ink">{words.overview.provisional}</p>}
      {judged?.fragile && <p className="text-ink">{words.overview.fragile}</p>}
      <p className="figures">
        {through && `${words.figure.through(formats.shortMonth(through))}. `}
        {origin.sources.length > 0 && (
          <>
            <OriginText origin={origin} />.
          </>
        )}
      </p>
    </div>
  );
}

/** A publisher by the letters that it goes by, where its name gives them: SESNSP, CNB. */
function shortPublisher(name: string): string {
  return /\(([A-Z]{2,})\)/.exec(name)?.[1] ?? name.replace(/\s*\(.*\)/, '');
}

/** Publisher, whether the file is the body's own, and whether the number is a sum. */
export function OriginText({ origin }: { readonly origin: Origin }) {
  const words = useWords();
  const formats = useFormats();
  const language = useLanguage();
  const { official, republished, mixed } = words.overview;
  if (origin.sources.length === 0) return null;
  const own = origin.provenances[0] === 'official' ? official : republished;
  const provenance = origin.provenances.length > 1 ? mixed : own;
  const publishers = [...new Set(origin.sources.map((each) => shortPublisher(each.publisher)))];
  const names = origin.sources.map((each) => each.name[language]).join('; ');
  const summed = origin.bases.includes('sum-of-states') && origin.bases.includes('published-total');
  const bases = summed
    ? [words.overview.bothBases]
    : origin.bases.flatMap((each) => (each === 'reported' ? [] : words.overview.bases[each]));
  return (
    <span title={names}>
      {[words.overview.sourceLine(formats.list(publishers), provenance), ...bases].join('; ')}
    </span>
  );
}
