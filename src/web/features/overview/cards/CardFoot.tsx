import { useFormats } from '../../../ui/format/formats.ts';
import { useWords } from '../../../words/words.ts';
import type { CardModel } from './card.ts';
import { OriginText } from '../../../reading/origin/OriginText.tsx';
import { windowNotes } from '../../../reading/verdict/window-notes.ts';

/** How far the data reach, who publishes them, how the number came about, and how firm it is. */
export function CardFoot({ card }: { readonly card: CardModel }) {
  const words = useWords();
  const overview = useWords('overview');
  const formats = useFormats();
  const { comparison, origin, through } = card;
  const judged = comparison.verdict === 'not-comparable' ? undefined : comparison;
  const leftOut = windowNotes(comparison, words, formats);
  return (
    <div className="mt-auto pt-1 text-xs leading-snug text-soft">
      {leftOut && <p className="text-ink">{leftOut}</p>}
      {judged?.provisional && <p className="text-ink">{overview.provisional}</p>}
      {judged?.fragile && <p className="text-ink">{overview.fragile}</p>}
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
