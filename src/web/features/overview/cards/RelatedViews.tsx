import { Button } from '../../../ui/Button.tsx';
import { useFormats } from '../../../ui/format/formats.ts';
import type { PageProps } from '../../../router/page.ts';
import { useWords } from '../../../words/words.ts';
import type { CardModel } from './card.ts';
import type { RelatedView } from './related-views.ts';
import { useCounting } from './counting.ts';

interface RelatedViewsProps extends Pick<PageProps, 'onView'> {
  readonly card: CardModel;
}

/** Under a refusal: neighbouring views in which the data can say something. */
export function RelatedViews({ card, onView }: RelatedViewsProps) {
  const words = useWords('overview');
  const formats = useFormats();
  const counting = useCounting();
  const label = (next: RelatedView): string => {
    if (next.kind === 'indicator') return words.ways.indicator(counting(next.indicator));
    if (next.kind === 'period') return words.ways.period(formats.window(next.window));
    return words.ways.base(formats.window(next.base));
  };
  if (card.related.length === 0) return null;
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      {card.related.map((next) => (
        <Button key={label(next)} look="plain" className="text-xs" onClick={() => onView(next.view)}>
          {label(next)}
        </Button>
      ))}
    </span>
  );
}
