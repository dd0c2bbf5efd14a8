import { useId } from 'react';
import type { PageProps } from '../../router/page.ts';
import { Failed } from '../../ui/states.tsx';
import { useWords } from '../../words/words.ts';
import { cardOf } from './cards.ts';
import { chosenIndicator } from '../../reading/evidence/chosen-indicator.ts';
import { seriesIn } from '../../reading/evidence/evidence.ts';
import { KpiCard } from './KpiCard.tsx';
import { CARDS_GRID, CardSkeleton } from './skeleton.tsx';
import { CARD_TOPICS, type CardTopic } from '../../reading/evidence/topics.ts';
import type { Arrival } from '../../reading/evidence/use-evidence.ts';
import type { Scope } from '../../reading/evidence/scope.ts';

interface CardsProps extends PageProps {
  readonly scope: Scope;
  readonly arrival: Arrival;
}

/** One card for each topic; each waits or fails by itself. */
export function Cards(props: CardsProps) {
  const words = useWords('overview');
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="sr-only">
        {words.cards}
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
  const indicator = chosenIndicator(topic, view, scope, evidence);
  const series = indicator && seriesIn(evidence, indicator, scope.region);
  const problem = indicator && arrival.problemOf(indicator);
  if (series) {
    return (
      <KpiCard
        card={cardOf(topic, series, view, scope, evidence)}
        view={view}
        onView={onView}
        scope={scope}
        evidence={evidence}
      />
    );
  }
  return problem ? (
    <Failed failure={problem} onRetry={arrival.retry} className="min-h-[9.5rem]" />
  ) : (
    <CardSkeleton />
  );
}
