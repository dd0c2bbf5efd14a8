import { indicatorOf } from '../../../../domain/indicator/indicator.ts';
import type { PresentJudgement } from '../../../../domain/judgement/present.ts';
import { LineageButton } from '../../../reading/origin/lineage.tsx';
import { presentShort } from '../../../reading/present/present-text.ts';
import { PresentMark } from '../../../reading/present/SeasonalMark.tsx';
import { VerdictMark } from '../../../reading/verdict/VerdictMark.tsx';
import type { Formats } from '../../../ui/format/format.ts';
import { useFormats } from '../../../ui/format/formats.ts';
import type { WordsOf } from '../../../words/languages.ts';
import { useWords } from '../../../words/words.ts';
import { TopicCell } from './TopicCell.tsx';
import type { NowAnswer } from '../../../reading/answer/three-answers.ts';
import { BigFigure } from './BigFigure.tsx';

/** A verdict in the words of every other cell; that the season is taken off stands in the note. */
function NowMark({ present: { indicator, judgement } }: NowAnswer) {
  const { better } = indicatorOf(indicator);
  const { verdict } = judgement.comparison;
  return verdict === 'not-comparable' ? (
    <PresentMark judgement={judgement} better={better} />
  ) : (
    <VerdictMark verdict={verdict} better={better} />
  );
}

/** The months that are set against each other: jun–ago 2026, frente a ene–mar 2026. */
function monthsOf(judgement: PresentJudgement, overview: WordsOf<'overview'>, formats: Formats): string {
  if (judgement.kind === 'year-before') return `${formats.shortWindow(judgement.comparison.window)}: `;
  const { comparison } = judgement;
  if (comparison.verdict === 'not-comparable') return '';
  const { side, base } = comparison;
  return `${overview.answers.against(formats.shortWindow(side.window), formats.shortWindow(base.window))}: `;
}

/** The newest month of a register: its count, a day's mean, and where it goes within its own method. */
export function NowCell({ answer }: { readonly answer: NowAnswer }) {
  const words = useWords();
  const overview = useWords('overview');
  const own = useWords('present-and-across');
  const formats = useFormats();
  const { topic, present } = answer;
  const { indicator: id, region, newest, judgement } = present;
  const indicator = indicatorOf(id);
  const isFilling = newest.provisional && indicator.provisionalMonths > 1;
  const months = { from: newest.month, to: newest.month };
  return (
    <TopicCell
      column="now"
      topic={topic}
      counted={`${overview.counted[id] ?? words.judgement.units[indicator.unit]}, ${formats.month(newest.month)}`}
      figure={
        <LineageButton indicator={id} region={region} window={months}>
          <BigFigure value={newest.total}>{formats.count(newest.total)}</BigFigure>
        </LineageButton>
      }
      aside={
        <>
          {overview.answers.perDay(formats.rate(newest.perDay))}
          {isFilling && <span className="text-ink">, {overview.answers.incomplete}</span>}
        </>
      }
      mark={<NowMark {...answer} />}
      note={`${monthsOf(judgement, overview, formats)}${presentShort(judgement, { words, own, formats })}`}
    />
  );
}
