import type { JudgedClaim } from '../../../domain/claims/filter.ts';
import { CLAIM_COLUMNS, claimRow } from '../../../domain/claims/curated-rows.ts';
import type { Table } from '../../../domain/table.ts';

/** The claims on screen as a table, with the edition that judged them. */
export function claimsTable(claims: readonly JudgedClaim[], edition: string): Table {
  return { columns: CLAIM_COLUMNS, rows: claims.map((each) => claimRow(each, edition)) };
}
