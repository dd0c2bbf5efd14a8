import type { Snapshot } from '../../../api/snapshot.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';

/** What scenes are made of: the figures of one edition, and what was said and announced. */
export type WallEvidence = Evidence &
  Pick<Snapshot, 'claims' | 'claimCounts' | 'operations' | 'concentration' | 'ensu'>;

/** A snapshot as scenes read it. */
export function evidenceOf({ cubes, ...rest }: Snapshot): WallEvidence {
  return { ...rest, cubes: new Map(cubes.map((cube) => [cube.indicator, cube])) };
}

/**
 * The same figures in tables of a scene's own. What is read and measured is kept for as long as its table is
 * (series, dispersion, population): a wall that shows every state in turn would gather it all.
 */
export function evidenceApart(evidence: WallEvidence): WallEvidence {
  const cubes = new Map([...evidence.cubes].map(([id, cube]) => [id, { ...cube }]));
  return { ...evidence, cubes, population: { ...evidence.population } };
}
