import type { Change, Comparison } from '../../../domain/judgement/comparison.ts';
import { windowLength } from '../../../domain/time/period.ts';
import type { Formats } from '../../ui/format/format.ts';
import type { Words } from '../../words/words.ts';

/** +3%: 276 more; of windows that differ in length only the change of the daily mean. */
function countedChange({ side, base, ratio }: Change, words: Words, formats: Formats): string {
  if (ratio === null) return '';
  const change = formats.changePercent(ratio);
  if (windowLength(side.window) !== windowLength(base.window)) return change;
  const more = side.total - base.total;
  return `${change}: ${words.judgement.more(more, formats.count(Math.abs(more)))}`;
}

/** Which change could have been detected. */
function detectableText({ detectable }: Change, words: Words, formats: Formats): string {
  if (detectable === null) return '';
  return detectable > 1
    ? words.judgement.notEvenDouble
    : words.judgement.detectable(formats.percent(detectable));
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
