import { anotherFails, type JudgedClaim } from '../../../../domain/claims/filter.ts';
import { NATION } from '../../../../domain/place/region.ts';
import type { Scene } from '../../../../domain/view/scene.ts';
import type { WallEvidence } from '../ports/wall-evidence.ts';

/** Whether a statement and what was found of it are two figures that may stand side by side. */
export function hasFigures({ finding }: JudgedClaim): boolean {
  // A main figure that holds would deny the finding beside it.
  return finding.stated !== null && finding.found !== null && !anotherFails(finding);
}

/** The claims that a region's wall speaks of, its own or the nation's where it has none: those with figures first. */
function claimsOf(region: string, { claims }: WallEvidence): readonly JudgedClaim[] {
  const own = claims.filter((each) => each.claim.region === region);
  const found = own.length > 0 ? own : claims.filter((each) => each.claim.region === NATION);
  return found.toSorted((a, b) => Number(hasFigures(b)) - Number(hasFigures(a)));
}

/** The claim whose turn it is: those with figures first, each newest first, then round again; nothing where none can be decided. */
export function claimFor({ view, turn }: Scene, evidence: WallEvidence): JudgedClaim | undefined {
  const claims = claimsOf(view.region, evidence);
  return claims[((turn % claims.length) + claims.length) % claims.length];
}
