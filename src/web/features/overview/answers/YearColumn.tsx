import { indicatorOf } from '../../../../domain/indicator/indicator.ts';
import type { View } from '../../../../domain/view/view.ts';
import { AcrossMark } from '../../../reading/across/AcrossMark.tsx';
import { acrossShort } from '../../../reading/across/across-text.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { figureIn } from '../../../reading/figures/figure.ts';
import { LineageButton } from '../../../reading/origin/lineage.tsx';
import { changeAlone, changeFigures } from '../../../reading/verdict/change-figures.ts';
import { gapText, refusalText } from '../../../reading/verdict/refusal.ts';
import { unclearText } from '../../../reading/verdict/unclear-text.ts';
import { VerdictMark } from '../../../reading/verdict/VerdictMark.tsx';
import { windowNotes } from '../../../reading/verdict/window-notes.ts';
import { useFormats } from '../../../ui/format/formats.ts';
import { useWords } from '../../../words/words.ts';
import type { YearAnswer } from '../../../reading/answer/three-answers.ts';
import { TopicCell } from './TopicCell.tsx';
import { BigFigure } from './BigFigure.tsx';

interface YearCellProps {
  readonly answer: YearAnswer;
  readonly view: View;
  readonly evidence: Evidence;
}

/** A topic over the chosen period: its figure, its change, and the change that could have been detected where none is clear. */
export function YearCell({ answer, view, evidence }: YearCellProps) {
  const words = useWords();
  const overview = useWords('overview');
  const { topic, series, comparison } = answer;
  const indicator = indicatorOf(series.indicator);
  const suffix = words.judgement.measureSuffixes[view.measure];
  return (
    <TopicCell
      column="year"
      topic={topic}
      counted={`${overview.counted[indicator.id] ?? words.judgement.units[indicator.unit]} ${suffix}`}
      figure={<YearFigure answer={answer} view={view} evidence={evidence} />}
      mark={
        comparison.verdict === 'not-comparable' ? (
          <Unjudged answer={answer} />
        ) : (
          <VerdictMark verdict={comparison.verdict} better={indicator.better} />
        )
      }
      note={<YearNote answer={answer} view={view} evidence={evidence} />}
    />
  );
}

function YearFigure({ answer, view, evidence }: YearCellProps) {
  const words = useWords();
  const formats = useFormats();
  const { series, comparison } = answer;
  const figure = figureIn(series, comparison.window, view.measure, evidence);
  if ('gap' in figure || figure.value === null) {
    return <span className="text-sm font-semibold">{words.judgement.cannotTell}</span>;
  }
  const shown = <BigFigure value={figure.value}>{formats.measured(figure.value, view.measure)}</BigFigure>;
  // A published whole year has no months whose origin could be opened.
  if (series.cadence === 'year') return shown;
  return (
    <LineageButton indicator={series.indicator} region={series.region} window={comparison.window}>
      {shown}
    </LineageButton>
  );
}

/** Across the change of method no verdict is given: two readings with a mark of their own, where there are two. */
function Unjudged({ answer: { series, comparison, across } }: Pick<YearCellProps, 'answer'>) {
  if (across) return <AcrossMark across={across} />;
  return <VerdictMark verdict={comparison.verdict} better={indicatorOf(series.indicator).better} />;
}

function YearNote({ answer, view, evidence }: YearCellProps) {
  const words = useWords();
  const own = useWords('present-and-across');
  const formats = useFormats();
  const { series, comparison, across } = answer;
  if (across) return acrossShort(across, { words, own, formats });
  if (comparison.verdict === 'not-comparable') {
    const figure = figureIn(series, comparison.window, view.measure, evidence);
    return 'gap' in figure
      ? gapText(figure.gap, figure.months, words, formats)
      : refusalText(comparison, words);
  }
  const change =
    comparison.verdict === 'no-clear-change'
      ? unclearText(comparison, words, formats)
      : changeAlone(changeFigures(comparison, formats));
  return [change || words.judgement.noCeiling, windowNotes(comparison, words, formats)]
    .filter(Boolean)
    .join('. ');
}
