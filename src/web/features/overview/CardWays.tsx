import { Button } from '../../ui/Button.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import type { PageProps } from '../../router/page.ts';
import { useWords } from '../../words/words.ts';
import type { CardModel } from './cards.ts';
import { useCounting } from './counting.ts';
import type { Exit } from './related-pages.ts';

interface CardWaysProps extends PageProps {
  readonly card: CardModel;
}

/** Ways out of a refusal: neighbouring views in which the data can say something. */
export function CardWays({ card, onView }: CardWaysProps) {
  const words = useWords('overview');
  const formats = useFormats();
  const counting = useCounting();
  const say = (exit: Exit): string => {
    if (exit.kind === 'indicator') return words.ways.indicator(counting(exit.indicator));
    if (exit.kind === 'period') return words.ways.period(formats.window(exit.window));
    return words.ways.base(formats.window(exit.base));
  };
  if (card.exits.length === 0) return null;
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      {card.exits.map((exit) => (
        <Button key={say(exit)} look="plain" className="text-xs" onClick={() => onView(exit.view)}>
          {say(exit)}
        </Button>
      ))}
    </span>
  );
}
