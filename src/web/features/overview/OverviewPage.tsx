import { Suspense, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { lazily } from '../../ui/lazily.ts';
import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import { formatView } from '../../../domain/view/query.ts';
import { choiceOnto, DEFAULT_VIEW, type View } from '../../../domain/view/view.ts';
import type { PageProps } from '../../router/page.ts';
import { Failed } from '../../ui/states.tsx';
import { Cards } from './cards/Cards.tsx';
import { Opening } from './Opening.tsx';
import { AnswersSection } from './answers/AnswersSection.tsx';
import { answersIn, arcsIn, type ArcAnswer } from '../../reading/answer/three-answers.ts';
import { CountedLinks } from './CountedLinks.tsx';
import {
  AnswersSkeleton,
  FigureSkeleton,
  OpeningSkeleton,
  OverviewGrid,
  OverviewSkeleton,
} from './skeleton.tsx';
import { headlinesIn } from '../../reading/evidence/headlines.ts';
import { useEdition } from '../../reading/evidence/use-edition.ts';
import { useArrival, type Arrival } from '../../reading/evidence/use-evidence.ts';
import { withWords } from '../../words/shelf.ts';
import { scopeOf, type ViewScope } from '../../reading/evidence/scope.ts';

/** The chart and its words come with the chart library's company: after the sentence and the cards. */
const FallingAndRisingFigure = lazily(() =>
  withWords(
    ['event-layer', 'falling-and-rising', 'overview'],
    async () => (await import('./lines/FallingAndRisingFigure.tsx')).FallingAndRisingFigure,
  ),
);

/** The first page: what fell, what rose, and how sure anyone can be. */
export function OverviewPage({ view, onView }: PageProps) {
  const { edition, problem, retry } = useEdition();
  if (edition) return <Overview edition={edition} view={view} onView={onView} />;
  if (problem) return <Failed failure={problem} onRetry={retry} className="my-6 min-h-[60vh]" />;
  return <OverviewSkeleton />;
}

function Overview({ edition, view, onView }: PageProps & { readonly edition: EditionCatalogue }) {
  const arrival = useArrival(view, edition);
  const { evidence } = arrival;
  const scope = useMemo(() => scopeOf(view, edition), [view, edition]);
  const year = useMemo(() => headlinesIn(view, scope, evidence), [view, scope, evidence]);
  const { region } = view;
  const arc = useMemo(() => arcsIn({ region }, evidence), [region, evidence]);
  const answers = useMemo(() => answersIn(view, year, arc, evidence), [view, year, arc, evidence]);
  const below = useBelow({ view, onView, scope, arrival, arc });
  const cards = useMemo(() => <Cards {...below} />, [below]);
  const figure = useMemo(() => <Lines {...below} />, [below]);
  if (!arrival.settled) {
    return (
      <OverviewGrid
        opening={<OpeningSkeleton />}
        answers={<AnswersSkeleton />}
        figure={<FigureSkeleton />}
        cards={cards}
      />
    );
  }
  return (
    <CountedLinks view={view} scope={scope} evidence={evidence}>
      <OverviewGrid
        opening={<Opening answers={answers} view={view} scope={scope} />}
        answers={<AnswersSection answers={answers} view={view} scope={scope} evidence={evidence} />}
        figure={figure}
        cards={cards}
      />
    </CountedLinks>
  );
}

/** What stands under the sentence and beside the answers: picture and cards. */
interface Below extends PageProps {
  readonly scope: ViewScope;
  readonly arrival: Arrival;
  readonly arc: readonly ArcAnswer[];
}

/** What a view asks of the picture and the cards themselves: how lines are drawn, what each card counts. */
function ownChoices({ indicators, lines }: View): string {
  return formatView({ ...DEFAULT_VIEW, indicators, ...(lines && { lines }) });
}

/** What picture and cards show: a moment after sentence and answers, but at once what they themselves were asked for. */
function useBelow(now: Below): Below {
  const newest = useRef(now);
  useEffect(() => {
    newest.current = now;
  });
  const later = useDeferredValue(now);
  const shown = ownChoices(later.view) === ownChoices(now.view) ? later : now;
  return useMemo(() => {
    // What is pressed there in that moment takes nothing back of the choice before it.
    const onView = (chosen: View): void =>
      newest.current.onView(choiceOnto(newest.current.view, shown.view, chosen));
    return { ...shown, onView };
  }, [shown]);
}

function Lines({ arc, ...shared }: Below) {
  if (arc.length === 0) return <FailedLines arrival={shared.arrival} />;
  return (
    <Suspense fallback={<FigureSkeleton />}>
      <FallingAndRisingFigure long={arc} {...shared} />
    </Suspense>
  );
}

/** What stands for the chart where none of its lines could be fetched. */
function FailedLines({ arrival }: { readonly arrival: Arrival }) {
  const problem = arrival.problemOf('homicide-victims') ?? arrival.problemOf('homicide-cases');
  return (
    <Failed failure={problem ?? { kind: 'unreachable' }} onRetry={arrival.retry} className="min-h-[26rem]" />
  );
}
