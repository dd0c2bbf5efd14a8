import type { Language } from '../../../domain/bilingual.ts';
import type { Formats } from '../../ui/format/format.ts';
import type { WordsOf } from '../../words/languages.ts';
import type { Origin } from './origin.ts';

/** The language, words and formats of an origin. */
export interface OriginSpeech {
  readonly language: Language;
  readonly words: WordsOf<'frame'>;
  readonly formats: Formats;
}

/** A publisher by the letters that it goes by, where its name gives them: SESNSP, CNB. */
function shortPublisher(name: string): string {
  return /\(([A-Z]{2,})\)/.exec(name)?.[1] ?? name.replace(/\s*\(.*\)/, '');
}

/** Publisher, whether the file is the body's own, and whether the number is a sum; empty without a source. */
export function originText(origin: Origin, { words, formats }: OriginSpeech): string {
  if (origin.sources.length === 0) return '';
  const { origin: own } = words.judgement;
  const only = origin.provenances[0] === 'official' ? own.official : own.republished;
  const provenance = origin.provenances.length > 1 ? own.mixed : only;
  const publishers = [...new Set(origin.sources.map((each) => shortPublisher(each.publisher)))];
  const isMixed = origin.bases.includes('sum-of-states') && origin.bases.includes('published-total');
  const bases = isMixed
    ? [own.bothBases]
    : origin.bases.flatMap((each) => (each === 'reported' ? [] : own.bases[each]));
  return [own.sourceLine(formats.list(publishers), provenance), ...bases].join('; ');
}
