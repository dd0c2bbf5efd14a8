import { useMemo } from 'react';
import { indicatorOf } from '../../../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../../../domain/indicator/rows.ts';
import { useChangeText } from '../../../reading/verdict/change-text.ts';
import { useFormats } from '../../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../../words/words.ts';
import type { MarkSpeech } from './marks.tsx';

/** How the states of one indicator are spoken of in the language in use. */
export function useMarkSpeech(indicator: IndicatorId): MarkSpeech {
  const language = useLanguage();
  const words = useWords().judgement;
  const own = useWords('reading');
  const { rank } = useWords('states');
  const formats = useFormats();
  const changeText = useChangeText();
  return useMemo(() => {
    const { unit } = indicatorOf(indicator);
    return {
      language,
      formats,
      changeText,
      bearing: words.bearing,
      noFigure: own.noFigure,
      rank,
      measured: {
        count: (total) => words.counted(unit, total, formats.count(total)),
        rate: (text) => `${text} ${words.measureSuffixes['per-100k-year']}`,
      },
    };
  }, [indicator, language, words, own, formats, changeText, rank]);
}
