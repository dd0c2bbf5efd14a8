import { speakerIn } from './speakers.words.ts';
import type { Claim, ClaimTopic, SpeakerKind } from './claim.ts';
import type { FindingOutcome, ClaimPart } from './part/part.ts';
import { mainPart, type Finding } from './finding.ts';
import type { CannotTell } from './claim.ts';
import type { Closeness } from './part/part.ts';
import type { Month } from '../time/period.ts';
import type { IndicatorId } from '../indicator/rows.ts';
import { NATION, statesOf, type RegionCode } from '../place/region.ts';

/** What of a finding a list shows; the whole of it opens with the claim. */
export interface FindingSummary {
  readonly outcome: FindingOutcome;
  readonly reason: CannotTell | null;
  /** The stated and found number of the part that decides, on the cut that decides: per cent for a change, the measure for a level. */
  readonly stated: number | null;
  readonly found: number | null;
  readonly closeness: Closeness | null;
  /** The printed size does not follow from the printed levels. */
  readonly slip: boolean;
  /** The base comes from another register. */
  readonly mixed: boolean;
  /** What the nearest count says where the claim's own cannot be had. */
  readonly nearest: FindingOutcome | null;
  /** The last month of the cut that the speaker had, which decides; nothing where the cut that serves does. */
  readonly asThen: Month | null;
  /** What the cut that serves gives. */
  readonly asNow: { readonly outcome: FindingOutcome; readonly found: number | null };
  /** For a change across two registers: what each reading gives, in per cent. */
  readonly readings: readonly number[];
  /** Under how many of the other fair bases it would go at least as far as was said, and how many there are. */
  readonly otherBases: { readonly hold: number; readonly of: number };
}

/** A claim with what the data say of it, in short. */
export interface JudgedClaim {
  readonly claim: Claim;
  readonly finding: FindingSummary;
}

/** Whether a part goes the way that was said at least as far. */
function goesAsFar({ outcome }: Pick<ClaimPart, 'outcome'>): boolean {
  return outcome === 'holds' || outcome === 'other-size';
}

/**
 * Whether the data at hand decide a statement.
 * @example isDecided({ finding: { outcome: 'opposite' } }) // true
 * @example isDecided({ finding: { outcome: 'cannot-tell' } }) // false
 */
export function isDecided({ finding }: Pick<JudgedClaim, 'finding'>): boolean {
  return finding.outcome !== 'cannot-tell';
}

/** A finding in short. */
export function summaryOf(claim: Claim, finding: Finding): FindingSummary {
  const query = claim.query ?? { kind: 'level' };
  const now = mainPart(query, finding.parts);
  const main = finding.asThen ? mainPart(query, finding.asThen.parts) : now;
  const decided = finding.otherBases.filter((each) => each.part.outcome !== 'cannot-tell');
  return {
    outcome: finding.outcome,
    reason: finding.reason,
    stated: main?.stated ?? null,
    found: main?.found ?? null,
    closeness: main?.closeness ?? null,
    slip: finding.printed?.slip ?? false,
    mixed: finding.mixed !== null,
    nearest: finding.nearest?.outcome ?? null,
    asThen: finding.asThen?.cut ?? null,
    asNow: { outcome: finding.asNow, found: now?.found ?? null },
    readings: main?.readings ?? [],
    otherBases: { hold: decided.filter(({ part }) => goesAsFar(part)).length, of: decided.length },
  };
}

/**
 * Whether the main figure of a statement goes as far as was said, and another of its figures makes the finding.
 * @example anotherFails({ outcome: 'falls-short', closeness: 'as-printed' }) // true
 * @example anotherFails({ outcome: 'other-size', closeness: 'further' }) // false
 */
export function anotherFails({ outcome, closeness }: FindingSummary): boolean {
  if (closeness === null || outcome === 'cannot-tell') return false;
  return outcome !== (closeness === 'further' ? 'other-size' : 'holds');
}

/** Which claims to list. */
export interface ClaimFilter {
  readonly speakerKind?: SpeakerKind | undefined;
  readonly topic?: ClaimTopic | undefined;
  readonly indicator?: IndicatorId | undefined;
  readonly region?: RegionCode | undefined;
  /** The first and last day or month of saying, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly outcome?: FindingOutcome | undefined;
  /** Words that the statement, its speaker, its source or its id must all contain, in either language. */
  readonly text?: string | undefined;
}

/** Whether a day or month lies within two days or months; an undated claim only where neither is given. */
function isSaidWithin(statedOn: string | null, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (statedOn === null) return false;
  const known = (bound: string) => statedOn.slice(0, bound.length);
  return (
    (from === undefined || known(from) >= from.slice(0, statedOn.length)) &&
    (to === undefined || known(to) <= to)
  );
}

/** Letters and digits alone, small and without accents: `22 %` and `22%` are found alike. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/(\d)\s+%/g, '$1%');
}

/** Whether a claim contains every word of a search. */
function contains(claim: Claim, text: string | undefined): boolean {
  const wanted = plain(text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  if (wanted.length === 0) return true;
  const { id, speaker, sourceTitle, paraphrase } = claim;
  const all = plain(
    [id, speaker, speakerIn(speaker, 'es'), sourceTitle, paraphrase.es, paraphrase.en].join(' '),
  );
  return wanted.every((word) => all.includes(word));
}

/** Whether a claim is about a region: the same one, or a state of the group or list that was asked for. */
function isAbout(claim: Pick<Claim, 'region'>, region: RegionCode | undefined): boolean {
  if (region === undefined || region === claim.region) return true;
  if (region === NATION) return false;
  return statesOf(region)?.includes(claim.region) ?? false;
}

/** The claims that a filter lets through, newest first and the undated last. */
export function filterClaims(claims: readonly JudgedClaim[], filter: ClaimFilter): JudgedClaim[] {
  return claims
    .filter(
      ({ claim, finding }) =>
        (filter.speakerKind === undefined || claim.speakerKind === filter.speakerKind) &&
        (filter.topic === undefined || claim.topic === filter.topic) &&
        (filter.indicator === undefined || claim.query?.indicator === filter.indicator) &&
        isAbout(claim, filter.region) &&
        (filter.outcome === undefined || finding.outcome === filter.outcome) &&
        contains(claim, filter.text) &&
        isSaidWithin(claim.statedOn, filter.from, filter.to),
    )
    .toSorted(
      (a, b) =>
        (b.claim.statedOn ?? '').localeCompare(a.claim.statedOn ?? '') ||
        a.claim.id.localeCompare(b.claim.id),
    );
}

/** The decided before the undecided, the order otherwise kept. */
export function decidedFirst(claims: readonly JudgedClaim[]): JudgedClaim[] {
  return claims.toSorted((a, b) => Number(isDecided(b)) - Number(isDecided(a)));
}

/** Of the changes that hold and have other fair bases: how many there are, and how many hold under all of them. */
export function heldUnderAll(claims: readonly JudgedClaim[]): {
  readonly held: number;
  readonly everywhere: number;
} {
  const held = claims.filter(({ finding }) => finding.outcome === 'holds' && finding.otherBases.of > 0);
  const everywhere = held.filter(({ finding: { otherBases } }) => otherBases.hold === otherBases.of);
  return { held: held.length, everywhere: everywhere.length };
}
