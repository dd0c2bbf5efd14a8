import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Scope } from '../evidence/scope.ts';
import { useWithoutTexts } from './without-text.ts';

interface WithoutClausesProps {
  readonly indicators: readonly IndicatorId[];
  readonly scope: Scope;
  readonly evidence: Evidence;
}

/** What the others did without the state that moved most, to follow the sentence that opens a page. */
export function WithoutClauses({ indicators, scope, evidence }: WithoutClausesProps) {
  return useWithoutTexts(indicators, scope, evidence).map((text) => ` ${text}`);
}
