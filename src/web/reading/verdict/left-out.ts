import type { Comparison } from '../../../domain/judgement/comparison.ts';
import type { Formats } from '../../ui/format/format.ts';
import type { Words } from '../../words/words.ts';

/** Which months a verdict leaves out because they are still filling up, in a sentence; empty where none are. */
export function leftOutText(comparison: Comparison, words: Words, formats: Formats): string {
  if (comparison.verdict === 'not-comparable' || !comparison.leftOut) return '';
  const { months } = comparison.leftOut;
  const [from, to] = [months[0], months.at(-1)];
  return from && to ? words.judgement.leftOut(formats.window({ from, to })) : '';
}
