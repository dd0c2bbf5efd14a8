import type { JudgedClaim } from '../../../../domain/claims/filter.ts';
import { NATION } from '../../../../domain/place/region.ts';
import type { Scene } from '../../../../domain/view/scene.ts';
import type { WallEvidence } from '../ports/wall-evidence.ts';

/** The claims that a region's wall speaks of: its own, or the nation's where it has none. */
function claimsOf(region: string, { claims }: WallEvidence): readonly JudgedClaim[] {
  const own = claims.filter((each) => each.claim.region === region);
  return own.length > 0 ? own : claims.filter((each) => each.claim.region === NATION);
}

/** The claim whose turn it is: newest first, then round again; nothing where none can be decided. */
export function claimFor({ view, turn }: Scene, evidence: WallEvidence): JudgedClaim | undefined {
  const claims = claimsOf(view.region, evidence);
  return claims[((turn % claims.length) + claims.length) % claims.length];
}
