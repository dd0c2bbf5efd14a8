import { Suspense, useMemo } from 'react';
import { lazily } from '../../../ui/lazily.ts';
import type { View } from '../../../../domain/view/view.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { originOver } from '../../../reading/origin/origin.ts';
import { OriginText } from '../../../reading/origin/OriginText.tsx';
import type { Scope } from '../../../reading/evidence/scope.ts';
import { FigureFoot } from '../../../ui/figure/Figure.tsx';
import { withWords } from '../../../words/shelf.ts';
import type { ThreeAnswers } from '../../../reading/answer/three-answers.ts';
import { AnswersTable } from './AnswersTable.tsx';

/** What moved the totals is computed once the answers stand; its line is kept. */
const WithoutClauses = lazily(() =>
  withWords(
    ['contributions', 'reading'],
    async () => (await import('../../../reading/contributions/WithoutClauses.tsx')).WithoutClauses,
  ),
);

interface AnswersSectionProps {
  readonly answers: ThreeAnswers;
  readonly view: View;
  readonly scope: Scope;
  readonly evidence: Evidence;
}

/** The three answers with their foot: what a single state did to them, where they come from, of which edition. */
export function AnswersSection(props: AnswersSectionProps) {
  const { answers, scope, evidence } = props;
  const origin = useMemo(
    () =>
      originOver(
        [...answers.year, ...answers.arc].map(({ series }) => series),
        scope,
        evidence.edition,
      ),
    [answers, scope, evidence.edition],
  );
  return (
    <figure id="answers" className="scroll-mt-24">
      <AnswersTable {...props} />
      <p className="min-h-[2.7em] text-xs leading-snug">
        <Suspense fallback={null}>
          <WithoutClauses
            indicators={answers.arc.map(({ series }) => series.indicator)}
            scope={scope}
            evidence={evidence}
          />
        </Suspense>
      </p>
      <FigureFoot source={<OriginText origin={origin} />} edition={evidence.edition.id} />
    </figure>
  );
}
