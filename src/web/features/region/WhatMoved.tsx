import { SelectField } from '../../ui/Field.tsx';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import { ContributionsFigure } from '../../reading/contributions/ContributionsFigure.tsx';
import { useOwnChoice } from '../../router/own-query.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { REGION_INDICATORS, type RegionParts } from './region-model.ts';

/** What moved the total of one indicator of the region, state by state. */
export function WhatMoved({ reading, headlines, evidence }: RegionParts) {
  const words = useWords('contributions');
  const language = useLanguage();
  const fallback = headlines[0]?.indicator.id ?? 'homicide-cases';
  const [indicator, onIndicator] = useOwnChoice('moved', REGION_INDICATORS, fallback);
  return (
    <ContributionsFigure
      id="contributions"
      indicator={indicator}
      scope={reading}
      evidence={evidence}
      controls={
        <SelectField
          label={words.indicator}
          className="screen-only mb-3 w-full max-w-96"
          value={indicator}
          onChange={(event) =>
            onIndicator(REGION_INDICATORS.find((each) => each === event.target.value) ?? fallback)
          }
        >
          {reading.indicators.map((each) => (
            <option key={each.indicator.id} value={each.indicator.id}>
              {INDICATOR_NAMES[each.indicator.id].name[language]}
            </option>
          ))}
        </SelectField>
      }
    />
  );
}
