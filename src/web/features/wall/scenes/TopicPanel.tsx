import type { Month } from '../../../../domain/time/period.ts';
import type { TopicFigure } from '../reading/pictures.ts';
import { reachText, type WallSpeech } from '../reading/speech.ts';
import { windowNotes } from '../../../reading/verdict/window-notes.ts';
import { useFit } from './use-fit.ts';
import { VerdictText } from './VerdictText.tsx';
import type { ReactNode } from 'react';
import { topicColour } from '../../../reading/evidence/topics.ts';
import { changeFigures } from '../../../reading/verdict/change-figures.ts';
import { refusalText } from '../../../reading/verdict/refusal.ts';

interface TopicPanelProps {
  readonly figure: TopicFigure;
  readonly speech: WallSpeech;
  /** The present month, against which the age of the data is told. */
  readonly today: Month;
  readonly children?: ReactNode;
}

function FigureText({ figure: { figure, measure, indicator }, speech }: TopicPanelProps) {
  const { own, words, formats } = speech;
  if ('gap' in figure || figure.value === null) {
    return (
      <>
        <p className="wall-figure wall-none">{own.noFigure}</p>
        <p className="wall-small">{'gap' in figure ? words.judgement.gaps[figure.gap] : ''}</p>
      </>
    );
  }
  return (
    <>
      <p className="wall-figure figures">{formats.measured(figure.value, measure)}</p>
      <p className="wall-small">{words.judgement.measured(indicator.unit, measure)}</p>
    </>
  );
}

/** One topic on a wall: its figure, what became of it, how sure that is, and how far the data go. */
export function TopicPanel(props: TopicPanelProps) {
  const { figure, speech, today, children } = props;
  const { comparison, indicator, topic, reach } = figure;
  const { own, words, formats } = speech;
  const ref = useFit<HTMLElement>(figure);
  const judged = comparison.verdict === 'not-comparable' ? undefined : comparison;
  const { interval } = changeFigures(comparison, formats);
  const leftOut = windowNotes(comparison, words, formats);
  return (
    <section ref={ref} className="wall-panel" style={{ borderColor: topicColour(topic) }}>
      <h2 className="wall-topic">{own.topics[topic]}</h2>
      <div className="wall-count">
        <FigureText {...props} />
      </div>
      <div className="wall-change">
        <VerdictText comparison={comparison} better={indicator.better} speech={speech} />
        <p className="wall-small">
          {interval ? own.interval(interval) : refusalText(comparison, words) || words.judgement.noCeiling}
        </p>
      </div>
      {children}
      <p className="wall-through">
        {reachText(reach, today, speech)}
        {leftOut && `. ${leftOut}`}
        {judged?.provisional && `; ${own.provisionalNote}`}
        {judged?.fragile && `; ${own.fragileNote}`}
      </p>
    </section>
  );
}
