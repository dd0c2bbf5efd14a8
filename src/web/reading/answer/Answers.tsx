import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import type { Comparison } from '../../../domain/judgement/comparison.ts';
import { indicatorTitle } from '../verdict/change-text.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { AnswerMark } from './AnswerMark.tsx';
import { answerOf } from './answer.ts';
import { answerText, useAnswerSpeech } from './answer-text.ts';

interface AnswersProps {
  /** What the page compares, in the order in which it is read. */
  readonly comparisons: readonly Comparison[];
  readonly evidence: Evidence;
}

/** Where months cannot be compared as asked: what can be said of each indicator all the same; else nothing. */
export function Answers({ comparisons, evidence }: AnswersProps) {
  const speech = useAnswerSpeech();
  const { words, own, language } = speech;
  const found = comparisons
    .map((comparison) => ({ comparison, answer: answerOf(comparison, evidence) }))
    .filter(({ answer }) => answer.kind !== 'verdict' && answer.kind !== 'none');
  if (found.length === 0) return null;
  return (
    <section aria-label={own.insteadTitle} className="@container mb-6 text-sm">
      <h2 className="font-semibold">{own.insteadTitle}</h2>
      <dl className="mt-1 grid grid-cols-1 gap-x-10 gap-y-3 @4xl:grid-cols-3">
        {found.map(({ comparison, answer }) => (
          <div key={comparison.indicator} className="min-w-0">
            <dt className="flex flex-wrap items-baseline gap-x-3 gap-y-1 font-semibold">
              {indicatorTitle(indicatorOf(comparison.indicator).id, language, words)}
              <AnswerMark comparison={comparison} evidence={evidence} />
            </dt>
            <dd className="figures mt-1 text-soft">{answerText(answer, speech)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
