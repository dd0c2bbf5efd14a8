import type { ReactNode } from 'react';
import { Loading } from '../../ui/states.tsx';

interface OverviewGridProps {
  readonly opening: ReactNode;
  readonly answers: ReactNode;
  readonly figure: ReactNode;
  readonly cards: ReactNode;
}

/** The page's parts in the order of the eye: sentence, answers, picture, cards; answers beside picture from a laptop on. */
export function OverviewGrid({ opening, answers, figure, cards }: OverviewGridProps) {
  return (
    <div className="grid gap-x-8 gap-y-3 py-3 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
      <div className="lg:col-span-2">{opening}</div>
      <div className="min-w-0">{answers}</div>
      <div className="min-w-0">{figure}</div>
      <div className="min-w-0 lg:col-span-2">{cards}</div>
    </div>
  );
}

/** The usual height of the sentence, kept before and after it has come. */
export const OPENING_HEIGHT = 'min-h-[15.35rem] sm:min-h-[8.5rem] lg:min-h-[5.25rem]';

/** The sentence on its way. */
export function OpeningSkeleton() {
  return <Loading className={OPENING_HEIGHT} />;
}

/** The usual height of the three answers, kept before and after they have come. */
export const ANSWERS_HEIGHT = 'min-h-[92.9rem] md:min-h-[35.7rem]';

/** The answers on their way, with the line and the foot under them. */
export function AnswersSkeleton() {
  return (
    <div>
      <Loading className={ANSWERS_HEIGHT} />
      <div className="h-20" />
    </div>
  );
}

/** The usual height of the chart with its title and foot, kept before and after it has come. */
export const FIGURE_HEIGHT = 'min-h-[46.9rem] sm:min-h-[42.75rem]';

/** The chart on its way. */
export function FigureSkeleton() {
  return <Loading className={FIGURE_HEIGHT} />;
}

/** The cards' grid, shared with the skeleton so that nothing moves when figures arrive. */
export const CARDS_GRID = 'grid grid-cols-1 gap-x-5 gap-y-2.5 sm:grid-cols-2 lg:grid-cols-3';

/** A card on its way, at its usual height. */
export function CardSkeleton() {
  return <Loading className="min-h-[9.5rem]" />;
}

/** One place for each of the `CARD_TOPICS`; their table is not needed before the cards are. */
const PLACES = [1, 2, 3, 4, 5, 6];

/** All cards on their way. */
function CardsSkeleton() {
  return (
    <div className={CARDS_GRID}>
      {PLACES.map((place) => (
        <CardSkeleton key={place} />
      ))}
    </div>
  );
}

/** The whole page on its way; it stands there before the page's own code has come. */
export function OverviewSkeleton() {
  return (
    <OverviewGrid
      opening={<OpeningSkeleton />}
      answers={<AnswersSkeleton />}
      figure={<FigureSkeleton />}
      cards={<CardsSkeleton />}
    />
  );
}
