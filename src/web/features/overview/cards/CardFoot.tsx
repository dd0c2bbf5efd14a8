import { Suspense } from 'react';
import { lazily } from '../../../ui/lazily.ts';
import { useFormats } from '../../../ui/format/formats.ts';
import { useWords } from '../../../words/words.ts';
import { withWords } from '../../../words/shelf.ts';
import type { CardModel } from './card.ts';
import { OriginText } from '../../../reading/origin/OriginText.tsx';
import { windowNotes } from '../../../reading/verdict/window-notes.ts';

/** Which registering breaks the verdict rests on comes after the figures; its room is kept. */
const BreakNote = lazily(() =>
  withWords(['reading'], async () => (await import('../../../reading/registering/BreakNote.tsx')).BreakNote),
);

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
      {judged && judged.registeringBreaks.length > 0 && (
        <p className="min-h-[2.75em] text-ink">
          <Suspense fallback={null}>
            <BreakNote comparison={judged} />
          </Suspense>
        </p>
      )}
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
