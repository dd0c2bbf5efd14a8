import { SPEAKER_KINDS, type SpeakerKind } from '../claim.ts';
import { countOutcomes } from '../finding-changes.ts';
import { isDecided, type JudgedClaim } from '../filter.ts';
import type { FindingOutcome } from '../part/part.ts';

/** How the statements of one kind of speaker came out. */
export interface SpeakerTally {
  readonly speakerKind: SpeakerKind;
  readonly all: number;
  readonly decided: number;
  readonly counts: Readonly<Record<FindingOutcome, number>>;
  /** Decided changes with other fair bases: how many there are, and how many hold and go as far under every one of them. */
  readonly based: number;
  readonly everywhere: number;
}

/** Every kind of speaker with what came of its statements, the one with most decided first. */
export function bySpeaker(claims: readonly JudgedClaim[]): SpeakerTally[] {
  return SPEAKER_KINDS.flatMap((speakerKind): SpeakerTally[] => {
    const own = claims.filter(({ claim }) => claim.speakerKind === speakerKind);
    if (own.length === 0) return [];
    const decided = own.filter(isDecided);
    const based = decided.filter(({ finding }) => finding.otherBases.of > 0);
    const everywhere = based.filter(
      ({ finding: { outcome, otherBases } }) => outcome === 'holds' && otherBases.hold === otherBases.of,
    );
    const counts = countOutcomes(own.map(({ finding }) => finding));
    return [
      {
        speakerKind,
        all: own.length,
        decided: decided.length,
        counts,
        based: based.length,
        everywhere: everywhere.length,
      },
    ];
  }).toSorted((a, b) => b.decided - a.decided || b.all - a.all);
}
