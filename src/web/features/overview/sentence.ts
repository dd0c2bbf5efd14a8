import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import type { BaseChoice } from '../../../domain/view/view.ts';
import { yearOf, type Window } from '../../../domain/time/period.ts';
import type { Formats } from '../../ui/format/format.ts';
import type { OpeningClause } from '../../words/es/overview.ts';
import type { WordsOf } from '../../words/languages.ts';
import type { Words } from '../../words/words.ts';
import { changeFigures } from '../../reading/verdict/change-figures.ts';
import { unclearShort } from '../../reading/verdict/unclear-text.ts';
import { refusalText } from '../../reading/verdict/refusal.ts';
import type { Headline } from '../../reading/evidence/headlines.ts';

/** How a base is spoken of: the same months of an earlier year, or its months by name. */
export function baseText(
  choice: BaseChoice,
  window: Window,
  base: Window,
  words: WordsOf<'overview'>,
  formats: Formats,
): string {
  const text = formats.window(base);
  const whole = base.from.endsWith('-01') && base.to.endsWith('-12') && yearOf(base.from) === yearOf(base.to);
  const moves = choice === 'year-before' || choice === 'matching';
  return moves && !whole && window.from !== window.to ? words.sameMonths(text) : text;
}

/** The clauses of the opening sentence, in the order of the lines. */
export function openingClauses(
  headlines: readonly Pick<Headline, 'topic' | 'comparison'>[],
  words: Words,
  formats: Formats,
): OpeningClause[] {
  return headlines.map(({ topic, comparison }, index) => {
    const before = headlines[index - 1]?.comparison;
    const unit = indicatorOf(comparison.indicator).unit;
    return {
      topic,
      indicator: comparison.indicator,
      ...changeFigures(comparison, formats),
      short: unclearShort(comparison, words, formats),
      reason: refusalText(comparison, words),
      sameUnit: before !== undefined && indicatorOf(before.indicator).unit === unit && unit !== 'people',
    };
  });
}
