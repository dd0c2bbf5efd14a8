import type { Change, Comparison } from '../../../domain/judgement/comparison.ts';
import { windowLength } from '../../../domain/time/period.ts';
import type { Formats } from '../../ui/format/format.ts';
import type { Words } from '../../words/words.ts';

/** 276 more; nothing of windows that differ in length. */
function countedMore({ side, base }: Change, words: Words, formats: Formats): string {
  if (windowLength(side.window) !== windowLength(base.window)) return '';
  const more = side.total - base.total;
  return words.judgement.more(more, formats.count(Math.abs(more)));
}

/** +3%: 276 more; of windows that differ in length only the change of the daily mean. */
function countedChange(change: Change, words: Words, formats: Formats): string {
  if (change.ratio === null) return '';
  return [formats.changePercent(change.ratio), countedMore(change, words, formats)]
    .filter(Boolean)
    .join(': ');
}

/** Which change could have been detected. */
function detectableText({ detectable }: Change, words: Words, formats: Formats): string {
  if (detectable === null) return '';
  return detectable > 1
    ? words.judgement.notEvenDouble
    : words.judgement.detectable(formats.percent(detectable));
}

/** Under which size a change of the series cannot be distinguished from noise, in brackets or a table; empty where a verdict is clear. */
export function belowText(comparison: Comparison, words: Words, formats: Formats): string {
  if (comparison.verdict !== 'no-clear-change') return '';
  const { detectable } = comparison.change;
  if (detectable === null) return '';
  return detectable > 1 ? words.judgement.belowDouble : words.judgement.below(formats.percent(detectable));
}

/** A change that is not clear as a sentence has it in brackets: +3%; menor a ±12% no se distingue. */
export function unclearShort(comparison: Comparison, words: Words, formats: Formats): string {
  if (comparison.verdict !== 'no-clear-change' || comparison.change.ratio === null) return '';
  const change = formats.changePercent(comparison.change.ratio);
  return [change, belowText(comparison, words, formats)].filter(Boolean).join('; ');
}

/**
 * What it means that no change is clear: what was counted first, then the change that could have been detected, so
 * that nobody reads it as "nothing changed". Empty for every other verdict.
 */
export function unclearText(comparison: Comparison, words: Words, formats: Formats): string {
  if (comparison.verdict !== 'no-clear-change') return '';
  const { change } = comparison;
  return [countedChange(change, words, formats), detectableText(change, words, formats)]
    .filter(Boolean)
    .join('; ');
}

/** The same beside the change itself, which is not said twice: 276 more; which change could have been detected. */
export function unclearBeside(comparison: Comparison, words: Words, formats: Formats): string {
  if (comparison.verdict !== 'no-clear-change' || comparison.change.ratio === null) return '';
  const { change } = comparison;
  return [countedMore(change, words, formats), detectableText(change, words, formats)]
    .filter(Boolean)
    .join('; ');
}
