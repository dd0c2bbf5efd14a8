import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EditionCatalogue } from '../../../domain/edition.ts';
import { editionQuery } from '../../api/queries.ts';
import type { PageProps } from '../../ui/page.ts';
import { Failed } from '../../ui/states.tsx';
import { Cards } from './Cards.tsx';
import { chosenIndicator } from './chosen.ts';
import { scopeOf, seriesIn } from './evidence.ts';
import { fallingAndRising, linesChoice, type TopicSeries } from './falling-and-rising.ts';
import { FallingAndRisingFigure } from './FallingAndRisingFigure.tsx';
import { Opening } from './Opening.tsx';
import { CardsSkeleton, FigureSkeleton, OpeningSkeleton, OverviewGrid } from './skeleton.tsx';
import { LINE_TOPICS } from './topics.ts';
import { useEvidence, type Arrival } from './use-evidence.ts';

/** The first page: what fell, what rose, and how sure anyone can be. */
export function OverviewPage({ view, onView }: PageProps) {
  const { data: edition, error, refetch } = useQuery(editionQuery);
  if (edition) return <Overview edition={edition} view={view} onView={onView} />;
  if (error) {
    return <Failed failure={error.problem} onRetry={() => void refetch()} className="my-6 min-h-[60vh]" />;
  }
  return <OverviewGrid opening={<OpeningSkeleton />} figure={<FigureSkeleton />} cards={<CardsSkeleton />} />;
}

function Overview({ edition, view, onView }: PageProps & { readonly edition: EditionCatalogue }) {
  const arrival = useEvidence(view, edition);
  const { evidence } = arrival;
  const scope = useMemo(() => scopeOf(view, edition), [view, edition]);
  const topics = useMemo(
    () =>
      LINE_TOPICS.flatMap((topic): TopicSeries[] => {
        const id = chosenIndicator(topic, view, scope, evidence);
        const series = id && seriesIn(evidence, id, scope.region);
        return series ? [{ topic, series }] : [];
      }),
    [view, scope, evidence],
  );
  const lines = useMemo(
    () => fallingAndRising(topics, linesChoice(view, topics, scope), scope, evidence),
    [topics, view, scope, evidence],
  );
  const shared = { view, onView, scope, arrival };
  if (!arrival.settled) {
    return (
      <OverviewGrid opening={<OpeningSkeleton />} figure={<FigureSkeleton />} cards={<Cards {...shared} />} />
    );
  }
  return (
    <OverviewGrid
      opening={<Opening lines={lines} {...shared} />}
      figure={
        lines.lines.length > 0 ? (
          <FallingAndRisingFigure lines={lines} {...shared} />
        ) : (
          <FailedLines arrival={arrival} />
        )
      }
      cards={<Cards {...shared} />}
    />
  );
}

/** What stands for the chart where none of its lines could be fetched. */
function FailedLines({ arrival }: { readonly arrival: Arrival }) {
  const problem = arrival.problemOf('homicide-victims') ?? arrival.problemOf('homicide-cases');
  return (
    <Failed failure={problem ?? { kind: 'unreachable' }} onRetry={arrival.retry} className="min-h-[26rem]" />
  );
}
