import type { Comparison } from '../../../domain/judgement/comparison.ts';
import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import type { BaseChoice } from '../../../domain/view/view.ts';
import { yearOf, type Window } from '../../../domain/time/period.ts';
import type { Formats } from '../../ui/format/format.ts';
import type { OpeningClause } from '../../words/es/overview.ts';
import type { Words } from '../../words/words.ts';
import type { HeadlineTopic } from '../../../domain/view/windows.ts';
import { reasonOf } from './reasons.ts';

/** The size of a change and its interval, written out; both empty where there is no ratio. */
export function changeText(
  comparison: Comparison,
  words: Words,
  formats: Formats,
): { readonly percent: string; readonly range: string } {
  if (comparison.verdict === 'not-comparable') return { percent: '', range: '' };
  const { ratio, interval } = comparison.change;
  if (ratio === null || interval.high === null) return { percent: '', range: '' };
  const percent = formats.percent(ratio - 1);
  const ends = [interval.low - 1, interval.high - 1];
  // An interval across zero keeps its signs; one on a side of it reads like the change: 13 to 18 %.
  if (Math.sign(ends[0] ?? 0) !== Math.sign(ends[1] ?? 0)) {
    const [low, high] = [formats.changePercent(interval.low), formats.changePercent(interval.high)];
    return { percent, range: words.overview.signedRange(low, high) };
  }
  const [low = 0, high = 0] = ends.map(Math.abs).toSorted((a, b) => a - b);
  return { percent, range: formats.percentRange(low, high) };
}

/** How a base is spoken of: the same months of an earlier year, or its months by name. */
export function baseText(
  choice: BaseChoice,
  window: Window,
  base: Window,
  words: Words,
  formats: Formats,
): string {
  const text = formats.window(base);
  const whole = base.from.endsWith('-01') && base.to.endsWith('-12') && yearOf(base.from) === yearOf(base.to);
  return choice === 'year-before' && !whole && window.from !== window.to
    ? words.overview.sameMonths(text)
    : text;
}

/** The clauses of the opening sentence, in the order of the lines. */
export function openingClauses(
  told: readonly { readonly topic: HeadlineTopic; readonly comparison: Comparison }[],
  words: Words,
  formats: Formats,
): OpeningClause[] {
  return told.map(({ topic, comparison }, index) => {
    const before = told[index - 1]?.comparison;
    const unit = indicatorOf(comparison.indicator).unit;
    return {
      topic,
      indicator: comparison.indicator,
      verdict: comparison.verdict,
      ...changeText(comparison, words, formats),
      reason: comparison.verdict === 'not-comparable' ? reasonOf(comparison, words) : '',
      sameUnit: before !== undefined && indicatorOf(before.indicator).unit === unit && unit !== 'people',
    };
  });
}
