import type { Comparison } from '../../../domain/judgement/comparison.ts';
import type { GapReason } from '../../../domain/indicator/observation.ts';
import type { Month } from '../../../domain/time/period.ts';
import type { Formats } from '../../ui/format/format.ts';
import type { Words } from '../../words/words.ts';

type Refused = Extract<Comparison, { readonly verdict: 'not-comparable' }>;

/** Why two windows are not compared, in a sentence. */
export function reasonOf(comparison: Refused, words: Words): string {
  const { refusals, gaps } = words.judgement;
  return comparison.reason === 'gap' && comparison.gap ? gaps[comparison.gap] : refusals[comparison.reason];
}

/** Why a window has no total, in a sentence, with the month to blame. */
export function gapText(gap: GapReason, months: readonly Month[], words: Words, formats: Formats): string {
  const [first] = months;
  if (!first) return words.judgement.gaps[gap];
  const month = formats.month(first);
  const which =
    gap === 'method-break'
      ? words.overview.breakMonth(month)
      : words.overview.missingMonths(month, months.length);
  return `${words.judgement.gaps[gap]} ${which}`;
}
