import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import type { Comparison } from '../../../domain/judgement/comparison.ts';
import { AcrossMark } from '../across/AcrossMark.tsx';
import type { Evidence } from '../evidence/evidence.ts';
import { PresentMark, SeasonalMark } from '../present/SeasonalMark.tsx';
import { ChangeCell } from '../verdict/ChangeCell.tsx';
import { VerdictMark } from '../verdict/VerdictMark.tsx';
import { answerOf, type Answer } from './answer.ts';
import { answerShort, useAnswerSpeech } from './answer-text.ts';

interface AnswerProps {
  readonly comparison: Comparison;
  readonly evidence: Evidence;
}

type Instead = Exclude<Answer, { readonly comparison: Comparison }>;

function InsteadMark({ answer, comparison }: { readonly answer: Instead; readonly comparison: Comparison }) {
  const { better } = indicatorOf(comparison.indicator);
  if (answer.kind !== 'young') return <PresentMark judgement={answer.present.judgement} better={better} />;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-3 gap-y-1">
      {answer.season && <SeasonalMark comparison={answer.season} better={better} />}
      <AcrossMark across={answer.across} />
    </span>
  );
}

/** The verdict of a comparison, or the marks of what can be said in its place. */
export function AnswerMark({ comparison, evidence }: AnswerProps) {
  const answer = answerOf(comparison, evidence);
  if (answer.kind !== 'verdict' && answer.kind !== 'none') {
    return <InsteadMark answer={answer} comparison={comparison} />;
  }
  return <VerdictMark verdict={comparison.verdict} better={indicatorOf(comparison.indicator).better} />;
}

function InsteadCell({ answer }: { readonly answer: Answer }) {
  const speech = useAnswerSpeech();
  return (
    <span className="block text-xs whitespace-normal text-soft md:min-w-44">
      {answerShort(answer, speech)}
    </span>
  );
}

/** A change in a table, or what can be said in its place. */
export function AnswerCell({ comparison, evidence }: AnswerProps) {
  const answer = answerOf(comparison, evidence);
  if (answer.kind !== 'verdict' && answer.kind !== 'none') return <InsteadCell answer={answer} />;
  return <ChangeCell comparison={comparison} />;
}
