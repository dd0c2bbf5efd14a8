import { speakerIn } from '../../../domain/claims/speakers.words.ts';
import type { FindingOutcome, Aspect } from '../../../domain/claims/part/part.ts';
import type { JudgedClaim } from '../../../domain/claims/filter.ts';
import { SPEAKER_KIND_NAMES } from '../../../domain/claims/claims.words.ts';
import { claimSentence, partFigure, saidOn, statedFigure, type ClaimSpeech } from './claim-text.ts';

/** One number of a statement's picture, in words and as a length. */
export interface PicturedNumber {
  readonly id: 'said' | 'then' | 'now';
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

/** What the picture of a statement shows, before it has a size. */
export interface ClaimPicture {
  readonly said: string;
  readonly by: string;
  readonly outcome: FindingOutcome;
  /** Said and found, of a change or a level; empty where nothing was found or said in a number. */
  readonly numbers: readonly PicturedNumber[];
  readonly sentence: string;
}

function numbersOf({ claim, finding }: JudgedClaim, speech: ClaimSpeech): PicturedNumber[] {
  const { words, formats } = speech;
  const { stated, found, asThen, asNow, outcome } = finding;
  const kind = claim.query?.kind ?? 'level';
  if (outcome === 'cannot-tell' || stated === null || found === null) return [];
  if (kind !== 'change' && kind !== 'level') return [];
  const aspect: Aspect = kind === 'change' ? 'change' : 'window-level';
  const given = (id: 'then' | 'now', label: string, value: number): PicturedNumber => ({
    id,
    label,
    value,
    text: partFigure(value, aspect, claim, speech),
  });
  return [
    { id: 'said', label: words.stated, value: stated, text: statedFigure(stated, aspect, claim, speech) },
    ...(asThen === null
      ? [given('now', words.given, found)]
      : [
          given('then', words.asThenTitle(formats.month(asThen)), found),
          ...(asNow.found === null ? [] : [given('now', words.asNowTitle, asNow.found)]),
        ]),
  ];
}

/** The picture of one statement: what was said and by whom, the finding, and the numbers side by side. */
export function claimPicture(judged: JudgedClaim, speech: ClaimSpeech): ClaimPicture {
  const { claim, finding } = judged;
  const { language } = speech;
  return {
    said: claim.paraphrase[language],
    by: [
      speakerIn(claim.speaker, language),
      saidOn(claim.statedOn, speech),
      SPEAKER_KIND_NAMES[claim.speakerKind][language],
    ].join(' · '),
    outcome: finding.outcome,
    numbers: numbersOf(judged, speech),
    sentence: claimSentence(judged, speech),
  };
}
