import type { JudgedClaim } from '../../../domain/claims/filter.ts';
import { CLAIM_COLUMNS, claimRow } from '../../../domain/claims/curated-rows.ts';
import { csvText } from '../../ui/figure/download.ts';

/** The claims on screen as a file, with the edition that judged them. */
export function claimsCsv(claims: readonly JudgedClaim[], edition: string): string {
  return csvText([CLAIM_COLUMNS, ...claims.map((each) => claimRow(each, edition))]);
}
