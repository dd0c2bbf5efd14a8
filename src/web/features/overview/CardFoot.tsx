import { useFormats } from '../../ui/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { CardModel } from './cards.ts';
import type { Origin } from './origin.ts';

/** How far the data reach, who publishes them, how the number came about, and how firm it is. */
export function CardFoot({ card }: { readonly card: CardModel }) {
  const words = useWords();
  const formats = useFormats();
  const { comparison, origin, through } = card;
  const judged = comparison.verdict === 'not-comparable' ? undefined : comparison;
  return (
    <div className="mt-auto pt-1 text-xs leading-snug text-soft">
      {judged?.provisional && <p className="text-ink">{words.judgement.provisional}</p>}
      {judged?.fragile && <p className="text-ink">{words.judgement.fragile}</p>}
      <p className="figures">
        {through && `${words.figure.through(formats.shortMonth(through))}. `}
        <OriginText origin={origin} />
      </p>
    </div>
  );
}

/** Publisher, whether the file is the body's own, and whether the number is a sum. */
export function OriginText({ origin }: { readonly origin: Origin }) {
  const words = useWords();
  const language = useLanguage();
  const { official, republished, mixed } = words.overview;
  if (origin.sources.length === 0) return null;
  const provenance =
    origin.provenances.length > 1 ? mixed : origin.provenances[0] === 'official' ? official : republished;
  const publishers = [...new Set(origin.sources.map((each) => each.publisher))];
  const names = origin.sources.map((each) => each.name[language]).join('; ');
  return (
    <>
      <span title={names}>{words.overview.sourceLine(publishers.join(', '), provenance)}.</span>{' '}
      {origin.bases.filter((each) => each !== 'reported').map((each) => words.judgement.bases[each])}
    </>
  );
}
