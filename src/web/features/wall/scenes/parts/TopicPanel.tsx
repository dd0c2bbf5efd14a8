import type { Month } from '../../../../../domain/time/period.ts';
import type { TopicFigure } from '../../reading/pictures.ts';
import { doubtsOf } from '../../reading/doubts.ts';
import { reachText, type WallSpeech } from '../../reading/speech.ts';
import { leftOutNote } from '../../../../reading/verdict/window-notes.ts';
import { unclearText } from '../../../../reading/verdict/unclear-text.ts';
import type { ReactNode } from 'react';
import { topicColour } from '../../../../reading/evidence/topics.ts';
import { changeFigures } from '../../../../reading/verdict/change-figures.ts';
import { refusalText } from '../../../../reading/verdict/refusal.ts';
import { AcrossMark } from '../../../../reading/across/AcrossMark.tsx';
import { acrossChanges } from '../../../../reading/across/across-text.ts';
import type { Across } from '../../../../../domain/judgement/across.ts';
import { bearingOf } from '../../../../../domain/judgement/bearing.ts';
import type { Comparison } from '../../../../../domain/judgement/comparison.ts';
import type { Indicator } from '../../../../../domain/indicator/indicator.ts';
import { VerdictSign } from '../../../../ui/signs.tsx';

interface TopicPanelProps {
  readonly figure: TopicFigure;
  readonly speech: WallSpeech;
  /** The present month, against which the age of the data is shown. */
  readonly today: Month;
  readonly children?: ReactNode;
}

/** Why there is no figure; nothing where there is one. */
function gapText({ figure }: TopicFigure, { words }: WallSpeech): string {
  return 'gap' in figure ? words.judgement.gaps[figure.gap] : '';
}

function FigureText({ figure: found, speech }: TopicPanelProps) {
  const { own, words, formats } = speech;
  const { figure, measure, indicator } = found;
  if ('gap' in figure || figure.value === null) {
    return (
      <>
        <p className="wall-figure wall-none">{own.noFigure}</p>
        <p className="wall-small">{gapText(found, speech)}</p>
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

interface VerdictTextProps {
  readonly comparison: Pick<Comparison, 'verdict'>;
  /** The size of the change, where there is one to tell. */
  readonly change: string;
  readonly better: Indicator['better'];
  readonly speech: WallSpeech;
}

/**
 * A verdict shown by shape, word, size and colour at once: ▼ Baja −16% (mejora). Where the change is not clear
 * no size is shown: from afar it would be read as one.
 */
export function VerdictText({ comparison, change, better, speech }: VerdictTextProps) {
  const { judgement } = speech.words;
  const bearing = bearingOf(comparison.verdict, better);
  return (
    <p className={`wall-verdict wall-${bearing}`}>
      <VerdictSign verdict={comparison.verdict} />
      <span>{judgement.verdicts[comparison.verdict]}</span>
      {bearing !== 'unclear' && <span className="figures">{change}</span>}
      {(bearing === 'better' || bearing === 'worse') && (
        <span className="wall-bearing">{judgement.bearing[bearing]}</span>
      )}
    </p>
  );
}

/** Both printed counts and what two readings make of them: de 14,247 a 10,115: −29% o −18%. */
function acrossFigures({ readings }: Across, { own, seam, formats }: WallSpeech): string {
  if (!readings) return '';
  const { before, without } = readings;
  const counts = own.fromTo(formats.count(before.total), formats.count(without.after.total));
  return `${counts}: ${acrossChanges(readings, { own: seam, formats })}`;
}

/** One topic on a wall: its figure, what became of it, how sure that is, and how far the data go. */
export function TopicPanel(props: TopicPanelProps) {
  const { figure, speech, today, children } = props;
  const { comparison, indicator, topic, reach, across } = figure;
  const { own, words, formats } = speech;
  const judged = comparison.verdict === 'not-comparable' ? undefined : comparison;
  const { interval, percent, change } = changeFigures(comparison, formats);
  // A size that cannot be decided is said beside the verdict already.
  const unsized = percent ? '' : refusalText(comparison, words) || words.judgement.noCeiling;
  const sized = interval ? own.interval(interval) : unsized;
  // Said once, where the figure would stand.
  const beside = unclearText(comparison, words, formats) || (sized === gapText(figure, speech) ? '' : sized);
  const leftOut = leftOutNote(comparison, words, formats);
  return (
    <section className="wall-panel" style={{ borderColor: topicColour(topic) }}>
      <h2 className="wall-topic">{own.topics[topic]}</h2>
      <div className="wall-count">
        <FigureText {...props} />
      </div>
      <div className="wall-change">
        {across ? (
          <AcrossMark across={across} className="wall-across" />
        ) : (
          <VerdictText comparison={comparison} change={change} better={indicator.better} speech={speech} />
        )}
        <p className="wall-small">{across ? acrossFigures(across, speech) : beside}</p>
      </div>
      {children}
      <p className="wall-through">
        {reachText(reach, today, speech)}
        {leftOut && `. ${leftOut}`}
        {judged?.provisional && !leftOut && `; ${own.provisionalNote}`}
        {judged?.fragile && `; ${own.fragileNote}`}
        {doubtsOf([comparison], speech).map((doubt) => `; ${doubt}`)}
      </p>
    </section>
  );
}
