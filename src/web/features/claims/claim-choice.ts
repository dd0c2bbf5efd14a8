import {
  CLAIM_TOPICS,
  SPEAKER_KINDS,
  type ClaimTopic,
  type SpeakerKind,
} from '../../../domain/claims/claim.ts';
import { OUTCOMES, type FindingOutcome } from '../../../domain/claims/part/part.ts';
import { filterClaims, type ClaimFilter, type JudgedClaim } from '../../../domain/claims/filter.ts';
import { countOutcomes } from '../../../domain/claims/finding-changes.ts';
import { INDICATOR_IDS } from '../../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import { isMonth } from '../../../domain/time/period.ts';
import { NATION, findState } from '../../../domain/place/region.ts';

/** The names of the filters in the address. */
export const CLAIM_PARAMETERS = ['by', 'about', 'counts', 'where', 'since', 'until', 'finding'] as const;
export type ClaimParameter = (typeof CLAIM_PARAMETERS)[number];

function oneOf<T extends string>(options: readonly T[], text: string | null): T | undefined {
  return options.find((each) => each === text);
}

function regionIn(text: string | null): string | undefined {
  return text !== null && (text === NATION || findState(text)) ? text : undefined;
}

function monthIn(text: string | null): string | undefined {
  return text !== null && isMonth(text) ? text : undefined;
}

/** The filter that an address names; what it names wrongly is no filter. */
export function readClaimFilter(search: string): ClaimFilter {
  const query = new URLSearchParams(search);
  return {
    speakerKind: oneOf<SpeakerKind>(SPEAKER_KINDS, query.get('by')),
    topic: oneOf<ClaimTopic>(CLAIM_TOPICS, query.get('about')),
    indicator: oneOf<IndicatorId>(INDICATOR_IDS, query.get('counts')),
    region: regionIn(query.get('where')),
    from: monthIn(query.get('since')),
    to: monthIn(query.get('until')),
    outcome: oneOf<FindingOutcome>(OUTCOMES, query.get('finding')),
  };
}

/** Whether anything is filtered at all. */
export function isFiltered(filter: ClaimFilter): boolean {
  return Object.values(filter).some((each) => each !== undefined);
}

/** The claims of a filter, and the counts of every finding before the finding itself is filtered. */
export function chooseClaims(
  claims: readonly JudgedClaim[],
  filter: ClaimFilter,
): { readonly matching: readonly JudgedClaim[]; readonly counts: Readonly<Record<FindingOutcome, number>> } {
  const beforeFinding = filterClaims(claims, { ...filter, outcome: undefined });
  const counts = countOutcomes(beforeFinding.map((each) => each.finding));
  return { matching: filterClaims(claims, filter), counts };
}

/** Why findings cannot be decided, the commonest reason first. */
export function undecidedReasons(claims: readonly JudgedClaim[]) {
  const counts = new Map<NonNullable<JudgedClaim['finding']['reason']>, number>();
  for (const { finding } of claims) {
    if (finding.reason) counts.set(finding.reason, (counts.get(finding.reason) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}

/** What the filters offer: only what at least one claim has. */
export function claimOptions(claims: readonly JudgedClaim[]) {
  const said = claims.flatMap(({ claim }) => claim.statedOn?.slice(0, 7) ?? []).filter(isMonth);
  const has = <T>(options: readonly T[], of: (each: JudgedClaim['claim']) => T | undefined): T[] =>
    options.filter((option) => claims.some(({ claim }) => of(claim) === option));
  return {
    speakers: has(SPEAKER_KINDS, (claim) => claim.speakerKind),
    topics: has(CLAIM_TOPICS, (claim) => claim.topic),
    indicators: has(INDICATOR_IDS, (claim) => claim.query?.indicator),
    regions: [...new Set(claims.map(({ claim }) => claim.region))].toSorted(),
    months: [...new Set(said)].toSorted(),
  };
}
