import type { PageProps } from '../../../router/page.ts';
import { useWords } from '../../../words/words.ts';
import type { CardModel } from './card.ts';
import { withIndicator } from '../../../reading/evidence/chosen-indicator.ts';
import { choicesOf } from '../../../../domain/indicator/indicator.ts';
import { useCounting } from './counting.ts';

interface CountSwitchProps extends PageProps {
  readonly card: CardModel;
}

/** What a card counts, said always, and switched where the topic is counted in more than one way. */
export function CountSwitch({ card, view, onView }: CountSwitchProps) {
  const words = useWords('overview');
  const { judgement } = useWords();
  const choices = choicesOf(card.topic).map((each) => each.id);
  const suffix = judgement.measureSuffixes[view.measure];
  const name = useCounting();
  return (
    <p className="flex flex-wrap items-baseline gap-x-1 text-xs text-soft">
      {choices.length < 2 ? (
        name(card.indicator.id)
      ) : (
        <select
          aria-label={words.countBy(words.topics[card.topic])}
          className="-ml-1 min-h-6 max-w-full field-sizing-content truncate bg-paper underline underline-offset-4 hover:text-ink"
          value={card.indicator.id}
          onChange={(event) => {
            const chosen = choices.find((id) => id === event.target.value);
            if (chosen) onView(withIndicator(view, chosen));
          }}
        >
          {choices.map((id) => (
            <option key={id} value={id}>
              {name(id)}
            </option>
          ))}
        </select>
      )}
      {suffix && <span>{suffix}</span>}
    </p>
  );
}
