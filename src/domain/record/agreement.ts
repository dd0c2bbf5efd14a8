import type { MethodId } from '../time/method.ts';

/** How the cells that two files hold of one register compare, over the young or the settled months. */
export interface SharedCells {
  readonly cells: number;
  /** Cells with the very same figure. */
  readonly same: number;
  /** The sum of the official file's figures. */
  readonly total: number;
  /** The sum of the differences, without their sign. */
  readonly difference: number;
}

/**
 * A republished file set against an official file of an earlier or the same cut, on the cells (indicator,
 * region, month) that both hold. What the two print differently is either a revision or a mistake in
 * copying: revisions are rare in months that were old at the official cut, and small in the young ones.
 */
export interface Agreement {
  /** The republished vintage. */
  readonly reprint: string;
  /** The newest official vintage of the same register that shares months with it. */
  readonly official: string;
  readonly method: MethodId;
  /** Months that were at least {@link SETTLED_AFTER} months old at the official cut. */
  readonly settled: SharedCells;
  /** The months after those. */
  readonly young: SharedCells;
}

/** Months after which a figure counts as settled. */
export const SETTLED_AFTER = 12;

/**
 * How far a faithful reprint may differ. The five official editions of 2024 among themselves: at least
 * 97.9 % of the settled cells are the same and they differ by at most 0.0017 %, homicide alone by state by up
 * to 0.0072 %; the young months of the nation differ by up to 0.04 % within ten months, and those of the young
 * RNID by about 0.6 % within five.
 */
const AGREEMENT_MARGINS = {
  /** Fewest shared cells on which anything is said. */
  fewestCells: 20,
  /** Least share of settled cells that are the same. */
  settledSame: 0.9,
  /** Greatest sum of differences over settled months, as a share of their total. */
  settledShare: 0.0005,
  /** The same over the young months. */
  youngShare: 0.01,
} as const;

function shareOf({ difference, total }: SharedCells): number {
  return total === 0 ? difference : difference / total;
}

/** Whether a reprint is shown to agree with the official file, so that its later cut may outrank that file. */
export function isShownToAgree({ settled, young }: Pick<Agreement, 'settled' | 'young'>): boolean {
  const margins = AGREEMENT_MARGINS;
  if (settled.cells + young.cells < margins.fewestCells) return false;
  const settledSame = settled.cells === 0 || settled.same / settled.cells >= margins.settledSame;
  return settledSame && shareOf(settled) <= margins.settledShare && shareOf(young) <= margins.youngShare;
}
