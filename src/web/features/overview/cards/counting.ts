import { choicesOf, indicatorOf } from '../../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../../domain/indicator/names.words.ts';
import type { IndicatorId } from '../../../../domain/indicator/rows.ts';
import { useLanguage, useWords } from '../../../words/words.ts';

/**
 * How a topic is counted by an indicator, named beside the other ways of counting it: words of its own, else its
 * unit, else its short name where another choice of the topic counts in the same unit.
 */
export function useCounting(): (id: IndicatorId) => string {
  const overview = useWords('overview');
  const { judgement } = useWords();
  const language = useLanguage();
  return (id) => {
    const { topic, unit } = indicatorOf(id);
    const isOnly = choicesOf(topic).filter((each) => each.unit === unit).length < 2;
    return (
      overview.countings[id] ?? (isOnly ? judgement.units[unit] : INDICATOR_NAMES[id].shortName[language])
    );
  };
}
