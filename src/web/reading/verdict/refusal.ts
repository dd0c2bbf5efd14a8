import type { Comparison } from '../../../domain/judgement/comparison.ts';
import type { GapReason } from '../../../domain/indicator/observation.ts';
import type { Month } from '../../../domain/time/period.ts';
import type { Formats } from '../../ui/format/format.ts';
import type { Words } from '../../words/words.ts';

/** Why two windows are not compared, in a sentence; empty where they are. */
export function refusalText(comparison: Comparison, words: Words): string {
  if (comparison.verdict !== 'not-comparable') return '';
  const { refusals, gaps } = words.judgement;
  return comparison.reason === 'gap' && comparison.gap ? gaps[comparison.gap] : refusals[comparison.reason];
}

/** Why a window has no total, in a sentence, with the month to blame. */
export function gapText(gap: GapReason, months: readonly Month[], words: Words, formats: Formats): string {
  const { gaps, breakMonth, missingMonths } = words.judgement;
  const [first] = months;
  if (!first) return gaps[gap];
  const month = formats.month(first);
  return `${gaps[gap]} ${gap === 'method-break' ? breakMonth(month) : missingMonths(month, months.length)}`;
}
