import { useId } from 'react';
import type { PageProps } from '../../../router/page.ts';
import { Failed } from '../../../ui/states.tsx';
import { useFormats } from '../../../ui/format/formats.ts';
import { useWords } from '../../../words/words.ts';
import { baseText } from '../sentence.ts';
import { cardOf } from './card.ts';
import { chosenIndicator } from '../../../reading/evidence/chosen-indicator.ts';
import { KpiCard } from './KpiCard.tsx';
import { CARDS_GRID, CardSkeleton } from '../skeleton.tsx';
import { CARD_TOPICS, type CardTopic } from '../../../reading/evidence/topics.ts';
import type { Arrival } from '../../../reading/evidence/use-evidence.ts';
import type { Scope } from '../../../reading/evidence/scope.ts';
import { topicChanges } from '../../../reading/evidence/headlines.ts';

interface CardsProps extends PageProps {
  readonly scope: Scope;
  readonly arrival: Arrival;
}

/** One card for each topic; each waits or fails by itself. */
export function Cards(props: CardsProps) {
  const words = useWords('overview');
  const formats = useFormats();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="mb-1.5 font-serif text-lg font-semibold">
        {words.cards(
          formats.window(props.scope.window),
          baseText(props.view.base, props.scope.window, props.scope.base, words, formats),
        )}
      </h2>
      <div className={CARDS_GRID}>
        {CARD_TOPICS.map((topic) => (
          <TopicCard key={topic} topic={topic} {...props} />
        ))}
      </div>
    </section>
  );
}

function TopicCard({ topic, view, onView, scope, arrival }: CardsProps & { readonly topic: CardTopic }) {
  const { evidence } = arrival;
  const [change] = topicChanges([topic], view, scope, evidence);
  if (change) {
    return <KpiCard card={cardOf(change, view, evidence)} {...{ view, onView, scope, evidence }} />;
  }
  const indicator = chosenIndicator(topic, view, scope, evidence);
  const problem = indicator && arrival.problemOf(indicator);
  return problem ? (
    <Failed failure={problem} onRetry={arrival.retry} className="min-h-[9.5rem]" />
  ) : (
    <CardSkeleton />
  );
}
