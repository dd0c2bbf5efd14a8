import type { Claim } from '../../../domain/claims/claim.ts';
import type { Decimals } from '../../ui/format/decimals.ts';

interface Speech {
  readonly decimals: Decimals;
}

/** A change in per cent with its sign, as many decimals as were printed, one at least. */
export function changeFigure(value: number, claim: Claim, { decimals }: Speech): string {
  return `${decimals(value, Math.max(claim.size?.decimals ?? 1, 1), true)}%`;
}

/** A change in per cent as it was stated, with the decimals that were printed. */
export function statedChangeFigure(value: number, claim: Claim, { decimals }: Speech): string {
  return `${decimals(value, claim.size?.decimals ?? 0, true)}%`;
}
