import {
  CLAIM_TOPICS,
  SPEAKER_KINDS,
  type ClaimTopic,
  type SpeakerKind,
} from '../../../domain/claims/claim.ts';
import { OUTCOMES, type FindingOutcome } from '../../../domain/claims/part/part.ts';
import {
  decidedFirst,
  filterClaims,
  type ClaimFilter,
  type JudgedClaim,
} from '../../../domain/claims/filter.ts';
import { countOutcomes } from '../../../domain/claims/finding-changes.ts';
import { INDICATOR_IDS } from '../../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import { isMonth } from '../../../domain/time/period.ts';
import { NATION, findState } from '../../../domain/place/region.ts';

/** The names of the filters in the address. */
export const CLAIM_PARAMETERS = ['by', 'about', 'counts', 'where', 'since', 'until', 'finding', 'q'] as const;
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
    text: query.get('q')?.trim() || undefined,
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
  return { matching: decidedFirst(filterClaims(claims, filter)), counts };
}

/** Why findings cannot be decided, the commonest reason first. */
export function undecidedReasons(claims: readonly JudgedClaim[]) {
  const counts = new Map<NonNullable<JudgedClaim['finding']['reason']>, number>();
  for (const { finding } of claims) {
    if (finding.reason) counts.set(finding.reason, (counts.get(finding.reason) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}

/** An option of a filter, and how many statements it would leave of those that the other filters let through. */
export interface Offered<T extends string> {
  readonly value: T;
  readonly count: number;
}

/** What the filters offer: only what at least one claim has, each with its count under the other filters. */
export function claimOptions(claims: readonly JudgedClaim[], filter: ClaimFilter) {
  const said = claims.flatMap(({ claim }) => claim.statedOn?.slice(0, 7) ?? []).filter(isMonth);
  const offer = <T extends string>(
    without: keyof ClaimFilter,
    options: readonly T[],
    of: (each: JudgedClaim['claim']) => string | undefined,
  ): Offered<T>[] => {
    const left = filterClaims(claims, { ...filter, [without]: undefined });
    return options
      .filter((option) => claims.some(({ claim }) => of(claim) === option))
      .map((value) => ({ value, count: left.filter(({ claim }) => of(claim) === value).length }));
  };
  return {
    speakers: offer('speakerKind', SPEAKER_KINDS, (claim) => claim.speakerKind),
    topics: offer('topic', CLAIM_TOPICS, (claim) => claim.topic),
    indicators: offer('indicator', INDICATOR_IDS, (claim) => claim.query?.indicator),
    regions: offer(
      'region',
      [...new Set(claims.map(({ claim }) => claim.region))].toSorted(),
      (claim) => claim.region,
    ),
    months: [...new Set(said)].toSorted(),
  };
}
