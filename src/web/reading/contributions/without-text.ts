import { useCallback, useMemo } from 'react';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import type { Comparison } from '../../../domain/judgement/comparison.ts';
import type { Contributions, Without } from '../../../domain/judgement/regions/contributions.ts';
import type { Formats } from '../../ui/format/format.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords, type Words } from '../../words/words.ts';
import { useInsideName } from '../scope/region-place.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Scope } from '../evidence/scope.ts';
import { contributionsIn } from './contributions-in.ts';
import { indicatorTitle } from '../verdict/change-text.ts';
import { belowText, unclearShort } from '../verdict/unclear-text.ts';

function ratioOf(comparison: Comparison): number {
  return comparison.verdict === 'not-comparable' ? 1 : (comparison.change.ratio ?? 1);
}

/** The figures of the sentence: those of the others where they turned, else those of the whole. */
function figuresOf({ kind, rest, share }: Without, whole: Comparison, words: Words, formats: Formats) {
  const leading = kind === 'turned' ? rest : whole;
  return {
    percent: formats.percent(ratioOf(rest) - 1),
    fell: ratioOf(leading) < 1,
    clear: rest.verdict === 'falling' || rest.verdict === 'rising',
    short: unclearShort(rest, words, formats),
    below: belowText(rest, words, formats),
    share: share === null ? '' : formats.percent(share),
  };
}

/** What the others did without the state that moved most, as a sentence; empty where that says no more than the whole. */
export function useWithoutText(): (contributions: Contributions | undefined) => string {
  const words = useWords('contributions');
  const language = useLanguage();
  const shared = useWords();
  const formats = useFormats();
  const inside = useInsideName();
  return useCallback(
    (contributions) => {
      if (!contributions || !('parts' in contributions) || !contributions.without) return '';
      const { whole, without } = contributions;
      return words.without[without.kind]({
        kind: without.kind,
        subject: indicatorTitle(whole.indicator, language, shared),
        name: inside(without.region),
        ...figuresOf(without, whole, shared, formats),
      });
    },
    [words, language, shared, formats, inside],
  );
}

/** The sentences of several indicators in a region, those that say something. */
export function useWithoutTexts(
  indicators: readonly IndicatorId[],
  scope: Scope,
  evidence: Evidence,
): readonly string[] {
  const text = useWithoutText();
  const asked = indicators.join(' ');
  return useMemo(
    () =>
      asked
        .split(' ')
        .map((id) => text(contributionsIn(id as IndicatorId, scope, evidence)))
        .filter(Boolean),
    [asked, scope, evidence, text],
  );
}
