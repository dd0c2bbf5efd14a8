import type { Comparison } from '../../../domain/judgement/comparison.ts';
import type { Indicator } from '../../../domain/indicator/indicator.ts';
import { countsOneOf } from '../../../domain/indicator/rows.ts';
import { totalOf } from '../../../domain/series/series.ts';
import { indicatorTitle } from '../../reading/verdict/change-text.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { StoryReading, StoryItem } from './story-model.ts';
import { changeFigures } from '../../reading/verdict/change-figures.ts';
import { belowText } from '../../reading/verdict/unclear-text.ts';
import { refusalText } from '../../reading/verdict/refusal.ts';

/** The one verdict of every comparison that was judged, if they agree. */
function sharedVerdict(comparisons: readonly Comparison[]): Comparison['verdict'] | undefined {
  const verdicts = new Set(comparisons.map((each) => each.verdict));
  return verdicts.size === 1 ? comparisons[0]?.verdict : undefined;
}

/** The story's sentences on changes, in the language in use. */
export function useStoryText() {
  const words = useWords('story');
  const shared = useWords();
  const formats = useFormats();
  const language = useLanguage();
  const nameOf = (indicator: Indicator): string => indicatorTitle(indicator.id, language, shared);
  const reasonOf = ({ comparison }: StoryItem): string => refusalText(comparison, shared);
  const isAgain = (item: StoryItem, last: StoryItem | undefined): boolean =>
    last !== undefined &&
    ['no-clear-change', 'not-comparable'].includes(item.comparison.verdict) &&
    item.comparison.verdict === last.comparison.verdict &&
    reasonOf(item) === reasonOf(last);
  /** One indicator, with `{after}` and `{before}` where its totals stand. */
  const change = (item: StoryItem, before: readonly StoryItem[]): string => {
    const { id, indicator, series, comparison } = item;
    return words.change({
      indicator: id,
      name: nameOf(indicator),
      ...changeFigures(comparison, formats),
      below: belowText(comparison, shared, formats),
      window: formats.window(comparison.window),
      base: formats.window(comparison.base),
      reason: reasonOf(item),
      place: before.length,
      again: isAgain(item, before.at(-1)),
      whole: !('gap' in totalOf(series, comparison.window)),
    });
  };
  /** The same period against every base that it can be set against, and what follows of their being several. */
  const bases = ({ id }: StoryItem, { bases: all, window }: StoryReading): string[] => {
    const judged = all.flatMap(({ comparison }) =>
      comparison.verdict === 'not-comparable' || comparison.change.ratio === null
        ? []
        : [{ comparison, ratio: comparison.change.ratio }],
    );
    if (judged.length === 0 || !countsOneOf(id, ['homicide'])) return [words.basesNone];
    const verdict = sharedVerdict(judged.map((each) => each.comparison));
    const item = judged.map(({ comparison, ratio }) => ({
      base: formats.window(comparison.base),
      // A rise that may be over tenfold has no size.
      percent: changeFigures(comparison, formats).interval && formats.percent(ratio - 1),
      way: ratio === 1 ? ('same' as const) : ratio < 1 ? ('less' as const) : ('more' as const),
      clear: comparison.verdict !== 'no-clear-change' || verdict !== undefined,
      below: belowText(comparison, shared, formats),
    }));
    return [
      words.basesOf(id, formats.window(window), item),
      ...(item.length > 1 ? [verdict ? words.basesAlike[verdict] : words.basesApart, words.basesNote] : []),
    ];
  };
  return { change, bases, nameOf };
}
