import { Suspense } from 'react';
import { lazily } from '../../../ui/lazily.ts';
import { figureSentence } from '../../../reading/arithmetic/figure-sentence.ts';
import { useRegionTitle } from '../../../reading/scope/region-title.ts';
import { FigureActions } from '../../../ui/figure/FigureActions.tsx';
import { useFormats } from '../../../ui/format/formats.ts';
import { withWords } from '../../../words/shelf.ts';
import { useLanguage, useWords } from '../../../words/words.ts';
import type { KpiCardProps } from './card.ts';

const ArithmeticPanel = lazily(() =>
  withWords(
    ['arithmetic', 'figure-menu', 'reading'],
    async () => (await import('../../../reading/arithmetic/ArithmeticPanel.tsx')).ArithmeticPanel,
  ),
);

/** What can be done with a card, in its upper right corner: the arithmetic, the link, the sentence. */
export function CardActions({ card, scope, evidence, view }: KpiCardProps) {
  const words = useWords();
  const own = useWords('arithmetic');
  const reading = useWords('reading');
  const formats = useFormats();
  const language = useLanguage();
  const region = useRegionTitle(scope.region);
  const { series, comparison } = card;
  const { measure } = view;
  return (
    <FigureActions
      folded
      anchor={card.topic}
      sentence={figureSentence(
        { series, comparison, measure, evidence },
        { region, language, words, own, reading, formats },
      )}
      math={
        <Suspense fallback={words.figure.loading}>
          <ArithmeticPanel {...{ comparison, measure, evidence }} />
        </Suspense>
      }
    />
  );
}
