import type { IndicatorId } from '../../../domain/indicator.ts';
import { SelectField } from '../../ui/Field.tsx';
import type { PageProps } from '../../ui/page.ts';
import { useWords } from '../../words/words.ts';
import type { CardModel } from './cards.ts';
import { withIndicator } from './chosen.ts';
import { CHOICES } from './topics.ts';

interface CountSwitchProps extends PageProps {
  readonly card: CardModel;
}

/** What a card counts, said always, and switched where the topic is counted in more than one way. */
export function CountSwitch({ card, view, onView }: CountSwitchProps) {
  const words = useWords().overview;
  const choices = CHOICES[card.topic];
  const name = (id: IndicatorId): string => words.countings[id] ?? id;
  if (choices.length < 2) return <p className="py-1 text-xs text-soft">{name(card.indicator.id)}</p>;
  return (
    <SelectField
      label={words.countBy(words.topics[card.topic])}
      quietLabel
      className="max-w-60 [&_select]:border-rule [&_select]:py-0.5 [&_select]:text-xs [&_select]:text-soft"
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
    </SelectField>
  );
}
