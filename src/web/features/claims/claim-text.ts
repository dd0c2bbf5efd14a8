import { speakerIn } from '../../../domain/claims/speakers.words.ts';
import type { Claim } from '../../../domain/claims/claim.ts';
import type { Aspect } from '../../../domain/claims/part/part.ts';
import { anotherFails, type FindingSummary, type JudgedClaim } from '../../../domain/claims/filter.ts';
import {
  CANNOT_TELL_SENTENCES,
  CLOSENESS_NAMES,
  OUTCOME_NAMES,
} from '../../../domain/claims/claims.words.ts';
import type { Language } from '../../../domain/bilingual.ts';
import { isMonth } from '../../../domain/time/period.ts';
import { changeFigure, statedChangeFigure } from '../../reading/claims/change-figure.ts';
import { decimalsFor, type Decimals } from '../../ui/format/decimals.ts';
import { formatsFor, type Formats } from '../../ui/format/format.ts';
import type { WordsOf } from '../../words/languages.ts';

/** What is needed to put a claim into words. */
export interface ClaimSpeech {
  readonly words: WordsOf<'claims'>;
  readonly language: Language;
  readonly formats: Formats;
  readonly decimals: Decimals;
}

/** Everything that claims are put into words with, in a language whose sentences are here. */
export function claimSpeechIn(language: Language, words: ClaimSpeech['words']): ClaimSpeech {
  return { words, language, formats: formatsFor(language), decimals: decimalsFor(language) };
}

/** A day or a month of saying, written out; nothing where the page bears none. */
export function saidOn(statedOn: string | null, { words, formats }: ClaimSpeech): string {
  if (statedOn === null) return words.undated;
  return isMonth(statedOn) ? formats.month(statedOn) : formats.date(statedOn);
}

/** What the page of one statement is called: the finding, who said it, and when. */
export function claimTitle({ claim, finding }: JudgedClaim, speech: ClaimSpeech): string {
  return `${OUTCOME_NAMES[finding.outcome][speech.language]}: ${speakerIn(claim.speaker, speech.language)}, ${saidOn(claim.statedOn, speech)}`;
}

/** How many decimals a level of a claim is written with: those printed, one at least unless it is a count. */
function levelDecimals(claim: Claim): number {
  const printed = Math.max(claim.windowValue?.decimals ?? 0, claim.baseValue?.decimals ?? 0);
  return claim.query?.measure === 'count' ? printed : Math.max(printed, 1);
}

/** A level in the claim's own measure, with what it is of. */
export function levelFigure(value: number, claim: Claim, { words, decimals }: ClaimSpeech): string {
  const figure = decimals(value, levelDecimals(claim));
  if (claim.survey) return `${figure}%`;
  return claim.query ? `${figure} ${words.measures[claim.query.measure]}` : figure;
}

/** A figure of a part as it is meant: a change in per cent, a level in the claim's measure, or a number of months or crimes. */
export function partFigure(value: number, aspect: Aspect, claim: Claim, speech: ClaimSpeech): string {
  const { words, formats } = speech;
  if (aspect === 'change') return changeFigure(value, claim, speech);
  if (aspect === 'streak') return words.inARow(value);
  if (aspect === 'states' || aspect === 'rank') return formats.count(value);
  if (aspect === 'sole') return words.others(formats.count(value), value);
  return levelFigure(value, claim, speech);
}

/** A figure as it was stated, with the decimals that were printed. */
export function statedFigure(value: number, aspect: Aspect, claim: Claim, speech: ClaimSpeech): string {
  if (aspect !== 'change') return partFigure(value, aspect, claim, speech);
  return statedChangeFigure(value, claim, speech);
}

function foundSentence({ claim, finding }: JudgedClaim, speech: ClaimSpeech): string {
  const { words, language } = speech;
  const { stated, found, closeness } = finding;
  if (found === null) return '';
  const aspect: Aspect = claim.query?.kind === 'change' ? 'change' : 'window-level';
  const figure = partFigure(found, aspect, claim, speech);
  if (stated === null) return words.foundOnly(figure);
  const said = statedFigure(stated, aspect, claim, speech);
  if (claim.survey) return words.survey(figure, said);
  return words.found(figure, said, closeness ? CLOSENESS_NAMES[closeness][language] : '');
}

function undecidedSentence({ reason, nearest }: FindingSummary, { words, language }: ClaimSpeech): string[] {
  return [
    reason ? CANNOT_TELL_SENTENCES[reason][language] : '',
    nearest ? words.nearest(OUTCOME_NAMES[nearest][language]) : '',
  ];
}

/** Whether another figure than the headline makes the finding. */
function otherFigureFails({ claim, finding }: JudgedClaim): boolean {
  if (anotherFails(finding)) return true;
  if (finding.outcome !== 'falls-short' && finding.outcome !== 'other-size') return false;
  // A change stated without its size holds by its way alone.
  const sign = claim.direction === 'down' ? -1 : 1;
  return finding.stated === null && finding.found !== null && sign * finding.found > 0;
}

/** What the cut that the speaker had gave beside what was said, and what today's gives; nothing where none is kept. */
function asThenSentences({ claim, finding }: JudgedClaim, speech: ClaimSpeech): string[] | undefined {
  const { words, formats, language } = speech;
  const { asThen, asNow, outcome, stated, found } = finding;
  if (asThen === null || found === null || asNow.found === null) return undefined;
  const aspect: Aspect = claim.query?.kind === 'change' ? 'change' : 'window-level';
  const figure = (value: number): string => partFigure(value, aspect, claim, speech);
  const said = stated === null ? '' : statedFigure(stated, aspect, claim, speech);
  return [
    words.asThen(formats.month(asThen), figure(found), said),
    words.asNow(figure(asNow.found), asNow.outcome === outcome ? '' : OUTCOME_NAMES[asNow.outcome][language]),
  ];
}

function readingsSentence({ claim, finding }: JudgedClaim, speech: ClaimSpeech): string {
  const { words, formats } = speech;
  if (finding.readings.length < 2) return '';
  return words.readings(formats.list(finding.readings.map((each) => changeFigure(each, claim, speech))));
}

/** What the data say of a claim, in one breath: the figures, the other bases, and slips. */
export function claimSentence(judged: JudgedClaim, speech: ClaimSpeech): string {
  const { words } = speech;
  const { finding } = judged;
  const { hold, of } = finding.otherBases;
  const decided = finding.outcome !== 'cannot-tell';
  return [
    ...(decided
      ? (asThenSentences(judged, speech) ?? [foundSentence(judged, speech)])
      : undecidedSentence(finding, speech)),
    readingsSentence(judged, speech),
    otherFigureFails(judged) ? words.partFails : '',
    decided && of > 0 ? words.fairly(hold, of) : '',
    finding.slip ? words.slip : '',
    finding.mixed ? words.mixedShort : '',
  ]
    .filter(Boolean)
    .join(' ');
}
