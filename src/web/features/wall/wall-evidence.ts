import type { Snapshot } from '../../api/snapshot.ts';
import type { Evidence } from '../../api/use-evidence.ts';

/** What scenes are made of: the figures of one edition, and what was said and announced. */
export type WallEvidence = Evidence & Pick<Snapshot, 'claims' | 'claimCounts' | 'operations'>;

/** A snapshot as scenes read it. */
export function evidenceOf({ cubes, ...rest }: Snapshot): WallEvidence {
  return { ...rest, cubes: new Map(cubes.map((cube) => [cube.indicator, cube])) };
}
