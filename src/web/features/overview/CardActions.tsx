import { lazy, Suspense } from 'react';
import { FigureActions } from '../../ui/figure/FigureActions.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useRegionTitle } from '../../reading/scope/region-title.ts';
import { useArithmeticWords } from '../../words/arithmetic.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { cardSentence } from './card-sentence.ts';
import type { KpiCardProps } from './KpiCard.tsx';

const Arithmetic = lazy(() => import('./Arithmetic.tsx').then((module) => ({ default: module.Arithmetic })));

/** What can be done with a card, in its upper right corner: the arithmetic, the link, the sentence. */
export function CardActions(props: KpiCardProps) {
  const { card, scope, evidence, view } = props;
  const words = useWords();
  const own = useArithmeticWords();
  const formats = useFormats();
  const language = useLanguage();
  const region = useRegionTitle(scope.region);
  const edition = evidence.edition.id;
  return (
    <FigureActions
      folded
      anchor={card.topic}
      sentence={cardSentence(card, {
        region,
        language,
        words,
        own,
        formats,
        scope,
        edition,
        measure: view.measure,
      })}
      math={
        <Suspense fallback={words.figure.loading}>
          <Arithmetic {...props} />
        </Suspense>
      }
    />
  );
}
