import type { Comparison } from '../../../domain/comparison.ts';
import type { Indicator } from '../../../domain/indicator.ts';
import { changeTextOf, indicatorTitle, refusalText } from '../../ui/change-text.ts';
import { useFormats } from '../../ui/formats.ts';
import { moveOf } from '../../ui/move-text.ts';
import { useReadingWords } from '../../words/reading.ts';
import { useStoryWords } from '../../words/story.ts';
import { useLanguage, useWords } from '../../words/words.ts';

/** The story's sentences on changes, in the language in use. */
export function useStoryText() {
  const words = useStoryWords();
  const shared = useWords();
  const own = useReadingWords();
  const formats = useFormats();
  const language = useLanguage();
  const nameOf = (indicator: Indicator): string =>
    indicator.unit === 'people'
      ? indicator.shortName[language]
      : indicatorTitle(indicator.id, language, shared);
  /** One indicator: from how many to how many, and which way. */
  const change = (indicator: Indicator, comparison: Comparison): string => {
    const judged = comparison.verdict !== 'not-comparable';
    return words.change({
      name: nameOf(indicator),
      ...moveOf(comparison, formats),
      before: judged ? formats.count(comparison.change.base.total) : '',
      after: judged ? formats.count(comparison.change.side.total) : '',
      reason: judged ? '' : refusalText(comparison, shared),
    });
  };
  const short = (comparison: Comparison): string => changeTextOf(comparison, shared, own, formats).whole;
  return { change, short, nameOf };
}
