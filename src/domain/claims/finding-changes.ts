import type { CannotTell, Claim } from './claim.ts';
import { OUTCOMES, type FindingOutcome } from './part/part.ts';
import type { Finding } from './finding.ts';
import type { Window } from '../time/period.ts';

/** A claim whose finding is another than before: by an edition, or because the claim was added. */
export interface ChangedFinding {
  readonly claim: string;
  readonly before: FindingOutcome | null;
  readonly after: FindingOutcome;
  readonly reason: CannotTell | null;
}

type Judged = Pick<Finding, 'claim' | 'outcome' | 'reason'>;

/** The claims whose outcome (or reason for having none) changed between two sets of findings, new ones included, in the order of the newer. */
export function changedFindings(before: readonly Judged[], after: readonly Judged[]): ChangedFinding[] {
  const old = new Map(before.map((finding) => [finding.claim, finding]));
  return after.flatMap((finding) => {
    const was = old.get(finding.claim);
    if (was?.outcome === finding.outcome && was.reason === finding.reason) return [];
    return [
      { claim: finding.claim, before: was?.outcome ?? null, after: finding.outcome, reason: finding.reason },
    ];
  });
}

/** A claim that is in the table no more, with what was last found of it. */
export interface RemovedClaim {
  readonly claim: string;
  readonly before: FindingOutcome;
}

/**
 * The claims of the older set that the newer lacks: taking one out of the table changes what the list says of its speaker.
 * @example removedClaims([{ claim: 'A', outcome: 'holds' }, { claim: 'B', outcome: 'holds' }], [{ claim: 'B' }]) // [{ claim: 'A', before: 'holds' }]
 */
export function removedClaims(before: readonly Judged[], after: readonly Judged[]): RemovedClaim[] {
  const still = new Set(after.map(({ claim }) => claim));
  return before.flatMap(({ claim, outcome }) => (still.has(claim) ? [] : [{ claim, before: outcome }]));
}

/** How many findings there are of each outcome. */
export function countOutcomes(findings: readonly Pick<Finding, 'outcome'>[]): Record<FindingOutcome, number> {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<
    FindingOutcome,
    number
  >;
  for (const { outcome } of findings) counts[outcome] += 1;
  return counts;
}

/** One telling of a figure: a claim that printed a daily mean of a window, in order of telling. */
export interface Telling {
  readonly claim: string;
  readonly statedOn: string;
  readonly speaker: string;
  readonly window: Window;
  readonly value: number;
  /** A count of days or a preliminary one, not the month's. */
  readonly preliminary: boolean;
}

/** The timeline of one figure as it was stated: an indicator's daily mean in a region, by the day of the statement. */
export function tellingsOf(claims: readonly Claim[], indicator: string, region: string): Telling[] {
  return claims
    .flatMap((claim): Telling[] => {
      const { query, windowValue, statedOn } = claim;
      if (!query || !windowValue || !statedOn || query.measure !== 'per-day') return [];
      if (query.indicator !== indicator || claim.region !== region) return [];
      const preliminary = claim.missing === 'preliminary-count';
      return [
        {
          claim: claim.id,
          statedOn,
          speaker: claim.speaker,
          window: query.window,
          value: windowValue.value,
          preliminary,
        },
      ];
    })
    .toSorted((a, b) => a.statedOn.localeCompare(b.statedOn) || a.window.to.localeCompare(b.window.to));
}
