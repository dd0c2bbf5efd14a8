import type { WallEvidence } from '../../../../src/web/features/wall/ports/wall-evidence.ts';
import { EVIDENCE } from '../overview/sample-evidence.ts';

/** What a wall shows where no table is kept by hand: the figures of the mock, and no statement beside them. */
export const FIGURES_ALONE = {
  ...EVIDENCE,
  claims: [],
  claimCounts: { holds: 0, 'other-size': 0, 'falls-short': 0, opposite: 0, 'cannot-tell': 0 },
  operations: [],
  concentration: null,
  ensu: [],
} satisfies WallEvidence;
