import type { PresentJudgement } from '../../../domain/judgement/present.ts';
import type { Comparison } from '../../../domain/judgement/comparison.ts';
import type { Formats } from '../../ui/format/format.ts';
import type { WordsOf } from '../../words/languages.ts';
import type { Words } from '../../words/words.ts';
import { changeAlone, changeFigures } from '../verdict/change-figures.ts';
import { refusalText } from '../verdict/refusal.ts';
import { unclearText } from '../verdict/unclear-text.ts';
import { seasonalShort, seasonalText } from './seasonal-text.ts';

/** The words and formats of the present. */
export interface PresentSpeech {
  readonly words: Words;
  readonly own: WordsOf<'present-and-across'>;
  readonly formats: Formats;
}

function yearBeforeText(comparison: Comparison, { words, own, formats }: PresentSpeech): string {
  if (comparison.verdict === 'not-comparable') return refusalText(comparison, words);
  const { change } = words.judgement;
  const { percent, range } = changeFigures(comparison, formats);
  const said =
    comparison.verdict === 'no-clear-change'
      ? [change.unclear, unclearText(comparison, words, formats)].filter(Boolean).join(': ')
      : change[comparison.verdict](percent, range);
  const { window, base } = comparison;
  const say = window.from === window.to ? own.yearBeforeOneMonth : own.yearBefore;
  return say(formats.window(window), formats.window(base), said);
}

/** Where a register goes at present, in a sentence without its name and without a full stop. */
export function presentText({ kind, comparison }: PresentJudgement, speech: PresentSpeech): string {
  if (kind === 'season') return seasonalText(comparison, speech.own, speech.formats);
  return yearBeforeText(comparison, speech);
}

/** The same for a cell. */
export function presentShort({ kind, comparison }: PresentJudgement, speech: PresentSpeech): string {
  const { words, own, formats } = speech;
  if (kind === 'season') return seasonalShort(comparison, own, formats);
  if (comparison.verdict === 'not-comparable') return refusalText(comparison, words);
  return own.yearBeforeShort(
    changeAlone(changeFigures(comparison, formats)),
    formats.shortWindow(comparison.base),
  );
}
