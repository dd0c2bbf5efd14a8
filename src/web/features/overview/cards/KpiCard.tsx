import { Suspense, useId } from 'react';
import { lazily } from '../../../ui/lazily.ts';
import { Sparkline } from '../../../charts/small/Sparkline.tsx';
import { classes } from '../../../ui/class-names.ts';
import { useFormats } from '../../../ui/format/formats.ts';
import { LineageButton } from '../../../reading/origin/lineage.tsx';
import { VerdictMark } from '../../../reading/verdict/VerdictMark.tsx';
import { useWords } from '../../../words/words.ts';
import { CountSwitch } from './CountSwitch.tsx';
import { topicColour } from '../../../reading/evidence/topics.ts';
import { unclearText } from '../../../reading/verdict/unclear-text.ts';
import { changeAlone, changeFigures } from '../../../reading/verdict/change-figures.ts';
import { gapText, refusalText } from '../../../reading/verdict/refusal.ts';
import { CardFoot } from './CardFoot.tsx';
import { RelatedViews } from './RelatedViews.tsx';
import { withWords } from '../../../words/shelf.ts';
import type { CardModel, KpiCardProps } from './card.ts';

/** The actions wait behind the figures; their place is kept. */
const CardActions = lazily(() =>
  withWords(['arithmetic', 'reading'], async () => (await import('./CardActions.tsx')).CardActions),
);

/** What goes unreported comes after the figures; its line is kept. */
const UnreportedNote = lazily(() =>
  withWords(['unreported'], async () => (await import('./UnreportedNote.tsx')).UnreportedNote),
);

const FIGURE_GRID = 'grid-cols-[auto_minmax(0,1fr)]';
const SILENT_GRID = 'grid-cols-2';

function isSilent({ figure }: CardModel): boolean {
  return 'gap' in figure || figure.value === null;
}

/** One topic: its number, its change with how sure it is, its line, and where it comes from. */
export function KpiCard(props: KpiCardProps) {
  const { card, view, onView } = props;
  const overview = useWords('overview');
  const heading = useId();
  return (
    <article
      id={card.topic}
      aria-labelledby={heading}
      className="flex min-h-[9.5rem] flex-col border-t-2 pt-1"
      style={{ borderTopColor: topicColour(card.topic) }}
    >
      <div className="flex items-start justify-between gap-2">
        <h3 id={heading} className="text-sm leading-tight font-semibold">
          {overview.topics[card.topic]}
        </h3>
        <div className="-mt-1 size-6 shrink-0">
          <Suspense fallback={null}>
            <CardActions {...props} />
          </Suspense>
        </div>
      </div>
      <div className={classes('grid items-end gap-3', isSilent(card) ? SILENT_GRID : FIGURE_GRID)}>
        <CardFigure {...props} />
        <Sparkline {...card.spark} />
      </div>
      <CountSwitch card={card} view={view} onView={onView} />
      <CardVerdict {...props} />
      <Unreported {...props} />
      <CardFoot card={card} />
    </article>
  );
}

/** Topics whose recorded count is a small part of what happened. */
const HARDLY_REPORTED: readonly CardModel['topic'][] = ['extortion', 'kidnapping'];

function Unreported({ card, scope }: KpiCardProps) {
  if (!HARDLY_REPORTED.includes(card.topic)) return null;
  return (
    <p className="figures mt-0.5 min-h-[1.35em] text-xs text-soft">
      <Suspense fallback={null}>
        <UnreportedNote region={scope.region} />
      </Suspense>
    </p>
  );
}

function CardFigure({ card, view, scope }: KpiCardProps) {
  const words = useWords();
  const formats = useFormats();
  const { figure } = card;
  if ('gap' in figure || figure.value === null) {
    return <p className="text-sm font-semibold">{words.judgement.cannotTell}</p>;
  }
  return (
    <p className="leading-none">
      <LineageButton indicator={card.indicator.id} region={scope.region} window={scope.window}>
        <data value={figure.value} className="font-serif text-2xl font-semibold">
          {formats.measured(figure.value, view.measure)}
        </data>
      </LineageButton>
    </p>
  );
}

function CardVerdict({ card, onView }: KpiCardProps) {
  const words = useWords();
  const formats = useFormats();
  const { comparison, figure } = card;
  if (comparison.verdict === 'not-comparable') {
    const why =
      'gap' in figure ? gapText(figure.gap, figure.months, words, formats) : refusalText(comparison, words);
    return (
      <div className="mt-1 text-xs">
        <VerdictMark verdict="not-comparable" better={card.indicator.better} />
        <p className="text-soft">
          {why} <RelatedViews card={card} onView={onView} />
        </p>
      </div>
    );
  }
  const figures = changeFigures(comparison, formats);
  return (
    <p className="figures mt-0.5 flex flex-wrap items-center gap-x-1.5 text-sm leading-tight">
      <VerdictMark verdict={comparison.verdict} better={card.indicator.better} />
      <span>
        {comparison.verdict === 'no-clear-change'
          ? unclearText(comparison, words, formats) || words.judgement.noCeiling
          : changeAlone(figures) || words.judgement.noCeiling}
      </span>
    </p>
  );
}
