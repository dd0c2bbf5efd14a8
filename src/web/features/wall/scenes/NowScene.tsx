import { useMemo } from 'react';
import { indicatorOf } from '../../../../domain/indicator/indicator.ts';
import type { Comparison } from '../../../../domain/judgement/comparison.ts';
import type { Present } from '../../../../domain/judgement/present.ts';
import { answersIn, arcsIn, type ThreeAnswers } from '../../../reading/answer/three-answers.ts';
import { headlinesIn } from '../../../reading/evidence/headlines.ts';
import { scopeOf } from '../../../reading/evidence/scope.ts';
import { topicColour } from '../../../reading/evidence/topics.ts';
import { presentShort } from '../../../reading/present/present-text.ts';
import { changeFigures } from '../../../reading/verdict/change-figures.ts';
import { refusalText } from '../../../reading/verdict/refusal.ts';
import { unclearShort } from '../../../reading/verdict/unclear-text.ts';
import type { HeadlineTopic } from '../../../../domain/view/windows.ts';
import type { WallNow } from '../../../words/es/wall.ts';
import {
  baseOpening,
  monthsText,
  regionTitle,
  registersTo,
  sourceParts,
  type WallSpeech,
} from '../reading/speech.ts';
import { SceneFrame } from './parts/SceneFrame.tsx';
import type { SceneProps } from './parts/scene-props.ts';
import { VerdictText } from './parts/TopicPanel.tsx';
import { BesideEachOther } from './parts/BesideEachOther.tsx';

/** The change of a comparison as it stands alone, or why there is none. */
function sizeText(comparison: Comparison, { words, formats }: WallSpeech): string {
  const { change } = changeFigures(comparison, formats);
  if (comparison.verdict === 'not-comparable') return refusalText(comparison, words);
  return comparison.verdict === 'no-clear-change' ? unclearShort(comparison, words, formats) : change;
}

interface ThenProps {
  readonly comparison: Comparison;
  readonly when: string;
  readonly speech: WallSpeech;
}

/** One of the answers that reach back, in a line: 2025, frente a 2024: baja −20%. */
function Then({ comparison, when, speech }: ThenProps) {
  const verdict = speech.words.judgement.verdicts[comparison.verdict];
  return (
    <p className="wall-small">
      {when}: <b>{verdict}</b> <span className="figures">{sizeText(comparison, speech)}</span>
    </p>
  );
}

interface PanelProps {
  readonly topic: HeadlineTopic;
  readonly answers: ThreeAnswers;
  readonly speech: WallSpeech;
}

function NewestFigure({ present, speech }: { readonly present: Present; readonly speech: WallSpeech }) {
  const { own, words, formats, seam } = speech;
  const { indicator, newest, judgement } = present;
  const { unit, better } = indicatorOf(indicator);
  return (
    <>
      <div className="wall-count">
        <p className="wall-figure figures">{formats.count(newest.total)}</p>
        <p className="wall-small">
          {words.judgement.units[unit]}, {formats.month(newest.month)}{' '}
          <span className="whitespace-nowrap">({own.perDay(formats.rate(newest.perDay))})</span>
        </p>
      </div>
      <div className="wall-change">
        <VerdictText comparison={judgement.comparison} change="" better={better} speech={speech} />
        <p className="wall-small">{presentShort(judgement, { words, own: seam, formats })}</p>
      </div>
    </>
  );
}

/** One topic by the three answers: its newest month, the last comparable year, and since 2018. */
function NowPanel({ topic, answers, speech }: PanelProps) {
  const { own } = speech;
  const now = answers.now.find((each) => each.topic === topic);
  const year = answers.year.find((each) => each.topic === topic);
  const arc = answers.arc.find((each) => each.topic === topic);
  return (
    <section className="wall-panel" style={{ borderColor: topicColour(topic) }}>
      <h2 className="wall-topic">{own.topics[topic]}</h2>
      {now && <NewestFigure present={now.present} speech={speech} />}
      <div className="wall-then">
        {year && (
          <Then comparison={year.comparison} when={monthsText(year.comparison, speech)} speech={speech} />
        )}
        {arc && (
          <Then comparison={arc.comparison} when={baseOpening(arc.comparison, speech)} speech={speech} />
        )}
      </div>
    </section>
  );
}

/** What the sentence takes of each topic: where it goes now, if its register reaches the month, and how far it has come. */
function sentenceTopics({ now, arc }: ThreeAnswers, { formats }: WallSpeech): WallNow[] {
  const month = now[0]?.present.newest.month;
  return now.map(({ topic, present }) => {
    const long = arc.find((each) => each.topic === topic)?.comparison;
    const isClear = long?.verdict === 'falling' || long?.verdict === 'rising';
    return {
      topic,
      verdict: present.newest.month === month ? present.judgement.comparison.verdict : null,
      arc: isClear ? changeFigures(long, formats).change : '',
    };
  });
}

/** The front page on a wall: the newest month of each register, the last comparable year, and the long arc. */
export function NowScene({ scene, evidence, stage, speech, today }: SceneProps) {
  const { view } = scene;
  const answers = useMemo(() => {
    const year = { ...view, period: 'last-year', base: 'matching' } as const;
    const headlines = headlinesIn(year, scopeOf(year, evidence.edition), evidence);
    return answersIn(year, headlines, arcsIn(view, evidence), evidence);
  }, [view, evidence]);
  const { own, formats } = speech;
  const [lead] = answers.now;
  const [arc] = answers.arc;
  const series = answers.year.map((each) => each.series);
  const months = answers.year[0]?.comparison;
  const presents = answers.now.map(({ present }) => present);
  const [, republished = ''] = months ? sourceParts(series, months, evidence, speech) : [];
  return (
    <SceneFrame
      stage={stage}
      place={regionTitle(view.region, speech)}
      time={own.nowHead}
      sentence={own.now(
        lead ? formats.month(lead.present.newest.month) : '',
        arc ? formats.window(arc.comparison.base) : '',
        sentenceTopics(answers, speech),
      )}
      note={[...registersTo(presents, today, evidence, speech), republished]}
    >
      <BesideEachOther className="wall-panels" content={answers}>
        {answers.now.map(({ topic }) => (
          <NowPanel key={topic} topic={topic} answers={answers} speech={speech} />
        ))}
      </BesideEachOther>
    </SceneFrame>
  );
}
