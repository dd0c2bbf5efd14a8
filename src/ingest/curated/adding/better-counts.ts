import { betterCount, otherCounts, type BetterCount } from '../../../domain/claims/counting/reproduction.ts';
import type { Claim } from '../../../domain/claims/claim.ts';
import { servingEdition } from '../../../edition/manifest.ts';
import { registerFrom } from '../edition.ts';

/** The claims whose printed numbers come out of another count than their own; none without an edition. */
export async function betterCounts(data: string, claims: readonly Claim[]): Promise<BetterCount[]> {
  const edition = await servingEdition(data);
  if (edition === undefined) return [];
  const asked = claims.flatMap((claim) =>
    claim.query
      ? [claim, ...otherCounts(claim.query).map((query) => ({ ...claim, missing: null, query }))]
      : [],
  );
  const register = await registerFrom(data, edition, asked, []);
  return claims.flatMap((claim) => betterCount(register, claim) ?? []);
}
