import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import { useFollowing } from '../../ui/hooks/use-stable.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Scope } from '../evidence/scope.ts';
import { useWithoutTexts } from './without-text.ts';

interface WithoutClausesProps {
  readonly indicators: readonly IndicatorId[];
  readonly scope: Scope;
  readonly evidence: Evidence;
}

/**
 * What the others did without the state that moved most, to follow the sentence that opens a page; a moment after it,
 * as every state is weighed for it.
 */
export function WithoutClauses(props: WithoutClausesProps) {
  const { indicators, scope, evidence } = useFollowing(props);
  return useWithoutTexts(indicators, scope, evidence).map((text) => ` ${text}`);
}
