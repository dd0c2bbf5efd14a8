import { indicatorOf } from '../../../../domain/indicator/indicator.ts';
import type { Comparison } from '../../../../domain/judgement/comparison.ts';
import { changeFigures } from '../../../reading/verdict/change-figures.ts';
import { refusalText } from '../../../reading/verdict/refusal.ts';
import { VerdictMark } from '../../../reading/verdict/VerdictMark.tsx';
import { leftOutNote } from '../../../reading/verdict/window-notes.ts';
import { useFormats } from '../../../ui/format/formats.ts';
import { useWords } from '../../../words/words.ts';
import { TopicCell } from './TopicCell.tsx';
import type { ArcAnswer } from '../../../reading/answer/three-answers.ts';
import { BigFigure } from './BigFigure.tsx';

/** A topic's last whole year against 2018, and under it against 2015. */
export function ArcCell({ answer }: { readonly answer: ArcAnswer }) {
  const words = useWords();
  const overview = useWords('overview');
  const formats = useFormats();
  const { topic, series, comparison, since2015 } = answer;
  const indicator = indicatorOf(series.indicator);
  const figures = changeFigures(comparison, formats);
  const { change } = figures;
  const ratio = comparison.verdict === 'not-comparable' ? null : comparison.change.ratio;
  return (
    <TopicCell
      column="arc"
      topic={topic}
      counted={overview.counted[indicator.id] ?? words.judgement.units[indicator.unit]}
      figure={
        ratio === null || change === '' ? (
          <span className="text-sm font-semibold">{words.judgement.cannotTell}</span>
        ) : (
          <BigFigure value={ratio - 1}>{change}</BigFigure>
        )
      }
      aside={figures.interval && `(${figures.interval})`}
      mark={<VerdictMark verdict={comparison.verdict} better={indicator.better} />}
      note={
        <>
          {comparison.verdict === 'not-comparable' && `${refusalText(comparison, words)} `}
          <Since2015 comparison={since2015} />
          {leftOutNote(comparison, words, formats) && ` ${leftOutNote(comparison, words, formats)}`}
        </>
      }
    />
  );
}

function Since2015({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords();
  const overview = useWords('overview');
  const formats = useFormats();
  const { change, interval } = changeFigures(comparison, formats);
  const said =
    change === ''
      ? words.judgement.verdicts[comparison.verdict].toLowerCase()
      : `${words.judgement.verdicts[comparison.verdict].toLowerCase()} ${change}${interval && ` (${interval})`}`;
  return overview.answers.since(formats.window(comparison.base), said);
}
